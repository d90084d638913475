"""`/api/schedules`: flows that are started by the clock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import FastAPI, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from engine.schedules.timing import Timing
from engine.triggers.mapping import as_given
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.api.forms import RUN_ID, StartedRun
from studio.schedule_words import said

SCHEDULE_ID = "5f0c1e2d3a4b"
LARGEST_PAGE = 1000
_Id = str


class ScheduleSettings(BaseModel):
    """What can be set; what is left out stays as it is, or has its usual value."""

    model_config = ConfigDict(extra="forbid")
    name: str | None = Field(default=None, min_length=1, max_length=100, examples=["morning report"])
    when: str | None = Field(
        default=None, max_length=2000, description="As a person types it; or `timing`.", examples=["every day at 9:30"]
    )
    timezone: str | None = Field(default=None, max_length=64, examples=["Europe/Berlin"])
    timing: Timing | None = None
    parameters: dict[str, Any] | None = Field(default=None, examples=[{}])
    version: str | None = Field(
        default=None, max_length=200, description="Empty: always the newest; `now`: as it is saved now.", examples=[""]
    )
    pins: bool | None = Field(default=None, description="Take pinned values of the drawing in the places of nodes.")
    catch_up: Literal["skip", "one", "all"] | None = Field(
        default=None, description="What to start of the times that passed while nobody was there."
    )
    overlap: Literal["queue", "skip", "cancel"] | None = Field(
        default=None, description="While the run before goes on: wait, leave the time out, or stop that run."
    )


class NewSchedule(ScheduleSettings):
    """A schedule to be made: a flow, and `when` or `timing`."""

    flow: str = Field(max_length=200, examples=["greeting"])


class PastTimeAnswer(BaseModel):
    """A time at which a schedule was due."""

    schedule: str = Field(examples=[SCHEDULE_ID])
    due: datetime
    state: str = Field(description="waiting, started, skipped, missed or failed.", examples=["started"])
    why: str
    run_id: str | None = Field(examples=[RUN_ID])
    run_state: str | None = Field(examples=["finished"])
    duration_s: float


class ComingTime(BaseModel):
    """A time at which a schedule will be due."""

    schedule: str = Field(examples=[SCHEDULE_ID])
    due: datetime


class ScheduleAnswer(BaseModel):
    """A schedule."""

    model_config = ConfigDict(extra="ignore")
    id: str = Field(examples=[SCHEDULE_ID])
    name: str
    flow: str
    active: bool
    timing: Timing
    words: str = Field(examples=["At 09:30 every day (Europe/Berlin)"])
    timezone: str
    parameters: dict[str, Any]
    version: str
    pins: bool
    catch_up: str
    overlap: str
    paused_why: str
    next: list[datetime] = Field(description="The next ten times; none while it is paused.")
    last: PastTimeAnswer | None
    created: datetime
    changed: datetime


class ScheduleList(BaseModel):
    """Schedules, by name."""

    schedules: list[ScheduleAnswer]


class TimesAnswer(BaseModel):
    """Past times, the newest first, and coming ones, the next first."""

    past: list[PastTimeAnswer]
    coming: list[ComingTime]


class WordsAnswer(BaseModel):
    """What was typed, understood."""

    timing: Timing
    words: str
    timezone: str
    next: list[datetime]


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""

    async def call(method: str, **params: Any) -> Any:
        return await (await context.engine.client()).call(method, **params)

    _register_looking(web, call)
    _register_changing(web, call)


def _register_looking(web: FastAPI, call: Callable[..., Awaitable[Any]]) -> None:
    @web.get("/api/schedules", tags=["schedules"], responses=PROBLEMS, summary="All schedules")
    async def schedules(flow: Annotated[str | None, Query(max_length=200)] = None) -> ScheduleList:
        """With the next times and what came of the last one."""
        return ScheduleList(schedules=await call("list_schedules", flow=flow))

    @web.get("/api/schedules/times", tags=["schedules"], responses=PROBLEMS, summary="Past and coming times")
    async def times(
        schedule: Annotated[str | None, Query(max_length=100)] = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = 100,
    ) -> TimesAnswer:
        """Of one schedule or of all, for a calendar."""
        moments = {"since": _aware(since), "until": _aware(until)}
        return TimesAnswer(**await call("schedule_times", id=schedule, limit=limit, **moments))

    @web.get("/api/schedules/words", tags=["schedules"], responses=PROBLEMS, summary="What was typed, understood")
    async def words(
        when: Annotated[str, Query(max_length=2000, examples=["weekdays at 9"])],
        timezone: Annotated[str, Query(max_length=64, examples=["Europe/Berlin"])] = "UTC",
    ) -> WordsAnswer:
        """Nothing is made: this is for who types."""
        return WordsAnswer(**await asyncio.to_thread(said, when, timezone))

    @web.get("/api/schedules/{id}", tags=["schedules"], responses=PROBLEMS, summary="One schedule")
    async def one(id: _Id) -> ScheduleAnswer:
        return ScheduleAnswer(**await call("schedule", id=id))


def _register_changing(web: FastAPI, call: Callable[..., Awaitable[Any]]) -> None:
    @web.post("/api/schedules", tags=["schedules"], status_code=201, responses=PROBLEMS, summary="Make a schedule")
    async def make(body: NewSchedule, response: Response) -> ScheduleAnswer:
        """The flow is checked first; one with errors is refused."""
        made = await call("save_schedule", flow=body.flow, **_request(body))
        response.headers["Location"] = f"/api/schedules/{made['id']}"
        return ScheduleAnswer(**made)

    @web.patch("/api/schedules/{id}", tags=["schedules"], responses=PROBLEMS, summary="Change a schedule")
    async def change(id: _Id, body: ScheduleSettings) -> ScheduleAnswer:
        """With other times it counts from now: nothing of the past is made up for."""
        return ScheduleAnswer(**await call("save_schedule", id=id, **_request(body)))

    @web.delete("/api/schedules/{id}", tags=["schedules"], status_code=204, responses=PROBLEMS, summary="Delete it")
    async def delete(id: _Id) -> Response:
        """Its runs stay."""
        await call("delete_schedule", id=id)
        return Response(status_code=204)

    @web.post("/api/schedules/{id}/pause", tags=["schedules"], responses=PROBLEMS, summary="Pause a schedule")
    async def pause(id: _Id) -> ScheduleAnswer:
        """Start nothing until it is resumed."""
        return ScheduleAnswer(**await call("pause_schedule", id=id))

    @web.post("/api/schedules/{id}/resume", tags=["schedules"], responses=PROBLEMS, summary="Resume a schedule")
    async def resume(id: _Id) -> ScheduleAnswer:
        """Go on from now."""
        return ScheduleAnswer(**await call("resume_schedule", id=id))

    @web.post("/api/schedules/{id}/run", tags=["schedules"], status_code=201, responses=PROBLEMS, summary="Run it now")
    async def run(id: _Id, response: Response) -> StartedRun:
        """Once, beside its times."""
        started = await call("run_schedule", id=id)
        response.headers["Location"] = f"/api/runs/{started['run_id']}"
        return StartedRun(run_id=started["run_id"])


def _request(body: ScheduleSettings) -> dict[str, Any]:
    """What the engine is asked."""
    asked = body.model_dump(mode="json", exclude_none=True, exclude={"flow"})
    if body.parameters is not None:
        asked["parameters"] = {name: as_given(value) for name, value in body.parameters.items()}
    return asked


def _aware(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone().isoformat()
