"""What a drawing has that its saved file has not, as a person counts changes."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from engine.document.code import parse
from engine.document.drawing import Drawing
from studio.sessions.parts import Section, same
from studio.sessions.step import step_between

_FIELDS = {
    "name": "name",
    "description": "description",
    "returns": "result",
    "returns_nothing": "result",
    "options": "options of the flow",
    "rules": "rules for runs",
    "header": "code above the flow",
}
"""Fields of the flow as a person knows them; the others follow from them or from the nodes."""
_THINGS: Mapping[Section, str] = {"parameters": "parameter", "groups": "frame", "notes": "note"}
_EXTRA = {"subflows": "picture of a sub-flow", "pins": "pinned values"}

Change = tuple[str, str]
"""What it is, and the name of which one: ("node", "clean"), ("moved", "clean"), ("parameter", "since")."""


def unsaved_changes(saved: Drawing, drawing: Drawing) -> list[Change]:
    """Everything that is different, each thing once; quick where the two are made of the same objects."""
    return list(dict.fromkeys(_changes(saved, drawing)))


def _changes(saved: Drawing, drawing: Drawing) -> Iterator[Change]:
    step = step_between(saved, drawing)
    keys = [key for key, pair in step.parts.items() if not same(pair.before, pair.after)]
    nodes = {name for section, name in keys if section == "nodes"}
    for section, name in keys:
        if section == "nodes":
            yield "node", name
        elif section == "places" and name not in nodes and name in drawing.flow.by_id:
            yield "moved", name
        elif section in _THINGS:
            yield _THINGS[section], name
        elif section == "extra" and name in _EXTRA:
            yield _EXTRA[name], ""
        elif section == "flow" and name in _FIELDS and (name != "header" or _defines_another(saved, drawing)):
            yield _FIELDS[name], ""
    if "nodes" in step.order:
        yield "order of the nodes", ""


def _defines_another(saved: Drawing, drawing: Drawing) -> bool:
    """Whether the headers differ in more than imports: saving writes those that the nodes need."""
    return _definitions(saved) != _definitions(drawing)


def _definitions(drawing: Drawing) -> list[str]:
    """What stands above the flow, without imports and without how it is laid out."""
    try:
        body = parse(drawing.flow.header or "").body
    except SyntaxError:
        return [drawing.flow.header or ""]
    return [ast.dump(one) for one in body if not isinstance(one, (ast.Import, ast.ImportFrom, ast.Expr))]
