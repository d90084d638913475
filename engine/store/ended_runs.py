"""Runs that have ended since a time, with the small values that they gave."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from engine.store.database import Database
from engine.store.tables import RESULTS, RUNS


@dataclass(frozen=True, slots=True)
class EndedRun:
    """A run that is over. `outputs` are by node, of those values that are small JSON."""

    id: str
    flow: str
    state: str
    error: str
    duration_s: float
    parameters: str
    request: str
    ended: datetime
    outputs: dict[str, Any]


def ends_since(
    database: Database, flows: Collection[str], states: Collection[str], since: datetime
) -> dict[str, datetime]:
    """When the runs of flows of these names came to one of these ends after a time, by id, in the order of ends."""
    query = select(RUNS.c.id, RUNS.c.ended).where(
        RUNS.c.flow.in_(list(flows)), RUNS.c.state.in_(list(states)), RUNS.c.ended > since
    )
    with database.reading() as connection:
        return {row.id: row.ended for row in connection.execute(query.order_by(RUNS.c.ended))}


def ended_runs(database: Database, ids: Collection[str]) -> list[EndedRun]:
    """These runs, in the order of their ends."""
    query = select(RUNS).where(RUNS.c.id.in_(list(ids))).order_by(RUNS.c.ended)
    with database.reading() as connection:
        return [
            EndedRun(
                id=row["id"],
                flow=row["flow"],
                state=row["state"],
                error=row["error"],
                duration_s=row["duration_s"],
                parameters=row["parameters"],
                request=row["request"],
                ended=row["ended"],
                outputs=_outputs(connection, row["id"]),
            )
            for row in connection.execute(query).mappings()
        ]


def _outputs(connection: Connection, run: str) -> dict[str, Any]:
    query = select(RESULTS.c.node, RESULTS.c.inline).where(
        RESULTS.c.run == run, RESULTS.c.codec == "json", RESULTS.c.inline.is_not(None)
    )
    return {row.node: json.loads(row.inline) for row in connection.execute(query.order_by(RESULTS.c.id))}
