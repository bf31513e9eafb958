package main

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
)

// check does to a decoded value what a generated client or its user does before it is used: models
// that can validate themselves do so, and of each union at least one branch is read.
func check(decoded any) error {
	if validator, ok := decoded.(interface{ Validate() error }); ok {
		if err := validator.Validate(); err != nil {
			return err
		}
	}
	return checkUnions(reflect.ValueOf(decoded), "")
}

// checkUnions walks to every union that holds its JSON text until one of its methods As… is called:
// such a union decodes whatever it is given, and says only then whether it can be used.
func checkUnions(value reflect.Value, place string) error {
	switch value.Kind() {
	case reflect.Pointer, reflect.Interface:
		if value.IsNil() {
			return nil
		}
		return checkUnions(value.Elem(), place)
	case reflect.Slice, reflect.Array:
		for index := range value.Len() {
			if err := checkUnions(value.Index(index), fmt.Sprintf("%s/%d", place, index)); err != nil {
				return err
			}
		}
	case reflect.Map:
		for _, key := range value.MapKeys() {
			// oapi-codegen's Nullable is a map: the key false stands for null, its value for nothing.
			if key.Kind() == reflect.Bool && !key.Bool() {
				continue
			}
			if err := checkUnions(value.MapIndex(key), fmt.Sprintf("%s/%v", place, key)); err != nil {
				return err
			}
		}
	case reflect.Struct:
		if err := readBranch(value, place); err != nil {
			return err
		}
		for _, field := range reflect.VisibleFields(value.Type()) {
			if !field.IsExported() {
				continue
			}
			if err := checkUnions(value.FieldByIndex(field.Index), place+"/"+field.Name); err != nil {
				return err
			}
		}
	}
	return nil
}

// readBranch calls the methods As… of a union until one succeeds; anything else passes.
func readBranch(value reflect.Value, place string) error {
	if _, isUnion := value.Type().FieldByName("union"); !isUnion {
		return nil
	}
	var refusals []error
	for index := range value.NumMethod() {
		method := value.Type().Method(index)
		if !strings.HasPrefix(method.Name, "As") || method.Type.NumIn() != 1 {
			continue
		}
		results := value.Method(index).Call(nil)
		err, failed := results[len(results)-1].Interface().(error)
		if !failed {
			return nil
		}
		refusals = append(refusals, fmt.Errorf("%s: %w", method.Name, err))
	}
	return fmt.Errorf("no branch of the union at %q reads it: %w", place, errors.Join(refusals...))
}
