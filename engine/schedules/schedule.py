"""A schedule: which flow starts when, with what, and what happens when that is not possible in time."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from engine.schedules.timing import Timing
from engine.store.schedule_tables import ScheduleRow

NEWEST = "now"
"""Asked for as a version: that which is saved at this moment, from then on."""

CatchUp: TypeAlias = Literal["skip", "one", "all"]
"""What to do about times at which nobody was there to start the flow: nothing, start it once, or as often."""

Overlap: TypeAlias = Literal["queue", "skip", "cancel"]
"""What to do when the run before goes on: wait for its end, leave the time out, or stop that run."""


class ScheduleBody(BaseModel):
    """What a person sets."""

    model_config = ConfigDict(frozen=True)
    timing: Timing
    parameters: dict[str, Any] = Field(default_factory=dict)
    version: str = ""
    """The version of the flow that runs; empty: always the newest that is saved."""
    pins: bool = False
    """Whether pinned values of the drawing stand in for nodes."""
    catch_up: CatchUp = "one"
    overlap: Overlap = "queue"
    paused_why: str = ""


class Schedule(ScheduleBody):
    """A schedule as the engine knows it; `upto` is the time up to which everything due was dealt with."""

    id: str
    name: Annotated[str, Field(min_length=1, max_length=100)]
    flow: str
    active: bool
    mirror: str = ""
    upto: datetime
    created: datetime
    changed: datetime

    @property
    def body(self) -> str:
        """What a person set, as the store keeps it."""
        return self.model_dump_json(include=set(ScheduleBody.model_fields))


def schedule_of(row: ScheduleRow) -> Schedule:
    """Read a stored schedule."""
    body = ScheduleBody.model_validate_json(row.body)
    return Schedule.model_validate({**body.model_dump(), **row.model_dump(exclude={"body"})})


def row_of(schedule: Schedule) -> ScheduleRow:
    """A schedule as the store keeps it."""
    return ScheduleRow(
        id=schedule.id,
        name=schedule.name,
        flow=schedule.flow,
        active=schedule.active,
        body=schedule.body,
        mirror=schedule.mirror,
        upto=schedule.upto,
        created=schedule.created,
        changed=schedule.changed,
    )
