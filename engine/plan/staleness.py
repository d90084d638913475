"""Which values on a drawing are out of date: what they were made from, compared with what is drawn now.

The comparison is by meaning, not by text: comments, places and retries do not matter, and names are followed. A value
is out of date when its step has changed, when a value that went into it is another one by now, or when one of these
holds for anything upstream. What undo brings back is up to date again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.document.blocks import blocks_around, inside
from engine.document.code import names_of_code, names_read
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.rename import rename_in_expression, rename_in_statements
from engine.document.same import same_value
from engine.document.value import Code, Param, Ref, Value, replace
from engine.errors import InvalidEdit

_NO_NODE: frozenset[str] = frozenset()


@dataclass
class Basis:
    """What a run ran, and what it has given so far.

    `given` are the parameters that were given for it, `identities` says what each kind was, `pins` are digests of
    values that stood in for nodes, `digests` those of what its nodes gave, `names` says how its nodes are called now.
    """

    flow: Flow
    given: Collection[str] = _NO_NODE
    identities: Mapping[str, str] = field(default_factory=dict[str, str])
    pins: Mapping[str, str] = field(default_factory=dict[str, str])
    digests: dict[str, str] = field(default_factory=dict[str, str])
    names: dict[str, str] = field(default_factory=dict[str, str])
    _compared: dict[str, tuple[Node, bool]] = field(default_factory=dict[str, Any])

    def name_now(self, then: str) -> str:
        """What a node of the run is called in the drawing."""
        return self.names.get(then, then)

    def follow(self, renamed: Mapping[str, str]) -> None:
        """Nodes of the drawing have other names now."""
        for node in self.flow.nodes:
            now = self.name_now(node.id)
            if now in renamed:
                self.names[node.id] = renamed[now]
                self._compared.clear()

    def is_same_step(self, then: Node, now: Node) -> bool:
        """Whether a step does the same with the same inputs, wherever these come from."""
        if then is now:
            return True
        known = self._compared.get(then.id)
        if known is None or known[0] is not now:
            known = self._compared[then.id] = (now, self._compare(then, now))
        return known[1]

    def _compare(self, then: Node, now: Node) -> bool:
        if (then.kind, then.call, then.policy.cache) != (now.kind, now.call, now.policy.cache):
            return False
        if self._statements_now(then.source) != now.source:
            return False
        if (self.name_now(then.block), then.arm, _heads(then)) != (now.block, now.arm, _heads(now)):
            return False
        before, after = _inputs(then), _inputs(now)
        return before.keys() == after.keys() and all(
            same_value(replace(value, self._leaf_now), after[port]) for port, value in before.items()
        )

    def _leaf_now(self, value: Value) -> Value:
        match value:
            case Ref(node, port):
                return Ref(self.name_now(node), self.names.get(port, port))
            case Code(source):
                for old, new in self._renamed_in(names_read(source)):
                    try:
                        source = rename_in_expression(source, old, new)
                    except InvalidEdit:
                        return Code("")
                return Code(source)
            case _:
                return value

    def _statements_now(self, source: str) -> str:
        for old, new in self._renamed_in(names_of_code(source) if source and self.names else ()):
            try:
                source = rename_in_statements(source, old, new)
            except InvalidEdit:
                return ""
        return source

    def _renamed_in(self, names: Collection[str]) -> Iterator[tuple[str, str]]:
        return ((old, self.names[old]) for old in names if old in self.names)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the value on a node comes from: a node of a run, under the name that it had in it."""

    basis: Basis
    name: str
    digest: str = ""


@dataclass(frozen=True)
class Drawn:
    """What is drawn now. `pins` are the digests of pinned values by node, `identities` says what each kind is."""

    flow: Flow
    identities: Mapping[str, str] = field(default_factory=dict[str, str])
    pins: Mapping[str, str] = field(default_factory=dict[str, str])


