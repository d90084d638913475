"""One run: its times, nodes, values and log, as they become known."""

from __future__ import annotations

import asyncio
import logging

from engine.errors import TreadleError
from engine.events.fold import RunView, fold
from engine.events.model import AnyEvent, NodeCached, NodeOutput
from engine.events.states import OPEN_RUN_STATES
from studio.context import AppContext
from studio.elements.run_timeline import RunTimeline
from studio.nicegui_setup import in_background, page, when_page_goes
from studio.pages.filling import fill
from studio.pages.frame import frame
from studio.pages.parts import Tag, link, nothing
from studio.pages.run_account import draw_account
from studio.pages.run_files import draw_files
from studio.pages.run_head import RunHead
from studio.pages.run_log import RunLog
from studio.pages.run_nodes import RunNodes
from studio.pages.run_parameters import draw_parameters
from studio.pages.run_version import draw_version
from studio.pages.timeline import origin_of, rows
from studio.pages.toast import Toasts
from studio.run_history import RunRecord, outputs_of

_logger = logging.getLogger(__name__)

PAUSE_S = 0.15
"""A page is drawn again at most this often; of what happened in between, the last counts."""


def register(context: AppContext) -> None:
    """Add `/runs/{id}`."""

    @page("/runs/{id}")
    async def run_detail(id: str) -> None:
        with frame(context, f"Run {id[-6:]}", here="/runs"):
            link("Runs", "/runs", look="s-back")
            page = _RunPage(context, id, Tag("div"), Toasts())
        await fill(page.place, page.show)


class _RunPage:
    """Draws a run once, and then what its events change."""

    def __init__(self, context: AppContext, run: str, place: Tag, toasts: Toasts) -> None:
        self.place = place
        self._context, self._run, self._toasts = context, run, toasts
        self._view = RunView()
        self._needs: dict[str, list[str]] = {}

    async def show(self) -> None:
        """Read the run and draw it; one that goes on is followed to its end."""
        record = await self._context.history.find(self._run)
        self.place.clear()
        if record is None:
            with self.place:
                nothing("There is no such run", "It may have been deleted, or was started in another workspace.")
            return
        self._view = record.view
        self._needs = await self._read_needs(record)
        entries = await self._context.library.entries()
        file = next((entry.name for entry in entries if entry.title == record.row.flow), "")
        with self.place:
            self._draw(record, file)
        if record.row.state not in OPEN_RUN_STATES:
            await self._head.undo.look()
        await self._log.load()
        if record.row.state in OPEN_RUN_STATES:
            following = in_background(self._follow(max(record.row.seq, record.view.seq)), f"follow {self._run}")
            when_page_goes_in(self.place, following)

    def _draw(self, record: RunRecord, file: str) -> None:
        self._head = RunHead(self._context, record, file, self._toasts, self._tell_account)
        with Tag("section", look="s-section", data_testid="timeline"):
            Tag("h2", "Timeline")
            self._timeline = RunTimeline(self._choose)
            self._tell_timeline(None)
        draw_parameters(record)
        self._account = Tag("div")
        with self._account:
            draw_account(record.view)
        self._nodes = RunNodes(record)
        self._files = Tag("div")
        with self._files:
            draw_files(record.artifacts)
        self._log = RunLog(self._context, record.row.id, list(record.view.nodes))
        draw_version(self._context, record, file)

    async def _choose(self, node: str) -> None:
        """A row of the timeline was chosen: show that node, and its lines."""
        self._nodes.open(node)
        await self._log.only(node)

    def _tell_timeline(self, names: list[str] | None) -> None:
        found = [row.as_json() for row in rows(self._view, self._needs, names)]
        origin = origin_of(self._view)
        ends = [end for row in found for _, start, end in row["spans"] for end in (end or start,)]
        length = max([*ends, *(row["at"] for row in found)], default=0.0)
        if origin is not None and self._view.ended is not None:
            length = max(length, (self._view.ended - origin).total_seconds())
        self._timeline.show(found, length, going=self._view.state in OPEN_RUN_STATES)

    async def _read_needs(self, record: RunRecord) -> dict[str, list[str]]:
        """From which nodes each node takes values; nothing when the version does not read any more."""
        version = record.version
        if version is None:
            return {}
        try:
            flow = await asyncio.to_thread(self._context.run_actions.flow_of, version)
        except TreadleError as error:
            _logger.info("version %s: %s", version.id, error.message)
            return {}
        return {node.id: [link.source for link in flow.links_of(node)] for node in flow.nodes}

    async def _follow(self, after: int) -> None:
        feeds = self._context.sessions.surroundings.feeds
        try:
            async for batch in feeds.follow(self._run, after):
                await self._take(batch.events)
                await asyncio.sleep(PAUSE_S)
        except TreadleError as error:
            with self.place:
                self._toasts.refuse(error)
            return
        record = await self._context.history.find(self._run)
        if record is not None:
            self._head.update(record.view, record.row)
            self._files.clear()
            with self._files:
                draw_files(record.artifacts)
            await self._tell_account()
            await self._head.undo.look()

    async def _tell_account(self) -> None:
        """What it used up and what was undone of it, as it is known now."""
        record = await self._context.history.find(self._run)
        if record is not None:
            self._account.clear()
            with self._account:
                draw_account(record.view)

    async def _take(self, events: list[AnyEvent]) -> None:
        before = self._view
        self._view = fold(events, before)
        changed = [name for name, node in self._view.nodes.items() if before.nodes.get(name) != node]
        self._head.update(self._view, None)
        self._tell_timeline(changed)
        store = await self._context.history.store()
        outputs = [event for event in events if isinstance(event, (NodeOutput, NodeCached))]
        self._nodes.update(self._view, changed, await asyncio.to_thread(outputs_of, store, outputs))
        if any(event.kind == "node.logged" for event in events):
            await self._log.go_on()


def when_page_goes_in(place: Tag, following: asyncio.Task[None]) -> None:
    """Follow no longer once the page around an element is gone."""

    def end() -> None:
        following.cancel()

    with place:
        when_page_goes(end)
