"""Runs of an open flow: started, stopped, planned, and shown to everybody who looks at it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.document.pins import pins_of, pins_to_json
from engine.editing.context import Context
from engine.errors import RequestError, TreadleError, UnknownName
from engine.events.states import run_has_ended
from engine.plan.staleness import Basis
from engine.runs.outcome import shown
from studio.sessions.derived import Derived, Written
from studio.sessions.last_runs import LastRuns, read_last_runs
from studio.sessions.person import Message, Person
from studio.sessions.run_screen import NO_VALUE, RunScreen
from studio.sessions.session import Commit, EditingSession
from studio.sessions.stale_marks import StaleMarks
from studio.sessions.surroundings import Surroundings

_logger = logging.getLogger(__name__)

PAUSE_S = 0.05
"""Browsers hear of a run at most this often; of what happened in between, the last counts."""


class FlowRuns:
    """Speaks to the engine for one open flow."""

    def __init__(self, session: EditingSession, derived: Derived, path: Path, surroundings: Surroundings) -> None:
        self._session = session
        self._derived = derived
        self._path = path
        self._surroundings = surroundings
        self._screen: RunScreen | None = None
        self._marks = StaleMarks(session, lambda: Context(surroundings.catalogue(), path), self._mark)
        self._watching: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None
        session.changed.append(self._changed)
        session.welcoming.append(self._welcome)

    async def run(self, person: Person, args: Mapping[str, Any]) -> Message:
        """Start a run of the drawing as it is now, saved or not."""
        client = await self._surroundings.engine()
        written = await self._written()
        pins = {node: pin.digest for node, pin in pins_of(self._session.drawing.layout).items()}
        started = await client.call(
            "start_run", started_by="canvas", who=person.own_name, **self._request(written, args)
        )
        if self._screen is not None and self._screen.id == started["run_id"]:
            return {"run_id": started["run_id"]}
        given: dict[str, Any] = started.get("parameters") or {}
        basis = await asyncio.to_thread(self._marks.begin, written.flow, given, pins)
        earlier = self._screen.shown if self._screen is not None else None
        waiting = started.get("waiting") or ()
        self._watch(RunScreen(str(started["run_id"]), given, earlier=earlier, waiting=waiting, basis=basis), basis)
        return {"run_id": started["run_id"]}

    async def stop(self, person: Person, args: Mapping[str, Any]) -> Message:
        """Ask the run to stop; how it ends is told as it happens."""
        if self._screen is None or run_has_ended(self._screen.view.state):
            raise UnknownName("Nothing is running.", fix="Press Run to start.")
        client = await self._surroundings.engine()
        await client.call("stop_run", run_id=self._screen.id)
        return {}

    async def plan(self, person: Person, args: Mapping[str, Any]) -> Message:
        """What a run would do, node by node, and why."""
        client = await self._surroundings.engine()
        return await client.call("plan", **self._request(await self._written(), args))

    async def output(self, person: Person, args: Mapping[str, Any]) -> Message:
        """The whole preview of a node's last value."""
        value = self._screen.value_of(str(args.get("node"))) if self._screen is not None else NO_VALUE
        if value is NO_VALUE:
            raise UnknownName("This node has no value yet.", fix="Run it first.")
        return {"value": value}

    async def failure(self, person: Person, args: Mapping[str, Any]) -> Message:
        """Why a node failed: its sentence, and Python's traceback."""
        node = self._screen.node(str(args.get("node"))) if self._screen is not None else None
        if node is None or not node.error:
            raise UnknownName("This node has not failed.", fix="Look at its output.")
        return {"error": node.error, "traceback": node.traceback}

    def digest_of(self, node: str) -> str:
        """The digest of the value that a node shows; empty when it shows none."""
        return self._screen.digest_of(node) if self._screen is not None else ""

    async def settled(self) -> None:
        """Wait until it is known whether the last run is to be shown."""
        if self._looking is not None:
            await self._looking
        await self._marks.settled()

    async def close(self) -> None:
        """Watch no more; the run goes on."""
        tasks = [task for task in (self._watching, self._looking) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._marks.close()

    async def _written(self) -> Written:
        written = await self._derived.current()
        if written.error is not None:
            raise RequestError(str(written.error["message"]), fix=str(written.error["fix"]))
        return written

    def _request(self, written: Written, args: Mapping[str, Any]) -> Message:
        given: dict[str, Any] = args.get("parameters") or {}
        return {
            "name": self._session.name,
            "source": written.text,
            "flow_path": str(self._path),
            "folder": str(self._surroundings.workspace.root),
            "parameters": {name: {"text": value} if isinstance(value, str) else value for name, value in given.items()},
            "to": args.get("to"),
            "from": args.get("from"),
            "nodes": list(args.get("nodes") or []),
            "fresh": bool(args.get("fresh")),
            "once": str(args.get("request") or ""),
            "repeat": list(args.get("repeat") or []),
            "done": list(args.get("done") or []),
            "pins": pins_to_json(pins_of(self._session.drawing.layout)),
        }

    def _welcome(self, person: Person) -> Message:
        if self._screen is None and self._looking is None:
            self._looking = asyncio.get_running_loop().create_task(self._look_for_the_last())
        return {"run": self._screen.whole() if self._screen else None}

    def _changed(self, commit: Commit) -> None:
        if self._screen is not None and commit.renamed:
            self._screen.follow(commit.renamed)

    def _mark(self, stale: frozenset[str]) -> None:
        if self._screen is None or self._screen.stale == stale:
            return
        self._screen.stale = stale
        self._tell_news(self._screen)

    def _tell_news(self, screen: RunScreen) -> None:
        if self._screen is screen and (message := screen.news()) is not None:
            self._session.broadcast({"type": "run", "run": message})

    def _watch(self, screen: RunScreen, basis: Basis) -> None:
        if self._watching is not None:
            self._watching.cancel()
        if self._screen is not None:
            screen.stale = self._screen.stale
        self._screen = screen
        self._tell_news(screen)
        self._watching = asyncio.get_running_loop().create_task(self._follow(screen, basis))

    async def _look_for_the_last(self) -> None:
        """Show what the flow's last runs gave, and how the last one stands."""
        try:
            store = await self._surroundings.store()
            drawn = self._session.drawing.flow
            found = await asyncio.to_thread(read_last_runs, store, drawn, self._surroundings.catalogue(), self._path)
            if found is None or self._screen is not None:
                return
            await self._show_again(found)
        except TreadleError as error:
            _logger.info("the last run of %s: %s", self._session.name, error.message)

    async def _show_again(self, found: LastRuns) -> None:
        row = found.run
        screen = RunScreen(row.id, json.loads(row.parameters), earlier=found.earlier, basis=found.basis)
        if not run_has_ended(row.state):  # pyright: ignore[reportArgumentType]
            self._marks.restore(found.basis, found.origins)
            self._watch(screen, found.basis)
            return
        screen.take(found.events)
        await self._fetch(screen)
        if self._screen is None:
            self._screen = screen
            self._session.broadcast({"type": "run", "run": screen.whole()})
            screen.news()
            self._marks.restore(found.basis, found.origins)
            self._marks.take(found.basis, found.events)
            self._marks.refresh()

    async def _follow(self, screen: RunScreen, basis: Basis) -> None:
        """Take the run's events to its end, also over a restart of the engine."""
        news = asyncio.Event()
        over = asyncio.Event()
        telling = asyncio.get_running_loop().create_task(self._tell(screen, news, over))
        try:
            async for batch in self._surroundings.feeds.follow(screen.id, screen.view.seq):
                screen.take(batch.events)
                self._marks.take(basis, batch.events)
                news.set()
        except TreadleError as error:
            self._session.broadcast({"type": "notice", "level": "error", "message": error.message, "fix": error.fix})
        finally:
            over.set()
            news.set()
            await telling

    async def _tell(self, screen: RunScreen, news: asyncio.Event, over: asyncio.Event) -> None:
        """Tell browsers now and then what has come; the end of the run is not waited with."""
        while not over.is_set() or news.is_set():
            await news.wait()
            news.clear()
            await self._fetch(screen)
            self._marks.refresh(hurry=False)
            self._tell_news(screen)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(over.wait(), PAUSE_S)

    async def _fetch(self, screen: RunScreen) -> None:
        """Get the previews of values that were there already."""
        digests = screen.unknown_digests()
        if not digests:
            return
        store = await self._surroundings.store()
        rows = await asyncio.to_thread(store.previews, digests)
        screen.learn(
            {
                digest: (row.codec, shown(row.codec, row.inline, json.loads(row.preview) if row.preview else None))
                for digest, row in rows.items()
            }
        )
