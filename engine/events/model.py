"""The events of a run: facts in the past tense, in order, from which every screen is folded.

A kernel makes them with `seq` 0; the engine numbers them (from 1, without gaps, per run) when it stores them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import Field, TypeAdapter

from engine.events.event import Event, now  # noqa: F401  # pyright: ignore[reportUnusedImport]  # taken from here too
from engine.events.people import NodeAnswered, NodeAsked, NodeDecided, NodeEscalated, RunResumed, RunWaiting


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


class NodeHeld(Event):
    """The node could begin, or go on, but for a limit; it may be told again, with another place in the queue."""

    kind: Literal["node.held"] = "node.held"
    node: str
    why: str


class NodeSpent(Event):
    """What a node has used up since it was last told: time, processor time, tokens, US dollars."""

    kind: Literal["node.spent"] = "node.spent"
    node: str
    seconds: float = 0.0
    cpu_s: float = 0.0
    tokens: float = 0
    money: float = 0.0


class NodeOver(Event):
    """A budget is used up, or too small for what the node would use next; `stopped` when that ends the node."""

    kind: Literal["node.over"] = "node.over"
    node: str
    why: str
    stopped: bool = False


class NodeUndoable(Event):
    """What a node is about to do, and how to undo it: told, and stored, before it is done.

    `undo` is `MODULE:FUNCTION`, `before` what that function is handed, in JSON; `path` is the module's file. Nothing
    before a savepoint is undone.
    """

    kind: Literal["node.undoable"] = "node.undoable"
    node: str
    undo: str
    path: str = ""
    folder: str = ""
    before: str = "{}"
    savepoint: bool = False


class NodeUndone(Event):
    """What became of an effect (by the number of its `node.undoable`) when the run was undone, after its end."""

    kind: Literal["node.undone"] = "node.undone"
    node: str
    effect: int
    state: str
    """undone; failed, with the reason; or unknown, when nobody has seen how it ended."""
    why: str = ""


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
    item: int | None = None
    """The item or round that said it, of a node that runs several times; both count from 0."""
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


ItemState = Literal["running", "asking", "finished", "cached", "failed", "skipped", "cancelled"]


class ItemRow(NamedTuple):
    """How one item of a map, or one round of a loop, stands. There may be very many: their JSON is a short list."""

    number: int
    state: ItemState
    started: float = 0.0
    """In seconds since 1970; 0 when it has not begun."""
    duration_s: float = 0.0
    error: str = ""
    digest: str = ""
    codec: str = ""
    size: int = 0
    inline: str | None = None
    key: str = ""
    """As in `NodeOutput`: the value may be used again under it."""
    made_of: str = ""


class NodeItems(Event):
    """Rows of a node that runs once per item or in every round: those that changed, at most ten times a second.

    A row that comes again replaces the one that came before.
    """

    kind: Literal["node.items"] = "node.items"
    node: str
    counts: dict[str, int]
    """How many rows are in each state, all told."""
    total: int | None = None
    """How many there will be; None while that is not known, as in a loop."""
    rows: tuple[ItemRow, ...] = ()


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
    | NodeHeld
    | NodeSpent
    | NodeOver
    | NodeUndoable
    | NodeUndone
    | RunWaiting
    | RunResumed
    | NodeStarted
    | NodeRetrying
    | NodeLogged
    | NodeProgressed
    | NodeOutput
    | NodeItems
    | NodeArtifact
    | NodeFinished
    | NodeCached
    | NodeFailed
    | NodeSkipped
    | NodeCancelled
    | NodeUnknown
    | NodeAsked
    | NodeAnswered
    | NodeEscalated
    | NodeDecided
    | RunFinished
    | RunFailed
    | RunCancelled
    | RunCrashed,
    Field(discriminator="kind"),
]

events_adapter: TypeAdapter[list[AnyEvent]] = TypeAdapter(list[AnyEvent])


def read_events(texts: Sequence[str] | Sequence[bytes]) -> list[AnyEvent]:
    """Events from their JSON texts, all at once, which takes a fraction of reading one after another."""
    joined = b",".join([text if isinstance(text, bytes) else text.encode() for text in texts])
    return events_adapter.validate_json(b"[" + joined + b"]")
