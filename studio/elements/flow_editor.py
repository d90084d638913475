"""The editor in a page: hosts the canvas library, and carries messages between it and an open flow."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Protocol

from nicegui import ui
from nicegui.events import GenericEventArguments

from engine.errors import TreadleError
from studio.elements.sent_messages import forget_sent
from studio.sessions.messages import is_greeting
from studio.sessions.person import Line, Person
from studio.sessions.wire_text import wire_text

CANVAS = Path(__file__).parents[2] / "static" / "canvas"
"""The built library; its source is `studio/canvas`."""


class FlowSource(Protocol):
    """Where an editor's messages go and come from: a flow that is open, or a past run that is looked at."""

    @property
    def name(self) -> str:
        """By which it is opened again."""
        ...

    @property
    def closed(self) -> bool:
        """Whether it must be opened again before it hears anything."""
        ...

    def receive(self, person: Person | None, line: Line, data: object) -> Person | None:
        """Take a message of the browser; the person who speaks over the line from now on."""
        ...

    def leave(self, person: Person, line: Line) -> None:
        """The browser is away."""
        ...


class FlowEditor(ui.element, component="flow_editor.js", esm={"treadle-canvas": str(CANVAS)}):
    """One browser's editor. The document never is a property of the element: it travels as messages.

    Each connection of the browser has a number, which goes along both ways: what was queued for an earlier one is not
    for this one, since the greeting of the new connection brings everything that was missed.
    """

    def __init__(
        self, flow: FlowSource, reopen: Callable[[str], Awaitable[FlowSource]], looked: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.flow = flow
        self._open_again = reopen
        self._looked = looked
        self._person: Person | None = None
        self._connection = 0
        self._waiting: list[tuple[int, list[Any]]] = []
        self._reopening: asyncio.Task[None] | None = None
        self._props["flow"] = flow.name
        self.on("send", self._receive)
        self.client.on_disconnect(self._leave)  # pyright: ignore[reportUnknownMemberType]
        self.client.on_delete(self._leave)  # pyright: ignore[reportUnknownMemberType]

    def send(self, messages: list[str]) -> None:
        """Take messages for the browser, each as JSON text."""
        forget_sent(self.client)
        self.run_method("receive", self._connection, f"[{','.join(messages)}]")

    def receive(self, connection: int, messages: list[Any]) -> None:
        """Take messages of the browser, whichever way they came."""
        if self.flow.closed or self._reopening:
            # Closed while nobody looked: the greeting of whoever comes back opens it again.
            self._waiting.append((connection, messages))
            if self._reopening is None:
                self._reopening = asyncio.get_running_loop().create_task(self._reopen())
            return
        for message in messages:
            if is_greeting(message):
                self._connection = connection
            elif connection != self._connection:
                continue
            self._person = self.flow.receive(self._person, self, message)

    async def _reopen(self) -> None:
        try:
            self.flow = await self._open_again(self.flow.name)
        except TreadleError as error:
            waiting, self._waiting = self._waiting, []
            self._connection = max((connection for connection, _ in waiting), default=self._connection)
            self.send([wire_text({"type": "notice", "level": "error", "message": error.message, "fix": error.fix})])
            return
        finally:
            self._reopening = None
        waiting, self._waiting = self._waiting, []
        for connection, messages in waiting:
            self.receive(connection, messages)

    def _receive(self, event: GenericEventArguments) -> None:
        args: dict[str, Any] = event.args
        self.receive(int(args.get("connection", 0)), list(args.get("messages", [])))

    def _leave(self) -> None:
        if self._person is not None:
            self.flow.leave(self._person, self)
        self._looked(self.flow.name)
