"""Edits that change one node: its kind, its inputs and wires, its policy, its comment, its code."""

from __future__ import annotations

from engine.document.clear import changed, without_input
from engine.document.edits import (
    ChangeKind,
    ClearInput,
    Connect,
    Disconnect,
    Edit,
    ReplaceNodes,
    SetComment,
    SetInput,
    SetPolicy,
    SetSource,
)
from engine.document.fits import node_at, require_value, whole
from engine.document.flow import BLOCKS, CODE, Flow, Node
from engine.document.follow import replaced
from engine.document.rename import names_in_statements
from engine.document.value import Ref, Value
from engine.errors import InvalidEdit

NodeEdit = ChangeKind | SetInput | ClearInput | Connect | Disconnect | SetPolicy | SetComment | SetSource


def change_node(flow: Flow, edit: NodeEdit) -> tuple[Flow, Edit]:
    """The flow with one node changed, and the edit that puts the old one back."""
    old = node_at(flow, edit.target if isinstance(edit, (Connect, Disconnect)) else edit.node)
    return replaced(flow, _changed(flow, old, edit)), whole(flow, ReplaceNodes(nodes=(old,)), old)


def _changed(flow: Flow, node: Node, edit: NodeEdit) -> Node:
    match edit:
        case ChangeKind(kind=kind, ports=ports):
            return _of_kind(node, kind, ports)
        case SetInput(port=port, value=value):
            return _with_input(flow, node, port, value)
        case ClearInput(port=port):
            return without_input(node, _port(node, port))
        case Connect():
            return _connected(flow, node, edit)
        case Disconnect():
            return _disconnected(node, edit)
        case SetPolicy(policy=policy):
            _refuse_code(node, "policy")
            if node.is_block:
                raise InvalidEdit(
                    f"{node.id} has no policy: it is no step of its own.", fix="Set it on the nodes inside."
                )
            return changed(node, policy=policy)
        case SetComment(comment=comment):
            return changed(node, comment=comment)
        case SetSource(source=source):
            return _with_source(flow, node, source)


def _of_kind(node: Node, kind: str, ports: dict[str, str]) -> Node:
    if node.gives_names or kind in (CODE, *BLOCKS):
        raise InvalidEdit(
            "Code and blocks cannot become another kind, nor the other way.", fix="Add a new node instead."
        )
    inputs = {ports.get(name, name): value for name, value in node.inputs.items()}
    if len(inputs) < len(node.inputs):
        raise InvalidEdit("Two inputs would get one name.", fix="Map them to different inputs.")
    # By position, another kind would take the values for other inputs.
    return changed(node, kind=kind, inputs=inputs, positional=0)


def _with_input(flow: Flow, node: Node, port: str, value: Value) -> Node:
    _refuse_code(node, "input")
    if not port.isidentifier():
        raise InvalidEdit(f"{port!r} cannot be the name of an input.", fix="Use an input of the node.")
    require_value(flow, value, f"{node.id}.{port}")
    return node.model_copy(update={"inputs": {**node.inputs, port: value}})


def _connected(flow: Flow, node: Node, edit: Connect) -> Node:
    source = node_at(flow, edit.source)
    if edit.target_port == "wait_for":
        _refuse_code(node, "wait")
        if node.is_block:
            raise InvalidEdit(f"{node.id} waits for nothing but what decides it.", fix="Let the nodes inside wait.")
        return changed(node, after=tuple(dict.fromkeys((*node.after, source.id))))
    new: Value = Ref(source.id, edit.source_port)
    if edit.append:
        there = node.inputs.get(edit.target_port, [])
        new = [*there, new] if isinstance(there, list) else [there, new]
    return _with_input(flow, node, edit.target_port, new)


def _disconnected(node: Node, edit: Disconnect) -> Node:
    if edit.target_port == "wait_for" and edit.source in node.after:
        return changed(node, after=tuple(name for name in node.after if name != edit.source))
    if node.kind == CODE:
        raise InvalidEdit(f"The code {node.id} itself reads {edit.source}.", fix="Change the code.")
    port = _port(node, edit.target_port)
    if not edit.path:
        _require_ref(node.inputs[port], edit)
        return without_input(node, port)
    return node.model_copy(update={"inputs": {**node.inputs, port: _cut(node.inputs[port], edit.path, edit)}})


def _cut(value: Value, path: tuple[int | str, ...], edit: Disconnect) -> Value:
    """A value without what stands at a path."""
    step, rest = path[0], path[1:]
    if isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
        if rest:
            return [_cut(item, rest, edit) if index == step else item for index, item in enumerate(value)]
        _require_ref(value[step], edit)
        return [item for index, item in enumerate(value) if index != step]
    if isinstance(value, dict) and any(str(key) == step for key in value):
        if rest:
            return {key: _cut(item, rest, edit) if str(key) == step else item for key, item in value.items()}
        for key, item in value.items():
            if str(key) == step:
                _require_ref(item, edit)
        return {key: item for key, item in value.items() if str(key) != step}
    raise _no_wire(edit)


def _require_ref(value: Value, edit: Disconnect) -> None:
    if value != Ref(edit.source, edit.source_port):
        raise _no_wire(edit)


def _no_wire(edit: Disconnect) -> InvalidEdit:
    return InvalidEdit(
        f"No wire leads from {edit.source} to {edit.target}.{edit.target_port} there.",
        fix="If an expression reads it, change the expression.",
    )


def _with_source(flow: Flow, node: Node, source: str) -> Node:
    if node.kind != CODE:
        raise InvalidEdit(f"{node.id} is no code.", fix="Change its inputs.")
    read, bound = names_in_statements(source)
    lost = set(node.outputs) - set(bound)
    readers = {link.target for link in flow.links if link.source == node.id and link.source_port in lost}
    if readers:
        raise InvalidEdit(
            f"{', '.join(sorted(readers))} would lose {', '.join(sorted(lost))}.", fix="Change what reads them first."
        )
    names = flow.names_at(node) if flow.has_blocks else flow.names
    uses = dict.fromkeys(names[name].node for name in (*read, *bound) if name in names)
    return changed(node, source=source, outputs=bound, uses=tuple(name for name in uses if name != node.id), text=None)


def _port(node: Node, port: str) -> str:
    if port not in node.inputs:
        raise InvalidEdit(f"The input {port!r} of {node.id} has no value.", fix="Nothing needs to be done.")
    return port


def _refuse_code(node: Node, what: str) -> None:
    if node.kind == CODE:
        raise InvalidEdit(f"Code has no {what}: {node.id} holds statements as they are.", fix="Change the code.")
