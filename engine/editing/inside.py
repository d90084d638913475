"""Moves nodes into the arms of blocks and out of them, with what reads them reading what it read before."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from engine.checks.subject import quoted
from engine.document.blocks import arms_behind, blocks_around, given_by, own_names
from engine.document.clear import changed
from engine.document.edits import ReplaceNodes, SetReturns
from engine.document.flow import Flow, Node
from engine.document.reached import barrier, stands_in
from engine.document.value import RESULT, Ref, Value, replace
from engine.editing.follow_names import follow_names
from engine.editing.gesture import Gesture
from engine.errors import InvalidEdit


def move_inside(gesture: Gesture, names: Iterable[str], block: str, arm: str) -> None:
    """Put nodes into an arm; an empty `block` stands for the flow itself. Raises InvalidEdit."""
    nodes = [gesture.node(name) for name in dict.fromkeys(names)]
    if block:
        home = gesture.node(block)
        if all(one.name != arm for one in home.arms):
            has = ", ".join(one.name for one in home.arms)
            raise InvalidEdit(f"{quoted(block)} has no arm {arm!r}.", fix=f"It has {has}." if has else "Use a block.")
        inner = {block, *(one.id for one in blocks_around(gesture.flow.by_id, block))}
        if found := next((node for node in nodes if node.id in inner), None):
            raise InvalidEdit(f"{quoted(found.id)} cannot stand inside itself.", fix="Choose another block.")
    before = gesture.flow
    gesture.do(ReplaceNodes(nodes=tuple(changed(node, block=block, arm=arm if block else "") for node in nodes)))
    _let_raise(gesture, nodes)
    _follow(gesture, before)
    follow_names(gesture, before)


def _let_raise(gesture: Gesture, nodes: Iterable[Node]) -> None:
    """Nodes that were put into a try run there and then: what is only submitted raises nothing that could be caught."""
    by_id = gesture.flow.by_id
    calls: list[Node] = []
    asked = {used for node in gesture.flow.nodes for used in node.uses}
    for one in nodes:
        node = by_id[one.id]
        if node.id in asked:
            continue  # code may ask it for its result, as only a future can be asked
        caught = any(around.kind == "try" for around in blocks_around(by_id, node.id)) and not node.gives_names
        spec = gesture.spec(node.id)
        waits = spec is not None and spec.is_async
        if caught and node.call == "submit" and (gesture.flow.is_async or not waits):
            calls.append(node.model_copy(update={"call": "call", "awaited": waits}))
    gesture.do(*([ReplaceNodes(nodes=tuple(calls))] if calls else []))


def reference(flow: Flow, ref: Ref, reader: Node | None) -> Ref:
    """What reaches a node of an output: out of a block, values go by the names that the block gives.

    Raises InvalidEdit where the output can never be there, as from one arm to another.
    """
    ref = _within(flow, ref, reader) if reader is not None else ref
    source = flow.by_id.get(ref.node)
    if source is None or not source.block:
        return ref
    above = [reader, *blocks_around(flow.by_id, reader.id)] if reader is not None else []
    arms = arms_behind(flow.by_id, reader) if reader is not None else set[tuple[str, str]]()
    around = {one.id for one in above}
    found = ref
    for one in (source, *blocks_around(flow.by_id, source.id)):
        if (one.block, one.arm) in arms or not one.block:
            break
        if one.block in around and flow.by_id[one.block].kind not in ("for", "while"):
            raise InvalidEdit(
                f"{quoted(source.id)} runs in another arm of {quoted(one.block)}: the two never run together.",
                fix="Connect nodes of one arm, or what comes after the block.",
            )
        if flow.by_id[one.block].kind == "with":
            continue
        name = ref.port if source.gives_names else next(iter(own_names(source)), "")
        if not name or (ref.port != RESULT and not source.gives_names):
            raise InvalidEdit(
                f"Only the whole value of {quoted(source.id)} leaves {quoted(one.block)}.",
                fix="Take the part of it inside the block.",
            )
        found = Ref(one.block, name)
    return found


def _within(flow: Flow, ref: Ref, reader: Node) -> Ref:
    """What stands for an output of a block inside that very block: often the node that gives it there.

    Raises InvalidEdit where it is not known yet: the reader gives it itself, or another arm does.
    """
    block = flow.by_id.get(ref.node)
    standing = stands_in(flow, block, reader) if block is not None else None
    if block is None or standing is None or barrier(flow, ref, reader) is None:
        return ref
    arms = {standing.arm} | ({"body"} if (block.kind, standing.arm) == ("try", "else") else set[str]())
    here = (one for one in flow.nodes if one.block == block.id and one.arm in arms)
    givers = [one for one in here if ref.port in given_by(flow.nodes, one)]
    giver = next((one for one in reversed(givers) if one.id != standing.id), standing if standing in givers else None)
    if giver is None:
        raise InvalidEdit(
            f"{quoted(ref.port)} of {quoted(block.id)} is made in another arm than {quoted(reader.id)} stands in.",
            fix="Connect nodes of one arm, or what comes after the block.",
        )
    if giver.id == reader.id:
        raise InvalidEdit(
            f"{quoted(reader.id)} makes {quoted(ref.port)} of {quoted(block.id)} itself: this wire would make a loop.",
            fix="Connect it to a node that does not come before.",
        )
    inner = Ref(giver.id, ref.port if giver.gives_names else RESULT)
    return _within(flow, inner, reader) if stands_in(flow, giver, reader) is not None else inner


def _follow(gesture: Gesture, before: Flow) -> None:
    """Let all readers read what they read before, by the names that hold where things stand now."""
    flow = gesture.flow

    def resolved(ref: Ref, reader: Node | None) -> Ref:
        block = before.by_id.get(ref.node)
        if block is not None and block.is_block and ref.port not in flow.outputs_of(flow.by_id[block.id]):
            binders = [one for one in before.nodes if ref.port in own_names(one) and one.id != block.id]
            moved = next((one for one in binders if flow.by_id[one.id].block != one.block), None)
            ref = Ref(moved.id) if moved is not None else ref
        return reference(flow, ref, reader)

    def followed(value: Value, reader: Node | None) -> Value:
        return replace(value, lambda leaf: resolved(leaf, reader) if isinstance(leaf, Ref) else leaf)

    touched: list[Node] = []
    for node in flow.nodes:
        options = {name: followed(cast("Value", one), node) for name, one in node.policy.options.items()}
        policy = node.policy.model_copy(update={"options": options}) if options else node.policy
        inputs = {port: followed(value, node) for port, value in node.inputs.items()}
        new = changed(node, inputs=inputs, policy=policy)
        if new is not node:
            touched.append(new)
    if touched:
        gesture.do(ReplaceNodes(nodes=tuple(touched)))
    returns = followed(flow.returns, None)
    if returns != flow.returns:
        gesture.do(SetReturns(returns=returns, nothing=flow.returns_nothing))
