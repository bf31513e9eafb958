"""Decodes each case with the code of openapi-generator, and writes it back."""

import importlib
import json
import pkgutil
import re
from typing import Any

import wooshpay_client
from wooshpay_client import api, models

import exchange
from absent import keep_absent_members_absent

# A package does not import all its modules by itself.
for module in pkgutil.walk_packages(wooshpay_client.__path__, "wooshpay_client."):
    importlib.import_module(module.name)

methods = {name for part in vars(api).values() for name in dir(part)}


def method_of(operation: str) -> str:
    return re.sub("(?=[A-Z])", "_", operation).lower()


exchange.require(
    "Operations",
    [
        operation["operationId"]
        for item in exchange.description()["paths"].values()
        for operation in item.values()
        if "operationId" in operation and method_of(operation["operationId"]) not in methods
    ],
)

keep_absent_members_absent(models)


def round_trip(schema: str, value: Any) -> Any:
    decoded = getattr(models, schema).from_json(json.dumps(value))
    return json.loads(decoded.to_json())


exchange.run(round_trip)
