"""The tables of triggers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Index, Text
from sqlmodel import Field, SQLModel

from engine.store.tables import UtcTime


class TriggerRow(SQLModel, table=True):
    """What starts a flow when something happens.

    `settings` and `parameters` (an expression for each parameter that gets one) are JSON. `state` is active, testing
    (what comes is kept and starts nothing), paused, or stopped (it paused by itself: `why`). `address` counts how often
    its secret address was changed. Deliveries up to `counted_from` do not count against it any more.
    """

    __tablename__ = "triggers"  # pyright: ignore[reportAssignmentType]
    id: str = Field(primary_key=True)
    name: str
    flow: str = Field(index=True)
    kind: str
    settings: str = Field(default="{}", sa_type=Text)
    parameters: str = Field(default="{}", sa_type=Text)
    state: str = "active"
    why: str = Field(default="", sa_type=Text)
    address: int = 1
    counted_from: str = ""
    created: datetime = Field(sa_column=Column(UtcTime(), nullable=False))
    changed: datetime = Field(sa_column=Column(UtcTime(), nullable=False))


class DeliveryRow(SQLModel, table=True):
    """Something that happened, as a trigger took it.

    `event` is JSON. `once` tells one that comes again. `state` is accepted, started (then `run` is there), dead, kept
    (for a test) or ignored. `attempts` counts the tries to start a run, `due` is the time of the next one.
    """

    __tablename__ = "deliveries"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (
        Index("ix_deliveries_trigger_once", "trigger", "once", unique=True),
        Index("ix_deliveries_trigger_id", "trigger", "id"),
        Index("ix_deliveries_state_trigger_id", "state", "trigger", "id"),
    )
    id: str = Field(primary_key=True)
    trigger: str = Field(foreign_key="triggers.id", ondelete="CASCADE")
    once: str | None = None
    state: str = "accepted"
    event: str = Field(sa_type=Text)
    attempts: int = 0
    error: str = Field(default="", sa_type=Text)
    run: str = ""
    replay_of: str = ""
    received: datetime = Field(sa_column=Column(UtcTime(), nullable=False))
    due: datetime | None = Field(default=None, sa_column=Column(UtcTime(), nullable=True))
    settled: datetime | None = Field(default=None, sa_column=Column(UtcTime(), nullable=True))


class TriggerMarkRow(SQLModel, table=True):
    """What a trigger that watches something remembers of it, such as the last mail that it has seen."""

    __tablename__ = "trigger_marks"  # pyright: ignore[reportAssignmentType]
    trigger: str = Field(primary_key=True, foreign_key="triggers.id", ondelete="CASCADE")
    name: str = Field(primary_key=True)
    value: str = Field(sa_type=Text)


TRIGGERS = SQLModel.metadata.tables["triggers"]
DELIVERIES = SQLModel.metadata.tables["deliveries"]
TRIGGER_MARKS = SQLModel.metadata.tables["trigger_marks"]
