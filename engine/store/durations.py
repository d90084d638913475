"""How long the nodes of a flow took when they last ran: what a plan expects of the next time."""

from __future__ import annotations

import json
from collections import defaultdict

from sqlalchemy import desc, select

from engine.store.database import Database
from engine.store.tables import EVENTS, RUNS

RUNS_LOOKED_AT = 8
"""So many of the last runs in which a node ran to its end are looked at; the events of each lie side by side."""


def of_flow(database: Database, flow: str) -> dict[str, list[float]]:
    """Seconds by node, the newest first; nodes that have not run lately are left out."""
    ran = RUNS.c.summary.like('%"finished"%')
    newest = select(RUNS.c.id).where(RUNS.c.flow == flow, ran).order_by(desc(RUNS.c.id)).limit(RUNS_LOOKED_AT)
    found: dict[str, list[float]] = defaultdict(list)
    with database.reading() as connection:
        runs = list(connection.execute(newest).scalars())
        ended = select(EVENTS.c.node, EVENTS.c.body).where(EVENTS.c.run.in_(runs), EVENTS.c.kind == "node.finished")
        for node, body in connection.execute(ended.order_by(desc(EVENTS.c.run), EVENTS.c.seq)):
            found[node].append(float(json.loads(body)["duration_s"]))
    return dict(found)
