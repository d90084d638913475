"""A node of the flow document and the wires that lead into it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, Literal, Self, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer

from engine.document.code import names_read
from engine.document.policy import Policy
from engine.document.value import RESULT, Code, Ref, Value, decoded, to_json

CODE = "code"
"""The kind of a node that holds statements of the flow function as they were written."""

BLOCKS = frozenset({"if", "match", "for", "while", "try", "with"})
"""The kinds of nodes inside which others stand; each is the keyword of its statement."""


AnyValue = Annotated[Any, BeforeValidator(decoded), PlainSerializer(to_json)]
"""A `Value` inside a pydantic model: Python form in memory, JSON form outside."""


Call = Literal["submit", "call", "map", "each"]
"""How a step is called: `f.submit(x)`, `f(x)`, `f.map(xs)`, or `[f(x) for x in xs]`, which is all that a flow has."""


class Model(BaseModel):
    """A part of the document: frozen, and keeping fields that a newer Treadle may have written."""

    model_config = ConfigDict(frozen=True, extra="allow", arbitrary_types_allowed=True)


class Arm(Model):
    """One way through a block, in the order of the file. `name` is what its nodes say in `arm`."""

    name: str
    head: str = ""
    """What decides and is no value: loop variables (`index, row`), an error (`ValueError as error`), a pattern with its
    guard, the items of a `with`."""
    comment: str = ""
    """The comments above it, but for the first arm, whose are the block's."""
    text: str | None = None
    """The lines that open it as a person wrote them; None when they are the writer's own form."""


class Node(Model):
    """A placed step. Its id is the name of its variable in the file.

    `kind` is `family.name` (catalogue), `local.name` (a function of the flow file), `module:name` (imported from
    elsewhere), `code` (statements kept as written, in `source`, that give the names in `outputs`) or the keyword of a
    block, which has `arms`.
    """

    id: str
    kind: str
    inputs: dict[str, AnyValue] = Field(default_factory=dict)
    positional: int = 0
    """How many of the first inputs are written by position, as a person did; the writer's own style is by name."""
    policy: Policy = Policy()
    call: Call = "submit"
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
    block: str = ""
    """The block in which it stands; empty for a statement of the flow function itself."""
    arm: str = ""
    """The arm of that block."""
    arms: tuple[Arm, ...] = ()
    """For a block: its arms, as `document.blocks` names them."""

    @property
    def is_block(self) -> bool:
        """Whether other nodes may stand inside."""
        return self.kind in BLOCKS

    @property
    def runs_per_item(self) -> bool:
        """Whether it runs once for each item of what flows into it."""
        return self.call in ("map", "each")

    @property
    def gives_future(self) -> bool:
        """Whether its variable is a future in the file, or a list of them, and not the value itself."""
        return self.call in ("submit", "map") and not self.gives_names

    @property
    def gives_names(self) -> bool:
        """Whether its outputs are names that its statements bind, and not ports of a kind."""
        return self.kind == CODE or self.kind in BLOCKS

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
            if ref.node != target:
                # What a loop's condition reads of the loop itself comes from its last round.
                yield Link(ref.node, ref.port, target, port, path)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _links(item, target, port, (*path, index), names)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _links(item, target, port, (*path, str(key)), names)
