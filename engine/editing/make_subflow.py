"""`make_subflow`: make a sub-flow of a selection, and one node of it in its place."""

from __future__ import annotations

from engine.document.edits import AddNode, RemoveNodes, ReplaceNodes, SetFrame, SetReturns
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.layout import Layout, PlaceNodes
from engine.document.naming import function_name
from engine.document.value import Code, Param, Ref, Value, replace
from engine.editing.arguments import Arguments
from engine.editing.awaited import not_asked, not_asked_in_code
from engine.editing.context import Made
from engine.editing.delete import leave_picture
from engine.editing.gesture import Gesture
from engine.editing.inner_layout import set_inner_layout
from engine.editing.names import Names, usable
from engine.editing.paste_picture import around
from engine.editing.places import Room
from engine.editing.results import Results, results_of
from engine.editing.selection import Selection, selection_of
from engine.editing.type_text import type_text
from engine.errors import InvalidEdit
from engine.python.subflow import header_of, with_new_subflow


class MakingSubflow(Arguments):
    nodes: tuple[str, ...]
    name: str = ""


def make_subflow(gesture: Gesture, asked: MakingSubflow) -> Made:
    """Its parameters are what flows into the selection, its results what flows out."""
    for name in asked.nodes:
        gesture.node(name)
    if not asked.nodes:
        raise InvalidEdit("A sub-flow needs nodes.", fix="Select some first.")
    flow = gesture.flow
    title = asked.name.strip() or "Part"
    names = Names(gesture.subject, gesture.layout)
    function = names.free(usable(function_name(title)))
    selection = selection_of(flow, asked.nodes, names)
    class_name = names.free("".join(word.capitalize() for word in function.split("_")) + "Results")
    results = results_of(flow, selection.taken, class_name, gesture.shapes)
    header = header_of(flow, gesture.specs)
    subflow = _subflow(gesture, selection, results, title, function)
    header = with_new_subflow(results.in_header(header), subflow, gesture.specs)
    binder = selection.binder
    caller = Node(
        id=binder.id if binder is not None else names.for_kind(function),
        kind=f"local.{function}",
        inputs={name: given for given, name in selection.given.items()},
        call="call",
        awaited=subflow.is_async,
        variable=binder.variable if binder is not None else None if selection.taken else "",
        block=selection.block,
        arm=selection.arm,
    )
    _exchange(gesture, selection, caller, results, header)
    _draw(gesture, selection, caller.id, function)
    return gesture.made(f"Make the sub-flow {title}", caller.id)


def _subflow(gesture: Gesture, selection: Selection, results: Results, title: str, function: str) -> Flow:
    types = {parameter.name: parameter.type for parameter in gesture.flow.parameters}
    parameters = tuple(
        Parameter(
            name=name,
            type=types.get(given.name, "") if isinstance(given, Param) else type_text(gesture.shapes.of(given)),
            required=True,
        )
        for given, name in selection.given.items()
    )
    subflow = Flow(
        name=title,
        function=function,
        parameters=parameters,
        nodes=tuple(_inside(gesture.flow, node, selection) for node in selection.nodes),
        is_async=gesture.flow.is_async and any(node.awaited for node in selection.nodes),
        result_type=results.annotation,
    )
    if not selection.taken:
        return subflow.model_copy(update={"returns_nothing": bool(subflow.default_returns)})
    usual = [Ref(name) for name in subflow.default_returns]
    return subflow if [results.returned] == usual else subflow.model_copy(update={"returns": results.returned})


def _inside(flow: Flow, node: Node, selection: Selection) -> Node:
    """A node that takes what flows in from the parameters of the sub-flow."""
    # A flow is given values, not futures.
    values = {
        name for ref, name in selection.given.items() if isinstance(ref, Ref) and flow.by_id[ref.node].gives_future
    }

    def leaf(value: Value) -> Value:
        if isinstance(value, Code):
            return Code(not_asked(value.source, values))
        return Param(selection.given[value]) if isinstance(value, Ref) and value in selection.given else value

    inside = {one.id for one in selection.nodes}
    is_free = node.block not in inside
    arms = tuple(arm.model_copy(update={"text": None}) for arm in node.arms)
    update: dict[str, object] = {"text": None, "arms": arms}
    update |= {"block": "", "arm": ""} if is_free else {}
    if not flow.has_blocks or (is_free and node.variable in ("", "return")):
        update["variable"] = None
    if node.kind == CODE:
        update["source"] = not_asked_in_code(node.source, values)
        update["uses"] = tuple(name for name in node.uses if name in inside)
    else:
        update["inputs"] = {port: replace(value, leaf) for port, value in node.inputs.items()}
    return node.model_copy(update=update)


def _exchange(gesture: Gesture, selection: Selection, caller: Node, results: Results, header: str) -> None:
    """Put the caller in the place of the selection; its readers read what it gives."""
    flow = gesture.flow
    gone = frozenset(node.id for node in selection.nodes) - {caller.id}
    index = flow.nodes.index(selection.nodes[-1])
    left = [node for node in flow.nodes if node.id not in gone and node.id != caller.id]
    readers = [results.read_by(flow, node, caller.id, gone) for node in left]
    changed = tuple(node for node in readers if node is not flow.by_id[node.id])
    kinds = tuple(dict.fromkeys(node.kind for node in flow.nodes if not node.gives_names))
    fields: dict[str, object] = {"header": header}
    if flow.header is None:
        fields["imported"] = tuple(kind for kind in kinds if not kind.startswith("local."))
    taking_over = selection.binder is not None
    gesture.do(SetFrame(fields=fields))
    gesture.do(ReplaceNodes(nodes=(caller,)) if taking_over else AddNode(node=caller, index=index))
    gesture.do(*([ReplaceNodes(nodes=changed)] if changed else []))
    gesture.do(*([RemoveNodes(nodes=tuple(gone))] if gone else []))
    returns = _returns(flow, gesture.flow, results, caller.id)
    if returns != gesture.flow.returns:
        gesture.do(SetReturns(returns=returns, nothing=flow.returns_nothing))


def _returns(before: Flow, after: Flow, results: Results, caller: str) -> Value:
    """What the flow returned, by what the caller gives; None where that is the usual."""
    if before.returns is not None:
        return results.outside(before.returns, caller, before.names)
    if before.returns_nothing:
        return None
    returned = [results.outside(Ref(name), caller, before.names) for name in before.default_returns]
    if returned == [Ref(name) for name in after.default_returns]:
        return None
    return returned[0] if len(returned) == 1 else returned


def _draw(gesture: Gesture, selection: Selection, caller: str, function: str) -> None:
    """The caller stands where the selection began; the sub-flow keeps its picture."""
    names = [node.id for node in selection.nodes]
    places = {name: gesture.layout.nodes[name] for name in names if name in gesture.layout.nodes}
    room = Room(gesture)
    boxes = [box for name in names if (box := room.box(name))]
    leave_picture(gesture, names)
    gesture.do(set_inner_layout(gesture.layout, function, Layout(nodes=places)))
    block = around(boxes) if boxes else None
    point = (block.x, block.y + block.height / 2 - 60) if block else Room(gesture).beside([])
    gesture.do(PlaceNodes(places={caller: Room(gesture).take(caller, *point, gesture.spec(caller))}))
