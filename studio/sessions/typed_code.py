"""What is typed in the code panel: read beside the event loop, and merged with what others do meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from engine.catalogue.catalogue import Catalogue
from engine.document.drawing import Drawing
from engine.document.flow import Flow
from engine.document.layout import Layout
from engine.errors import UnreadableFlow
from engine.python.read import read_flow
from studio.sessions.derived import TYPED, Derived
from studio.sessions.merge import Conflict, carry_out
from studio.sessions.messages import CodeTyped
from studio.sessions.parts import same
from studio.sessions.person import Person
from studio.sessions.session import Commit, EditingSession
from studio.sessions.step import Step, step_between

REMEMBERED_TEXTS = 20


@dataclass(frozen=True, slots=True)
class Typing:
    """Where a person stands with his text: the flow that it last read as."""

    flow: Flow
    text: str


class TypedCode:
    """Takes texts of people, each as a change of the flow that the person's last text was."""

    def __init__(self, session: EditingSession, derived: Derived, catalogue: Callable[[], Catalogue]) -> None:
        self._session = session
        self._derived = derived
        self._catalogue = catalogue
        self._typing: dict[str, Typing] = {}
        self._texts: dict[int, str] = {}
        derived.news.append(lambda written: self._remember(written.revision, written.text))

    async def take(self, person: Person, message: CodeTyped) -> None:
        """Let a text become the drawing. One that does not read leaves it as it is, and says where and why."""
        base_text = self._base_text(person, message)
        try:
            base, new = await asyncio.to_thread(self._read, person, base_text, message.text)
        except UnreadableFlow as error:
            self._refuse(person, message, error)
            return
        self._typing[person.id] = Typing(new, message.text)
        step = await asyncio.to_thread(self._step, base, new)
        self._apply(person, message, step)

    def _base_text(self, person: Person, message: CodeTyped) -> str:
        if message.base is not None and message.base in self._texts:
            return self._texts[message.base]
        last = self._session.last
        typing = self._typing.get(person.id)
        if typing is not None and last is not None and last.person is person and last.label == TYPED:
            return typing.text
        return typing.text if typing is not None and message.base is None else self._derived.written.text

    def _read(self, person: Person, base_text: str, text: str) -> tuple[Flow, Flow]:
        typing = self._typing.get(person.id)
        new = read_flow(text, self._catalogue())
        if typing is not None and typing.text == base_text:
            return typing.flow, new
        return read_flow(base_text, self._catalogue()), new

    def _step(self, base: Flow, new: Flow) -> Step:
        raw = step_between(Drawing(base, Layout()), Drawing(new, Layout()), TYPED)
        return Step(
            TYPED, {key: pair for key, pair in raw.parts.items() if not same(pair.before, pair.after)}, raw.order
        )

    def _apply(self, person: Person, message: CodeTyped, step: Step) -> None:
        session = self._session
        if not step:
            self._derived.tell_text(person)
            return
        try:
            outcome = carry_out(session.drawing, step)
        except Conflict as conflict:
            person.refuse(
                message.seq,
                f"Somebody has changed {conflict.what} since, so this text was not taken over.",
                "Take the newest code, and write it there again.",
            )
            return
        joins = session.last is not None and session.last.person is person and session.last.label == TYPED
        direction = "join" if joins and session.last and session.last.direction in {"do", "join"} else "do"
        session.commit(Commit(outcome.drawing, TYPED, person, message.seq, direction, step.renamed))

    def _refuse(self, person: Person, message: CodeTyped, error: UnreadableFlow) -> None:
        written = self._derived.written
        said = {"line": error.line, "message": error.message, "fix": error.fix}
        person.send({"type": "code", **written.as_message(), "error": said, "client": person.id})

    def _remember(self, revision: int, text: str) -> None:
        self._texts[revision] = text
        while len(self._texts) > REMEMBERED_TEXTS:
            del self._texts[next(iter(self._texts))]
