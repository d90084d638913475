"""A selection of nodes as a piece of its own: what flows into it, and what flows out."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.checks.subject import listed, quoted
from engine.document.blocks import LOOPS, blocks_around, own_names, with_content
from engine.document.code import names_read, parse
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
    block: str = ""
    """The block in which it stands, and the arm of it."""
    arm: str = ""
    binder: Node | None = None
    """The node whose variable is read around that block, of which the sub-flow takes the place."""


def selection_of(flow: Flow, wanted: tuple[str, ...], names: Names) -> Selection:
    """Look at a selection. Raises InvalidEdit when it cannot be one piece."""
    chosen = frozenset(with_content(flow.nodes, wanted))
    nodes = tuple(node for node in flow.nodes if node.id in chosen)
    block, arm = _home(nodes, chosen)
    _refuse_gaps(flow, chosen)
    _refuse_ways_out(flow, nodes, chosen)
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
    given, taken = _given(flow, nodes, chosen, names), _taken(flow, chosen)
    leaving = names_leaving(flow, nodes, block)
    binders = [node for node in nodes if node.block == block and leaving == own_names(node) and not node.gives_names]
    if leaving and (len(binders) != 1 or {ref.node for ref in taken} - {binders[0].id}):
        raise InvalidEdit(
            f"{quoted(block)} gives {listed([*leaving])} of what these bind, and a sub-flow in it gives one value.",
            fix="Select the whole block.",
        )
    if not leaving:
        _refuse_bound_again(flow, nodes, taken)
        return Selection(nodes, given, taken, block, arm)
    return Selection(nodes, given, (Ref(binders[0].id),), block, arm, binders[0])


def _refuse_bound_again(flow: Flow, nodes: tuple[Node, ...], taken: tuple[Ref, ...]) -> None:
    """Refuse to give a value whose variable stands for another one when the sub-flow ends, or is bound again later."""
    chosen = {node.id for node in nodes}
    for block in flow.nodes if flow.has_blocks else ():
        handed = flow.places.carried.get(block.id, {}) if block.is_block and block.id not in chosen else {}
        if name := next((name for name, ref in handed.items() if ref.node in chosen), ""):
            raise InvalidEdit(f"{quoted(block.id)} goes on with {name}.", fix="Select it, too.")
    after: dict[str, str] = {}
    for node in reversed(nodes if flow.has_blocks else ()):
        names = own_names(node)
        if Ref(node.id) in taken and (again := next((after[name] for name in names if name in after), "")):
            raise InvalidEdit(f"{quoted(again)} binds the variable of {quoted(node.id)} again.", fix="Rename one.")
        after |= dict.fromkeys(names, node.id)


def _home(nodes: tuple[Node, ...], chosen: frozenset[str]) -> tuple[str, str]:
    """Block and arm in which all of them stand."""
    homes = dict.fromkeys((node.block, node.arm) for node in nodes if node.block not in chosen)
    if len(homes) > 1:
        raise InvalidEdit(
            "The selected nodes stand in different arms.", fix="Select nodes of one arm, or the whole block."
        )
    return next(iter(homes), ("", ""))


def _refuse_ways_out(flow: Flow, nodes: tuple[Node, ...], chosen: frozenset[str]) -> None:
    """Refuse a `return`, and a `break` of a loop that stays outside: they would end something else."""
    for node in nodes:
        found = {type(one) for one in _statements(node)}
        around = [one for one in blocks_around(flow.by_id, node.id) if one.id in chosen]
        loops = any(one.kind in LOOPS for one in around)
        if ast.Return in found or (node.variable == "return" and node.block):
            raise InvalidEdit(f"{quoted(node.id)} ends the flow.", fix="Leave it out of the selection.")
        if not loops and found & {ast.Break, ast.Continue}:
            raise InvalidEdit(f"{quoted(node.id)} ends a round of its loop.", fix="Select the whole loop.")


def _statements(node: Node) -> Iterator[ast.AST]:
    """The statements of a code node, but for those of loops and functions in it."""
    try:
        waiting: list[ast.AST] = list(parse(node.source).body) if node.kind == CODE else []
    except SyntaxError:
        return
    while waiting:
        one = waiting.pop()
        yield one
        if not isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            inner = [*ast.iter_child_nodes(one)]
            is_loop = isinstance(one, (ast.For, ast.AsyncFor, ast.While))
            waiting += [part for part in inner if not (is_loop and isinstance(part, (ast.Break, ast.Continue)))]


def names_leaving(flow: Flow, nodes: tuple[Node, ...], block: str) -> tuple[str, ...]:
    """The names that the nodes bind for what is around their block: blocks give them, rounds hand them on."""
    if not block:
        return ()
    outer = [block, *(one.id for one in blocks_around(flow.by_id, block))]
    bound = dict.fromkeys(name for node in nodes for name in own_names(node))
    read = {(ref.node, ref.port) for node in flow.nodes for ref in _read_by(flow, node)}
    read |= {(ref.node, ref.port) for ref in _in_returns(flow)}
    read |= {(used, name) for node in flow.nodes for used in node.uses for name in names_used(node)}
    return tuple(name for name in bound if any((one, name) in read for one in outer))


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
        standing = flow.names_at(node)
        for name in sorted(names_used(node)):
            if name in standing:
                if standing[name].node not in chosen:
                    found[standing[name]] = name
            elif name in parameters:
                found[Param(name)] = name
    found |= _handed(flow, nodes, chosen)
    if len(set(found.values())) < len(found):
        raise InvalidEdit("Two values of one name flow into these nodes.", fix="Rename one of them.")
    return found


def _handed(flow: Flow, nodes: tuple[Node, ...], chosen: frozenset[str]) -> dict[Ref | Param, str]:
    """What blocks bind again they are handed under the same name."""
    parameters = {parameter.name for parameter in flow.parameters}
    found: dict[Ref | Param, str] = {}
    for node in nodes:
        carried = flow.places.carried.get(node.id, {}) if node.is_block else {}
        found |= {ref: name for name, ref in carried.items() if ref.node not in chosen}
        found |= {
            Param(name): name for name in flow.outputs_of(node) if node.is_block and name in parameters - {*carried}
        }
    return found


def _name_of(flow: Flow, ref: Ref, found: dict[Ref | Param, str], names: Names) -> str:
    source = flow.by_id[ref.node]
    wanted = ref.node if ref.port == RESULT and not source.gives_names else ref.port
    own = {ref.node, *flow.outputs_of(source)}
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
        yield from _in_value(flow.names_at(node), value)
    if node.is_block:
        yield from flow.places.carried.get(node.id, {}).values()


def _in_returns(flow: Flow) -> Iterator[Ref]:
    yield from _in_value(flow.names, flow.returns)


def _in_value(names: Mapping[str, Ref], value: Value) -> Iterator[Ref]:
    for leaf in leaves(value):
        if isinstance(leaf, Ref):
            yield leaf
        elif isinstance(leaf, Code):
            yield from (names[name] for name in names_read(leaf.source) if name in names)
