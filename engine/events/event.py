"""What every event has: its run, its number there, its time."""

from __future__ import annotations

from datetime import UTC, datetime

from pydantic import BaseModel, ConfigDict, Field


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


class Event(BaseModel):
    """One fact about a run."""

    model_config = ConfigDict(frozen=True)
    run: str
    seq: int = 0
    time: datetime = Field(default_factory=now)
