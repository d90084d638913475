"""What the engine does about schedules when it is asked: make, change, pause, delete, start one now, tell."""

from __future__ import annotations

import asyncio
import hashlib
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from pydantic import ValidationError

from engine.errors import RequestError, UnknownName
from engine.prefect.deployments import Deployments
from engine.prefect.remote import RemoteServer
from engine.prefect.server import PrefectServer
from engine.runs.service import RunService
from engine.schedules.mirror import Mirror
from engine.schedules.schedule import NEWEST, Schedule, row_of, schedule_of
from engine.schedules.scheduler import Scheduler
from engine.schedules.starting import FlowStarter
from engine.schedules.telling import coming, past_time, told
from engine.schedules.timing import Cron, Interval, Recurrence, timing_of
from engine.schedules.typed import timing_from_words
from engine.schedules.words import in_words
from engine.store.schedules import ScheduleTable
from engine.workspace import Workspace, is_flow_name

T = TypeVar("T")

_LONGEST_PAST = 1000
_CHANGEABLE = ("name", "parameters", "version", "pins", "catch_up", "overlap")


class ScheduleService:
    """The schedules of a workspace, beside its runs. See `engine.daemon.service.Service`."""

    def __init__(self, workspace: Workspace, runs: RunService) -> None:
        self._workspace = workspace
        self._runs = runs
        self._opened: tuple[ScheduleTable, FlowStarter, Scheduler, Mirror] | None = None
        self._deployments: Deployments | None = None
        self._keeping: list[asyncio.Task[None]] = []
        self._writing = asyncio.Lock()
        self.methods: Mapping[str, Callable[..., Any]] = {
            "list_schedules": self.list_schedules,
            "schedule": self.schedule,
            "save_schedule": self.save_schedule,
            "pause_schedule": self.pause_schedule,
            "resume_schedule": self.resume_schedule,
            "delete_schedule": self.delete_schedule,
            "run_schedule": self.run_schedule,
            "schedule_times": self.schedule_times,
        }
        self.streams: Mapping[str, Callable[..., AsyncIterator[Any]]] = {}

    def busy(self) -> bool:
        """Never by itself: what it starts are runs."""
        return False

    def expects_work(self) -> bool:
        """Whether anything is to come."""
        return self._opened is not None and self._opened[2].has_active

    async def start(self) -> None:
        """Keep time from now on. To be called when the runs have been started."""
        table = ScheduleTable(self._runs.store.database)
        self._deployments = Deployments(self._runs.prefect.environment(), _pool_of(self._runs.prefect, self._workspace))

        def in_prefect(schedule: Schedule, due: datetime) -> str:
            return mirror.flow_run_at(schedule, due)

        starter = FlowStarter(self._workspace, self._runs, self._runs.store, in_prefect)
        scheduler = Scheduler(table, starter)
        mirror = Mirror(
            table, self._runs.prefect, self._deployments, starter.place, starter.start_asked, scheduler.refresh
        )
        self._opened = table, starter, scheduler, mirror
        self._keeping = [asyncio.create_task(each.run(), name="schedules") for each in (scheduler, mirror)]

    async def stop(self) -> None:
        """Start nothing more."""
        for task in self._keeping:
            task.cancel()
        await asyncio.gather(*self._keeping, return_exceptions=True)
        if self._deployments is not None:
            await self._deployments.close()

    async def list_schedules(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        """All schedules, or those of a flow, by name, with the next times and what came of the last."""
        rows = await self._do(self._table.all)
        wanted = [schedule_of(row) for row in rows if params.get("flow") in {None, row.flow}]
        last = await self._do(self._table.last_runs, [schedule.id for schedule in wanted])
        return await self._do(lambda: [told(schedule, last.get(schedule.id)) for schedule in wanted])

    async def schedule(self, params: dict[str, Any]) -> dict[str, Any]:
        """One schedule, by its id or name."""
        return await self._tell(await self._found(params))

    async def save_schedule(self, params: dict[str, Any]) -> dict[str, Any]:
        """Make a schedule, or change the one with this `id`: what is not named stays.

        `timing` is a timing, or `when` what a person typed, with `timezone`. `version` is empty, an id, or `now`.
        """
        async with self._writing:
            now = datetime.now(UTC)
            schedule = _changed(await self._found(params), params, now) if params.get("id") else _new(params, now)
            if schedule.version == NEWEST:
                schedule = schedule.model_copy(update={"version": await self._starter.newest_version(schedule.flow)})
            await self._starter.refuse(schedule)
            if params.get("id"):
                row = row_of(schedule).model_dump(exclude={"id", "mirror", "created"})
                await self._do(lambda: self._table.change(schedule.id, **row))
            else:
                await self._do(self._table.add, row_of(schedule))
        self._changed()
        return await self._tell(schedule)

    async def pause_schedule(self, params: dict[str, Any]) -> dict[str, Any]:
        """Start nothing until it is resumed; `why` is kept."""
        return await self._set_active(params, active=False, why=str(params.get("why") or ""))

    async def resume_schedule(self, params: dict[str, Any]) -> dict[str, Any]:
        """Go on from now: what would have been due meanwhile was not missed."""
        return await self._set_active(params, active=True)

    async def delete_schedule(self, params: dict[str, Any]) -> dict[str, Any]:
        """Forget a schedule; its runs stay."""
        schedule = await self._found(params)
        await self._do(self._table.delete, schedule.id)
        self._changed()
        return {"id": schedule.id}

    async def run_schedule(self, params: dict[str, Any]) -> dict[str, Any]:
        """Start its flow now, once, beside its times."""
        schedule = await self._found(params)
        now = datetime.now(UTC)
        run = await self._starter.start(schedule, now)
        await self._do(self._table.note, schedule.id, schedule.upto, {now: ("started", "by hand")})
        await self._do(lambda: self._table.settle(schedule.id, [now], "started", run=run, why="by hand"))
        self._changed()
        return {"run_id": run}

    async def schedule_times(self, params: dict[str, Any]) -> dict[str, Any]:
        """Past times of one schedule, or of all, the newest first, and the coming ones of those that are active."""
        chosen = await self._found(params) if params.get("id") else None
        limit = min(int(params.get("limit") or 50), _LONGEST_PAST)
        since = datetime.fromisoformat(params["since"]) if params.get("since") else None
        until = datetime.fromisoformat(params["until"]) if params.get("until") else None
        id = chosen.id if chosen else None
        past = await self._do(lambda: self._table.past(id, since=since, limit=limit))
        rows = [chosen] if chosen else [schedule_of(row) for row in await self._do(self._table.all)]
        ahead = await self._do(lambda: coming([each for each in rows if each.active], until, limit))
        return {"past": [past_time(each) for each in past], "coming": ahead}

    async def _set_active(self, params: dict[str, Any], *, active: bool, why: str = "") -> dict[str, Any]:
        async with self._writing:
            now = datetime.now(UTC)
            before = await self._found(params)
            upto = now if active and not before.active else before.upto
            changes = {"active": active, "paused_why": why, "upto": upto, "changed": now}
            schedule = before.model_copy(update=changes)
            row = row_of(schedule).model_dump(include={"active", "body", "upto", "changed"})
            await self._do(lambda: self._table.change(schedule.id, **row))
        self._changed()
        return await self._tell(schedule)

    async def _found(self, params: dict[str, Any]) -> Schedule:
        """A schedule by its id, by its name, or by the first letters of its id."""
        asked = str(params.get("id") or params.get("name") or "")
        rows = await self._do(self._table.all)
        for fits in (
            [row for row in rows if row.id == asked],
            [row for row in rows if row.name == asked],
            [row for row in rows if asked and row.id.startswith(asked)],
        ):
            if len(fits) == 1:
                return schedule_of(fits[0])
        raise UnknownName(f"There is no schedule {asked!r}.", fix="`treadle schedule list` shows them.")

    async def _tell(self, schedule: Schedule) -> dict[str, Any]:
        last = await self._do(self._table.last_runs, [schedule.id])
        return await self._do(told, schedule, last.get(schedule.id))

    def _changed(self) -> None:
        self._scheduler.refresh()
        self._parts[3].refresh()

    @property
    def _table(self) -> ScheduleTable:
        return self._parts[0]

    @property
    def _starter(self) -> FlowStarter:
        return self._parts[1]

    @property
    def _scheduler(self) -> Scheduler:
        return self._parts[2]

    @property
    def _parts(self) -> tuple[ScheduleTable, FlowStarter, Scheduler, Mirror]:
        if self._opened is None:
            raise RuntimeError("the schedules have not been started")
        return self._opened

    @staticmethod
    async def _do(work: Callable[..., T], *args: Any) -> T:
        return await asyncio.to_thread(work, *args)


def _pool_of(prefect: PrefectServer | RemoteServer, workspace: Workspace) -> str:
    """Name the work pool: on a server that is not ours there may be other workspaces."""
    if isinstance(prefect, PrefectServer):
        return "treadle"
    return f"treadle-{hashlib.sha256(str(workspace.root).encode()).hexdigest()[:8]}"


def _new(params: dict[str, Any], now: datetime) -> Schedule:
    flow = str(params.get("flow") or "")
    if not is_flow_name(flow):
        raise RequestError(f"{flow!r} is not the name of a saved flow.", fix="Save the flow first, and give its name.")
    timing = _timing(params, now)
    if timing is None:
        raise RequestError("It is not said when the flow is to start.", fix="Give `when`, such as every day at 9:00.")
    name = str(params.get("name") or "").strip() or _name_for(flow, in_words(timing))
    return _validated(
        {
            **{field: params[field] for field in _CHANGEABLE if params.get(field) is not None},
            "id": uuid.uuid4().hex[:12],
            "name": name,
            "flow": flow,
            "timing": timing,
            "active": params.get("active", True),
            "upto": now,
            "created": now,
            "changed": now,
        }
    )


def _name_for(flow: str, words: str) -> str:
    """Name a schedule by what it does; the time zone says less."""
    said = words.partition(" (")[0]
    return f"{flow}, {said[:1].lower()}{said[1:]}"[:100]


def _changed(before: Schedule, params: dict[str, Any], now: datetime) -> Schedule:
    timing = _timing(params, now)
    changes = {field: params[field] for field in _CHANGEABLE if params.get(field) is not None}
    if timing is not None and timing != before.timing:
        # The new times count from now on.
        changes |= {"timing": timing, "upto": now}
    return _validated({**before.model_dump(), **changes, "changed": now})


def _validated(fields: dict[str, Any]) -> Schedule:
    try:
        return Schedule.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise RequestError(f"The schedule cannot be like that: {place}: {first['msg']}.") from error


def _timing(params: dict[str, Any], now: datetime) -> Cron | Interval | Recurrence | None:
    if params.get("timing"):
        return timing_of(params["timing"])
    if params.get("when"):
        return timing_from_words(str(params["when"]), str(params.get("timezone") or "UTC"), now)
    return None
