"""Artifacts: the files that nodes kept with their runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, desc, insert, select

from engine.events.model import AnyEvent
from engine.store.database import Database
from engine.store.tables import ARTIFACTS, RUNS, ArtifactRow


def store(connection: Connection, events: Iterable[AnyEvent]) -> None:
    """Keep the artifacts among some events."""
    rows = [
        event.model_dump(include={"run", "node", "name", "media_type", "size", "digest"}) | {"created": event.time}
        for event in events
        if event.kind == "node.artifact"
    ]
    if rows:
        connection.execute(insert(ARTIFACTS), rows)


def of_run(database: Database, run: str) -> list[ArtifactRow]:
    """The artifacts of a run, in the order in which they were made."""
    query = select(ARTIFACTS).where(ARTIFACTS.c.run == run).order_by(ARTIFACTS.c.id)
    with database.reading() as connection:
        return [ArtifactRow(**row) for row in connection.execute(query).mappings()]


def find(database: Database, id: int) -> ArtifactRow | None:
    """An artifact by its id."""
    with database.reading() as connection:
        row = connection.execute(select(ARTIFACTS).where(ARTIFACTS.c.id == id)).mappings().one_or_none()
    return ArtifactRow(**row) if row else None


def by_digest(database: Database, digest: str) -> ArtifactRow | None:
    """The newest artifact with a content."""
    query = select(ARTIFACTS).where(ARTIFACTS.c.digest == digest).order_by(desc(ARTIFACTS.c.id)).limit(1)
    with database.reading() as connection:
        row = connection.execute(query).mappings().one_or_none()
    return ArtifactRow(**row) if row else None


@dataclass(frozen=True, slots=True)
class ArtifactFilter:
    """Which artifacts are asked for; empty means all. `name` is looked for in any place, in capitals or not."""

    run: str = ""
    node: str = ""
    name: str = ""
    flow: str = ""


def page(database: Database, wanted: ArtifactFilter, limit: int, before: int | None) -> list[ArtifactRow]:
    """The newest first; `before` is the id of the last one of the page before."""
    query = select(ARTIFACTS).order_by(desc(ARTIFACTS.c.id)).limit(limit)
    if wanted.run:
        query = query.where(ARTIFACTS.c.run == wanted.run)
    if wanted.node:
        query = query.where(ARTIFACTS.c.node == wanted.node)
    if wanted.name:
        query = query.where(ARTIFACTS.c.name.icontains(wanted.name, autoescape=True))
    if wanted.flow:
        query = query.where(ARTIFACTS.c.run.in_(select(RUNS.c.id).where(RUNS.c.flow == wanted.flow)))
    if before is not None:
        query = query.where(ARTIFACTS.c.id < before)
    with database.reading() as connection:
        return [ArtifactRow(**row) for row in connection.execute(query).mappings()]