def stale_nodes(drawn: Drawn, origins: Mapping[str, Origin]) -> set[str]:
    """The nodes whose values, if they have one, are out of date; `origins` is by the nodes of the drawing."""
    bases = {id(origin.basis): origin.basis for origin in origins.values()}
    changes = {key: _Changes(drawn, basis) for key, basis in bases.items()}
    readers: dict[str, list[str]] = {}
    used: dict[str, list[str]] = {}
    for link in drawn.flow.links:
        readers.setdefault(link.source, []).append(link.target)
        if link.target_port != "wait_for":
            used.setdefault(link.target, []).append(link.source)
    stale: set[str] = set()
    by_id = drawn.flow.by_id
    digests = {name: origin.digest for name, origin in origins.items()} | dict(drawn.pins)
    left = [
        node.id
        for node in drawn.flow.nodes
        if node.id not in drawn.pins
        and (origin := origins.get(node.id)) is not None
        and (
            (change := changes[id(origin.basis)]).touches(origin.name, node)
            or any(change.used(source) != digests.get(source, "") for source in used.get(node.id, ()))
        )
    ]
    left += [within.id for id in list(left) if by_id[id].is_block for within in inside(drawn.flow.nodes, id)]
    while left:
        node = left.pop()
        if node not in stale:
            stale.add(node)
            # What is bound in a block is an output of it.
            left += [block.id for block in blocks_around(by_id, node)]
            # What a pin gives does not depend on what lies before it.
            left += [reader for reader in readers.get(node, ()) if reader not in drawn.pins]
    return stale


class _Changes:
    """What of a flow as a whole is different from what a run had."""

    def __init__(self, drawn: Drawn, basis: Basis) -> None:
        self._basis = basis
        self._digests = {basis.name_now(name): digest for name, digest in dict(basis.digests).items()}
        self._parameters = frozenset(_changed_parameters(basis.flow, drawn.flow, basis.given))
        self._kinds = frozenset(
            kind for kind, then in basis.identities.items() if drawn.identities.get(kind, then) != then
        )

    def used(self, source: str) -> str:
        """The digest of the value that a node of the drawing gave in the run."""
        return self._digests.get(source, "")

    def touches(self, name: str, now: Node) -> bool:
        """Whether a node of the run would not do the same as the node that stands in its place."""
        then = self._basis.flow.by_id.get(name)
        if then is None:
            return True
        if self._basis.pins.get(name):
            # Its value was a pinned one, and now nothing is pinned there.
            return True
        if now.kind in self._kinds or not self._basis.is_same_step(then, now):
            return True
        return bool(self._parameters) and not self._parameters.isdisjoint(_parameters_of(now))


def _heads(node: Node) -> tuple[tuple[str, str], ...]:
    return tuple((arm.name, arm.head) for arm in node.arms)


def _inputs(node: Node) -> dict[str, Value]:
    options: dict[str, Any] = {f"options {name}": value for name, value in node.policy.options.items()}
    return {name: value for name, value in node.inputs.items() if name != "wait_for"} | options


def _changed_parameters(then: Flow, now: Flow, given: Collection[str]) -> Iterator[str]:
    before = {one.name: one for one in then.parameters}
    after = {one.name: one for one in now.parameters}
    for name in before.keys() | after.keys():
        if not _is_same_parameter(before.get(name), after.get(name), given=name in given):
            yield name


def _is_same_parameter(then: Parameter | None, now: Parameter | None, *, given: bool) -> bool:
    if then is None or now is None:
        return False
    return then.type == now.type and (given or same_value(then.default, now.default))


def _parameters_of(node: Node) -> Iterator[str]:
    """Every name that may be a parameter in what goes into a node."""
    if node.kind == CODE:
        yield from names_of_code(node.source)
    for value in _inputs(node).values():
        yield from _names_in(value)


def _names_in(value: Value) -> Iterator[str]:
    match value:
        case Param(name):
            yield name
        case Code(source):
            yield from names_read(source)
        case list():
            for item in value:
                yield from _names_in(item)
        case dict():
            for item in value.values():
                yield from _names_in(item)
        case _:
            return
