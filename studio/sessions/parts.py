"""A drawing taken apart into what can change on its own: nodes, parameters, places, groups, notes, fields."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, cast

from pydantic import BaseModel

from engine.document.drawing import Drawing
from engine.document.flow import Flow, Node, Parameter
from engine.document.layout import Group, Layout, Note, Place
from engine.document.value import from_json, to_json

Section: TypeAlias = Literal["nodes", "parameters", "flow", "places", "groups", "notes", "extra", "picture"]
Key: TypeAlias = tuple[Section, str]
"""What part it is: a node by its id, a parameter by its name, a field of the flow or of its picture, and so on."""

Parts: TypeAlias = Mapping[str, Any]

FLOW_FIELDS = tuple(name for name in Flow.model_fields if name not in {"nodes", "parameters"})
_MODELS: dict[str, type[BaseModel]] = {
    "nodes": Node,
    "parameters": Parameter,
    "places": Place,
    "groups": Group,
    "notes": Note,
}
_VALUES = frozenset({"returns", "options"})
"""Fields of the flow that hold values of the document, which have a JSON form of their own."""


def parts_of(drawing: Drawing) -> dict[Section, Parts]:
    """All parts of a drawing, by section. The order of nodes and parameters is that of the mappings."""
    flow, layout = drawing.flow, drawing.layout
    return {
        "nodes": flow.by_id,
        "parameters": {parameter.name: parameter for parameter in flow.parameters},
        "flow": {**{name: getattr(flow, name) for name in FLOW_FIELDS}, **(flow.model_extra or {})},
        "places": layout.nodes,
        "groups": layout.groups,
        "notes": layout.notes,
        "extra": layout.extra,
        "picture": {"format": layout.format, **(layout.model_extra or {})},
    }


def drawing_of(parts: Mapping[Section, Parts]) -> Drawing:
    """The drawing that consists of these parts."""
    fields: dict[str, Any] = {**parts["flow"]}
    flow = Flow.model_construct(
        **fields, nodes=tuple(parts["nodes"].values()), parameters=tuple(parts["parameters"].values())
    )
    picture: dict[str, Any] = {**parts["picture"]}
    layout = Layout.model_construct(
        **picture,
        nodes=dict(parts["places"]),
        groups=dict(parts["groups"]),
        notes=dict(parts["notes"]),
        extra=dict(parts["extra"]),
    )
    return Drawing(flow, layout)


def part_to_json(key: Key, part: Any) -> Any:
    """The JSON form of a part."""
    if isinstance(part, BaseModel):
        return part.model_dump(mode="json", exclude_defaults=True)
    if key[0] == "flow" and key[1] in _VALUES:
        return to_json(part)
    return list(cast("tuple[str, ...]", part)) if isinstance(part, tuple) else part


def part_from_json(key: Key, data: Any) -> Any:
    """The part of a JSON form. Raises ValueError for what is none."""
    section, name = key
    if section in _MODELS:
        return _MODELS[section].model_validate(data)
    if section == "flow":
        if name in _VALUES:
            return from_json(data)
        return tuple(cast("list[str]", data)) if isinstance(data, list) else data
    return data


def same(one: Any, other: Any) -> bool:
    """Whether two parts, or values in them, are the very same. For Python, 1 is True and 1.0; here it is not."""
    if one is other:
        return True
    if type(one) is not type(other) or one != other:
        return False
    return _text(one) == _text(other)


def _text(value: Any) -> str:
    return json.dumps(_plain(value), default=_plain)


def _plain(value: Any) -> Any:
    return value.model_dump(mode="json") if isinstance(value, BaseModel) else to_json(value)
