"""Where things stand on the canvas: the side file `NAME.layout.json`, which never touches the meaning of a flow."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, Literal, cast

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.errors import InvalidEdit, UnreadableFlow

FORMAT = 1
PINS = "pins"
"""Where `extra` keeps the pins of nodes, which follow these under other names."""


class Part(BaseModel):
    """A part of a layout: frozen, and keeping fields that a newer Treadle may have written."""

    model_config = ConfigDict(frozen=True, extra="allow")


class Place(Part):
    """Where a node stands and how it looks, in pixels of the canvas. Without a size it is as large as it needs."""

    x: float = Field(default=0.0, allow_inf_nan=False)
    y: float = Field(default=0.0, allow_inf_nan=False)
    width: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    height: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    colour: str = ""
    collapsed: bool = False


class Group(Part):
    """A frame around nodes."""

    title: str = ""
    nodes: tuple[str, ...] = ()
    place: Place = Place()


class Note(Part):
    """A sticky note; the text is Markdown."""

    text: str = ""
    place: Place = Place()


class Layout(Part):
    """All that belongs to the picture of a flow. `extra` keeps fields of nodes that Python text cannot hold."""

    format: int = FORMAT
    nodes: dict[str, Place] = Field(default_factory=dict[str, Place])
    groups: dict[str, Group] = Field(default_factory=dict[str, Group])
    notes: dict[str, Note] = Field(default_factory=dict[str, Note])
    extra: dict[str, Any] = Field(default_factory=dict[str, Any])


class LayoutOperation(BaseModel):
    """One step of arranging."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class PlaceNodes(LayoutOperation):
    """Move, resize, colour or collapse nodes; None takes a node's place away."""

    op: Literal["place_nodes"] = "place_nodes"
    places: dict[str, Place | None]


class SetGroup(LayoutOperation):
    """Draw, change or, with None, remove a frame."""

    op: Literal["set_group"] = "set_group"
    id: str
    group: Group | None


class SetNote(LayoutOperation):
    """Write, change or, with None, remove a note."""

    op: Literal["set_note"] = "set_note"
    id: str
    note: Note | None


class FollowRename(LayoutOperation):
    """Let the picture follow when a node gets another id."""

    op: Literal["follow_rename"] = "follow_rename"
    node: str
    to: str


class SetExtra(LayoutOperation):
    """Keep a field that the flow file cannot hold; None drops it."""

    op: Literal["set_extra"] = "set_extra"
    key: str
    value: Any


class LayoutBatch(LayoutOperation):
    """Several steps as one."""

    op: Literal["layout_batch"] = "layout_batch"
    edits: tuple[LayoutEdit, ...]


LayoutEdit = Annotated[
    PlaceNodes | SetGroup | SetNote | FollowRename | SetExtra | LayoutBatch, Field(discriminator="op")
]

LayoutBatch.model_rebuild()


def arrange(layout: Layout, edit: LayoutEdit) -> tuple[Layout, LayoutEdit]:
    """The layout after an edit, and the edit that brings this very layout back."""
    match edit:
        case PlaceNodes(places=places):
            before = {name: layout.nodes.get(name) for name in places}
            return layout.model_copy(update={"nodes": _merged(layout.nodes, places)}), PlaceNodes(places=before)
        case SetGroup(id=name, group=group):
            after = layout.model_copy(update={"groups": _merged(layout.groups, {name: group})})
            return after, SetGroup(id=name, group=layout.groups.get(name))
        case SetNote(id=name, note=note):
            after = layout.model_copy(update={"notes": _merged(layout.notes, {name: note})})
            return after, SetNote(id=name, note=layout.notes.get(name))
        case SetExtra(key=key, value=value):
            after = layout.model_copy(update={"extra": _merged(layout.extra, {key: value})})
            return after, SetExtra(key=key, value=layout.extra.get(key))
        case FollowRename(node=node, to=to):
            return _followed(layout, node, to), FollowRename(node=to, to=node)
        case LayoutBatch(edits=edits):
            inverses: list[LayoutEdit] = []
            for one in edits:
                layout, inverse = arrange(layout, one)
                inverses.append(inverse)
            return layout, LayoutBatch(edits=tuple(reversed(inverses)))


def _merged(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    merged = {**old, **new}
    return {name: value for name, value in merged.items() if value is not None}


def _followed(layout: Layout, node: str, to: str) -> Layout:
    if to in layout.nodes or any(to in group.nodes for group in layout.groups.values()):
        raise InvalidEdit(f"{to!r} already has a place on the canvas.", fix="Remove that place first.")
    groups = {
        name: group.model_copy(update={"nodes": tuple(to if one == node else one for one in group.nodes)})
        for name, group in layout.groups.items()
    }
    nodes = {to if name == node else name: place for name, place in layout.nodes.items()}
    update: dict[str, Any] = {"nodes": nodes, "groups": groups}
    pins = layout.extra.get(PINS)
    if isinstance(pins, dict) and node in pins:
        items = cast("dict[str, object]", pins).items()
        update["extra"] = {**layout.extra, PINS: {to if name == node else name: pin for name, pin in items}}
    return layout.model_copy(update=update)


def layout_path(flow_path: Path) -> Path:
    """The side file of a flow file."""
    return flow_path.with_name(f"{flow_path.stem}.layout.json")


def layout_to_json(layout: Layout) -> str:
    """The text of the side file, in a stable order so that a moved node is a change of few lines."""
    data: dict[str, Any] = {**layout.model_dump(mode="json", exclude_defaults=True), "format": layout.format}
    # What stands in `extra` may be part of a flow, where the order of a mapping counts.
    extra = {name: data["extra"][name] for name in sorted(data.get("extra", {}))}
    ordered = json.loads(json.dumps({**data, "extra": {}}, sort_keys=True))
    ordered = {**ordered, "extra": extra} if extra else {name: ordered[name] for name in ordered if name != "extra"}
    return json.dumps(ordered, indent=2, ensure_ascii=False) + "\n"


def layout_from_json(text: str) -> Layout:
    """The layout of a side file. Raises UnreadableFlow with what is wrong; a flow opens without its layout, too."""
    try:
        layout = Layout.model_validate(json.loads(text))
    except json.JSONDecodeError as error:
        raise UnreadableFlow(
            f"The layout is not valid JSON: {error.msg}.", fix="Delete the layout file.", line=error.lineno
        ) from error
    except (ValidationError, RecursionError) as error:
        raise UnreadableFlow("The layout does not read as one.", fix="Delete the layout file.") from error
    if layout.format > FORMAT:
        raise UnreadableFlow(f"The layout has format {layout.format}.", fix="Open it with a newer Treadle.")
    return layout
