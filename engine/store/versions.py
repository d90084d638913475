"""Flows and their versions: every text of a flow that was run or saved, once."""

from __future__ import annotations

from sqlalchemy import desc, func, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from engine.events.model import now
from engine.store.database import Database
from engine.store.tables import FLOWS, VERSIONS, VersionRow


def save(database: Database, id: str, flow: str, source: str, message: str) -> int:
    """Keep a text under its content's id; its number within the flow, old or new."""
    with database.writing() as connection:
        # The flow's row is the lock under which its versions are counted.
        if connection.execute(select(FLOWS).where(FLOWS.c.name == flow).with_for_update()).one_or_none() is None:
            insert_flow = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
            connection.execute(insert_flow(FLOWS).values(name=flow, created=now()).on_conflict_do_nothing())
            connection.execute(select(FLOWS).where(FLOWS.c.name == flow).with_for_update())
        known = connection.execute(select(VERSIONS.c.number).where(VERSIONS.c.id == id)).scalar()
        if known is not None:
            return known
        last = connection.execute(select(func.max(VERSIONS.c.number)).where(VERSIONS.c.flow == flow)).scalar()
        row = VersionRow(id=id, flow=flow, number=(last or 0) + 1, source=source, message=message, created=now())
        connection.execute(insert(VERSIONS).values(row.model_dump()))
        return row.number


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
