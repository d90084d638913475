"""Keeps a watcher for each active trigger that watches something, and says on the trigger when it cannot."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

from engine.errors import TreadleError
from engine.events.model import now
from engine.store.database import Database
from engine.store.trigger_tables import TriggerRow
from engine.store.triggers import TriggerTable
from engine.triggers.kinds import read_settings
from engine.triggers.watchers.files import watch_files
from engine.triggers.watchers.flow_end import watch_flow_end
from engine.triggers.watchers.folder import watch_folder_queue
from engine.triggers.watchers.mail import watch_mail
from engine.triggers.watchers.rabbitmq import watch_rabbitmq
from engine.triggers.watchers.redis import watch_redis
from engine.triggers.watchers.watched import Hand, Watched
from engine.workspace import Workspace

_logger = logging.getLogger(__name__)

WATCHERS: Mapping[str, Callable[[Watched], Awaitable[None]]] = {
    "files": watch_files,
    "flow_end": watch_flow_end,
    "queue": watch_folder_queue,
    "redis": watch_redis,
    "rabbitmq": watch_rabbitmq,
    "mail": watch_mail,
}
FIRST_PAUSE_S = 2.0
LONGEST_PAUSE_S = 60.0
CANCELS_WITHIN_S = 2.0
_SIGN = ("kind", "flow", "settings", "state")
"""What of a trigger makes a watcher begin anew when it changes."""


class Watching:
    """One task per trigger. `wake` is called after something was handed on."""

    def __init__(self, workspace: Workspace, hand: Hand, wake: Callable[[], None]) -> None:
        self._workspace = workspace
        self._hand = hand
        self._wake = wake
        self._tasks: dict[str, tuple[tuple[str, ...], asyncio.Task[None]]] = {}
        self._runs_ended: dict[str, asyncio.Event] = {}
        self._refreshing = asyncio.Lock()
        self._database: Database | None = None

    async def start(self, database: Database) -> None:
        """Begin to watch."""
        self._database = database
        await self.refresh()

    def watches(self) -> bool:
        """Whether something is watched."""
        return any(not task.done() for _, task in self._tasks.values())

    def run_ended(self) -> None:
        """A run is over."""
        for event in self._runs_ended.values():
            event.set()

    async def refresh(self) -> None:
        """Watch what the store says now."""
        async with self._refreshing:
            if self._database is None:
                return
            rows = await asyncio.to_thread(TriggerTable(self._database).all, states=("active", "testing"))
            wanted = {row.id: row for row in rows if row.kind in WATCHERS}
            for id, (sign, task) in list(self._tasks.items()):
                if id not in wanted or sign != _sign(wanted[id]) or task.done():
                    await self._end(id)
            for id, row in wanted.items():
                if id not in self._tasks:
                    task = asyncio.create_task(self._keep(row, self._database), name=f"watch for {row.name}")
                    self._tasks[id] = (_sign(row), task)

    async def stop(self) -> None:
        """Watch no more."""
        async with self._refreshing:
            for id in list(self._tasks):
                await self._end(id)

    async def _end(self, id: str) -> None:
        _, task = self._tasks.pop(id)
        self._runs_ended.pop(id, None)
        while not task.done():
            # A client that falls over its own time limit at that very moment may swallow it.
            task.cancel()
            await asyncio.wait({task}, timeout=CANCELS_WITHIN_S)

    async def _keep(self, row: TriggerRow, database: Database) -> None:
        """Watch, and again after a pause whenever that fails."""
        pause = FIRST_PAUSE_S
        said = row.why
        table = TriggerTable(database)

        async def say(why: str) -> None:
            nonlocal said
            if said != why:
                said = why
                await asyncio.to_thread(lambda: table.change(row.id, {"why": why, "changed": now()}, only_in=row.state))

        is_well = asyncio.Event()
        ended = self._runs_ended[row.id] = asyncio.Event()
        while True:
            is_well.clear()
            clearing = asyncio.create_task(_when_well(is_well, say))
            try:
                watched = Watched(
                    id=row.id,
                    flow=row.flow,
                    settings=read_settings(row.kind, row.settings),
                    workspace=self._workspace,
                    database=database,
                    hand=self._hand,
                    well=is_well.set,
                    wake=self._wake,
                    runs_ended=ended,
                )
                await WATCHERS[row.kind](watched)
            except TreadleError as error:
                _logger.warning("The trigger %s cannot watch: %s", row.id, error.message)
                why = f"{error.message} {error.fix}".strip()
            except Exception as error:
                _logger.exception("The trigger %s cannot watch", row.id)
                why = f"It cannot watch: {error}"
            else:
                why = "What it watches has ended."
            finally:
                clearing.cancel()
            if (me := asyncio.current_task()) is not None and me.cancelling():
                # What fails while it is taken down is no reason to go on.
                return
            pause = FIRST_PAUSE_S if is_well.is_set() else min(LONGEST_PAUSE_S, pause * 2)
            await say(f"{why} It is tried again.")
            await asyncio.sleep(pause)


async def _when_well(is_well: asyncio.Event, say: Callable[[str], Awaitable[None]]) -> None:
    await is_well.wait()
    await say("")


def _sign(row: TriggerRow) -> tuple[str, ...]:
    return tuple(str(getattr(row, name)) for name in _SIGN)
