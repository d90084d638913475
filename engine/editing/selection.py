"""A selection of nodes as a piece of its own: what flows into it, and what flows out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.checks.subject import listed, quoted
from engine.document.code import names_read
from engine.document.flow import CODE, Flow, Node
from engine.document.value import RESULT, Code, Param, Ref, Value
from engine.editing.leaves import leaves, names_used, values_of
from engine.editing.names import Names
from engine.editing.reach import downstream, upstream
from engine.errors import InvalidEdit


@dataclass(frozen=True, slots=True)
class Selection:
    """Nodes in the order of the flow, the values that they take from outside, and those that are taken from them.

    `given` are a name for each value that flows in: one by which expressions and code read it keeps it.
    """

    nodes: tuple[Node, ...]
    given: dict[Ref | Param, str]
    taken: tuple[Ref, ...]


def selection_of(flow: Flow, wanted: tuple[str, ...], names: Names) -> Selection:
    """Look at a selection. Raises InvalidEdit when it cannot be one piece."""
    chosen = frozenset(wanted)
    nodes = tuple(node for node in flow.nodes if node.id in chosen)
    _refuse_gaps(flow, chosen)
    for node in flow.nodes:
        if node.id not in chosen and chosen.intersection(node.uses):
            raise InvalidEdit(
                f"The code {quoted(node.id)} reads {listed([name for name in node.uses if name in chosen])} by name.",
                fix="Select that code too.",
            )
        if node.id in chosen and (waited := [name for name in node.after if name not in chosen]):
            raise InvalidEdit(
                f"{quoted(node.id)} waits for {listed(waited)}, which a sub-flow cannot.", fix="Remove that wire first."
            )
    return Selection(nodes, _given(flow, nodes, chosen, names), _taken(flow, chosen))


def _refuse_gaps(flow: Flow, chosen: frozenset[str]) -> None:
    """Refuse nodes between which others stand: a sub-flow starts when all that it reads is there."""
    before = {name for one in chosen for name in upstream(flow, one)}
    after = {name for one in chosen for name in downstream(flow, one)}
    between = [node.id for node in flow.nodes if node.id in before & after - chosen]
    if between:
        raise InvalidEdit(
            f"{listed(between)} {'stands' if len(between) == 1 else 'stand'} between the selected nodes.",
            fix="Select what stands between, too.",
        )


def _given(flow: Flow, nodes: tuple[Node, ...], chosen: frozenset[str], names: Names) -> dict[Ref | Param, str]:
    parameters = {parameter.name for parameter in flow.parameters}
    found: dict[Ref | Param, str] = {}
    for node in nodes:
        for leaf in (leaf for value in values_of(node) for leaf in leaves(value)):
            if isinstance(leaf, Ref) and leaf.node not in chosen and leaf not in found:
                found[leaf] = _name_of(flow, leaf, found, names)
            elif isinstance(leaf, Param):
                found[leaf] = leaf.name
        # In expressions and code the names stay as they are.
        for name in sorted(names_used(node)):
            if name in parameters:
                found[Param(name)] = name
            elif name in flow.names and flow.names[name].node not in chosen:
                found[flow.names[name]] = name
    return found


def _name_of(flow: Flow, ref: Ref, found: dict[Ref | Param, str], names: Names) -> str:
    source = flow.by_id[ref.node]
    wanted = ref.node if ref.port == RESULT and source.kind != CODE else ref.port
    own = {ref.node, *source.outputs}
    return wanted if wanted in own and wanted not in found.values() else names.free(wanted)


def _taken(flow: Flow, chosen: frozenset[str]) -> tuple[Ref, ...]:
    """What others read, and what the flow returns, of the selected nodes."""
    found: dict[Ref, None] = {}
    for node in flow.nodes:
        if node.id not in chosen:
            found.update((ref, None) for ref in _read_by(flow, node) if ref.node in chosen)
    returned = (
        map(Ref, flow.default_returns) if flow.returns is None and not flow.returns_nothing else _in_returns(flow)
    )
    found.update((ref, None) for ref in returned if ref.node in chosen)
    return tuple(found)


def _read_by(flow: Flow, node: Node) -> Iterator[Ref]:
    if node.kind == CODE:
        return
    for value in values_of(node):
        yield from _in_value(flow, value)


def _in_returns(flow: Flow) -> Iterator[Ref]:
    yield from _in_value(flow, flow.returns)


def _in_value(flow: Flow, value: Value) -> Iterator[Ref]:
    for leaf in leaves(value):
        if isinstance(leaf, Ref):
            yield leaf
        elif isinstance(leaf, Code):
            yield from (flow.names[name] for name in names_read(leaf.source) if name in flow.names)
