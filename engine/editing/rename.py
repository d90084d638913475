"""`rename`: give a node another name, in the flow and on the picture."""

from __future__ import annotations

from engine.document.edits import RenameNode
from engine.document.fits import require_free
from engine.document.layout import FollowRename
from engine.editing.arguments import Arguments
from engine.editing.aside import put_aside, renamed, set_aside
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.rename_variable import join, joins, rename_variable, shared_variable
from engine.errors import InvalidEdit


class Renaming(Arguments):
    node: str
    to: str


def rename(gesture: Gesture, asked: Renaming) -> Made:
    """References, expressions, the picture and what is put aside follow."""
    old, to = asked.node, asked.to.strip()
    kept = put_aside(gesture.layout)
    label = f"Rename {old} to {to}"
    if to == old:
        return gesture.made(label)
    if (early := gesture.flow.by_id.get(old)) is not None and early.block and early.variable == "return":
        raise InvalidEdit(
            f"{old} ends the flow with its value, which has no name of its own.",
            fix="Rename the function that it calls, in the file.",
        )
    if any(node.kind == f"local.{to}" for node in gesture.flow.nodes):
        raise InvalidEdit(f"{to!r} is the name of a function of this flow.", fix="Choose another name.")
    if to in kept:
        raise InvalidEdit(f"{to!r} is the name of a node that is put aside.", fix="Choose another name.")
    if old in kept:
        require_free(gesture.flow, to)
    elif to in gesture.flow.by_id and joins(gesture.flow, old, to):
        to = join(gesture, old, to)
    elif shared := shared_variable(gesture.flow, old):
        rename_variable(gesture, shared, to)
    else:
        gesture.do(RenameNode(node=old, to=to))
    if old in gesture.layout.nodes or old in kept:
        gesture.do(FollowRename(node=old, to=to))
    if kept:
        gesture.do(set_aside(renamed(kept, old, to)))
    return gesture.made(
        label, *(name for name in dict.fromkeys((to, old)) if name in gesture.flow.by_id and old not in kept)
    )
