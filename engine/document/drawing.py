"""A drawing: a flow with its picture. A change of it is a list of edits of both, with an exact inverse."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from engine.document import edits, layout
from engine.document.apply import apply
from engine.document.flow import Flow
from engine.document.layout import Layout, arrange

AnyEdit: TypeAlias = Annotated[edits.Edit | layout.LayoutEdit, Field(discriminator="op")]


class Change(BaseModel):
    """What one gesture of a person does: all of its edits or none. `label` names it in the undo menu, as a verb."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)
    edits: tuple[AnyEdit, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is edited: the flow, and where its nodes stand."""

    flow: Flow
    layout: Layout = field(default_factory=Layout)


def make_change(drawing: Drawing, change: Change) -> tuple[Drawing, Change]:
    """The drawing after a change, and the change that brings this very drawing back. Raises InvalidEdit."""
    flow, picture = drawing.flow, drawing.layout
    inverses: list[AnyEdit] = []
    for edit in change.edits:
        if isinstance(edit, layout.LayoutOperation):
            picture, undoing = arrange(picture, edit)
        else:
            flow, undoing = apply(flow, edit)
        inverses.append(undoing)
    return Drawing(flow, picture), Change(edits=tuple(reversed(inverses)), label=change.label)
