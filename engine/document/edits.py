"""Edits of a flow as data. Each can be applied, and gives back the edit that undoes it exactly."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_serializer, field_validator

from engine.document.flow import AnyValue, Flow, Node, Parameter
from engine.document.policy import Policy
from engine.document.value import RESULT


class Operation(BaseModel):
    """One step of editing."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class AddNode(Operation):
    """Place a node; at the end when no index is given."""

    op: Literal["add_node"] = "add_node"
    node: Node
    index: int | None = None


class RemoveNode(Operation):
    """Take a node away, and every reference to it."""

    op: Literal["remove_node"] = "remove_node"
    node: str


class AddNodes(Operation):
    """Place several nodes, which may refer to each other; at the end when no indexes are given."""

    op: Literal["add_nodes"] = "add_nodes"
    nodes: tuple[Node, ...]
    indexes: tuple[int, ...] | None = None
    """Places in the list as it is afterwards, ascending."""


class RemoveNodes(Operation):
    """Take several nodes away, and every reference to them."""

    op: Literal["remove_nodes"] = "remove_nodes"
    nodes: tuple[str, ...]


class RenameNode(Operation):
    """Give a node another id; references and code follow."""

    op: Literal["rename_node"] = "rename_node"
    node: str
    to: str


class ChangeKind(Operation):
    """Make a node another kind. Inputs keep their names, or get those of `ports` (old name to new one)."""

    op: Literal["change_kind"] = "change_kind"
    node: str
    kind: str
    ports: dict[str, str] = Field(default_factory=dict[str, str])


class SetInput(Operation):
    """Give an input a value: a literal, a parameter, an expression, references, or lists and mappings of them."""

    op: Literal["set_input"] = "set_input"
    node: str
    port: str
    value: AnyValue


class ClearInput(Operation):
    """Take the value of an input away."""

    op: Literal["clear_input"] = "clear_input"
    node: str
    port: str


class Connect(Operation):
    """Draw a wire. With `append`, the input becomes a list with one item more."""

    op: Literal["connect"] = "connect"
    source: str
    source_port: str = RESULT
    target: str
    target_port: str
    append: bool = False


class Disconnect(Operation):
    """Take a wire away; `path` leads to it inside a list or mapping."""

    op: Literal["disconnect"] = "disconnect"
    source: str
    source_port: str = RESULT
    target: str
    target_port: str
    path: tuple[int | str, ...] = ()


class SetPolicy(Operation):
    """Say how a step is carried out."""

    op: Literal["set_policy"] = "set_policy"
    node: str
    policy: Policy


class SetComment(Operation):
    """Write a comment above a step."""

    op: Literal["set_comment"] = "set_comment"
    node: str
    comment: str


class SetSource(Operation):
    """Change the statements of a code node; what they read and give is found in them."""

    op: Literal["set_source"] = "set_source"
    node: str
    source: str


class Reorder(Operation):
    """Move a node's statement to another place."""

    op: Literal["reorder"] = "reorder"
    node: str
    index: int


class ReplaceNodes(Operation):
    """Put nodes in place of those with the same ids, as undoing does."""

    op: Literal["replace_nodes"] = "replace_nodes"
    nodes: tuple[Node, ...]


class AddParameter(Operation):
    """Give the flow a parameter."""

    op: Literal["add_parameter"] = "add_parameter"
    parameter: Parameter
    index: int | None = None


class RemoveParameter(Operation):
    """Take a parameter away, and every use of it."""

    op: Literal["remove_parameter"] = "remove_parameter"
    parameter: str


class RenameParameter(Operation):
    """Give a parameter another name; its uses follow."""

    op: Literal["rename_parameter"] = "rename_parameter"
    parameter: str
    to: str


class SetParameter(Operation):
    """Change the type or default of a parameter; its name stays."""

    op: Literal["set_parameter"] = "set_parameter"
    parameter: Parameter


class SetReturns(Operation):
    """Say what the flow returns; None for what nothing else reads, `nothing` for no value at all."""

    op: Literal["set_returns"] = "set_returns"
    returns: AnyValue = None
    nothing: bool = False


class SetName(Operation):
    """Name the flow; `function` only where it must not follow from the name."""

    op: Literal["set_name"] = "set_name"
    name: str
    function: str | None = None


class SetDescription(Operation):
    """Say what the flow does."""

    op: Literal["set_description"] = "set_description"
    description: str


STRUCTURE = frozenset({"name", "description", "parameters", "nodes", "returns", "returns_nothing"})
"""The fields of a flow that have edits of their own."""


class SetFrame(Operation):
    """Set what stands around the nodes: the texts that a person wrote, the options, what an unknown field holds."""

    op: Literal["set_frame"] = "set_frame"
    fields: dict[str, Any] = Field(default_factory=dict[str, Any])
    dropped: tuple[str, ...] = ()
    """Unknown fields to forget."""

    @field_validator("fields", mode="before")
    @classmethod
    def _read(cls, fields: dict[str, Any]) -> dict[str, Any]:
        if unfit := STRUCTURE.intersection(fields):
            raise ValueError(f"{min(unfit)} is set by another edit")
        known = Flow.model_validate({"name": "", **fields})
        return {name: getattr(known, name) for name in fields}

    @field_serializer("fields")
    def _written(self, fields: dict[str, Any]) -> dict[str, Any]:
        written = Flow.model_validate({"name": "", **fields}).model_dump(mode="json")
        return {name: written[name] for name in fields}


class SetFlow(Operation):
    """Put another flow in place of the whole one, where no smaller edits lead from one to the other."""

    op: Literal["set_flow"] = "set_flow"
    flow: Flow


class Batch(Operation):
    """Several edits as one: all of them or none."""

    op: Literal["batch"] = "batch"
    edits: tuple[Edit, ...]


Edit = Annotated[
    AddNode
    | AddNodes
    | RemoveNode
    | RemoveNodes
    | RenameNode
    | ChangeKind
    | SetInput
    | ClearInput
    | Connect
    | Disconnect
    | SetPolicy
    | SetComment
    | SetSource
    | Reorder
    | ReplaceNodes
    | AddParameter
    | RemoveParameter
    | RenameParameter
    | SetParameter
    | SetReturns
    | SetName
    | SetDescription
    | SetFrame
    | SetFlow
    | Batch,
    Field(discriminator="op"),
]

Batch.model_rebuild()
