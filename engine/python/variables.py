"""The variable of each node's statement: its id, or the one that a person chose where it still gives that id."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from engine.document.code import Names, parse
from engine.document.flow import CODE, Flow, Node
from engine.document.naming import name_problem
from engine.document.value import Ref, refs
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
    chosen = {node.id: node.id if node.variable is None else node.variable for node in order if node.kind != CODE}
    chosen |= {name: name for name in _clashing(flow, order, chosen)}
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
        if node.kind == CODE:
            bound.update(bound_in(node.source))
    naming = Naming(parameters, bound)
    marked: set[str] = set()
    wrong: list[str] = []
    for node in order:
        if node.kind == CODE:
            outputs = [name for name in bound_in(node.source) if not name.startswith("__")]
            if naming.likely(outputs[0] if outputs else "", "code") != node.id:
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
        if node.kind == CODE:
            continue
        variable = chosen[node.id]
        if variable == "return":
            if index < len(order) - 1 or flow.returns != Ref(node.id):
                clashing.append(node.id)
        elif variable == "":
            if node.id in last_read:
                clashing.append(node.id)
        else:
            if variable != node.id and last_read.get(holder.get(variable, ""), 0) > index:
                clashing.append(node.id)
            holder[variable] = node.id
    return clashing


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
