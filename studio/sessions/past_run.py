"""A run that is looked at on the canvas: the drawing of its own version, and how it stood after each of its events."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.catalogue.catalogue import Catalogue
from engine.document.drawing import Drawing
from engine.document.layout import Layout
from engine.editing.context import Context
from engine.errors import RequestError, UnknownName
from engine.events.model import AnyEvent, NodeCached, NodeLogged, NodeOutput, NodeProgressed
from engine.events.states import RUN_STATE_AFTER, run_has_ended
from engine.python.locate import statement_lines
from engine.runs.outcome import shown
from engine.workspace import Workspace
from studio.sessions.adopt import with_places
from studio.sessions.flow_file import FileContent, drawing_of_content, read_content
from studio.sessions.person import Message
from studio.sessions.run_screen import RunScreen

if TYPE_CHECKING:
    from engine.store.store import Store
    from engine.store.tables import RunRow, VersionRow

MOST_MOMENTS = 20_000
"""With more events than that, steps of progress are left out of the slider; no end of a node ever is."""


@dataclass
class PastRun:
    """Everything that is needed to show a run at any moment. `file` is the flow's file today, "" without one.

    Of a run that goes on, `events` and `previews` grow.
    """

    row: RunRow
    version: VersionRow
    drawing: Drawing
    lines: dict[str, tuple[int, int]]
    path: Path
    file: str
    events: list[AnyEvent]
    previews: dict[str, tuple[str, Any]]

    @property
    def moments(self) -> list[list[Any]]:
        """The moments between which one steps: number of the event, milliseconds since the first, node, kind."""
        return self._moments_of(self.events)

    @property
    def last(self) -> int:
        """The number of the newest event."""
        return self.events[-1].seq if self.events else 0

    @property
    def goes_on(self) -> bool:
        """Whether there may be more events."""
        newest = RUN_STATE_AFTER.get(self.events[-1].kind) if self.events else None
        return not run_has_ended(self.row.state) and not (newest and run_has_ended(newest))  # pyright: ignore[reportArgumentType]

    def take(self, events: Iterable[AnyEvent], previews: Mapping[str, tuple[str, Any]]) -> list[list[Any]]:
        """What has happened since; the moments that come with it."""
        self.previews.update(previews)
        new = [event for event in events if event.seq > self.last and not isinstance(event, NodeLogged)]
        self.events.extend(new)
        return self._moments_of(new)

    def _moments_of(self, events: Sequence[AnyEvent]) -> list[list[Any]]:
        if len(self.events) > MOST_MOMENTS:
            events = [event for event in events if not _is_passing(event)]
        if not events:
            return []
        first = self.events[0].time
        return [
            [event.seq, round((event.time - first).total_seconds() * 1000), getattr(event, "node", ""), event.kind]
            for event in events
        ]

    def screen_at(self, seq: int, before: RunScreen | None = None) -> RunScreen:
        """How the run stood after an event; a screen of an earlier moment is taken along."""
        if before is None or before.view.seq > seq:
            waiting = [node.id for node in self.drawing.flow.nodes]
            before = RunScreen(self.row.id, json.loads(self.row.parameters), waiting=waiting)
        numbers = [event.seq for event in self.events]
        before.take(self.events[bisect_right(numbers, before.view.seq) : bisect_right(numbers, seq)])
        before.learn(self.previews)
        return before

    def about(self) -> Message:
        """What the bar over the canvas says of the run."""
        return {
            "run": self.row.id,
            "file": self.file,
            "version": self.version.number,
            "created": self.row.created.isoformat(),
            "moments": self.moments,
            "goes_on": self.goes_on,
        }


def read_past_run(run: str, store: Store, workspace: Workspace, catalogue: Catalogue) -> PastRun:
    """Read a run with its version; for a thread. Raises RequestError for what cannot be shown."""
    row = store.run(run)
    if row is None:
        raise UnknownName("There is no such run.", fix="See the list of runs.")
    version = store.version(row.version)
    if version is None:
        raise RequestError("The version that ran is not kept any more.", fix="Its times and values are on its page.")
    path = _path_of(row, workspace)
    drawing, _ = drawing_of_content(FileContent(version.source, version.layout, ""), catalogue, path)
    if not version.layout:
        drawing = Drawing(drawing.flow, _layout_today(drawing, path, store, catalogue))
    drawing = with_places(drawing, Context(catalogue, path))
    events = store.events(run, with_log=False)
    return PastRun(
        row=row,
        version=version,
        drawing=drawing,
        lines=statement_lines(version.source, drawing.flow),
        path=path,
        file=path.stem if path.is_file() else "",
        events=list(events),
        previews=previews_of(events, store),
    )


def previews_of(events: Iterable[AnyEvent], store: Store) -> dict[str, tuple[str, Any]]:
    """Codecs and previews of the values that were taken from the store, by digest."""
    cached = {event.digest for event in events if isinstance(event, NodeCached)}
    return {
        digest: (found.codec, shown(found.codec, found.inline, json.loads(found.preview) if found.preview else None))
        for digest, found in store.previews(cached).items()
    }


def _path_of(row: RunRow, workspace: Workspace) -> Path:
    """Where the flow's file is today: by the run's request if it says so, else by its title."""
    asked = json.loads(row.request).get("flow_path")
    if isinstance(asked, str) and Path(asked).parent in {workspace.root, workspace.root / "flows"}:
        return Path(asked)
    return workspace.root / "flows" / f"{row.flow.replace('-', '_').replace('/', '_')}.py"


def _layout_today(drawing: Drawing, path: Path, store: Store, catalogue: Catalogue) -> Layout:
    """Where nodes of the same names stand today, or stood when the flow was last saved."""
    saved = next((version.layout for version in store.versions(drawing.flow.name) if version.layout), "")
    try:
        text = read_content(path).layout or saved
        found = drawing_of_content(FileContent("", text, ""), catalogue, path)[0].layout if text else Layout()
    except RequestError:
        found = Layout()
    places = {name: place for name, place in found.nodes.items() if name in drawing.flow.by_id}
    return Layout(nodes=places)


def _is_passing(event: AnyEvent) -> bool:
    return isinstance(event, NodeProgressed) or (isinstance(event, NodeOutput) and event.partial)
