"""Artifacts: the files that nodes kept with their runs."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, insert, select

from engine.events.model import AnyEvent, NodeArtifact
from engine.store.database import Database
from engine.store.tables import ARTIFACTS, ArtifactRow


def store(connection: Connection, events: Iterable[AnyEvent]) -> None:
    """Keep the artifacts among some events."""
    rows = [
        event.model_dump(include={"run", "node", "name", "media_type", "size", "digest"}) | {"created": event.time}
        for event in events
        if isinstance(event, NodeArtifact)
    ]
    if rows:
        connection.execute(insert(ARTIFACTS), rows)


def of_run(database: Database, run: str) -> list[ArtifactRow]:
    """The artifacts of a run, in the order in which they were made."""
    query = select(ARTIFACTS).where(ARTIFACTS.c.run == run).order_by(ARTIFACTS.c.id)
    with database.reading() as connection:
        return [ArtifactRow(**row) for row in connection.execute(query).mappings()]
