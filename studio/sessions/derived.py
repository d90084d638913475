"""What follows from a drawing and takes its time: problems and code, worked out beside the event loop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from engine.checks.check import check
from engine.document.drawing import Drawing
from engine.document.flow import Flow
from engine.editing.context import Context
from engine.editing.remedies import remedies_for
from engine.errors import TreadleError
from engine.python.locate import statement_lines
from engine.python.write import write_flow
from studio.sessions.person import Message, Person
from studio.sessions.session import Commit, EditingSession

_logger = logging.getLogger(__name__)

WITH_ACTIONS = 200
"""So many problems come with buttons; who has more reads the first ones."""


@dataclass(frozen=True, slots=True)
class Written:
    """A flow's text; `error` is what stands in the way of writing it."""

    revision: int
    flow: Flow
    text: str = ""
    lines: Mapping[str, tuple[int, int]] | None = None
    error: Message | None = None
    client: str | None = None

    def as_message(self) -> Message:
        """The `code` of a welcome."""
        return {
            "revision": self.revision,
            "text": self.text,
            "lines": self.lines or {},
            "error": self.error,
            "client": self.client,
        }


class Derived:
    """Works out problems and code after each change. Of several changes in a row the newest counts."""

    def __init__(self, session: EditingSession, context: Callable[[], Context]) -> None:
        self._session = session
        self._context = context
        self._task: asyncio.Task[None] | None = None
        self._problems: list[Message] = []
        self.written = Written(-1, Flow(name="_"))
        self.news: list[Callable[[Written], None]] = []
        """Called with every text that was written."""
        session.changed.append(self._changed)
        session.welcoming.append(self._welcome)

    def refresh(self) -> None:
        """Work out anew what is not up to date."""
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._follow())

    async def current(self) -> Written:
        """The text of the drawing as it is now."""
        while self.written.revision != self._session.revision:
            self.refresh()
            if self._task is not None:
                await asyncio.shield(self._task)
        return self.written

    def tell_text(self, person: Person) -> None:
        """Tell a person the text as it is: what was typed reads the same."""
        if self.written.revision == self._session.revision:
            person.send({"type": "code", **self.written.as_message(), "client": person.id})

    async def close(self) -> None:
        """Wait until nothing is worked out any more."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    def _changed(self, commit: Commit) -> None:
        self.refresh()

    def _welcome(self, person: Person) -> Message:
        self.refresh()
        return {
            "problems": self._problems,
            "code": self.written.as_message() if self.written.revision >= 0 else None,
        }

    async def _follow(self) -> None:
        while self.written.revision != self._session.revision:
            session = self._session
            revision, drawing, last = session.revision, session.drawing, session.last
            typist = last.person.id if last and last.person and last.label == TYPED else None
            try:
                problems = await asyncio.to_thread(self._check, drawing)
                if session.revision == revision:
                    self._problems = problems
                    session.broadcast({"type": "problems", "revision": revision, "problems": problems})
                written = await asyncio.to_thread(self._write, revision, drawing.flow, typist)
            except Exception as error:
                _logger.exception("deriving %s", session.name)
                said = {"line": 0, "message": f"The code cannot be shown: {error}", "fix": "The studio's log says why."}
                written = Written(revision, drawing.flow, self.written.text, None, said)
            self.written = written
            if session.revision == revision:
                session.broadcast({"type": "code", **written.as_message()})
                for listener in self.news:
                    listener(written)

    def _check(self, drawing: Drawing) -> list[Message]:
        context = self._context()
        found = check(drawing.flow, context.catalogue, source_path=context.path)
        actions = remedies_for(found[:WITH_ACTIONS], drawing, context)
        return [
            problem.as_json() | {"actions": [one.as_json() for one in actions[index]] if index < len(actions) else []}
            for index, problem in enumerate(found)
        ]

    def _write(self, revision: int, flow: Flow, typist: str | None) -> Written:
        try:
            text = write_flow(flow, self._context().catalogue)
            return Written(revision, flow, text, statement_lines(text, flow), None, typist)
        except TreadleError as error:
            return Written(revision, flow, self.written.text, None, _said(error), typist)


TYPED = "Edit code"
"""The label of a change that was typed as code."""


def _said(error: TreadleError) -> Message:
    return {"line": getattr(error, "line", 0), "message": error.message, "fix": error.fix}
