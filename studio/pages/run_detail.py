"""One run: its nodes, times, values and log, as they become known."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from nicegui import ui

from engine.errors import TreadleError
from engine.events.fold import NodeView
from engine.events.states import OPEN_RUN_STATES
from studio.context import AppContext
from studio.file_size import file_size
from studio.pages.filling import fill
from studio.pages.frame import frame
from studio.pages.parts import Tag, button, link, state
from studio.pages.timeline import draw_timeline
from studio.pages.times import moment
from studio.pages.value import draw_value
from studio.run_history import RunRecord
from studio.run_words import duration

LOOK_AGAIN_S = 0.5


def register(context: AppContext) -> None:
    """Add `/runs/{id}`."""

    @ui.page("/runs/{id}")
    async def run_detail(id: str) -> None:
        with frame(context, f"Run {id[-6:]}", here="/runs"):
            link("Runs", "/runs", look="s-back")
            page = _RunPage(context, id, Tag("div"))
            page.when_ended = ui.timer(LOOK_AGAIN_S, page.show, immediate=False).cancel
        await fill(page.place, page.show)


class _RunPage:
    """Draws a run, and again when it has gone on."""

    def __init__(self, context: AppContext, run: str, place: Tag) -> None:
        self.place = place
        self._context, self._run = context, run
        self._seq = -1
        self._file = ""
        self.when_ended: Callable[[], None] = lambda: None

    async def show(self) -> None:
        """Read and draw what is new; stop looking once the run has ended."""
        record = await self._context.history.find(self._run)
        if record is None:
            self.place.clear()
            with self.place:
                Tag("h1", "There is no such run")
                Tag("p", "It may have been started in another workspace.", "s-hint")
            self.when_ended()
            return
        if record.row.seq != self._seq:
            if not self._file:
                self._file = await self._file_of(record.row.flow)
            self._seq = record.row.seq
            self.place.clear()
            with self.place:
                self._draw(record)
        if record.row.state not in OPEN_RUN_STATES:
            self.when_ended()

    async def _file_of(self, title: str) -> str:
        """The flow of that title as it is today; empty when there is none any more."""
        entries = await self._context.library.entries()
        return next((entry.name for entry in entries if entry.title == title), "")

    def _draw(self, record: RunRecord) -> None:
        row = record.row
        with Tag("div", look="s-heading"):
            Tag("h1", row.flow)
            if row.state in OPEN_RUN_STATES:
                stop = button("Stop", sign="square", look="s-danger", data_testid="stop")
                stop.on("click", self._stop)
            if self._file:
                link("Open the flow", f"/flow/{quote(self._file)}", sign="workflow", look="s-button")
        with Tag("p", look="s-facts", data_testid="run-state", data_state=row.state):
            state(row.state)
            moment(row.created)
            if row.state not in OPEN_RUN_STATES:
                Tag("span", f"took {duration(row.duration_s)}")
            if record.version:
                Tag("span", f"version {record.version}")
            Tag("code", row.id)
        if row.error and row.state != "cancelled":
            Tag("p", row.error, "s-error", role="alert")
        draw_timeline(record.view)
        _draw_nodes(record)
        _draw_files(record)
        _draw_log(record)

    async def _stop(self) -> None:
        try:
            engine = await self._context.engine.client()
            await engine.call("stop_run", run_id=self._run)
        except TreadleError:
            # It has ended by itself meanwhile: the next look shows how.
            self._seq = -1


def _draw_nodes(record: RunRecord) -> None:
    with Tag("section", look="s-section"):
        Tag("h2", "Nodes")
        if not record.view.nodes:
            Tag("p", "None has started yet.", "s-hint")
        with Tag("ol", look="s-nodes"):
            for name, node in record.view.nodes.items():
                with Tag("li", look="s-node", data_node_id=name, data_state=node.state):
                    with Tag("div", look="s-node-line"):
                        Tag("h3", name)
                        state(node.state)
                        if node.duration_s:
                            Tag("span", duration(node.duration_s), "s-number s-hint")
                        if node.why:
                            Tag("span", node.why, "s-hint")
                    _draw_trouble(node)
                    if (output := record.outputs.get(name)) is not None:
                        with Tag("div", data_testid="node-output"):
                            draw_value(output, name)


def _draw_trouble(node: NodeView) -> None:
    if not node.error:
        return
    Tag("p", node.error, "s-error")
    if node.traceback:
        with Tag("details"):
            Tag("summary", "Traceback")
            Tag("pre", node.traceback)


def _draw_files(record: RunRecord) -> None:
    if not record.artifacts:
        return
    with Tag("section", look="s-section"):
        Tag("h2", "Files")
        with Tag("ul", look="s-list"):
            for file in record.artifacts:
                with Tag("li", data_testid="artifact"):
                    Tag("span", f"{file.node}: {file.name}")
                    Tag("span", f" · {file.media_type or 'file'}, {file_size(file.size)}", "s-hint")


def _draw_log(record: RunRecord) -> None:
    with Tag("section", look="s-section"):
        Tag("h2", "Log")
        if not record.log:
            Tag("p", "Nothing was logged.", "s-hint")
            return
        with Tag("div", look="s-log", tabindex="0", role="region", aria_label="Log", data_testid="log"):
            for line in record.log:
                with Tag("p", data_level=line.level):
                    Tag("time", line.time.strftime("%H:%M:%S"))
                    Tag("b", line.node)
                    Tag("span", line.message)
