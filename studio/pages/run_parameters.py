"""What a run was given, and what was asked of it."""

from __future__ import annotations

import json
from typing import Any

from engine.document.value import from_json
from studio.pages.parts import Tag
from studio.pages.rerun_dialog import value_text
from studio.run_history import RunRecord


def draw_parameters(record: RunRecord) -> None:
    """A table of names and values; nothing when there is nothing to tell."""
    given: dict[str, Any] = json.loads(record.row.parameters)
    asked = asked_words(json.loads(record.row.request))
    if not given and not asked:
        return
    with Tag("section", look="s-section"):
        Tag("h2", "Parameters")
        if given:
            with Tag("dl", look="s-parameters s-wide-list"):
                for name, value in given.items():
                    Tag("dt", name)
                    Tag("dd", value_text(from_json(value)))
        else:
            Tag("p", "None was given: the flow's own defaults held.", "s-hint")
        if asked:
            Tag("p", f"Asked for: {asked}.", "s-hint")


def asked_words(request: dict[str, Any]) -> str:
    """`up to “chart”, everything anew`; empty for a run of everything that was stale."""
    said: list[str] = []
    if request.get("from"):
        said.append(f"from “{request['from']}” on")
    if request.get("to"):
        said.append(f"up to “{request['to']}”")
    if request.get("nodes"):
        said.append("just " + ", ".join(f"“{node}”" for node in request["nodes"]))
    if request.get("fresh"):
        said.append("everything anew")
    if request.get("pins"):
        said.append(f"with {len(request['pins'])} values put in place")
    return ", ".join(said)
