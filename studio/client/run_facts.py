"""What a studio tells of runs, as frozen data."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import Field

from studio.client.facts import Facts

RunState = Literal["queued", "running", "finished", "failed", "cancelled", "crashed"]
ENDED: frozenset[str] = frozenset({"finished", "failed", "cancelled", "crashed"})


class Started(Facts):
    """A run that was started, or that an earlier request with the same key had started."""

    run_id: str
    repeated: bool = False


class Run(Facts):
    """A run at a glance."""

    run_id: str
    flow: str
    version: str
    state: RunState
    started_by: str
    parameters: dict[str, Any]
    counts: dict[str, int]
    error: str | None = None
    duration_s: float
    created: datetime
    started: datetime | None = None
    ended: datetime | None = None
    events: int

    @property
    def has_ended(self) -> bool:
        """Whether nothing more will happen in it."""
        return self.state in ENDED


class RunPage(Facts):
    """Runs, the newest first; `next` is `before` of the next page."""

    runs: tuple[Run, ...]
    next: str | None


class NodeOutcome(Facts):
    """How a node stands."""

    state: str
    duration_s: float
    cached: bool
    why: str
    error: str | None = None


class RunResult(Run):
    """A run with its nodes and values: `outputs` by node and port, small values whole, others as a preview."""

    nodes: dict[str, NodeOutcome]
    outputs: dict[str, dict[str, Any]]


class Event(Facts):
    """A fact about a run; what belongs to its kind is in `data`, as the studio told it."""

    run: str
    seq: int
    kind: str
    time: datetime
    data: dict[str, Any] = Field(repr=False)


class LogLine(Facts):
    """A line of a run's log."""

    seq: int
    time: datetime
    node: str
    item: int | None = None
    level: str
    message: str


class Log(Facts):
    """Lines in their order, and how many match."""

    lines: tuple[LogLine, ...]
    total: int


class Artifact(Facts):
    """A file that a node kept with its run."""

    id: int
    run: str
    node: str
    name: str
    kind: str
    size: int
    hash: str
    media_type: str
    created: datetime


class ArtifactPage(Facts):
    """Artifacts, the newest first; `before` asks for the next page."""

    artifacts: tuple[Artifact, ...]
    before: int | None
