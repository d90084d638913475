"""The flow document: parameters, nodes and what the flow returns. Links are the references inside the inputs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, Literal, Self, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer

from engine.document.code import names_read
from engine.document.policy import Policy
from engine.document.value import RESULT, Code, Ref, Value, decoded, refs, to_json

FORMAT = 1

CODE = "code"
"""The kind of a node that holds statements of the flow function as they were written."""


AnyValue = Annotated[Any, BeforeValidator(decoded), PlainSerializer(to_json)]
"""A `Value` inside a pydantic model: Python form in memory, JSON form outside."""


class Model(BaseModel):
    """A part of the document: frozen, and keeping fields that a newer Treadle may have written."""

    model_config = ConfigDict(frozen=True, extra="allow", arbitrary_types_allowed=True)


class Parameter(Model):
    """A parameter of the flow. `type` is a Python annotation, empty when none was written."""

    name: str
    type: str = ""
    default: AnyValue = None
    required: bool = False
    """True when there is no default; `default` is then meaningless."""
    passing: Literal["any", "position", "keyword", "args", "kwargs"] = "any"
    """How it may be passed: `position` stands before a `/`, `keyword` after a `*`, the last two are `*x` and `**x`."""


class Node(Model):
    """A placed step. Its id is the name of its variable in the file.

    `kind` is `family.name` (catalogue), `local.name` (a function of the flow file), `module:name` (imported from
    elsewhere) or `code` (statements kept as written, in `source`, that give the names in `outputs`).
    """

    id: str
    kind: str
    inputs: dict[str, AnyValue] = Field(default_factory=dict)
    positional: int = 0
    """How many of the first inputs are written by position, as a person did; the writer's own style is by name."""
    policy: Policy = Policy()
    call: Literal["submit", "call", "map"] = "submit"
    comment: str = ""
    source: str = ""
    outputs: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    """For `code`: the ids of the nodes whose variables the statements read."""
    text: str | None = None
    """The statement as a person wrote it, with the comments above it; None when it is the writer's own form."""
    after: tuple[str, ...] = ()
    """The nodes that must have ended first although no value flows: `wait_for=[…]`."""
    variable: str | None = None
    """The variable of the statement where it is not the id: another name when a person binds one name several times
    (`data = clean(data)` is the node `data_2`), empty for none, `return` for `return f(x)`."""
    annotation: str = ""
    """The type that a person wrote beside the variable."""
    awaited: bool = False
    """True for `await f(x)`."""

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with other fields. Pydantic's own would carry along what was derived from the old ones."""
        copy = super().model_copy(update=update, deep=deep)
        vars(copy).pop("own_links", None)
        return copy

    @cached_property
    def own_links(self) -> tuple[Link, ...] | None:
        """The wires into it, None where names inside Code make them depend on the rest of the flow.

        Kept with the node, since most nodes stay the same while a flow is edited.
        """
        values = (*self.inputs.values(), *self.policy.options.values())
        return None if any(map(_holds_code, values)) else tuple(links_into(self, {}))


@dataclass(frozen=True, slots=True)
class Link:
    """A wire, derived from a reference: from an output to an input, where `path` leads into a list or mapping."""

    source: str
    source_port: str
    target: str
    target_port: str
    path: tuple[int | str, ...] = ()


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
        for derived in ("by_id", "names", "links", "sinks", "default_returns"):
            vars(copy).pop(derived, None)
        return copy

    @cached_property
    def by_id(self) -> dict[str, Node]:
        """The nodes by their ids."""
        return {node.id: node for node in self.nodes}

    @cached_property
    def names(self) -> dict[str, Ref]:
        """What a name inside Code stands for: the variable of a node, or a name that a code node gives."""
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
        found: list[Link] = []
        for node in self.nodes:
            own = node.own_links
            found.extend(links_into(node, self.names) if own is None else own)
        return tuple(found)

    @cached_property
    def sinks(self) -> tuple[str, ...]:
        """The nodes whose value nothing else reads."""
        read = {link.source for link in self.links}
        return tuple(node.id for node in self.nodes if node.id not in read)

    @cached_property
    def default_returns(self) -> tuple[str, ...]:
        """What `returns=None` stands for: the sinks with a variable. Code nodes raise errors by themselves."""
        return tuple(
            name
            for name in self.sinks
            if self.by_id[name].kind != CODE and self.by_id[name].variable not in ("", "return")
        )


def links_into(node: Node, names: Mapping[str, Ref]) -> Iterator[Link]:
    """The wires that lead into a node; `names` are those of its flow, for what stands inside Code."""
    for port, value in node.inputs.items():
        yield from _links(value, node.id, port, (), names)
    for name, value in node.policy.options.items():
        yield from _links(cast("Value", value), node.id, "options", (name,), names)
    for earlier in node.after:
        yield Link(earlier, RESULT, node.id, "wait_for", (earlier,))
    for used in node.uses:
        yield Link(used, RESULT, node.id, "uses", (used,))


def _holds_code(value: object) -> bool:
    if isinstance(value, dict):
        return any(map(_holds_code, cast("dict[object, object]", value).values()))
    if isinstance(value, list):
        return any(map(_holds_code, cast("list[object]", value)))
    return isinstance(value, Code)


def _links(
    value: Value, target: str, port: str, path: tuple[int | str, ...], names: Mapping[str, Ref]
) -> Iterator[Link]:
    if isinstance(value, Ref):
        yield Link(value.node, value.port, target, port, path)
    elif isinstance(value, Code):
        for ref in dict.fromkeys(names[name] for name in names_read(value.source) if name in names):
            yield Link(ref.node, ref.port, target, port, path)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _links(item, target, port, (*path, index), names)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _links(item, target, port, (*path, str(key)), names)


__all__ = ["CODE", "FORMAT", "Flow", "Link", "Model", "Node", "Parameter", "links_into", "refs"]
