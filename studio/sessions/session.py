"""The editing session of one flow: its drawing, its revision, the people who work on it, and what they are told."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from engine.document.drawing import Drawing
from engine.errors import InvalidEdit
from studio.sessions.draft import Draft, DraftState, Kept, snapshot
from studio.sessions.history import Direction
from studio.sessions.lost_outputs import require_reached
from studio.sessions.merge import Conflict, carry_out, renamed_drawing
from studio.sessions.parts import same
from studio.sessions.person import Line, Message, Person
from studio.sessions.step import Step, step_between
from studio.sessions.wire import flow_to_json, layout_to_json, patch_of
from studio.sessions.wire_nodes import WireNodes
from studio.sessions.wire_text import wire_text

REMEMBERED_PATCHES = 2000
REMEMBERED_PEOPLE = 100
"""So many who are away may come back and undo what they did."""


@dataclass(frozen=True, slots=True)
class Commit:
    """A drawing on its way into the session: who asked for it by which message, and how it is undone."""

    drawing: Drawing
    label: str = ""
    person: Person | None = None
    seq: int | None = None
    direction: Direction = "do"
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    created: tuple[str, ...] = ()


class EditingSession:
    """Everything here happens on the event loop, one thing after another. `state` is what a draft had kept."""

    def __init__(self, name: str, state: DraftState, draft: Draft, nodes: WireNodes) -> None:
        self.name = name
        self.drawing = state.drawing
        self.revision = state.revision
        self.stamp = state.stamp
        self.dirty = state.dirty
        self.people = {
            id: Person(id, acknowledged=kept.acknowledged, received=kept.acknowledged, history=kept.history)
            for id, kept in state.people.items()
        }
        self.draft = draft
        self.last: Commit | None = None
        """The commit that made the drawing what it is."""
        self.complete: Callable[[Drawing], Drawing] = lambda drawing: drawing
        """Gives every drawing on its way into the session what it lacks: places of new nodes."""
        self.changed: list[Callable[[Commit], Message | None]] = []
        """Called after every change of the drawing; what they give goes with the patch."""
        self.welcoming: list[Callable[[Person], Message]] = []
        """What others add to a welcome."""
        self._recent: deque[tuple[int, str]] = deque(maxlen=REMEMBERED_PATCHES)
        self._nodes = nodes

    # People

    def person(self, id: str) -> Person:
        """The person of that id, new or known."""
        if id not in self.people:
            away = [person for person in self.people.values() if person.line is None]
            for forgotten in away[:-REMEMBERED_PEOPLE]:
                del self.people[forgotten.id]
            self.people[id] = Person(id)
        return self.people[id]

    @property
    def present(self) -> list[Person]:
        """Those whose browser is there."""
        return [person for person in self.people.values() if person.line is not None]

    def greet(self, person: Person, line: Line, revision: int | None) -> None:
        """Bring a browser up to date: by the patches it missed when they are known, else by everything."""
        person.attach(line)
        missed = self._missed(revision)
        if missed is None:
            person.send(self.welcome(person))
        else:
            for text in missed:
                person.send(text)
        person.tell_history()

    def broadcast(self, message: Message | str, *, but: Person | None = None) -> None:
        """Tell everybody who is there."""
        text = message if isinstance(message, str) else wire_text(message)
        for person in self.present:
            if person is not but:
                person.send(text)

    def welcome(self, person: Person) -> str:
        """Everything that a browser needs to show the flow, as JSON text."""
        message: Message = {
            "type": "welcome",
            "revision": self.revision,
            "name": self.name,
            "flow": flow_to_json(self.drawing.flow),
            "layout": layout_to_json(self.drawing.layout),
            "kinds": {},
            "problems": [],
            "code": None,
            "people": [other.presence() for other in self.present if other is not person],
            "history": person.history.labels(),
            "saved": {"dirty": self.dirty, "changes": None, "version": None, "at": None, "on_disk": "same"},
            "run": None,
            "acknowledged": person.acknowledged,
        }
        for part in self.welcoming:
            message |= part(person)
        return f'{wire_text(message)[:-1]},"nodes":{self._nodes.all(self.drawing.flow)}}}'

    def _missed(self, revision: int | None) -> list[str] | None:
        if revision is None or revision > self.revision:
            return None
        if revision == self.revision:
            return []
        missed = [text for number, text in self._recent if number > revision]
        return missed if len(missed) == self.revision - revision else None

    # Changes

    def commit(self, new: Commit) -> bool:
        """Let the drawing become another one, and tell everybody; False when nothing is different.

        Raises WorkspaceError when the change cannot be kept on disk: then it is not made.
        """
        before = self.drawing
        new = replace(new, drawing=self.complete(new.drawing))
        raw = step_between(before, new.drawing, new.label)
        kept = _with_renames(before, new, raw)
        client = new.person.id if new.person else ""
        if not raw:
            return False
        self.draft.keep(self.revision + 1, client, new.seq, new.direction, kept)
        self.drawing = new.drawing
        self.revision += 1
        self.dirty = True
        self.last = new
        if new.person is not None:
            new.person.history.take(new.direction, kept)
        patch = patch_of(raw, before, self.drawing, self._nodes.follow(raw, before.flow, self.drawing.flow))
        author: Message = {"type": "patch", "revision": self.revision, "client": client or None, "seq": new.seq}
        if new.renamed:
            patch["renamed"] = dict(new.renamed)
        if new.created:
            patch["created"] = list(new.created)
        if new.person is not None and new.seq is not None:
            new.person.answered(new.seq)
        for listener in self.changed:
            patch |= listener(new) or {}
        text = wire_text(author | patch)
        self._recent.append((self.revision, text))
        self.broadcast(text)
        if new.person is not None:
            new.person.tell_history()
        return True

    def step_back(self, person: Person, direction: Direction, seq: int | None = None) -> str:
        """Undo or do again the last step of a person; a sentence when it was not, or only in part, carried out.

        A step that others built on since is dropped. Raises InvalidEdit when there is none.
        """
        steps = person.history.undo if direction == "undo" else person.history.redo
        if not steps:
            raise InvalidEdit(f"There is nothing to {_VERBS[direction]}.", fix="Others' changes are theirs to undo.")
        step = steps[-1]
        try:
            outcome = carry_out(self.drawing, step)
            require_reached(self.drawing.flow, outcome.drawing.flow)
        except Conflict as conflict:
            self._drop(person, direction, seq)
            return f"“{step.label}” stays as it is: somebody has changed {conflict.what} since."
        renamed = {**step.renamed, **step.renamed_last}
        new = Commit(outcome.drawing, step.label, person, seq, direction, renamed)
        if not self.commit(new):
            self._drop(person, direction, seq)
            return f"There was nothing left to {_VERBS[direction]} of “{step.label}”."
        left = ", ".join(outcome.left[:3])
        return f"Some of “{step.label}” stays as it is: somebody has changed {left} since." if left else ""

    def _drop(self, person: Person, direction: Direction, seq: int | None) -> None:
        kind: Direction = "drop_undo" if direction == "undo" else "drop_redo"
        self.draft.keep(self.revision, person.id, seq, kind, Step())
        person.history.take(kind, Step())
        person.tell_history()

    def state(self) -> DraftState:
        """What a draft keeps, as of now."""
        people = [(person.id, Kept(person.acknowledged, person.history)) for person in self.people.values()]
        return snapshot(people, self.drawing, self.revision, self.stamp, dirty=self.dirty)


_VERBS: Mapping[Direction, str] = {"undo": "undo", "redo": "do again"}


def _with_renames(before: Drawing, new: Commit, raw: Step) -> Step:
    """The step as it is kept: what was renamed apart from what else is different, so that both can be undone."""
    if not new.renamed:
        return raw
    try:
        middle = renamed_drawing(before, new.renamed)
    except InvalidEdit:
        # Names that changed places cannot be followed one by one.
        return raw
    step = step_between(middle, new.drawing, new.label)
    parts = {key: pair for key, pair in step.parts.items() if not same(pair.before, pair.after)}
    return Step(new.label, parts, step.order, new.renamed)
