"""Draws a wire: it replaces what an input has that takes one value, and is appended where several are taken."""

from __future__ import annotations

from difflib import get_close_matches

from engine.catalogue.spec import InputPort, NodeSpec
from engine.checks.subject import listed, quoted
from engine.document.edits import Connect, SetInput
from engine.document.flow import Node
from engine.document.value import RESULT, Ref, Value, refs
from engine.editing.fitting import Fit, fit
from engine.editing.gesture import Gesture
from engine.editing.inside import move_inside, reference
from engine.editing.names import usable
from engine.editing.reach import upstream
from engine.editing.rename_variable import join, joins
from engine.editing.set_call import spread
from engine.errors import InvalidEdit
from engine.types.compatibility import flows_into
from engine.types.describe import with_article
from engine.types.shape import Shape

WAIT = "wait_for"
"""The port for wires that carry no value."""


def draw_wire(gesture: Gesture, source: Ref, target: str, port: str) -> None:
    """Draw a wire. Raises InvalidEdit when it makes a loop, does not fit, or an end of it is not there."""
    node = gesture.node(target)
    giver = gesture.node(source.node)
    if any(arm.name == source.port for arm in giver.arms):
        # An arm gives no value: what hangs on it stands inside.
        move_inside(gesture, [target], giver.id, source.port)
        return
    source = reference(gesture.flow, source, node)
    if source.node == target and node.is_block:
        raise InvalidEdit(
            f"{quoted(giver.id)} runs inside {quoted(target)}, after it has decided.",
            fix=f"Write an expression that reads {source.port}."
            if node.kind == "while"
            else "Decide before the block.",
        )
    if _joined_by_wire(gesture, giver, source, node.inputs.get(port)):
        return
    require_no_loop(gesture, source.node, target)
    _require_output(gesture, source)
    if port == WAIT:
        _require_waiting(gesture, source.node, node)
        gesture.do(Connect(source=source.node, source_port=source.port, target=target, target_port=WAIT))
        return
    spec = gesture.spec(target)
    if spec is None:
        gesture.do(SetInput(node=target, port=port, value=source))
        return
    asked = input_of(node, spec, port)
    given = gesture.shapes.of(source)
    found = fit(given, asked, gesture.shapes.bindings(node, spec, port), mapped=node.runs_per_item)
    if not found.ok:
        raise misfit(gesture, source, target, asked, given)
    name = _new_name(node, spec, source) if asked.variadic == "kwargs" and port == asked.name else port
    value = _joined(gesture, node.inputs.get(name), source, asked, found)
    value = spread(gesture, spec, name, value) if node.call == "each" else value
    if value != node.inputs.get(name):
        gesture.do(SetInput(node=target, port=name, value=value))


def _joined_by_wire(gesture: Gesture, giver: Node, source: Ref, there: Value) -> bool:
    """A second wire to an input from another arm of the same block: the block gives whichever has run."""
    earlier = [ref for ref in refs(there) if ref.node == source.node and ref != source]
    if giver.id == source.node or not earlier or not joins(gesture.flow, giver.id, earlier[0].port):
        return False
    join(gesture, giver.id, earlier[0].port)
    return True


def _require_waiting(gesture: Gesture, source: str, reader: Node) -> None:
    """Refuse a wait that Python could not say: only a task can wait, and only for one."""
    if gesture.node(source).gives_names or reader.gives_names or reader.call == "call":
        here = source if gesture.node(source).gives_names else reader.id
        raise InvalidEdit(
            f"{quoted(here)} runs in the flow itself, in the order of the statements: nothing waits there.",
            fix="Move its statement in the code.",
        )


def require_no_loop(gesture: Gesture, source: str, target: str) -> None:
    """Refuse a wire that would lead back."""
    gesture.node(source)
    if target in upstream(gesture.flow, source):
        around = f"{quoted(source)} already waits for {quoted(target)}" if source != target else "It is the same node"
        raise InvalidEdit(
            f"{around}: this wire would make a loop.", fix="Connect it to a node that does not come before."
        )


def input_of(node: Node, spec: NodeSpec, port: str) -> InputPort:
    """The input of that name, or the one that takes inputs of any name. Raises InvalidEdit."""
    asked = spec.input(port) or next((one for one in spec.inputs if one.variadic == "kwargs"), None)
    if asked is None:
        names = [one.name for one in spec.inputs]
        near = get_close_matches(port, names, 1)
        has = f"It has {listed(names)}." if names else "It takes nothing."
        raise InvalidEdit(
            f"{quoted(node.id)} ({spec.title}) has no input {quoted(port)}.",
            fix=f"Did you mean {quoted(near[0])}? {has}" if near else has,
        )
    return asked


def misfit(gesture: Gesture, source: Ref, target: str, asked: InputPort, given: Shape) -> InvalidEdit:
    """The refusal of a wire between two types, with the kinds that convert between them."""
    name = quoted(source.node) if source.port == RESULT else f"{quoted(source.port)} of {quoted(source.node)}"
    takes = f"{quoted(asked.name)} of {quoted(target)} takes {with_article(asked.shape)}"
    found = gesture.context.catalogue.converters(given, asked.shape)[:3]
    choices = " or ".join(quoted(spec.title) for spec in found)
    return InvalidEdit(
        f"{name} gives {with_article(given)}, but {takes}.",
        fix=f"Put {choices} between them." if found else f"Connect something that gives {with_article(asked.shape)}.",
    )


def _require_output(gesture: Gesture, source: Ref) -> None:
    node, spec = gesture.node(source.node), gesture.spec(source.node)
    if node.gives_names:
        names = list(gesture.flow.outputs_of(node))
        if source.port in names:
            return
    elif source.port == RESULT or (spec is not None and spec.output(source.port) is not None):
        return
    else:
        names = [port.name for port in spec.outputs] if spec else [RESULT]
    raise InvalidEdit(
        f"{quoted(source.node)} has no output {quoted(source.port)}.",
        fix=f"It has {listed(names)}." if names else "It gives nothing by name.",
    )


def _joined(gesture: Gesture, there: Value, new: Ref, port: InputPort, found: Fit) -> Value:
    """What stands in an input once a wire leads to it too."""
    if isinstance(there, list):
        several = found.as_item or (any(True for _ in refs(there)) and _takes_item(gesture.shapes.of(new), port.shape))
        return [*there, new] if several and new not in there else there if several else new
    if not found.as_item:
        return new
    if port.variadic or there is None or there == new:
        return [new]
    return [there, new] if fit(gesture.shapes.of(there), port).as_item else [new]


def _takes_item(given: Shape, asked: Shape) -> bool:
    members = asked.args if asked.name == "union" else (asked,)
    return any(one.name == "list" and flows_into(given, one.args[0]).ok for one in members)


def _new_name(node: Node, spec: NodeSpec, source: Ref) -> str:
    """The name of an input among those that a kind takes by any name."""
    stem = usable(source.node if source.port == RESULT else source.port)
    name, number = stem, 2
    while name in node.inputs or spec.input(name) is not None:
        name, number = f"{stem}_{number}", number + 1
    return name
