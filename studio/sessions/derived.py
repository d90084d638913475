"""What follows from a drawing and takes its time: problems and code, worked out beside the event loop.

Each goes on by itself: in a large flow problems are there long before the code is.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.document.flow import Flow
from engine.editing.context import Context
from studio.sessions.derivation import CodeText
from studio.sessions.deriver import Deriver
from studio.sessions.person import Message, Person
from studio.sessions.session import Commit, EditingSession

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Written:
    """A flow's text as of a revision. `client` is the person whose typing it follows."""

    revision: int
    flow: Flow
    text: str = ""
    lines: Mapping[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    error: Mapping[str, Any] | None = None
    client: str | None = None

    def as_message(self) -> Message:
        """The `code` of a welcome."""
        return {
            "revision": self.revision,
            "text": self.text,
            "lines": self.lines,
            "error": self.error,
            "client": self.client,
        }


class Derived:
    """Works out problems and code after each change. Of several changes in a row the newest counts."""

    def __init__(self, session: EditingSession, context: Callable[[], Context], deriver: Deriver) -> None:
        self._session = session
        self._context = context
        self._deriver = deriver
        self._checking: asyncio.Task[None] | None = None
        self._writing: asyncio.Task[None] | None = None
        self._problems: list[Message] = []
        self._checked = -1
        self.written = Written(-1, Flow(name="_"))
        self.news: list[Callable[[Written], None]] = []
        """Called with every text that was written."""
        session.changed.append(self._changed)
        session.welcoming.append(self._welcome)

    def refresh(self) -> None:
        """Work out anew what is not up to date."""
        loop = asyncio.get_running_loop()
        if self._checking is None or self._checking.done():
            self._checking = loop.create_task(self._check())
        if self._writing is None or self._writing.done():
            self._writing = loop.create_task(self._write())

    async def current(self) -> Written:
        """The text of the drawing as it is now."""
        while self.written.revision != self._session.revision:
            self.refresh()
            if self._writing is not None:
                await asyncio.shield(self._writing)
        return self.written

    def tell_text(self, person: Person) -> None:
        """Tell a person the text as it is: what was typed reads the same."""
        if self.written.revision == self._session.revision:
            person.send({"type": "code", **self.written.as_message(), "client": person.id})

    async def close(self) -> None:
        """Wait until nothing is worked out any more."""
        tasks = [task for task in (self._checking, self._writing) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _changed(self, commit: Commit) -> None:
        self.refresh()

    def _welcome(self, person: Person) -> Message:
        self.refresh()
        return {
            "problems": self._problems,
            "code": self.written.as_message() if self.written.revision >= 0 else None,
        }

    async def _check(self) -> None:
        session = self._session
        while self._checked != session.revision:
            revision, drawing = session.revision, session.drawing
            try:
                context = await asyncio.to_thread(self._context)
                self._problems = await self._deriver.problems(session.name, drawing, context)
                session.broadcast({"type": "problems", "revision": revision, "problems": self._problems})
            except Exception as error:
                _logger.exception("checking %s", session.name)
                said = {"message": f"The flow cannot be checked: {error}", "fix": "The studio's log says why."}
                session.broadcast({"type": "notice", "level": "error", **said})
            self._checked = revision

    async def _write(self) -> None:
        session = self._session
        while self.written.revision != session.revision:
            revision, drawing, last = session.revision, session.drawing, session.last
            typist = last.person.id if last and last.person and last.label == TYPED else None
            try:
                context = await asyncio.to_thread(self._context)
                code = await self._deriver.code(session.name, drawing, context)
            except Exception as error:
                _logger.exception("writing %s", session.name)
                said = {"line": 0, "message": f"The code cannot be shown: {error}", "fix": "The studio's log says why."}
                code = CodeText(error=said)
            text = self.written.text if code.error is not None else code.text
            self.written = Written(revision, drawing.flow, text, code.lines, code.error, typist)
            session.broadcast({"type": "code", **self.written.as_message()})
            for listener in self.news:
                listener(self.written)


TYPED = "Edit code"
"""The label of a change that was typed as code."""
