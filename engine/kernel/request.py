"""What the engine asks of a kernel, and the frames in which they talk.

A frame is four bytes of length (big-endian), one byte of kind and a JSON body. Kinds: `M` a message, `E` a list of
events.
"""

from __future__ import annotations

import struct
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.node.people import Reply

HEADER = struct.Struct(">IB")
MESSAGE, EVENTS = ord("M"), ord("E")


class Stored(BaseModel):
    """A value of the store that may stand in for a run. `inline` is as in `events.model.NodeOutput`."""

    model_config = ConfigDict(frozen=True)
    digest: str
    codec: str
    inline: str | None = None
    size: int = 0
    node: str = ""
    """The node of this very flow that it is known to be of; empty for a value that another flow made."""


class Step(BaseModel):
    """What the kernel must know of a node: what it is, for its key; where its statement stands; what the plan says."""

    model_config = ConfigDict(frozen=True)
    id: str
    first_line: int
    last_line: int
    identity: str = ""
    reusable: bool = False
    """Whether an earlier value may stand in at all."""
    reads: tuple[str, ...] = ()
    """Inputs that name a file whose state counts."""
    why: str = ""
    before: str = ""
    """What its last result was made of, in JSON, where only the run shows why it runs again."""
    memory_limit_mb: int | None = None
    timeout_s: float | None = None
    is_code: bool = False
    comprehension: bool = False
    """Whether it is called for each item in a comprehension of the file."""
    once: bool = False
    """Whether repeating it would do harm: its start is in the store before its code runs."""
    block_kind: str = ""
    """`if`, `match`, `for`, `while`, `try` or `with` for a block; empty for every other step."""
    block: str = ""
    """The block that it is in, and in which arm of it."""
    arm: str = ""
    arms: tuple[str, ...] = ()
    """The names of a block's arms."""


class KnownQuestion(BaseModel):
    """A question that a run has asked; without a reply, and not failed, it is still open."""

    model_config = ConfigDict(frozen=True)
    id: str
    place: str
    payload: str
    reply: Reply | None = None
    failed: bool = False
    """Whether it expired, and nothing was to count then."""


def lines_of(steps: tuple[Step, ...]) -> dict[int, str]:
    """Which node each line of the flow's file is of; none where a person's own statements stand."""
    calls = (step for step in steps if not step.is_code and not step.block_kind)
    return {line: step.id for step in calls for line in range(step.first_line, step.last_line + 1)}


class RunRequest(BaseModel):
    """One flow to run."""

    model_config = ConfigDict(frozen=True)
    run: str
    path: str
    function: str
    name: str
    parameters: dict[str, Any] = Field(default_factory=dict)
    """In the JSON form of `document.value`; only what was given, the rest keeps its default."""
    steps: tuple[Step, ...] = ()
    selected: tuple[str, ...] | None = None
    """The nodes that were asked for; None means all."""
    known: dict[str, Stored] = Field(default_factory=dict)
    """Values by freshness key."""
    stand_ins: dict[str, Stored] = Field(default_factory=dict)
    """Values that are taken in place of nodes, by their ids, whatever goes into them."""
    tags: tuple[str, ...] = ()
    limited: tuple[str, ...] = ()
    """Tags and hosts for which there is a limit."""
    undoable: bool = False
    """Whether it is noted how to undo what nodes do."""
    budgeted: bool = False
    """Whether there is a budget that every node has to keep to."""
    folder: str = ""
    """The folder to run in, from which relative paths count."""
    most_rounds: int = 10_000
    """After so many rounds a loop is ended whose number of rounds nobody knows."""
    pool: str = ""
    """The work pool whose workers are to carry it out, and after a slash the queue; empty for the engine itself."""
    flow_run: str = ""
    """A flow run that is there in Prefect already and becomes this run; empty for a new one."""
    beside: str = ""
    """The folder of the flow's own file: the flow imports modules beside it, such as other flows."""
    started_by: str = ""
    """The name of the person who started the run; empty when nobody said."""
    by_itself: bool = False
    """Whether it was no person who started it: a schedule, a trigger, a question that nobody answered."""
    questions: tuple[KnownQuestion, ...] = ()
    """What the run asked before it waited."""
    journal: str = ""
    """The digest of the journal of a run that goes on; empty for one that begins."""
    prefect_id: str = ""
    """Prefect's record of a run that goes on."""

    def code_at(self, place: str) -> str:
        """The plain statements in which a call was made that is no node's, by its place; empty when none are known."""
        line = place.removeprefix("@").partition("#")[0]
        number = int(line) if line.isdigit() else 0
        return next((step.id for step in self.steps if step.first_line <= number <= step.last_line), "")


class Answer(BaseModel):
    """What is behind the name of a secret; `value` is None when the engine knows none, `trouble` why it cannot tell."""

    # What went wrong with it is told without it.
    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)
    value: str | None = Field(default=None, repr=False)
    kind: str = ""
    hosts: tuple[str, ...] | None = None
    trouble: str = ""
    fix: str = ""


class EffectToUndo(BaseModel):
    """As in `events.model.NodeUndoable`; `again` when its undoing has begun before and nobody saw its end."""

    model_config = ConfigDict(frozen=True)
    undo: str
    path: str = ""
    folder: str = ""
    before: str = "{}"
    again: bool = False


class Message(BaseModel):
    """Anything but events: `run`, `cancel` and `end` go to the kernel, `ready`, `taken` and `idle` come from it.

    `sync` asks whether all that was sent before it is stored; `synced`, with its number, says so. `record` brings an
    entry for Prefect's server; `settle` asks whether all entries are written there, and is answered by `synced` too.
    `secret` asks for what is behind a name; `handed`, with its number, gives it. `ask_slot` asks to go on in spite of
    the limits `names`; `slot_held` says why not yet, `slot_granted` that it may, until `leave_slot` with its number.
    `afford` asks whether a node may use so much; `handed` answers it with a trouble if not.
    `start_child` asks for a run of another flow; `handed` says, as JSON, what came of it.
    `visit` asks in the same way whether a host may be asked for something, and `visited` tells how that went.
    `undo` asks to undo an effect, between runs; `undone` answers it with a trouble if that could not be.
    `answered` brings the reply of people to a question.
    """

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)
    kind: Literal[
        "run",
        "cancel",
        "end",
        "ready",
        "taken",
        "idle",
        "sync",
        "synced",
        "record",
        "settle",
        "secret",
        "handed",
        "ask_slot",
        "leave_slot",
        "slot_held",
        "slot_granted",
        "afford",
        "visit",
        "visited",
        "undo",
        "undone",
        "start_child",
        "answered",
    ]
    run: str = ""
    number: int = 0
    entry: dict[str, Any] | None = None
    name: str = ""
    connection: bool = False
    node: str = ""
    names: tuple[str, ...] = ()
    priority: int = 0
    why: str = ""
    budget: str = ""
    tokens: float = 0
    money: float = 0.0
    answer: Answer | None = None
    request: RunRequest | None = None
    effect: EffectToUndo | None = None
    question: KnownQuestion | None = None


def frame(kind: int, body: bytes) -> bytes:
    """A frame ready to be sent."""
    return HEADER.pack(len(body), kind) + body
