"""Commands and questions inside a sub-flow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.document.drawing import Drawing
from engine.editing.commands import make_command
from engine.editing.context import Context, Made
from engine.editing.subflow_drawing import change_inside, open_inside


def make_command_inside(name: str, args: Mapping[str, Any], drawing: Drawing, node: str, context: Context) -> Made:
    """The change of the whole drawing that a command inside a sub-flow makes; what is created is inside."""
    made = make_command(name, args, open_inside(drawing, node, context), context)
    return Made(change_inside(drawing, node, made.change, context), made.created)
