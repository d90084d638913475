"""The flow document: parameters, nodes and what the flow returns. Links are the references inside the inputs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal, Self

from pydantic import Field

from engine.document.blocks import given_by
from engine.document.node import BLOCKS, CODE, AnyValue, Arm, Link, Model, Node, links_into
from engine.document.standing import Places, places
from engine.document.value import Ref, refs

FORMAT = 1

CARRIED = "carried"
"""The target port of a wire that brings a block what stood for a name before it."""


class Parameter(Model):
    """A parameter of the flow. `type` is a Python annotation, empty when none was written."""

    name: str
    type: str = ""
    default: AnyValue = None
    required: bool = False
    """True when there is no default; `default` is then meaningless."""
    passing: Literal["any", "position", "keyword", "args", "kwargs"] = "any"
    """How it may be passed: `position` stands before a `/`, `keyword` after a `*`, the last two are `*x` and `**x`."""


class Flow(Model):
    """A drawn workflow. `nodes` stand in the order of their statements."""

    format: int = FORMAT
    name: str
    description: str = ""
    parameters: tuple[Parameter, ...] = ()
    nodes: tuple[Node, ...] = ()
    returns: AnyValue = None
    """What the flow returns; None stands for every node that nothing else reads, in order."""
    returns_nothing: bool = False
    """True for a flow that was written without a return although it has nodes that nothing reads."""
    function: str = ""
    """The name of the flow function, empty when it follows from `name`."""
    is_async: bool = False
    options: dict[str, AnyValue] = Field(default_factory=dict)
    """Further arguments of `@flow`, such as log_prints or retries."""
    rules: dict[str, str | bool | int | float] = Field(default_factory=dict)
    """What the flow says of its own runs (`engine.limits.flow_rules`), from the script block of its file."""
    header: str | None = None
    """Everything above the flow function as a person wrote it (definitions included); None for the writer's own."""
    signature: str | None = None
    """Decorator, `def` and docstring as a person wrote them; None for the writer's own."""
    footer: str | None = None
    """Everything after the last node's statement as a person wrote it; None for the writer's own."""
    imported: tuple[str, ...] = ()
    """The kinds for whose nodes `header` had its imports when it was read; such an import leaves with its last node."""
    result_type: str = ""
    """The return annotation of the flow function."""

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with other fields. Pydantic's own would carry along what was derived from the old ones."""
        copy = super().model_copy(update=update, deep=deep)
        for derived in ("by_id", "has_blocks", "names", "places", "links", "sinks", "default_returns"):
            vars(copy).pop(derived, None)
        return copy

    @cached_property
    def by_id(self) -> dict[str, Node]:
        """The nodes by their ids."""
        return {node.id: node for node in self.nodes}

    @cached_property
    def has_blocks(self) -> bool:
        """Whether there are branches, loops or tries."""
        return any(node.is_block for node in self.nodes)

    @cached_property
    def places(self) -> Places:
        """What names stand for at each node; for flows with blocks, where it depends on the place."""
        return places(self.nodes)

    def names_at(self, node: Node) -> Mapping[str, Ref]:
        """What a name inside Code of a node stands for."""
        if not self.has_blocks:
            return self.names
        found = self.places.around.get(node.id)
        return places(self.nodes, {node.id}).around.get(node.id, {}) if found is None else found

    def links_of(self, node: Node) -> tuple[Link, ...]:
        """The wires into a node."""
        own = node.own_links
        if own is None:
            own = tuple(links_into(node, self.names_at(node)))
        return (*own, *self._carried_into(node)) if node.is_block else own

    def outputs_of(self, node: Node) -> tuple[str, ...]:
        """The names that a code node or a block gives; empty for other nodes, whose outputs are those of their kind."""
        if node.is_block:
            return given_by(self.nodes, node)
        return node.outputs if node.kind == CODE else ()

    @cached_property
    def names(self) -> dict[str, Ref]:
        """What a name inside Code stands for: the variable of a node, or a name that a code node gives.

        With blocks it depends on the place: see `names_at`.
        """
        found: dict[str, Ref] = {}
        for node in self.nodes:
            if node.kind == CODE:
                for name in node.outputs:
                    found.setdefault(name, Ref(node.id, name))
            elif node.variable is None:
                found.setdefault(node.id, Ref(node.id))
        return found

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """All wires, in the order of the nodes and inputs that they lead to."""
        return tuple(link for node in self.nodes for link in self.links_of(node))

    def _carried_into(self, block: Node) -> list[Link]:
        """The wires of what stood for a name before a block that binds it again."""
        carried = self.places.carried.get(block.id, {})
        return [Link(ref.node, ref.port, block.id, CARRIED, (name,)) for name, ref in carried.items()]

    @cached_property
    def sinks(self) -> tuple[str, ...]:
        """The nodes whose value nothing else reads."""
        read = {link.source for link in self.links}
        return tuple(node.id for node in self.nodes if node.id not in read and not node.block)

    @cached_property
    def default_returns(self) -> tuple[str, ...]:
        """What `returns=None` stands for: the sinks with a variable. Code nodes raise errors by themselves."""
        return tuple(
            name
            for name in self.sinks
            if not self.by_id[name].gives_names and self.by_id[name].variable not in ("", "return")
        )


__all__ = ["BLOCKS", "CODE", "FORMAT", "Arm", "Flow", "Link", "Model", "Node", "Parameter", "links_into", "refs"]
