package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"reflect"
	"sort"
	"strings"
)

// expectations holds a value that the sample reads to the table that all languages share.
type expectations struct {
	language string
	expected map[string]any
	passed   map[string]bool
}

func newExpectations(language string) *expectations {
	table, err := os.ReadFile("../expectations.json")
	if err != nil {
		log.Fatal(err)
	}
	e := &expectations{language: language, passed: map[string]bool{}}
	if err := json.Unmarshal(table, &e.expected); err != nil {
		log.Fatal(err)
	}
	return e
}

// equal compares as JSON, in which the table is written.
func (e *expectations) equal(name string, actual any) {
	written, err := json.Marshal(actual)
	if err != nil {
		log.Fatal(err)
	}
	var value any
	if err := json.Unmarshal(written, &value); err != nil {
		log.Fatal(err)
	}
	if expected := e.expected[name]; !reflect.DeepEqual(value, expected) {
		log.Fatalf("%s: %s is %s and should be %v", e.language, name, written, expected)
	}
	e.passed[name] = true
}

func (e *expectations) done() {
	for name := range e.expected {
		if !e.passed[name] {
			log.Fatalf("%s: never checked: %s", e.language, name)
		}
	}
	seen := map[string]bool{}
	var operations []string
	for name := range e.passed {
		operation, _, _ := strings.Cut(name, ".")
		if !seen[operation] {
			operations = append(operations, operation)
		}
		seen[operation] = true
	}
	sort.Strings(operations)
	fmt.Printf("%s covered %d operations: %s\n", e.language, len(operations), strings.Join(operations, " "))
	fmt.Printf("%s: %d checks passed\n", e.language, len(e.passed))
}
