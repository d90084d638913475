"""The values that a node had in its past runs, to look at and to compare with the one it has now."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING

from engine.runs.outcome import shown
from studio.sessions.person import Message
from studio.sessions.short_preview import short_preview

if TYPE_CHECKING:
    from engine.store.store import Store

MOST = 50
_LOOKED_THROUGH = 400
"""A node that gives the same value run after run has one entry for them."""


def earlier_values(store: Store, flow: str, node: str) -> list[Message]:
    """The newest first, each as it was last given; for a thread. `runs` counts the runs in a row that gave it."""
    rows = store.results_of_node(flow, node, _LOOKED_THROUGH)
    found: list[Message] = []
    for digest, same in groupby(rows, key=lambda row: row.digest):
        runs = list(same)
        row = runs[0]
        preview = shown(row.codec, row.inline, json.loads(row.preview) if row.preview else None)
        found.append(
            {
                "run": row.run,
                "at": row.created.isoformat(),
                "runs": len({one.run for one in runs}),
                "digest": digest,
                "codec": row.codec,
                "size": row.size,
                "preview": short_preview(preview),
            }
        )
        if len(found) == MOST:
            break
    return found
