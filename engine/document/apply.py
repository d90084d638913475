"""Applies edits to a flow. An edit that does not fit raises InvalidEdit and changes nothing."""

from __future__ import annotations

from engine.document.apply_frame import change_frame
from engine.document.apply_node import change_node
from engine.document.apply_parameter import change_parameters
from engine.document.apply_structure import change_structure
from engine.document.edits import (
    AddNode,
    AddNodes,
    AddParameter,
    Batch,
    Edit,
    RemoveNode,
    RemoveNodes,
    RemoveParameter,
    RenameNode,
    RenameParameter,
    Reorder,
    ReplaceNodes,
    SetDescription,
    SetFlow,
    SetFrame,
    SetName,
    SetParameter,
    SetReturns,
)
from engine.document.flow import Flow


def apply(flow: Flow, edit: Edit) -> tuple[Flow, Edit]:
    """The flow after an edit, and the edit that brings this very flow back."""
    match edit:
        case Batch(edits=edits):
            return _batch(flow, edits)
        case SetReturns() | SetName() | SetDescription() | SetFrame() | SetFlow():
            return change_frame(flow, edit)
        case AddNode() | AddNodes() | RemoveNode() | RemoveNodes() | RenameNode() | Reorder() | ReplaceNodes():
            return change_structure(flow, edit)
        case AddParameter() | SetParameter() | RemoveParameter() | RenameParameter():
            return change_parameters(flow, edit)
        case _:
            return change_node(flow, edit)


def _batch(flow: Flow, edits: tuple[Edit, ...]) -> tuple[Flow, Edit]:
    inverses: list[Edit] = []
    for one in edits:
        flow, inverse = apply(flow, one)
        inverses.append(inverse)
    return flow, Batch(edits=tuple(reversed(inverses)))
