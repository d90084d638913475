"""The tables. Times are UTC; JSON is text, so that SQLite and PostgreSQL keep the very same bytes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import cast

from sqlalchemy import BigInteger, Column, DateTime, Dialect, Index, LargeBinary, SmallInteger, Table, Text, false, text
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel


class UtcTime(TypeDecorator[datetime]):
    """A time that is UTC when it is read too; SQLite itself forgets the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _time(*, nullable: bool = False) -> Column[datetime]:
    return Column(UtcTime(), nullable=nullable)


def _log_index(name: str, *columns: str) -> Index:
    """An index over log lines alone, so that other events do not pay for it."""
    only = text("level IS NOT NULL")
    return Index(name, *columns, sqlite_where=only, postgresql_where=only)


class FlowRow(SQLModel, table=True):
    """A flow by its name."""

    __tablename__ = "flows"  # pyright: ignore[reportAssignmentType]
    name: str = Field(primary_key=True)
    created: datetime = Field(sa_column=_time())


class VersionRow(SQLModel, table=True):
    """One text of a flow. `layout` is the text of its side file, empty for a version that was only run."""

    __tablename__ = "versions"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("ix_versions_flow_number", "flow", "number", unique=True),)
    id: str = Field(primary_key=True)
    flow: str = Field(foreign_key="flows.name")
    number: int
    source: str = Field(sa_type=Text)
    message: str = Field(default="", sa_type=Text)
    layout: str = Field(default="", sa_type=Text)
    created: datetime = Field(sa_column=_time())


class RunRow(SQLModel, table=True):
    """A run. `owner` is the process id of the kernel, `seq` the number of its last event.

    `summary` counts the nodes by how they ended, once the run has: `{"finished": 3, "cached": 1}`. `started_by` is
    canvas, terminal, api or schedule; empty for runs from before it was noted. `once` is the key of a request that may
    come twice. A `kept` run is not cleaned up, whatever the rules say.
    """

    __tablename__ = "runs"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (
        Index("ix_runs_flow_id", "flow", "id"),
        Index("ix_runs_state_id", "state", "id"),
        Index("ix_runs_started_by_id", "started_by", "id"),
    )
    id: str = Field(primary_key=True)
    flow: str
    version: str
    state: str = "queued"
    parameters: str = Field(default="{}", sa_type=Text)
    request: str = Field(default="{}", sa_type=Text)
    started_by: str = ""
    once: str | None = Field(default=None, unique=True, index=True)
    prefect_id: str = ""
    error: str = Field(default="", sa_type=Text)
    summary: str = Field(default="{}", sa_type=Text)
    owner: int = 0
    seq: int = 0
    duration_s: float = 0.0
    kept: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    created: datetime = Field(sa_column=_time())
    started: datetime | None = Field(default=None, sa_column=_time(nullable=True))
    ended: datetime | None = Field(default=None, sa_column=_time(nullable=True))


class EventRow(SQLModel, table=True):
    """One event of a run, numbered from 1 without gaps. `level` is the rank of a log line, and nothing for the rest."""

    __tablename__ = "events"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (
        _log_index("ix_events_run_level", "run", "level", "seq"),
        _log_index("ix_events_run_node_level", "run", "node", "level", "seq"),
    )
    run: str = Field(primary_key=True, foreign_key="runs.id", ondelete="CASCADE")
    seq: int = Field(primary_key=True)
    kind: str
    node: str = ""
    level: int | None = Field(default=None, sa_type=SmallInteger)
    body: str = Field(sa_type=Text)


class LogCountRow(SQLModel, table=True):
    """How many lines a node has logged at a level: counting a million of them takes longer than a page may."""

    __tablename__ = "log_counts"  # pyright: ignore[reportAssignmentType]
    run: str = Field(primary_key=True, foreign_key="runs.id", ondelete="CASCADE")
    node: str = Field(primary_key=True)
    level: int = Field(primary_key=True, sa_type=SmallInteger)
    lines: int = Field(sa_type=BigInteger)


class ResultRow(SQLModel, table=True):
    """A value that a node gave, under its freshness key if it has one. A large one lies in the blob store."""

    __tablename__ = "results"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("ix_results_flow_node_id", "flow", "node", "id"), Index("ix_results_run", "run"))
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(index=True)
    digest: str = Field(index=True)
    codec: str
    size: int = Field(sa_type=BigInteger)
    inline: str | None = Field(default=None, sa_type=Text)
    preview: str = Field(default="", sa_type=Text)
    made_of: str = Field(default="", sa_type=Text)
    flow: str
    node: str
    run: str
    created: datetime = Field(sa_column=_time())


class ReuseRow(SQLModel, table=True):
    """A run took a value that an earlier one had made."""

    __tablename__ = "reuses"  # pyright: ignore[reportAssignmentType]
    run: str = Field(primary_key=True, foreign_key="runs.id", ondelete="CASCADE")
    digest: str = Field(primary_key=True, index=True)


class UnknownRow(SQLModel, table=True):
    """A node whose effect may have happened: in `run` it was broken off, and nobody has decided since."""

    __tablename__ = "unknown_outcomes"  # pyright: ignore[reportAssignmentType]
    flow: str = Field(primary_key=True)
    node: str = Field(primary_key=True)
    run: str
    why: str = Field(default="", sa_type=Text)
    created: datetime = Field(sa_column=_time())


class ArtifactRow(SQLModel, table=True):
    """A file that a node kept with its run; the content lies in the blob store."""

    __tablename__ = "artifacts"  # pyright: ignore[reportAssignmentType]
    id: int | None = Field(default=None, primary_key=True)
    run: str = Field(index=True, foreign_key="runs.id", ondelete="CASCADE")
    node: str
    name: str
    media_type: str
    size: int = Field(sa_type=BigInteger)
    digest: str = Field(index=True)
    created: datetime = Field(sa_column=_time())


class VaultRow(SQLModel, table=True):
    """The one vault of this store: what its secrets are bound to, and the mark of the key that opens them."""

    __tablename__ = "vaults"  # pyright: ignore[reportAssignmentType]
    id: str = Field(primary_key=True)
    mark: str
    created: datetime = Field(sa_column=_time())


class SecretRow(SQLModel, table=True):
    """A sealed secret, or connection. `hosts` is a JSON list; only the newest version is kept."""

    __tablename__ = "secrets"  # pyright: ignore[reportAssignmentType]
    name: str = Field(primary_key=True)
    kind: str = ""
    hosts: str = Field(default="[]", sa_type=Text)
    version: int = 1
    sealed_key: bytes = Field(sa_type=LargeBinary)
    sealed_value: bytes = Field(sa_type=LargeBinary)
    created: datetime = Field(sa_column=_time())
    changed: datetime = Field(sa_column=_time())
    used: datetime | None = Field(default=None, sa_column=_time(nullable=True))


def _table(model: type[SQLModel]) -> Table:
    return cast("Table", model.__table__)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


# The same tables for queries: SQLModel's class attributes have the types of rows, not of columns.
FLOWS = _table(FlowRow)
VERSIONS = _table(VersionRow)
RUNS = _table(RunRow)
EVENTS = _table(EventRow)
LOG_COUNTS = _table(LogCountRow)
RESULTS = _table(ResultRow)
REUSES = _table(ReuseRow)
UNKNOWN = _table(UnknownRow)
ARTIFACTS = _table(ArtifactRow)
VAULTS = _table(VaultRow)
SECRETS = _table(SecretRow)
