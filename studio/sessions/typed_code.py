"""What is typed in the code panel: read beside the event loop, and merged with what others do meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from engine.catalogue.catalogue import Catalogue
from engine.document.drawing import Drawing
from engine.document.flow import Flow
from engine.errors import InvalidEdit, UnreadableFlow
from engine.python.read import read_flow
from studio.sessions.adopt import renames_towards
from studio.sessions.derived import TYPED, Derived, Written
from studio.sessions.history import Direction
from studio.sessions.lost_outputs import require_reached
from studio.sessions.merge import Conflict, carry_out, renamed_drawing
from studio.sessions.messages import CodeTyped
from studio.sessions.parts import Key, parts_of, same
from studio.sessions.person import Person
from studio.sessions.session import Commit, EditingSession
from studio.sessions.step import Pair, Step, step_between

REMEMBERED_TEXTS = 20


@dataclass(frozen=True, slots=True)
class Base:
    """What a text grew out of: an earlier text, the flow that it reads as, and the flow that it stood for.

    The two say the same in different forms: what a person wrote may be kept as text in one of them only.
    """

    text: str
    read: Flow
    stood_for: Flow


class TypedCode:
    """Takes texts of people, each as a change of what the text that it grew out of stood for."""

    def __init__(self, session: EditingSession, derived: Derived, catalogue: Callable[[], Catalogue]) -> None:
        self._session = session
        self._derived = derived
        self._catalogue = catalogue
        self._typed: dict[str, Base] = {}
        """The last text of each person."""
        self._told: dict[int, Written] = {}
        """The last texts that everybody was told, by revision."""
        derived.news.append(self._remember)

    async def take(self, person: Person, message: CodeTyped) -> None:
        """Let a text become the drawing. One that does not read leaves it as it is, and says where and why."""
        base = self._base(person, message)
        try:
            read, new = await asyncio.to_thread(self._read, base, message.text)
        except UnreadableFlow as error:
            self._refuse(person, error)
            return
        step = await asyncio.to_thread(_step, read, base.stood_for if isinstance(base, Base) else base.flow, new)
        if self._apply(person, message, step):
            self._typed[person.id] = Base(message.text, new, self._session.drawing.flow)

    def _base(self, person: Person, message: CodeTyped) -> Base | Written:
        if message.base is not None and message.base in self._told:
            return self._told[message.base]
        return self._typed.get(person.id) or self._derived.written

    def _read(self, base: Base | Written, text: str) -> tuple[Flow, Flow]:
        catalogue = self._catalogue()
        new = read_flow(text, catalogue)
        if isinstance(base, Base):
            return base.read, new
        return read_flow(base.text, catalogue) if base.error is None else base.flow, new

    def _apply(self, person: Person, message: CodeTyped, step: Step) -> bool:
        session = self._session
        if not step:
            self._derived.tell_text(person)
            return True
        try:
            outcome = carry_out(session.drawing, step)
            require_reached(session.drawing.flow, outcome.drawing.flow)
        except Conflict as conflict:
            person.refuse(
                message.seq,
                f"Somebody has changed {conflict.what} since, so this text was not taken over.",
                "Take the newest code, and write it there again.",
            )
            return False
        last = session.last
        joins = last is not None and last.person is person and last.label == TYPED and last.direction in {"do", "join"}
        direction: Direction = "join" if joins else "do"
        if not session.commit(Commit(outcome.drawing, TYPED, person, message.seq, direction, step.renamed)):
            self._derived.tell_text(person)
        return True

    def _refuse(self, person: Person, error: UnreadableFlow) -> None:
        said = {"line": error.line, "message": error.message, "fix": error.fix}
        person.send({"type": "code", **self._derived.written.as_message(), "error": said, "client": person.id})

    def _remember(self, written: Written) -> None:
        if written.error is None:
            self._told[written.revision] = written
        while len(self._told) > REMEMBERED_TEXTS:
            del self._told[next(iter(self._told))]


def _step(read: Flow, stood_for: Flow, new: Flow) -> Step:
    """What was typed, as a step from what the earlier text stood for."""
    middle, there = Drawing(read), Drawing(stood_for)
    renamed = renames_towards(middle, Drawing(new))
    try:
        middle, there = renamed_drawing(middle, renamed), renamed_drawing(there, renamed)
    except InvalidEdit:
        renamed = {}
    typed = step_between(middle, Drawing(new), TYPED)
    before = parts_of(there)
    parts: dict[Key, Pair] = {
        (section, name): Pair(before[section].get(name), pair.after, pair.behind)
        for (section, name), pair in typed.parts.items()
        if not same(pair.before, pair.after)
    }
    return Step(TYPED, parts, typed.order, renamed)
