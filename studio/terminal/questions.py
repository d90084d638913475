"""Questions to people as the terminal tells them, straight from the store."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.store.people import StoredQuestion
    from engine.store.store import Store
    from engine.workspace import Workspace


@contextmanager
def opened(workspace: Workspace) -> Iterator[Store]:
    """The store of a workspace, for one command."""
    from engine.store.store import Store, database_url

    workspace.prepare()
    store = Store.open(database_url(workspace))
    try:
        yield store
    finally:
        store.close()


def facts_of(store: Store, question: StoredQuestion) -> dict[str, Any]:
    """A question in plain data, with what is shown in short."""
    from engine.runs.outcome import shown

    asked, row = question.asked, question.row
    value = store.previews([asked.shown]).get(asked.shown) if asked.shown else None
    preview = shown(value.codec, value.inline, json.loads(value.preview) if value.preview else None) if value else None
    return {
        "id": row.id,
        "run_id": row.run,
        "flow": row.flow,
        "node": row.node,
        "asks": asked.asks,
        "text": asked.text,
        "fields": [{"name": each.name, "kind": each.kind, "required": each.required} for each in asked.fields],
        "shown": preview,
        "payload": asked.payload,
        "by": list(question.by),
        "at_least": asked.at_least,
        "answered": [each.who for each in question.answers],
        "expires": row.expires.isoformat() if row.expires else None,
        "state": row.state,
    }
