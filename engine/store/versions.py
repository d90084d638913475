"""Flows and their versions: every text of a flow that was run or saved."""

from __future__ import annotations

from sqlalchemy import Connection, desc, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from engine.events.event import now
from engine.store.database import Database
from engine.store.tables import FLOWS, VERSIONS, VersionRow


def save(database: Database, id: str, flow: str, source: str, message: str) -> int:
    """Keep a text under its content's id; its number within the flow, old or new."""
    with database.writing() as connection:
        _lock(connection, flow)
        known = connection.execute(select(VERSIONS.c.number).where(VERSIONS.c.id == id)).scalar()
        if known is not None:
            return known
        row = VersionRow(
            id=id, flow=flow, number=_last(connection, flow) + 1, source=source, message=message, created=now()
        )
        connection.execute(insert(VERSIONS).values(row.model_dump()))
        return row.number


def keep(database: Database, id: str, flow: str, source: str, message: str, layout: str) -> VersionRow:
    """Keep what a person saved as the newest version of a flow: one of its own, unless the newest has that very text.

    A text that was a version before, and comes back after others, is kept again under another id.
    """
    with database.writing() as connection:
        _lock(connection, flow)
        number = _last(connection, flow)
        newest = select(VERSIONS).where(VERSIONS.c.flow == flow, VERSIONS.c.number == number)
        row = connection.execute(newest).mappings().one_or_none()
        if row is not None and row["source"] == source:
            version = VersionRow(**row).model_copy(
                update={"message": message or row["message"], "layout": layout, "created": now()}
            )
            connection.execute(update(VERSIONS).where(VERSIONS.c.id == version.id).values(version.model_dump()))
            return version
        taken = connection.execute(select(VERSIONS.c.id).where(VERSIONS.c.id == id)).scalar() is not None
        version = VersionRow(
            id=f"{id}.{number + 1}" if taken else id,
            flow=flow,
            number=number + 1,
            source=source,
            message=message,
            layout=layout,
            created=now(),
        )
        connection.execute(insert(VERSIONS).values(version.model_dump()))
        return version


def _lock(connection: Connection, flow: str) -> None:
    """Take the flow's row, which is the lock under which its versions are counted."""
    if connection.execute(select(FLOWS).where(FLOWS.c.name == flow).with_for_update()).one_or_none() is None:
        insert_flow = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
        connection.execute(insert_flow(FLOWS).values(name=flow, created=now()).on_conflict_do_nothing())
        connection.execute(select(FLOWS).where(FLOWS.c.name == flow).with_for_update())


def _last(connection: Connection, flow: str) -> int:
    return connection.execute(select(func.max(VERSIONS.c.number)).where(VERSIONS.c.flow == flow)).scalar() or 0


def find(database: Database, id: str) -> VersionRow | None:
    """A version by its id."""
    with database.reading() as connection:
        found = connection.execute(select(VERSIONS).where(VERSIONS.c.id == id)).mappings().one_or_none()
    return VersionRow(**found) if found else None


def of_flow(database: Database, flow: str) -> list[VersionRow]:
    """The versions of a flow, the newest first."""
    query = select(VERSIONS).where(VERSIONS.c.flow == flow).order_by(desc(VERSIONS.c.number))
    with database.reading() as connection:
        return [VersionRow(**row) for row in connection.execute(query).mappings()]
