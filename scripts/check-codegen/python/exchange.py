"""Reads cases and writes outcomes, for the drivers of all generators of Python."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any


def description() -> dict[str, Any]:
    """The description that code was generated from, the first parameter of a driver."""
    document: dict[str, Any] = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    return document


def run(round_trip: Callable[[str, Any], Any]) -> None:
    """Gives each case of the second parameter to `round_trip`, and its outcomes to the third.

    `round_trip` takes the name of a component schema and a JSON value of it, decodes the value and
    answers it as the generated code writes it back. Whatever it raises is the case's error.
    """
    cases, outcomes = sys.argv[2:]
    with open(cases, encoding="utf-8") as source, open(outcomes, "w", encoding="utf-8") as target:
        for line in source:
            case = json.loads(line)
            outcome = {"id": case["id"], **_outcome(round_trip, case)}
            target.write(json.dumps(outcome) + "\n")


def require(what: str, names: list[str]) -> None:
    """Ends the driver with an error when the generator left out `names`, which are `what`."""
    if names:
        sys.exit(f"{what} that the generated code lacks: {', '.join(names)}")


def _outcome(round_trip: Callable[[str, Any], Any], case: dict[str, Any]) -> dict[str, Any]:
    try:
        return {"value": round_trip(case["schema"], case["value"])}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}
