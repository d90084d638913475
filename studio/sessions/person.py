"""One browser tab that works on a flow: what it was sent, what it asked for, and what it may undo."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Protocol

from studio.sessions.history import History
from studio.sessions.messages import NumberedMessage
from studio.sessions.wire_text import wire_text

Message = dict[str, Any]
REMEMBERED_REFUSALS = 50
GUEST = "Guest "
"""So begins the name of a person who has not said one; `person.ts` gives it."""


class Line(Protocol):
    """The way to one browser. The session calls it with everything of one moment, in order."""

    def send(self, messages: list[str]) -> None:
        """Take messages, each as JSON text."""
        ...


@dataclass(eq=False)
class Person:
    """A tab by its own id. It stays known while the connection is down, and over a restart."""

    id: str
    name: str = ""
    colour: str = ""
    cursor: tuple[float, float] | None = None
    selection: tuple[str, ...] = ()
    acknowledged: int = 0
    """The number of the last message that was answered."""
    received: int = 0
    """The number of the last message that came; those between the two are being worked on."""
    history: History = field(default_factory=History)
    line: Line | None = None
    refusals: dict[int, Message] = field(default_factory=dict[int, Message])
    inbox: deque[NumberedMessage] = field(default_factory=deque[NumberedMessage])
    working: bool = False
    """True while a message is worked on that takes its time; later ones wait in the inbox."""
    _queue: list[str] = field(default_factory=list[str])
    _told: dict[str, str | None] | None = None

    @property
    def own_name(self) -> str:
        """The name that the person has given; empty while there is only the one that a tab gets by itself."""
        return "" if self.name.startswith(GUEST) else self.name

    def send(self, message: Message | str) -> None:
        """Queue a message; all of one moment go out together."""
        if self.line is None:
            return
        if not self._queue:
            asyncio.get_running_loop().call_soon(self.flush)
        self._queue.append(message if isinstance(message, str) else wire_text(message))

    def flush(self) -> None:
        """Send what is queued."""
        queued, self._queue = self._queue, []
        if queued and self.line is not None:
            self.line.send(queued)

    def attach(self, line: Line) -> None:
        """Speak over this line from now on. What was queued for another one is dropped: it is sent again."""
        self._queue = []
        self.line = line
        self._told = None

    def detach(self) -> None:
        """The browser is away, for a moment or for good."""
        self._queue = []
        self.line = None
        self.cursor = None
        self.selection = ()

    def tell_history(self) -> None:
        """Say what can be undone, when that has changed."""
        labels = self.history.labels()
        if labels != self._told:
            self._told = labels
            self.send({"type": "history", **labels})

    def answered(self, seq: int) -> None:
        """Note that a message was answered."""
        self.acknowledged = max(self.acknowledged, seq)
        self.received = max(self.received, seq)

    def refuse(self, seq: int, message: str, fix: str = "") -> None:
        """Say that a message was not carried out."""
        self.answered(seq)
        refusal = {"type": "refused", "seq": seq, "message": message, "fix": fix}
        self.refusals[seq] = refusal
        if len(self.refusals) > REMEMBERED_REFUSALS:
            del self.refusals[next(iter(self.refusals))]
        self.send(refusal)

    def done(self, seq: int) -> None:
        """Say that a message was carried out and changed nothing."""
        self.answered(seq)
        self.send({"type": "done", "seq": seq})

    def presence(self) -> Message:
        """What others see of this person."""
        return {
            "client": self.id,
            "name": self.name,
            "colour": self.colour,
            "cursor": self.cursor,
            "selection": self.selection,
        }
