"""What the engine asks of a kernel, and the frames in which they talk.

A frame is four bytes of length (big-endian), one byte of kind and a JSON body. Kinds: `M` a message, `E` a list of
events.
"""

from __future__ import annotations

import struct
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

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
    once: bool = False
    """Whether repeating it would do harm: its start is in the store before its code runs."""


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
    folder: str = ""
    """The folder to run in, from which relative paths count."""
    beside: str = ""
    """The folder of the flow's own file: the flow imports modules beside it, such as other flows."""


class Message(BaseModel):
    """Anything but events: `run`, `cancel` and `end` go to the kernel, `ready` and `idle` come from it.

    `sync` asks whether all that was sent before it is stored; `synced`, with its number, says so.
    """

    model_config = ConfigDict(frozen=True)
    kind: Literal["run", "cancel", "end", "ready", "idle", "sync", "synced"]
    run: str = ""
    number: int = 0
    request: RunRequest | None = None


def frame(kind: int, body: bytes) -> bytes:
    """A frame ready to be sent."""
    return HEADER.pack(len(body), kind) + body
