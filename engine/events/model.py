"""The events of a run: facts in the past tense, in order, from which every screen is folded.

A kernel makes them with `seq` 0; the engine numbers them (from 1, without gaps, per run) when it stores them.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


class Event(BaseModel):
    """One fact about a run."""

    model_config = ConfigDict(frozen=True)
    run: str
    seq: int = 0
    time: datetime = Field(default_factory=now)


class RunQueued(Event):
    kind: Literal["run.queued"] = "run.queued"


class RunStarted(Event):
    kind: Literal["run.started"] = "run.started"
    prefect_id: str = ""
    name: str = ""


class NodeStarted(Event):
    kind: Literal["node.started"] = "node.started"
    node: str
    attempt: int = 1
    why: str = ""
    once: bool = False
    """Whether repeating what it does would do harm: if its end is never heard of, its outcome is unknown."""


class NodeRetrying(Event):
    kind: Literal["node.retrying"] = "node.retrying"
    node: str
    attempt: int
    delay_s: float
    error: str = ""


class NodeLogged(Event):
    kind: Literal["node.logged"] = "node.logged"
    node: str = ""
    level: str = "info"
    message: str


class NodeProgressed(Event):
    kind: Literal["node.progressed"] = "node.progressed"
    node: str
    fraction: float
    message: str = ""


class NodeOutput(Event):
    """A value, or a part of one while a generator runs (`partial`). `digest` names it in the value store."""

    kind: Literal["node.output"] = "node.output"
    node: str
    digest: str
    codec: str = "json"
    size: int = 0
    partial: bool = False
    inline: str | None = None
    """The value itself when it is small: JSON text, or base64 of the payload for other codecs."""
    key: str = ""
    """The freshness key under which the value may be used again; empty when it may not."""
    preview: Any = None
    """What a screen shows of it; None when `inline` is JSON and says it all."""
    made_of: str = ""
    """What the key was made of (JSON of `plan.made_of.MadeOf`), so that a later plan can say what has changed."""


class NodeArtifact(Event):
    kind: Literal["node.artifact"] = "node.artifact"
    node: str
    name: str
    media_type: str = ""
    size: int = 0
    digest: str = ""


class NodeFinished(Event):
    kind: Literal["node.finished"] = "node.finished"
    node: str
    duration_s: float = 0.0


class NodeCached(Event):
    """The node did not run: its value was taken from the store."""

    kind: Literal["node.cached"] = "node.cached"
    node: str
    digest: str
    why: str = ""
    taken: bool = False
    """True where the value was to be used as it is, be it out of date, because that was asked for."""


class NodeFailed(Event):
    kind: Literal["node.failed"] = "node.failed"
    node: str
    error: str
    error_type: str = ""
    traceback: str = ""
    duration_s: float = 0.0
    attempt: int = 1


class NodeSkipped(Event):
    kind: Literal["node.skipped"] = "node.skipped"
    node: str
    why: str = ""


class NodeCancelled(Event):
    kind: Literal["node.cancelled"] = "node.cancelled"
    node: str
    why: str = ""


class NodeUnknown(Event):
    """What the node does to the world may have happened: it was broken off, and nobody is left to say."""

    kind: Literal["node.unknown"] = "node.unknown"
    node: str
    why: str = ""


class RunFinished(Event):
    kind: Literal["run.finished"] = "run.finished"
    duration_s: float = 0.0


class RunFailed(Event):
    kind: Literal["run.failed"] = "run.failed"
    error: str
    node: str = ""
    duration_s: float = 0.0


class RunCancelled(Event):
    kind: Literal["run.cancelled"] = "run.cancelled"
    why: str = ""
    duration_s: float = 0.0


class RunCrashed(Event):
    kind: Literal["run.crashed"] = "run.crashed"
    why: str
    duration_s: float = 0.0


AnyEvent = Annotated[
    RunQueued
    | RunStarted
    | NodeStarted
    | NodeRetrying
    | NodeLogged
    | NodeProgressed
    | NodeOutput
    | NodeArtifact
    | NodeFinished
    | NodeCached
    | NodeFailed
    | NodeSkipped
    | NodeCancelled
    | NodeUnknown
    | RunFinished
    | RunFailed
    | RunCancelled
    | RunCrashed,
    Field(discriminator="kind"),
]

events_adapter: TypeAdapter[list[AnyEvent]] = TypeAdapter(list[AnyEvent])


def events_as_json(events: list[AnyEvent]) -> list[dict[str, Any]]:
    """The JSON forms of events, all at once, which is much quicker than one by one."""
    return events_adapter.dump_python(events, mode="json")
