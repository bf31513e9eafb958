"""Base class of the generated models."""

from pydantic import BaseModel, ConfigDict


class OpenModel(BaseModel):
    """Keeps members that the description does not know, unless a schema rules them out."""

    model_config = ConfigDict(extra="allow")
