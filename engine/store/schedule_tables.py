"""The tables of schedules."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Index, Text
from sqlmodel import Field, SQLModel

from engine.store.tables import UtcTime


class ScheduleRow(SQLModel, table=True):
    """A schedule. `body` is what a person set, in JSON; what was due up to `upto` has been dealt with.

    `mirror` says, in JSON, what Prefect was last told of it.
    """

    __tablename__ = "schedules"  # pyright: ignore[reportAssignmentType]
    id: str = Field(primary_key=True)
    name: str = Field(unique=True)
    flow: str = Field(index=True)
    active: bool = True
    body: str = Field(sa_type=Text)
    mirror: str = Field(default="", sa_type=Text)
    upto: datetime = Field(sa_column=Column(UtcTime(), nullable=False))
    created: datetime = Field(sa_column=Column(UtcTime(), nullable=False))
    changed: datetime = Field(sa_column=Column(UtcTime(), nullable=False))


class OccurrenceRow(SQLModel, table=True):
    """One time at which a schedule was due, and what came of it; that it is there once makes the run start once.

    `state` is waiting, started, skipped, missed or failed.
    """

    __tablename__ = "occurrences"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("ix_occurrences_state", "state"), Index("ix_occurrences_due", "due"))
    schedule: str = Field(primary_key=True, foreign_key="schedules.id", ondelete="CASCADE")
    due: datetime = Field(sa_column=Column(UtcTime(), primary_key=True))
    state: str
    run: str = ""
    why: str = Field(default="", sa_type=Text)
    noted: datetime = Field(sa_column=Column(UtcTime(), nullable=False))


SCHEDULES = SQLModel.metadata.tables["schedules"]
OCCURRENCES = SQLModel.metadata.tables["occurrences"]
