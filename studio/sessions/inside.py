"""Sub-flows of a drawing, and those inside them: found by the nodes that lead there, changed as part of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from engine.document.drawing import Change, Drawing
from engine.editing.context import Context
from engine.editing.subflow_drawing import change_inside, open_inside
from engine.errors import RequestError


def inner_drawing(drawing: Drawing, inside: Sequence[str], context: Context) -> Drawing:
    """The drawing that nodes lead into, from the outside in; the whole one for none. Raises RequestError."""
    for node in inside:
        drawing = open_inside(drawing, node, context)
    return drawing


def change_within(drawing: Drawing, inside: Sequence[str], change: Change, context: Context) -> Change:
    """A change of an inner drawing as one of the whole. Raises RequestError."""
    for depth in reversed(range(len(inside))):
        change = change_inside(inner_drawing(drawing, inside[:depth], context), inside[depth], change, context)
    return change


def read_inside(asked: object) -> tuple[str, ...]:
    """The nodes of a question: one name, or a list of them. Raises RequestError."""
    if isinstance(asked, str):
        return (asked,) if asked else ()
    if asked is None:
        return ()
    if not isinstance(asked, list) or not all(isinstance(one, str) for one in cast("list[object]", asked)):
        raise RequestError("Name the node that leads into the sub-flow.", fix="Select a sub-flow.")
    return tuple(cast("list[str]", asked))
