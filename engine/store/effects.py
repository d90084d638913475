"""What runs have done to the world, with what is needed to undo it, and how far that has come."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, insert, select, update

from engine.events.model import AnyEvent, NodeUndoable
from engine.store.account_tables import EFFECTS
from engine.store.database import Database


class Effect(NamedTuple):
    """One effect. Its state goes from there to asked, undoing, and then undone, failed, unknown or kept."""

    run: str
    seq: int
    node: str
    undo: str
    path: str
    folder: str
    before: str
    savepoint: bool
    state: str = "there"
    why: str = ""


def store(connection: Connection, events: Iterable[AnyEvent]) -> None:
    """Keep what some events tell."""
    rows = [
        Effect(
            event.run, event.seq, event.node, event.undo, event.path, event.folder, event.before, event.savepoint
        )._asdict()
        for event in events
        if isinstance(event, NodeUndoable)
    ]
    if rows:
        connection.execute(insert(EFFECTS), rows)


def of_run(database: Database, run: str) -> list[Effect]:
    """The effects of a run, the last one first."""
    with database.reading() as connection:
        return _rows(connection, run)


def ask(database: Database, run: str) -> int:
    """Have everything after the last savepoint undone; how many effects that are."""
    with database.writing() as connection:
        count = 0
        for effect in _rows(connection, run):
            if effect.savepoint:
                break
            if effect.state in {"there", "failed"}:
                count += 1
                connection.execute(_change(effect, "asked", ""))
        return count


def next_to_undo(database: Database, run: str) -> Effect | None:
    """The last effect that is to be undone and is not, or not known to be."""
    with database.reading() as connection:
        return next((row for row in _rows(connection, run) if row.state in {"asked", "undoing"}), None)


def being_undone(database: Database) -> list[str]:
    """The runs with effects that are still to be undone."""
    with database.reading() as connection:
        query = select(EFFECTS.c.run).where(EFFECTS.c.state.in_(["asked", "undoing"])).distinct()
        return sorted(connection.execute(query).scalars())


def set_state(database: Database, effect: Effect, state: str, why: str) -> None:
    """Note how far an effect has come."""
    with database.writing() as connection:
        connection.execute(_change(effect, state, why))


def _change(effect: Effect, state: str, why: str) -> Any:
    here = (EFFECTS.c.run == effect.run) & (EFFECTS.c.seq == effect.seq)
    return update(EFFECTS).where(here).values(state=state, why=why)


def _rows(connection: Connection, run: str) -> list[Effect]:
    query = select(EFFECTS).where(EFFECTS.c.run == run).order_by(EFFECTS.c.seq.desc())
    return [_effect(row) for row in connection.execute(query).mappings()]


def _effect(row: RowMapping) -> Effect:
    return Effect(**{name: row[name] for name in Effect._fields})
