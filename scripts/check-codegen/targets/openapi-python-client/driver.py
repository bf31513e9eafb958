"""Decodes each case with the code of openapi-python-client, and writes it back."""

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import attrs
import httpx
import typeguard
from openapi_python_client.strings import ClassName, PythonIdentifier
from wooshpay_client import Client, models

import exchange

description = exchange.description()
schemas: dict[str, Any] = description["components"]["schemas"]
client = Client(base_url="http://127.0.0.1")


def operations() -> Iterator[dict[str, Any]]:
    for item in description["paths"].values():
        yield from (operation for operation in item.values() if "operationId" in operation)


def module_of(operation: dict[str, Any]) -> Any:
    tag = PythonIdentifier(operation["tags"][0], prefix="tag")
    name = PythonIdentifier(operation["operationId"], prefix="")
    return importlib.import_module(f"wooshpay_client.api.{tag}.{name}")


def class_of(schema: str) -> Any:
    return getattr(models, ClassName(schema, prefix=""), None)


def is_there(operation: dict[str, Any]) -> bool:
    try:
        return callable(module_of(operation).sync_detailed)
    except ModuleNotFoundError:
        return False


exchange.require(
    "Operations", [found["operationId"] for found in operations() if not is_there(found)]
)
exchange.require(
    "Models",
    [
        name
        for name, schema in schemas.items()
        if schema.get("type") == "object" and class_of(name) is None
    ],
)


def schema_of(answer: dict[str, Any]) -> str:
    """Name of the component schema of an answer of an operation; empty when it has none."""
    if "$ref" in answer:
        answer = description["components"]["responses"][answer["$ref"].split("/")[-1]]
    schema: dict[str, Any] = answer.get("content", {}).get("application/json", {}).get("schema", {})
    return str(schema.get("$ref", "")).split("/")[-1]


@cache
def reader(schema: str) -> Callable[[Any], Any]:
    """What decodes a schema: its class, or for a union what reads the answers that have it."""
    found = class_of(schema)
    if found is not None:
        return lambda value: found.from_dict(value)
    for operation in operations():
        for status, answer in operation["responses"].items():
            if schema_of(answer) == schema and status.isdigit():
                return answer_reader(module_of(operation), int(status))
    raise LookupError(f"{schema} has no class, and is no answer of an operation")


def answer_reader(module: Any, status: int) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        response = httpx.Response(status, json=value)
        return module._parse_response(client=client, response=response)

    return read


def check_types(value: Any) -> None:
    """Checks that all members have their declared types, which `from_dict` itself does not."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            check_types(item)
    if not attrs.has(type(value)):
        return
    for field in fields_of(type(value)):
        member = getattr(value, field.name)
        try:
            typeguard.check_type(
                member,
                field.type,
                collection_check_strategy=typeguard.CollectionCheckStrategy.ALL_ITEMS,
            )
        except typeguard.TypeCheckError as error:
            raise TypeError(f"{type(value).__name__}.{field.name}: {error}") from error
        check_types(member)


def fields_of(model: Any) -> "tuple[attrs.Attribute[Any], ...]":
    # Models import one another for type checkers only.
    resolved = attrs.resolve_types(model, vars(sys.modules[model.__module__]), vars(models))
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(resolved)
    return fields


def round_trip(schema: str, value: Any) -> Any:
    decoded = reader(schema)(value)
    check_types(decoded)
    return json.loads(json.dumps(decoded.to_dict()))


exchange.run(round_trip)
