// Command driver decodes cases into generated models and encodes these again.
//
// It is called with two files: the cases, a JSON object of id, schema and value on each line, and
// the file to write the outcomes to, a JSON object of id and either value or error on each line.
// The models stand in models, a table that is written beside this file.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

type testCase struct {
	ID     string          `json:"id"`
	Schema string          `json:"schema"`
	Value  json.RawMessage `json:"value"`
}

type outcome struct {
	ID    string          `json:"id"`
	Value json.RawMessage `json:"value,omitempty"`
	Error string          `json:"error,omitempty"`
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(arguments []string) error {
	if len(arguments) != 2 {
		return fmt.Errorf("expected a file of cases and one for outcomes, found %q", arguments)
	}
	cases, err := os.Open(arguments[0])
	if err != nil {
		return err
	}
	defer cases.Close()
	outcomes, err := os.Create(arguments[1])
	if err != nil {
		return err
	}
	writer := bufio.NewWriter(outcomes)
	err = runCases(json.NewDecoder(cases), json.NewEncoder(writer))
	return errors.Join(err, writer.Flush(), outcomes.Close())
}

func runCases(cases *json.Decoder, outcomes *json.Encoder) error {
	for {
		var next testCase
		if err := cases.Decode(&next); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("read a case: %w", err)
		}
		if err := outcomes.Encode(runCase(next)); err != nil {
			return fmt.Errorf("write the outcome of %s: %w", next.ID, err)
		}
	}
}

// runCase turns a panic of generated code into an error: the cases after it have to run.
func runCase(next testCase) (result outcome) {
	defer func() {
		if cause := recover(); cause != nil {
			result = outcome{ID: next.ID, Error: fmt.Sprintf("panic: %v", cause)}
		}
	}()
	roundTrip, known := models[next.Schema]
	if !known {
		return outcome{ID: next.ID, Error: fmt.Sprintf("no generated model for %q", next.Schema)}
	}
	value, err := roundTrip(next.Value)
	if err != nil {
		return outcome{ID: next.ID, Error: err.Error()}
	}
	return outcome{ID: next.ID, Value: value}
}

// model answers how a value is decoded into a generated type, checked, and encoded again.
func model[Model any]() func(json.RawMessage) (json.RawMessage, error) {
	return func(value json.RawMessage) (json.RawMessage, error) {
		var decoded Model
		if err := json.Unmarshal(value, &decoded); err != nil {
			return nil, fmt.Errorf("decode: %w", err)
		}
		if err := check(&decoded); err != nil {
			return nil, fmt.Errorf("check: %w", err)
		}
		encoded, err := json.Marshal(&decoded)
		if err != nil {
			return nil, fmt.Errorf("encode: %w", err)
		}
		return encoded, nil
	}
}
