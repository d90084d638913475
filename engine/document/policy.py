"""How a step is carried out: retries, time-out, caching, tags, limits."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_serializer, field_validator

from engine.document.value import Value, decoded, to_json


class Backoff(BaseModel):
    """Delays that double: factor, 2·factor, 4·factor, … seconds (`prefect.tasks.exponential_backoff`)."""

    model_config = ConfigDict(frozen=True)
    factor: float = Field(gt=0)


class Cache(BaseModel):
    """When a stored result may stand in. `key` names Prefect cache policies that are added up; `ttl` is in seconds."""

    model_config = ConfigDict(frozen=True)
    key: tuple[str, ...] = ("INPUTS",)
    ttl: float | None = Field(default=None, gt=0)


class Policy(BaseModel):
    """The options of one step; what is not set is left to the node. `options` keeps other `with_options` arguments."""

    model_config = ConfigDict(frozen=True, extra="allow", arbitrary_types_allowed=True)
    retries: int = Field(default=0, ge=0)
    delay: float | tuple[float, ...] | Backoff | None = None
    jitter: float | None = Field(default=None, ge=0)
    timeout: float | None = Field(default=None, gt=0)
    cache: Cache | None = None
    tags: tuple[str, ...] = ()
    memory_limit_mb: int | None = Field(default=None, gt=0)
    concurrency: int | None = Field(default=None, gt=0)
    """Of a step that runs once per item: how many items run at once."""
    failures: Literal["stop", "skip", "collect"] | None = None
    """Of such a step: whether a failed item stops the others, is left out, or has a record of its error in the list.

    Unset, all items run, and then the step has failed.
    """
    batch: int | None = Field(default=None, gt=0)
    """Of such a step: it is given so many items at a time, as a list or table."""
    priority: int = 0
    """Among those that wait for the same limit, the higher goes first."""
    budget: str = ""
    """What the step may use up in one run, as `engine.limits.budget` reads it."""
    options: dict[str, object] = Field(default_factory=dict)

    @field_validator("options", mode="before")
    @classmethod
    def _decode(cls, data: dict[str, object]) -> dict[str, object]:
        return {name: decoded(item) for name, item in data.items()}

    @field_serializer("options")
    def _encode(self, options: dict[str, Value]) -> dict[str, object]:
        return {name: to_json(value) for name, value in options.items()}
