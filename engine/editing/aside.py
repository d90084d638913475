"""Nodes that are put aside: kept in the layout with all their wires, since Python text cannot hold them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from pydantic import Field, ValidationError

from engine.document.code import names_read
from engine.document.flow import AnyValue, Link, Model, Node
from engine.document.layout import Layout, SetExtra
from engine.document.rename import rename_in_expression
from engine.document.value import Code, Ref, Value, replace
from engine.errors import InvalidEdit

KEY = "disabled"
"""The field of the layout's `extra` that holds them, by id."""


class Reader(Model):
    """A node that read the one put aside: as it was with it, and as it is without."""

    was: Node
    now: Node


class Returned(Model):
    """What the flow returned with the node, and returns without it."""

    was: AnyValue = None
    now: AnyValue = None


class Aside(Model):
    """A node that is put aside. `links` are all wires into and out of it, as the canvas draws them."""

    node: Node
    turn: int = 0
    """Counts up: what was put aside last comes back first where both are asked for."""
    index: int = 0
    links: tuple[Link, ...] = ()
    readers: dict[str, Reader] = Field(default_factory=dict[str, Reader])
    returned: Returned | None = None


def put_aside(layout: Layout) -> dict[str, Aside]:
    """What is put aside, by id; without what a person broke in the layout's file."""
    kept = layout.extra.get(KEY)
    found: dict[str, Aside] = {}
    for name, entry in cast("dict[Any, Any]", kept).items() if isinstance(kept, dict) else ():
        try:
            one = Aside.model_validate(entry)
        except (ValidationError, RecursionError):
            continue
        if one.node.id == name:
            found[name] = one
    return found


def set_aside(kept: Mapping[str, Aside]) -> SetExtra:
    """The edit by which just these nodes are put aside."""
    data = {name: one.model_dump(mode="json", exclude_defaults=True) for name, one in kept.items()}
    return SetExtra(key=KEY, value=data or None)


def renamed(kept: Mapping[str, Aside], old: str, new: str) -> dict[str, Aside]:
    """What is put aside, once a node is called otherwise."""

    def name(one: str) -> str:
        return new if one == old else one

    def link(one: Link) -> Link:
        return Link(name(one.source), one.source_port, name(one.target), one.target_port, one.path)

    def follow(one: Node) -> Node:
        return _following(one, old, new)

    found: dict[str, Aside] = {}
    for key, one in kept.items():
        readers = {
            name(reader): Reader(was=follow(pair.was), now=follow(pair.now)) for reader, pair in one.readers.items()
        }
        returned = one.returned and Returned(
            was=_leaf_by_leaf(one.returned.was, old, new), now=_leaf_by_leaf(one.returned.now, old, new)
        )
        update = {
            "node": follow(one.node),
            "links": tuple(map(link, one.links)),
            "readers": readers,
            "returned": returned,
        }
        found[name(key)] = one.model_copy(update=update)
    return found


def _following(node: Node, old: str, new: str) -> Node:
    options = {name: _leaf_by_leaf(value, old, new) for name, value in node.policy.options.items()}
    return node.model_copy(
        update={
            "id": new if node.id == old else node.id,
            "inputs": {port: _leaf_by_leaf(value, old, new) for port, value in node.inputs.items()},
            "policy": node.policy.model_copy(update={"options": options}),
            "after": tuple(new if one == old else one for one in node.after),
            "uses": tuple(new if one == old else one for one in node.uses),
        }
    )


def _leaf_by_leaf(value: Any, old: str, new: str) -> Value:
    def leaf(one: Value) -> Value:
        if isinstance(one, Ref) and one.node == old:
            return Ref(new, one.port)
        if isinstance(one, Code) and old in names_read(one.source):
            try:
                return Code(rename_in_expression(one.source, old, new))
            except InvalidEdit:
                # Both names mean something in it; it is looked at again when the node comes back.
                return one
        return one

    return replace(value, leaf)
