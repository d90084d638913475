"""The kinds that only one flow knows: functions of its own file, and of modules beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from engine.catalogue.catalogue import Catalogue
from engine.checks.subject import Subject
from engine.document.flow import BLOCKS, CODE, Flow
from engine.editing.context import Context
from studio.sessions.kinds import kind_to_json
from studio.sessions.person import Message
from studio.sessions.session import Commit, EditingSession


class OwnKinds:
    """Tells the browsers about kinds that are not in the catalogue, once they are drawn."""

    def __init__(self, session: EditingSession, path: Path, catalogue: Callable[[], Catalogue]) -> None:
        self._session = session
        self._path = path
        self._catalogue = catalogue
        self._known: dict[str, Message] = {}
        self._header: str | None = None
        self._seen: set[str] = set()
        session.changed.append(self._changed)
        session.welcoming.append(lambda _: {"kinds": self._all()})

    def _all(self) -> Message:
        self._look(node.kind for node in self._session.drawing.flow.nodes)
        return dict(self._known)

    def _changed(self, commit: Commit) -> Message | None:
        flow = commit.drawing.flow
        before = dict(self._known)
        if flow.header != self._header:
            self._header = flow.header
            self._known, self._seen = {}, set()
        self._look(node.kind for node in flow.nodes)
        new = {kind: told for kind, told in self._known.items() if before.get(kind) != told}
        return {"kinds": new} if new else None

    def _look(self, kinds: Iterable[str]) -> None:
        unknown = {kind for kind in kinds if kind not in (CODE, *BLOCKS) and kind not in self._seen}
        if not unknown:
            return
        self._seen |= unknown
        context = Context(self._catalogue(), self._path)
        self._known |= kinds_beside(self._session.drawing.flow, context, sorted(unknown))


def kinds_beside(flow: Flow, context: Context, kinds: Iterable[str] | None = None) -> Message:
    """The kinds of a flow, or some of them, that are not in the catalogue, by name."""
    subject = Subject(flow, context.catalogue, context.path)
    asked = dict.fromkeys(node.kind for node in flow.nodes if not node.gives_names) if kinds is None else kinds
    specs = ((kind, subject.spec_of(kind)) for kind in asked)
    return {
        kind: kind_to_json(spec)
        for kind, spec in specs
        if spec is not None and (spec.origin in {"flow", "import"} or context.catalogue.find(kind) is not spec)
    }
