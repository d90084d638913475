"""Brings a node that was put aside back into the flow, with the wires whose ends are still there."""

from __future__ import annotations

from engine.document.clear import node_without
from engine.document.code import names_read
from engine.document.edits import AddNodes, ReplaceNodes, SetReturns
from engine.document.flow import Flow, Node
from engine.document.same import same_node, same_value
from engine.document.value import RESULT, Code, Param, Ref, Value
from engine.editing.aside import Aside, Reader, renamed
from engine.editing.gesture import Gesture
from engine.editing.leaves import leaves
from engine.editing.names import Names
from engine.editing.reach import upstream


def bring_back(gesture: Gesture, kept: dict[str, Aside], name: str) -> tuple[str, dict[str, Aside]]:
    """The name that the node has now, which is another one when its own was given away; and what is still put aside."""
    free = Names(gesture.subject, gesture.layout).free_again(gesture.flow, name)
    if free != name:
        kept = renamed(kept, name, free)
    aside = kept.pop(free)
    node = _fitting(gesture.flow, aside.node)
    for other in _read_but_aside(aside.node, kept):
        # Once that one comes back too, this node reads it again.
        readers = {**kept[other].readers, free: Reader(was=aside.node, now=node)}
        kept[other] = kept[other].model_copy(update={"readers": readers})
    gesture.do(AddNodes(nodes=(node,), indexes=(min(aside.index, len(gesture.flow.nodes)),)))
    before = upstream(gesture.flow, free)
    changed: list[Node] = []
    for reader, pair in aside.readers.items():
        if reader in gesture.flow.by_id and reader not in before:
            old = gesture.flow.by_id[reader]
            new = _fitting(gesture.flow, _merged(old, pair))
            if not same_node(old, new):
                changed.append(new)
        elif reader in kept:
            kept[reader] = kept[reader].model_copy(update={"node": _merged(kept[reader].node, pair)})
    if changed:
        gesture.do(ReplaceNodes(nodes=tuple(changed)))
    if aside.returned is not None and same_value(gesture.flow.returns, aside.returned.now):
        was: Value = aside.returned.was
        if all(_is_there(gesture.flow, leaf) for leaf in leaves(was)):
            gesture.do(SetReturns(returns=was, nothing=gesture.flow.returns_nothing))
    return free, kept


def _merged(node: Node, pair: Reader) -> Node:
    """A reader as it was with the node; what was changed meanwhile stays as it is now."""
    if same_node(node, pair.now):
        return pair.was
    inputs = dict(node.inputs)
    for port, value in pair.was.inputs.items():
        now = pair.now.inputs.get(port)
        unchanged = port in inputs and port in pair.now.inputs and same_value(inputs[port], now)
        if unchanged or (port not in inputs and port not in pair.now.inputs):
            inputs[port] = value
    after = (*node.after, *(name for name in pair.was.after if name not in (*pair.now.after, *node.after)))
    return node.model_copy(update={"inputs": inputs, "after": after})


def _fitting(flow: Flow, node: Node) -> Node:
    """A node without what it read that is not there now."""
    gone = {name for name in (*node.after, *node.uses) if name not in flow.by_id and name != node.id}
    left = node_without(node, lambda leaf: not _is_there(flow, leaf), gone)
    return left.model_copy(update={"uses": tuple(name for name in left.uses if name not in gone)}) if gone else left


def _is_there(flow: Flow, leaf: Value) -> bool:
    match leaf:
        case Ref(name, port):
            source = flow.by_id.get(name)
            return source is not None and (not source.gives_names or port in (RESULT, *flow.outputs_of(source)))
        case Param(name):
            return any(parameter.name == name for parameter in flow.parameters)
        case _:
            return True


def _read_but_aside(node: Node, kept: dict[str, Aside]) -> list[str]:
    """The nodes that are put aside themselves among those that a node reads."""
    values = [leaf for value in node.inputs.values() for leaf in leaves(value)]
    read = {leaf.node for leaf in values if isinstance(leaf, Ref)} | {*node.after}
    read |= {name for leaf in values if isinstance(leaf, Code) for name in names_read(leaf.source)}
    return [name for name in kept if name in read]
