"""Triggers and what they remember: made, changed, found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from engine.store.database import Database
from engine.store.trigger_tables import TRIGGER_MARKS, TRIGGERS, TriggerRow


class TriggerTable:
    """Every call is one short transaction, from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, row: TriggerRow, marks: Mapping[str, str] | None = None) -> None:
        """Keep a new trigger, with what it remembers from the start."""
        with self._database.writing() as connection:
            connection.execute(insert(TRIGGERS).values(row.model_dump()))
            set_marks(connection, row.id, marks or {})

    def find(self, id: str) -> TriggerRow | None:
        """A trigger by its id."""
        with self._database.reading() as connection:
            found = connection.execute(select(TRIGGERS).where(TRIGGERS.c.id == id)).mappings().one_or_none()
        return TriggerRow(**found) if found else None

    def all(self, *, flow: str = "", states: Iterable[str] = ()) -> list[TriggerRow]:
        """The triggers of a flow or of all, in some states or in any, by the time of their making."""
        query = select(TRIGGERS).order_by(TRIGGERS.c.created, TRIGGERS.c.id)
        if flow:
            query = query.where(TRIGGERS.c.flow == flow)
        if wanted := list(states):
            query = query.where(TRIGGERS.c.state.in_(wanted))
        with self._database.reading() as connection:
            return [TriggerRow(**row) for row in connection.execute(query).mappings()]

    def change(self, id: str, values: Mapping[str, Any], *, only_in: str = "") -> bool:
        """Change columns of a trigger, `only_in` a state if one is named; False when there is none like that."""
        query = update(TRIGGERS).where(TRIGGERS.c.id == id)
        if only_in:
            query = query.where(TRIGGERS.c.state == only_in)
        with self._database.writing() as connection:
            return connection.execute(query.values(**values)).rowcount == 1

    def delete(self, id: str) -> bool:
        """Forget a trigger with its deliveries; False when there is none."""
        with self._database.writing() as connection:
            return connection.execute(delete(TRIGGERS).where(TRIGGERS.c.id == id)).rowcount == 1

    def remember(self, id: str, marks: Mapping[str, str | None]) -> None:
        """Have a trigger remember these, and forget those that are None."""
        with self._database.writing() as connection:
            set_marks(connection, id, marks)

    def marks(self, id: str) -> dict[str, str]:
        """What a trigger remembers."""
        query = select(TRIGGER_MARKS.c.name, TRIGGER_MARKS.c.value).where(TRIGGER_MARKS.c.trigger == id)
        with self._database.reading() as connection:
            return {row.name: row.value for row in connection.execute(query)}


def set_marks(connection: Connection, trigger: str, marks: Mapping[str, str | None]) -> None:
    """Have a trigger remember these, and forget those that are None."""
    names = list(marks)
    for start in range(0, len(names), _AT_ONCE):
        some = names[start : start + _AT_ONCE]
        mine = (TRIGGER_MARKS.c.trigger == trigger) & TRIGGER_MARKS.c.name.in_(some)
        connection.execute(delete(TRIGGER_MARKS).where(mine))
        rows = [{"trigger": trigger, "name": name, "value": marks[name]} for name in some if marks[name] is not None]
        if rows:
            connection.execute(insert(TRIGGER_MARKS), rows)


_AT_ONCE = 500
"""Values in one statement: SQLite takes some thousands."""
