"""How runs ended, read from the store: the engine need not be up for it."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from engine.catalogue.catalogue import Catalogue
from engine.catalogue.read_source import specs_in
from engine.errors import TreadleError
from engine.events.model import NodeCached
from engine.python.read import read_flow
from engine.runs.outcome import outcome, shown

if TYPE_CHECKING:
    from engine.store.store import Store


def outcome_of(store: Store, run: str, catalogue: Catalogue) -> dict[str, Any] | None:
    """A run in the form of `treadle run --json`; None when there is none. For a thread."""
    row = store.run(run)
    if row is None:
        return None
    events = store.steps(run)
    earlier = store.previews(event.digest for event in events if isinstance(event, NodeCached))
    version = store.version(row.version) if row.version else None
    ports = _ports(version.source, catalogue) if version else {}
    shown_earlier = {
        digest: shown(found.codec, found.inline, json.loads(found.preview) if found.preview else None)
        for digest, found in earlier.items()
    }
    return outcome(run, events, shown_earlier, ports)


@lru_cache(maxsize=64)
def _ports(source: str, catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """The names of the outputs of each node of a flow."""
    try:
        flow = read_flow(source, catalogue)
    except TreadleError:
        # Written by an older Treadle, say: every value then stands under `result`.
        return {}
    local = {spec.kind: spec for spec in specs_in(source, module="", path="")}
    kinds = ((node.id, local.get(node.kind) or catalogue.find(node.kind)) for node in flow.nodes)
    return {id: tuple(port.name for port in spec.outputs) for id, spec in kinds if spec is not None}
