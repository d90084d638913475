"""From deliveries to runs: one after another, each exactly once, and no more than a trigger may have at once."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from engine.errors import AlreadyRunning, RequestError, TreadleError, WorkspaceError
from engine.events.event import now
from engine.store.database import Database
from engine.store.deliveries import DeliveryTable
from engine.store.trigger_tables import DeliveryRow, TriggerRow
from engine.store.triggers import TriggerTable
from engine.triggers.kinds import Settings, read_settings
from engine.triggers.mapping import holds, parameters_of
from engine.workspace import Workspace

_logger = logging.getLogger(__name__)

MOST_ATTEMPTS = 6
FIRST_PAUSE_S = 1.0
"""After the first attempt that the machine is to blame for; each further pause is four times as long."""
LOOK_AGAIN_S = 30.0
PACE_S = 0.02
"""What comes in such a while is looked at together: a flood of calls would keep the engine looking."""
KEPT_DELIVERIES = 10_000
"""So many settled ones are remembered per trigger: as long, one that comes again is known."""
_TRIM_EVERY = 500
MOST_IN_A_ROW = 20
"""Flows that start when another ends: longer rows are a circle that nobody has meant."""

StartRun = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]


class Dispatcher:
    """Takes from the store what waits there, whoever put it in. What it has begun it finds again after a crash."""

    def __init__(self, workspace: Workspace, start_run: StartRun) -> None:
        self._workspace = workspace
        self._start_run = start_run
        self._going: dict[str, str] = {}
        self._waits = False
        self._wake = asyncio.Event()
        self._working: asyncio.Task[None] | None = None
        self._settled: dict[str, int] = {}
        self._to_judge: set[str] = set()
        """Triggers of which something came to an end since they were last looked at."""

    def start(self, database: Database) -> None:
        """Begin to hand out."""
        self._triggers, self._deliveries = TriggerTable(database), DeliveryTable(database)
        self._working = asyncio.create_task(self._work(), name="start what was triggered")

    async def stop(self) -> None:
        """Hand out no more. What was not started waits for the next engine."""
        if self._working is not None:
            self._working.cancel()
            await asyncio.gather(self._working, return_exceptions=True)

    def busy(self) -> bool:
        """Whether something waits that can be started soon."""
        return self._waits

    def wake(self) -> None:
        """Look at once: something may have come, or a trigger may have changed."""
        self._wake.set()

    def run_ended(self, run: str) -> None:
        """A run is over, of which its trigger may have waited for the end."""
        if (trigger := self._going.pop(run, None)) is not None:
            self._to_judge.add(trigger)
            self._wake.set()

    async def _work(self) -> None:
        while True:
            self._wake.clear()
            try:
                pause = await self._round()
            except WorkspaceError as error:
                _logger.warning("Deliveries cannot be handed out: %s", error.message)
                pause = FIRST_PAUSE_S
            except Exception:
                _logger.exception("Deliveries cannot be handed out")
                pause = LOOK_AGAIN_S
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), pause)
            await asyncio.sleep(PACE_S)

    async def _round(self) -> float:
        """Start what can be started; how long nothing needs to be looked at, in seconds."""
        await self._judge()
        waiting = await asyncio.to_thread(self._deliveries.waiting)
        self._waits = bool(waiting)
        if not waiting:
            return LOOK_AGAIN_S
        for trigger in await asyncio.to_thread(self._triggers.all, states=("active", "testing")):
            if trigger.id in waiting and not await self._stopped(trigger):
                await self._start_of(trigger)
        left = await asyncio.to_thread(self._deliveries.waiting)
        self._waits = bool(left)
        # What could start now and did not waits for the end of a run, which wakes us.
        later = [seconds for _, due in left.values() if due is not None and (seconds := _until(due)) > 0]
        return min([LOOK_AGAIN_S, *later])

    async def _judge(self) -> None:
        while self._to_judge:
            trigger = await asyncio.to_thread(self._triggers.find, self._to_judge.pop())
            if trigger is not None and trigger.state in {"active", "testing"}:
                await self._stopped(trigger)

    def _room(self, trigger: str, at_once: int) -> int:
        return at_once - sum(owner == trigger for owner in self._going.values())

    async def _start_of(self, trigger: TriggerRow) -> None:
        """Start as many runs of a trigger as it may have at once."""
        try:
            settings = read_settings(trigger.kind, trigger.settings)
        except RequestError as error:
            await self._stop_trigger(trigger, f"Its settings are not understood: {error.message}")
            return
        while (room := self._room(trigger.id, settings.at_once)) > 0:
            rows = await asyncio.to_thread(self._deliveries.claim, trigger.id, room, now())
            if not rows:
                return
            for row in rows:
                await self._start_one(trigger, settings, row)
            if await self._stopped(trigger):
                return

    async def _start_one(self, trigger: TriggerRow, settings: Settings, row: DeliveryRow) -> None:
        if row.attempts >= MOST_ATTEMPTS:
            why = row.error or "the engine ended each time that it was about to start"
            await self._settle(row, "dead", error=f"{MOST_ATTEMPTS} attempts came to nothing: {why}")
            return
        try:
            event: dict[str, Any] = {**json.loads(row.event), "id": row.id, "time": row.received.isoformat()}
            if not row.replay_of and not holds(settings.when, event):
                await self._settle(row, "ignored")
                return
            run = await self._start(trigger, settings, row, event)
        except AlreadyRunning as error:
            # The flow's own rule: no run while another goes on.
            await self._settle(row, "ignored", error=error.message)
            return
        except TreadleError as error:
            if isinstance(error, RequestError) and not isinstance(error, WorkspaceError):
                await self._settle(row, "dead", error=f"{error.message} {error.fix}".strip())
                return
            pause = FIRST_PAUSE_S * 4**row.attempts
            await asyncio.to_thread(self._deliveries.postpone, row.id, now() + timedelta(seconds=pause), error.message)
            return
        await self._settle(row, "started", run=run)

    async def _start(self, trigger: TriggerRow, settings: Settings, row: DeliveryRow, event: dict[str, Any]) -> str:
        depth = int(event.get("depth") or 0) if event.get("kind") == "flow_end" else 0
        if depth > MOST_IN_A_ROW:
            raise RequestError(
                f"More than {MOST_IN_A_ROW} flows have started one another in a row.", fix="They go round in a circle."
            )
        path = await asyncio.to_thread(self._workspace.flow_path, trigger.flow)
        started = await self._start_run(
            {
                "name": trigger.flow,
                "flow_path": str(path),
                "folder": str(self._workspace.root),
                "parameters": parameters_of(json.loads(trigger.parameters), event),
                "fresh": settings.fresh,
                "started_by": "trigger",
                "trigger": {"id": trigger.id, "name": trigger.name, "delivery": row.id, "depth": depth},
                # An engine that was killed after this and before the next line finds the run by it.
                "once": f"delivery {row.id}",
                "asked": row.id,
            }
        )
        run = str(started["run_id"])
        if not started.get("repeated"):
            self._going[run] = trigger.id
        return run

    async def _settle(self, row: DeliveryRow, state: str, *, run: str = "", error: str = "") -> None:
        await asyncio.to_thread(lambda: self._deliveries.settle(row.id, state, run=run, error=error))
        if state == "dead":
            self._to_judge.add(row.trigger)
        self._settled[row.trigger] = self._settled.get(row.trigger, 0) + 1
        if self._settled[row.trigger] % _TRIM_EVERY == 0:
            await asyncio.to_thread(self._deliveries.trim, row.trigger, KEPT_DELIVERIES)

    async def _stopped(self, trigger: TriggerRow) -> bool:
        """Stop a trigger of which one run after another fails; whether it is stopped."""
        most = read_settings(trigger.kind, trigger.settings).pause_after
        if most == 0:
            return False
        last = await asyncio.to_thread(self._deliveries.last_ones, trigger.id, trigger.counted_from, most)
        bad = [one for one in last if one.state == "dead" or one.run_state in {"failed", "crashed"}]
        if len(bad) < most:
            return False
        dead = next((one.error for one in bad if one.error), "")
        said = f" The last one said: {dead}" if dead else ""
        await self._stop_trigger(trigger, f"Paused by itself: {most} deliveries in a row came to nothing.{said}")
        return True

    async def _stop_trigger(self, trigger: TriggerRow, why: str) -> None:
        _logger.warning("The trigger %s (%s) stops: %s", trigger.id, trigger.name, why)
        values = {"state": "stopped", "why": why, "changed": now()}
        await asyncio.to_thread(lambda: self._triggers.change(trigger.id, values, only_in=trigger.state))


def _until(moment: datetime) -> float:
    return (moment - now()).total_seconds()
