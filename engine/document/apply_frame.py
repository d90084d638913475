"""Edits of what stands around the nodes: name, description, what is returned, kept texts and options."""

from __future__ import annotations

from engine.document.edits import Edit, SetDescription, SetFlow, SetFrame, SetName, SetReturns
from engine.document.fits import require_value, whole
from engine.document.flow import Flow
from engine.document.naming import function_name
from engine.errors import InvalidEdit

FrameEdit = SetReturns | SetName | SetDescription | SetFrame | SetFlow


def change_frame(flow: Flow, edit: FrameEdit) -> tuple[Flow, Edit]:
    """The flow after the edit, and the edit that undoes it."""
    match edit:
        case SetReturns(returns=returns, nothing=nothing):
            require_value(flow, returns, "what the flow returns")
            inverse = SetReturns(returns=flow.returns, nothing=flow.returns_nothing)
            after = flow.model_copy(update={"returns": returns, "returns_nothing": nothing})
            return after, whole(flow, inverse, returns=True)
        case SetName():
            return _name(flow, edit)
        case SetDescription(description=description):
            return flow.model_copy(update={"description": description}), SetDescription(description=flow.description)
        case SetFrame():
            return _frame(flow, edit)
        case SetFlow(flow=other):
            return other, SetFlow(flow=flow)


def _frame(flow: Flow, edit: SetFrame) -> tuple[Flow, Edit]:
    if required := [name for name in edit.dropped if name in Flow.model_fields]:
        raise InvalidEdit(f"A flow cannot be without {required[0]}.", fix="Set it to another value.")
    unknown = flow.model_extra or {}
    there = [name for name in edit.fields if name in Flow.model_fields or name in unknown]
    lost = [name for name in edit.dropped if name in unknown]
    inverse = SetFrame(
        fields={name: getattr(flow, name) for name in (*there, *lost)},
        dropped=tuple(name for name in edit.fields if name not in there),
    )
    after = flow.model_copy(update=edit.fields)
    for name in lost:
        (after.model_extra or {}).pop(name)
    return after, inverse


def _name(flow: Flow, edit: SetName) -> tuple[Flow, Edit]:
    if not edit.name.strip():
        raise InvalidEdit("A flow needs a name.", fix="Give it one.")
    kept = (flow.header, flow.signature, flow.footer) != (None, None, None)
    function = edit.function
    if function is None:
        # What a person wrote below the flow calls it by the name of its function.
        function = flow.function or (function_name(flow.name) if kept else "")
        function = "" if function == function_name(edit.name) else function
    inverse = SetName(name=flow.name, function=flow.function)
    return flow.model_copy(update={"name": edit.name, "function": function}), inverse
