"""Holds a value that the sample reads to the table that all languages share."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

Scalar = str | int | float | bool | None
Value = Scalar | Sequence[Scalar]


class Expectations:
    def __init__(self, language: str) -> None:
        self.language = language
        table = Path(__file__).parent.parent / "expectations.json"
        self.expected: dict[str, Value] = json.loads(table.read_text(encoding="utf-8"))
        self.passed: set[str] = set()

    def equal(self, name: str, actual: Value) -> None:
        if name not in self.expected:
            sys.exit(f"{self.language}: {name} is {actual!r} and not in expectations.json")
        if actual != self.expected[name]:
            sys.exit(f"{self.language}: {name} is {actual!r} and should be {self.expected[name]!r}")
        self.passed.add(name)

    def done(self) -> None:
        left = self.expected.keys() - self.passed
        if left:
            sys.exit(f"{self.language}: never checked: {', '.join(sorted(left))}")
        operations = sorted({name.split(".")[0] for name in self.passed})
        print(f"{self.language} covered {len(operations)} operations: {' '.join(operations)}")
        print(f"{self.language}: {len(self.passed)} checks passed")
