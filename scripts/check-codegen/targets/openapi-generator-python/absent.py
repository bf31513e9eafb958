"""Keeps a member that is absent apart from one that is null, in code of openapi-generator.

Its `from_dict` passes every declared member on, absent ones as None, after which its `to_dict`
writes each of them that may be null as null.
"""

from types import ModuleType
from typing import Any

from pydantic import BaseModel


def keep_absent_members_absent(models: ModuleType) -> None:
    """Lets all models of a generated package forget which members they have not been given."""
    for model in vars(models).values():
        if isinstance(model, type) and issubclass(model, BaseModel):
            _forget_absent(model)


def _forget_absent(model: Any) -> None:
    from_dict = model.from_dict
    names = {name: field.alias or name for name, field in model.model_fields.items()}

    def from_dict_and_forget(source: Any) -> Any:
        decoded = from_dict(source)
        if isinstance(source, dict) and isinstance(decoded, BaseModel):
            absent = {name for name, alias in names.items() if alias not in source}
            decoded.model_fields_set.difference_update(absent)
        return decoded

    model.from_dict = from_dict_and_forget
