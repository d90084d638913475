"""Brings the functions that pasted nodes call into the file of the flow."""

from __future__ import annotations

from engine.checks.subject import listed
from engine.document.edits import SetFrame
from engine.editing.clipping import Clipping
from engine.editing.definitions import with_definitions
from engine.editing.gesture import Gesture
from engine.errors import InvalidEdit
from engine.python.subflow import header_of


def bring_definitions(gesture: Gesture, clipping: Clipping) -> None:
    """Add what is not defined yet. Raises InvalidEdit when it cannot be, or is defined otherwise."""
    wanted = dict.fromkeys(
        node.kind.removeprefix("local.") for node in clipping.nodes if node.kind.startswith("local.")
    )
    if not wanted or (clipping.flow == gesture.flow.name and all(_is_there(gesture, name) for name in wanted)):
        return
    lacking = [name for name in wanted if name not in clipping.definitions]
    if lacking:
        raise InvalidEdit(
            f"These nodes call {listed(lacking)}, which their flow defines and the clipboard does not hold.",
            fix="Copy the functions in the code of the flow first.",
        )
    flow = gesture.flow
    header = header_of(flow, gesture.specs)
    new = with_definitions(header, clipping.definitions, clipping.imports)
    if flow.header is None or new.rstrip() != header.rstrip():
        gesture.do(SetFrame(fields={"header": new}))


def _is_there(gesture: Gesture, name: str) -> bool:
    return f"local.{name}" in gesture.subject.local
