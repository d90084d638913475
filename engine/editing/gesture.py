"""A gesture at work: the edits that a command makes, each applied at once so that the next one sees what it did."""

from __future__ import annotations

from functools import cached_property

from engine.catalogue.source import SpecSource
from engine.catalogue.spec import NodeSpec
from engine.checks.subject import Subject
from engine.document.drawing import AnyEdit, Change, Drawing, make_change
from engine.document.edits import RenameNode
from engine.document.fits import node_at
from engine.document.flow import Flow, Node
from engine.document.layout import FollowRename, Layout
from engine.document.value import Ref
from engine.editing.context import Context, Made
from engine.editing.hidden_names import require_names_found
from engine.editing.names import Names
from engine.editing.shapes import Shapes
from engine.errors import InvalidEdit, UnknownName


class _Specs:
    """The kinds as a flow means them."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject

    def find(self, kind: str) -> NodeSpec | None:
        return self._subject.spec_of(kind)


class Gesture:
    """The drawing as it stands after the edits so far. The drawing that it started from stays as it is.

    `known` is what a check has found out of this very drawing, where there was one.
    """

    def __init__(self, drawing: Drawing, context: Context, known: Subject | None = None) -> None:
        self.drawing = drawing
        self.context = context
        self._before = drawing.flow
        if known is not None:
            vars(self)["subject"] = known
        self._edits: list[AnyEdit] = []

    @property
    def flow(self) -> Flow:
        return self.drawing.flow

    @property
    def layout(self) -> Layout:
        return self.drawing.layout

    @cached_property
    def subject(self) -> Subject:
        """What the checks know of the flow as it is now."""
        return Subject(self.flow, self.context.catalogue, self.context.path)

    @cached_property
    def shapes(self) -> Shapes:
        """The types in the flow as it is now."""
        return Shapes(self.subject)

    def node(self, name: str) -> Node:
        """The node of that id. Raises InvalidEdit."""
        return node_at(self.flow, name)

    def spec(self, name: str) -> NodeSpec | None:
        """The spec of a node, None for code and for kinds that nothing is known of."""
        return self.subject.specs[self.node(name).id]

    def kind(self, kind: str) -> NodeSpec:
        """The spec of a kind. Raises UnknownName offering the nearest one."""
        spec = self.subject.spec_of(kind)
        if spec is None:
            near = self.context.catalogue.nearest(kind)
            fix = f"Did you mean {near}?" if near else "Choose one of the palette."
            raise UnknownName(f"There is no kind of node {kind!r}.", fix=fix)
        return spec

    @cached_property
    def specs(self) -> SpecSource:
        """What the reader and writer of files are told of kinds."""
        return _Specs(self.subject)

    def do(self, *edits: AnyEdit) -> None:
        """Carry out edits. Raises InvalidEdit when one does not fit."""
        if not edits:
            return
        flow = self.flow
        self.drawing, _ = make_change(self.drawing, Change(edits=edits))
        self._edits += edits
        if self.flow is not flow:
            vars(self).pop("subject", None)
            vars(self).pop("shapes", None)
            vars(self).pop("specs", None)

    def made(self, label: str, *created: str) -> Made:
        """What the command gives back; `label` is the verb in the undo menu."""
        self._name_bare_calls()
        require_names_found(self._before, self.flow)
        return Made(Change(edits=tuple(self._edits), label=label), created)

    def _name_bare_calls(self) -> None:
        """Rename calls such as `return f(x)`, named after their function, that come to need a variable."""
        flow = self.flow
        for node in flow.nodes:
            if node.variable not in ("", "return") or node.kind != f"local.{node.id}":
                continue
            # Inside a block it ends the flow early, whatever the flow returns.
            ends = bool(node.block) or (node is flow.nodes[-1] and flow.returns == Ref(node.id))
            is_read = any(link.source == node.id for link in flow.links)
            if is_read and node.block and node.variable == "return":
                raise InvalidEdit(
                    f"{node.id} ends the flow with its value: nothing after it can read that.",
                    fix="Take the value from a step that stands before it.",
                )
            if is_read or (node.variable == "return" and not ends):
                name = Names(self.subject, self.layout).for_kind(node.id)
                self.do(RenameNode(node=node.id, to=name), FollowRename(node=node.id, to=name))
