"""Lets code that finds values by their names follow the nodes that bind them, into blocks and out of them."""

from __future__ import annotations

from collections.abc import Mapping

from engine.checks.subject import quoted
from engine.document.blocks import blocks_around
from engine.document.clear import changed
from engine.document.code import Names, parse
from engine.document.edits import ReplaceNodes
from engine.document.flow import CODE, Flow, Node
from engine.document.order import statement_order
from engine.document.standing import places
from engine.document.value import Ref
from engine.editing.gesture import Gesture
from engine.errors import InvalidEdit, InvalidFlow


def follow_names(gesture: Gesture, before: Flow) -> None:
    """Let code read from what its names stand for now. Raises InvalidEdit where a name would not be found any more."""
    readers = [node for node in gesture.flow.nodes if node.kind == CODE and node.uses]
    if not readers:
        return
    try:
        was, now = (_standing(flow, readers) for flow in (before, gesture.flow))
    except InvalidFlow:
        return  # nodes that wait for each other have no order in which to look; they are a problem of their own
    touched: list[Node] = []
    for node in readers:
        names, known, found = _names_of(node), was.get(node.id, {}), now.get(node.id, {})
        same = {name for name in found if name in known and _is_same(known[name], found[name], before, gesture.flow)}
        if lost := next((name for name in names if name in known and name not in same), ""):
            raise InvalidEdit(
                f"{quoted(node.id)} reads {lost} by name, and would not find it any more.",
                fix="Move that code along, or change it first.",
            )
        uses = tuple(dict.fromkeys(found[name].node for name in names if name in found))
        touched += [new] if (new := changed(node, uses=uses)) is not node else []
    if touched:
        gesture.do(ReplaceNodes(nodes=tuple(touched)))


def _is_same(was: Ref, now: Ref, before: Flow, after: Flow) -> bool:
    """Whether what a name stood for is what it stands for now, or the block into or out of which that was moved."""
    around = {one.id for one in (*blocks_around(after.by_id, was.node), *blocks_around(before.by_id, now.node))}
    return was == now or now.node in around or was.node in around


def _standing(flow: Flow, readers: list[Node]) -> Mapping[str, Mapping[str, Ref]]:
    return places(statement_order(flow), {node.id for node in readers}).around


def _names_of(node: Node) -> tuple[str, ...]:
    try:
        names = Names.of(parse(node.source).body)
    except SyntaxError:
        return ()  # while somebody writes it
    return (*names.read, *names.bound)
