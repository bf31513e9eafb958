"""Decodes each case with the models of datamodel-code-generator, and writes it back."""

import json
from typing import Any

import models
from pydantic import TypeAdapter

import exchange

schemas: dict[str, Any] = exchange.description()["components"]["schemas"]


def refuses_unknown_members(schema: str) -> bool:
    return bool(getattr(models, schema).model_config.get("extra") == "forbid")


# With the options of the target, a component schema and its class have the same name.
exchange.require("Classes", [name for name in schemas if not hasattr(models, name)])
exchange.require(
    "Refusals of unknown members, in classes",
    [
        name
        for name, schema in schemas.items()
        if schema.get("additionalProperties") is False and not refuses_unknown_members(name)
    ],
)

adapters: dict[str, TypeAdapter[Any]] = {}


def round_trip(schema: str, value: Any) -> Any:
    if schema not in adapters:
        adapters[schema] = TypeAdapter(getattr(models, schema))
    adapter = adapters[schema]
    decoded = adapter.validate_json(json.dumps(value))
    return json.loads(adapter.dump_json(decoded, by_alias=True, exclude_unset=True))


exchange.run(round_trip)
