"""The variable of each node's statement: its id, or the one that a person chose where it still gives that id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import cast

from engine.document.blocks import WORDS, inside, own_names
from engine.document.code import Names, parse
from engine.document.flow import CODE, Flow, Node
from engine.document.naming import name_problem
from engine.document.standing import places
from engine.document.value import Ref, Value, refs
from engine.errors import InvalidFlow
from engine.python.naming import Naming


@dataclass
class Variables:
    """Variables by node id, and the code nodes whose id needs a mark because their statements do not say it."""

    names: dict[str, str] = field(default_factory=dict[str, str])
    marked: set[str] = field(default_factory=set[str])
    bound: frozenset[str] = frozenset()
    """All names that the flow function binds, its parameters included."""

    def of(self, node: str) -> str:
        """The variable of a node: empty without one, `return` when it is returned at once."""
        return self.names[node]


def choose_variables(flow: Flow, order: Sequence[Node]) -> Variables:
    """Decide on the variables, so that reading gives the same ids back. Raises InvalidFlow for impossible ids."""
    _refuse_bad_names(flow)
    chosen = {node.id: node.id if node.variable is None else node.variable for node in order if not node.gives_names}
    clashing = _clashing_in_blocks if flow.has_blocks else _clashing
    chosen |= {name: name for name in clashing(flow, order, chosen)}
    while True:
        variables, wrong = _simulated(flow, order, chosen)
        if not wrong:
            return variables
        for name in wrong:
            if chosen[name] == name:
                raise InvalidFlow(
                    f"The name {name!r} is used twice: by a step, and by a parameter or another step.",
                    fix="Give one of them another name.",
                )
            chosen[name] = name


def _simulated(flow: Flow, order: Sequence[Node], chosen: dict[str, str]) -> tuple[Variables, list[str]]:
    """What a reader would call the nodes, and those that it would call otherwise."""
    parameters = [parameter.name for parameter in flow.parameters]
    bound = {variable for variable in chosen.values() if variable not in ("", "return")}
    for node in order:
        if node.gives_names:
            bound.update(bound_in(node.source) if node.kind == CODE else own_names(node))
    naming = Naming(parameters, bound)
    # Without a node inside, only its mark tells a block from plain statements.
    empty = {node.id for node in order if node.is_block and all(one.gives_names for one in inside(order, node.id))}
    marked: set[str] = set()
    wrong: list[str] = []
    for node in order:
        if node.gives_names:
            outputs = [name for name in bound_in(node.source) if not name.startswith("__")]
            word = WORDS.get(node.kind, "code")
            if naming.likely(outputs[0] if outputs else "", word) != node.id or node.id in empty:
                marked.add(node.id)
            if naming.claimed(node.id) is None:
                raise InvalidFlow(f"The name {node.id!r} is used twice.", fix="Give one of them another name.")
            continue
        variable = chosen[node.id]
        word = "" if variable == "return" else variable
        if naming.likely(word, node.kind.replace(":", ".").rpartition(".")[2]) != node.id:
            wrong.append(node.id)
        naming.claimed(node.id)
    return Variables(dict(chosen), marked, frozenset(bound | set(parameters))), wrong


def _clashing(flow: Flow, order: Sequence[Node], chosen: dict[str, str]) -> list[str]:
    """Nodes that cannot keep the variable they had: it is read, or what it stood for before is still needed."""
    returned = {ref.node for ref in refs(flow.returns)} | set(flow.default_returns if flow.returns is None else ())
    position = {node.id: index for index, node in enumerate(order)}
    last_read = dict.fromkeys(returned, len(order))
    for link in flow.links:
        if link.source in position and link.target in position:
            last_read[link.source] = max(last_read.get(link.source, 0), position[link.target])
    clashing: list[str] = []
    holder: dict[str, str] = {}
    for index, node in enumerate(order):
        if node.gives_names:
            continue
        variable = chosen[node.id]
        needed = node.id in last_read
        match variable:
            case "return":
                # Inside a block it ends the flow early, whatever the flow returns.
                is_wrong = not node.block and (index < len(order) - 1 or flow.returns != Ref(node.id))
            case "":
                is_wrong = needed
            case _:
                is_wrong = variable != node.id and last_read.get(holder.get(variable, ""), 0) > index
                holder[variable] = node.id
        if is_wrong:
            clashing.append(node.id)
    return clashing


def _clashing_in_blocks(flow: Flow, order: Sequence[Node], chosen: dict[str, str]) -> list[str]:
    """As `_clashing`, by what the variables stand for in each place.

    Raises InvalidFlow for a node that reads what a block has bound again by then.
    """
    around = places(order, chosen).around
    read = dict.fromkeys(ref.node for node in order for ref in _read_by(node))
    clashing = [name for name in read if chosen.get(name) in ("", "return")]
    clashing += [
        node.id
        for index, node in enumerate(order)
        if chosen.get(node.id) == "return"
        and not node.block
        and (index < len(order) - 1 or flow.returns != Ref(node.id))
    ]
    for node in order:
        for ref in _read_by(node):
            name = chosen.get(ref.node)
            standing = around.get(node.id, {}).get(name or "")
            if name is None or name in ("", "return") or standing is None or standing.node == ref.node:
                continue
            if chosen.get(standing.node) in (None, standing.node):
                raise InvalidFlow(
                    f"{node.id} reads {ref.node}, but there {name} is what {standing.node} gives.",
                    fix=f"Give {ref.node} another name, or connect {node.id} to {standing.node}.",
                )
            clashing.append(standing.node)
    return clashing


def _read_by(node: Node) -> Iterator[Ref]:
    for value in (*node.inputs.values(), *node.policy.options.values()):
        yield from refs(cast("Value", value))


def _refuse_bad_names(flow: Flow) -> None:
    seen: set[str] = set()
    for name, what in (
        *((parameter.name, "parameter") for parameter in flow.parameters),
        *((node.id, "step") for node in flow.nodes),
    ):
        if problem := name_problem(name):
            raise InvalidFlow(f"The {what} {name!r} {problem}.", fix="Give it another name.")
        if name in seen:
            raise InvalidFlow(f"The name {name!r} is used twice.", fix="Give one of them another name.")
        seen.add(name)


@lru_cache(maxsize=4096)
def bound_in(source: str) -> tuple[str, ...]:
    """The names that statements bind; none when they do not parse."""
    try:
        return Names.of(parse(source).body).bound
    except SyntaxError:
        return ()
