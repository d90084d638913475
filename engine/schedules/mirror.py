"""Schedules as Prefect's deployments: what is made here is seen there, and what is changed there shows here."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from typing import Any, Protocol

import httpx

from engine.errors import TreadleError
from engine.prefect.deployments import TAG, Deployments, PlacedSchedule
from engine.schedules.in_prefect import changes_from, facts_of, key_text
from engine.schedules.schedule import Schedule, row_of, schedule_of
from engine.schedules.times import times_after
from engine.store.schedules import ScheduleTable

_logger = logging.getLogger(__name__)

LOOK_EVERY_S = 10.0
"""TREADLE_PREFECT_LOOK_S says otherwise."""
_KEPT = timedelta(hours=1)


class Prefect(Protocol):
    """Prefect's server; `engine.prefect.server.PrefectServer` is one."""

    async def ready(self) -> None: ...


class Mirror:
    """Told of nothing it could miss: it compares what is here, what is there, and what it said last.

    `changed` is called when something was changed there; `start` starts a run that was asked for there.
    """

    def __init__(
        self,
        table: ScheduleTable,
        prefect: Prefect,
        deployments: Deployments,
        entrypoint: Callable[[Schedule], tuple[str, str]],
        start: Callable[[Schedule, str, dict[str, Any]], Awaitable[str]],
        changed: Callable[[], None],
    ) -> None:
        self._table, self._prefect, self._there = table, prefect, deployments
        self._entrypoint, self._start, self._changed = entrypoint, start, changed
        self._placed: dict[str, PlacedSchedule] = {}
        self._prepared: dict[tuple[str, datetime], str] = {}
        self._soon = asyncio.Event()
        self._every_s = float(os.environ.get("TREADLE_PREFECT_LOOK_S", LOOK_EVERY_S))

    def refresh(self) -> None:
        """Look soon: something was changed here."""
        self._soon.set()

    async def run(self) -> None:
        """Keep both sides the same, for ever."""
        while True:
            self._soon.clear()
            try:
                await self._prefect.ready()
                await self.look()
            except (TreadleError, httpx.HTTPError) as error:
                _logger.warning("schedules in Prefect: %s", error)
            except Exception:
                _logger.exception("schedules in Prefect")
            try:
                await asyncio.wait_for(self._soon.wait(), self._every_s)
            except TimeoutError:
                continue

    def flow_run_at(self, schedule: Schedule, due: datetime) -> str:
        """The flow run in Prefect for a time, to be carried out as that; empty when none was prepared.

        It is prepared ahead, since nothing may wait for Prefect when it is time.
        """
        return self._prepared.get((schedule.id, due.astimezone(UTC)), "")

    async def look(self) -> None:
        """Compare both sides once."""
        schedules = [schedule_of(row) for row in await asyncio.to_thread(self._table.all)]
        if not schedules and not self._placed:
            return
        pool = await self._there.pool_id()
        there = await self._there.all()
        for schedule in schedules:
            try:
                await self._compare(schedule, there.get(schedule.id), pool)
            except (TreadleError, httpx.HTTPStatusError) as error:
                _logger.warning("schedule %s in Prefect: %s", schedule.name, error)
        for gone in there.keys() - {schedule.id for schedule in schedules}:
            await self._there.delete(there[gone].deployment)
            self._placed.pop(gone, None)
        now = datetime.now(UTC)
        self._prepared = {key: run for key, run in self._prepared.items() if key[1] > now - _KEPT}
        for schedule in schedules:
            if schedule.active and (placed := self._placed.get(schedule.id)) is not None:
                await self._prepare(schedule, placed, now)
        await self._take_due()

    async def _prepare(self, schedule: Schedule, placed: PlacedSchedule, now: datetime) -> None:
        """Have the flow runs of the next times at hand."""
        soon = now + timedelta(seconds=2 * self._every_s)
        for due in takewhile(lambda due: due <= soon, times_after(schedule.timing, now)):
            if (schedule.id, due) not in self._prepared:
                run = await self._there.flow_run_at(placed, due, key_text(due, schedule.timing))
                self._prepared[schedule.id, due] = run

    async def _compare(self, schedule: Schedule, placed: PlacedSchedule | None, pool: str) -> None:
        before: dict[str, Any] = json.loads(schedule.mirror or "{}")
        root, entrypoint = self._entrypoint(schedule)
        ours = facts_of(schedule, root, entrypoint)
        if before.get("pool") == pool and placed is None:
            _logger.info("schedule %s was deleted in Prefect", schedule.name)
            await asyncio.to_thread(self._table.delete, schedule.id)
            self._placed.pop(schedule.id, None)
            self._changed()
            return
        if placed is not None and before.get("pool") == pool:
            if placed.theirs != before["theirs"]:
                schedule = await self._take_over(schedule, changes_from(placed.theirs, before["theirs"]))
                ours = facts_of(schedule, root, entrypoint)
                await self._note(schedule, placed, pool, ours)
                return
            if ours == before["ours"]:
                self._placed[schedule.id] = placed
                return
        tags = [f"{TAG}-schedule:{schedule.id}", f"flow:{schedule.flow}"]
        await self._note(schedule, await self._there.put(schedule.flow, schedule.name, ours, tags), pool, ours)

    async def _take_over(self, schedule: Schedule, changes: dict[str, Any]) -> Schedule:
        now = datetime.now(UTC)
        if "timing" in changes or (changes.get("active") and not schedule.active):
            changes = {**changes, "upto": now}
        schedule = schedule.model_copy(update={**changes, "changed": now})
        fields = row_of(schedule).model_dump(include={"active", "body", "upto", "changed"})
        await asyncio.to_thread(lambda: self._table.change(schedule.id, **fields))
        self._changed()
        return schedule

    async def _note(self, schedule: Schedule, placed: PlacedSchedule, pool: str, ours: dict[str, Any]) -> None:
        self._placed[schedule.id] = placed
        mirror = json.dumps({"pool": pool, "theirs": placed.theirs, "ours": ours})
        await asyncio.to_thread(lambda: self._table.change(schedule.id, mirror=mirror))

    async def _take_due(self) -> None:
        """Start what was asked for in Prefect, and say there which of its times will not be."""
        rows = {schedule.id: schedule for schedule in map(schedule_of, await asyncio.to_thread(self._table.all))}
        by_deployment = {placed.deployment: rows[id] for id, placed in self._placed.items() if id in rows}
        for flow_run in await self._there.scheduled_until(datetime.now(UTC)):
            schedule = by_deployment.get(str(flow_run.get("deployment_id")))
            if schedule is None:
                continue
            if self._there.is_of_a_time(flow_run):
                due = datetime.fromisoformat(flow_run["expected_start_time"])
                # What has been dealt with and is still scheduled was left out, or is no time of ours, unless it is
                # just about to start.
                late = (schedule.upto - due).total_seconds() > 2 * self._every_s
                if late and not await self._is_to_be(schedule, due, str(flow_run["id"])):
                    await self._there.leave_out(
                        flow_run["id"], "Treadle has left this time out, or ran it as another flow run."
                    )
            elif await self._there.claim(flow_run["id"]):
                await self._start(schedule, flow_run["id"], flow_run["parameters"])

    async def _is_to_be(self, schedule: Schedule, due: datetime, flow_run: str) -> bool:
        """Whether a run of that time waits or goes on, or Prefect is still to be told how it ended."""
        past = await asyncio.to_thread(lambda: self._table.past(schedule.id, since=due, limit=1000))
        return any(
            each.occurrence.due == due
            and (
                each.prefect_id == flow_run
                or each.occurrence.state == "waiting"
                or each.run_state in {"queued", "running", "waiting"}
            )
            for each in past
        )
