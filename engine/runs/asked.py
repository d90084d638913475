"""What a request asks of a run, and what a plan tells of a node, in plain data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.plan.plan import PlannedNode
from engine.store.tables import RunRow, UnknownRow
from engine.workspace import Workspace

_BY_ITSELF = frozenset({"schedule", "trigger", "escalation"})


def told_of(node: PlannedNode, expected_s: float | None, unknown: UnknownRow | None) -> dict[str, Any]:
    """A planned node as clients are told of it, with how long it is expected to take."""
    told: dict[str, Any] = {"action": node.action, "why": node.why, "expected_s": expected_s}
    return told if unknown is None else told | {"unknown": unknown.why}


def folder_of(params: Mapping[str, Any], workspace: Workspace) -> Path:
    """The folder in which a run runs."""
    return Path(params.get("folder") or workspace.root)


def starter_of(params: Mapping[str, Any]) -> dict[str, Any]:
    """What a kernel is told of who started a run."""
    by_itself = params.get("started_by") in _BY_ITSELF or bool(params.get("by_itself"))
    return {"started_by": str(params.get("who") or ""), "by_itself": by_itself}


def asked_again(row: RunRow, source: str) -> dict[str, Any]:
    """The request of a run that has been stored, to be planned once more."""
    given = {"parameters": json.loads(row.parameters), "started_by": row.started_by, "source": source}
    return {**json.loads(row.request), **given}
