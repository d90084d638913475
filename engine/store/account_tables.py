"""The tables of what runs use up, which hosts fail, and how effects are undone; the last of all tables."""

from __future__ import annotations

from sqlalchemy import Text
from sqlmodel import Field

# Whoever takes it from here has all tables in its metadata.
from engine.store.schedule_tables import SQLModel


class SpendingRow(SQLModel, table=True):
    """What the runs of a flow have used up on one day (UTC, as 2026-01-31)."""

    __tablename__ = "spending"  # pyright: ignore[reportAssignmentType]
    flow: str = Field(primary_key=True)
    day: str = Field(primary_key=True)
    seconds: float = 0.0
    cpu_s: float = 0.0
    tokens: float = 0.0
    money: float = 0.0


class BreakerRow(SQLModel, table=True):
    """The breaker of a host that has failed lately; see `engine.limits.breaker`."""

    __tablename__ = "breakers"  # pyright: ignore[reportAssignmentType]
    host: str = Field(primary_key=True)
    state: str
    failures: int
    pause_s: float
    until: float
    reason: str = Field(sa_type=Text)
    changed: float


class EffectRow(SQLModel, table=True):
    """What a node has done to the world and how to undo it; see `store.effects.Effect`."""

    __tablename__ = "effects"  # pyright: ignore[reportAssignmentType]
    run: str = Field(primary_key=True, foreign_key="runs.id", ondelete="CASCADE")
    seq: int = Field(primary_key=True)
    node: str
    undo: str
    path: str = Field(default="", sa_type=Text)
    folder: str = Field(default="", sa_type=Text)
    before: str = Field(default="{}", sa_type=Text)
    savepoint: bool = False
    state: str = Field(default="there", index=True)
    why: str = Field(default="", sa_type=Text)


SPENDING = SQLModel.metadata.tables["spending"]
BREAKERS = SQLModel.metadata.tables["breakers"]
EFFECTS = SQLModel.metadata.tables["effects"]
