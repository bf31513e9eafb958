package wooshpay

import "encoding/json"

// Metadata holds the caller's own keys and values. openapi-generator makes a plain map of it, which
// cannot tell null from absent; mapped to this type by --schema-mappings, it has a nullable form.
type Metadata map[string]string

// NullableMetadata is metadata, null, or nothing at all.
type NullableMetadata struct {
	value *Metadata
	isSet bool
}

// Get returns the metadata, or nil for null and for nothing.
func (v NullableMetadata) Get() *Metadata { return v.value }

// Set stores metadata; nil stands for null.
func (v *NullableMetadata) Set(value *Metadata) { v.value, v.isSet = value, true }

// IsSet tells null, which was set, from nothing.
func (v NullableMetadata) IsSet() bool { return v.isSet }

// Unset makes it nothing, so that the member is left out.
func (v *NullableMetadata) Unset() { v.value, v.isSet = nil, false }

// MarshalJSON writes the metadata, or null.
func (v NullableMetadata) MarshalJSON() ([]byte, error) { return json.Marshal(v.value) }

// UnmarshalJSON reads metadata or null, either of which is then set.
func (v *NullableMetadata) UnmarshalJSON(source []byte) error {
	v.isSet = true
	return json.Unmarshal(source, &v.value)
}
