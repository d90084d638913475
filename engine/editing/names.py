"""Names for new nodes: such that the statement reads well, and nothing else in the flow is called so."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable

from engine.checks.subject import Subject
from engine.document.blocks import own_names
from engine.document.flow import Flow
from engine.document.layout import Layout
from engine.document.naming import name_problem
from engine.editing.aside import put_aside
from engine.types.read_annotation import common_scope

_LINKING = {"as", "by", "from", "in", "of", "on", "per", "to", "with"}
_FIRST = re.compile(r"[0-9]")


class Names:
    """Gives free names in a flow, never the same twice."""

    def __init__(self, subject: Subject, layout: Layout) -> None:
        flow = subject.flow
        functions = {spec.function for _, spec in subject.placed}
        self._used = {*names_of(flow), *put_aside(layout), *(subject.header_names or ())}
        # A name that hides what expressions and calls need can be written, but reads badly.
        self._taken = {*self._used, *functions, *common_scope().imports, flow.function}

    def can_stay(self, name: str) -> bool:
        """Whether a node that comes from elsewhere can keep its name."""
        return name not in self._used and not name_problem(name)

    def reserve(self, names: Iterable[str]) -> None:
        """Give these names to nobody else."""
        self._taken.update(names)

    def free(self, wanted: str) -> str:
        """The wanted name, or the same with a number."""
        name = usable(wanted)
        number = 2
        stem = re.sub(r"_[0-9]+$", "", name)
        while name in self._taken:
            name, number = f"{stem}_{number}", number + 1
        self._taken.add(name)
        return name

    def numbered(self, variable: str) -> str:
        """The name of another node that binds a variable."""
        number = 2
        while f"{variable}_{number}" in self._taken:
            number += 1
        self._taken.add(f"{variable}_{number}")
        return f"{variable}_{number}"

    def free_again(self, flow: Flow, name: str) -> str:
        """The name of a node that is put aside, or another one when it was given away meanwhile."""
        return name if name not in names_of(flow) and not name_problem(name) else self.free(name)

    def for_kind(self, function: str) -> str:
        """A name for the result of a function: `sort_rows` gives rows, `count_by` a count."""
        self._taken.add(function)
        return self.free(result_name(function))


def names_of(flow: Flow) -> set[str]:
    """Every name that a flow uses: of nodes, of what code gives and blocks bind, of parameters."""
    given = {name for node in flow.nodes for name in (own_names(node) if node.is_block else node.outputs)}
    return {*flow.by_id, *given, *(parameter.name for parameter in flow.parameters)}


def result_name(function: str) -> str:
    """What a person would call the result: functions are named verb first."""
    first, *rest = [word for word in function.split("_") if word] or ["node"]
    if not rest:
        return f"{first}_result"
    return first if rest[0] in _LINKING else "_".join(rest)


def usable(wanted: str) -> str:
    """A text as a name of Python that hides no builtin."""
    name = re.sub(r"\W+", "_", wanted.strip()).strip("_") or "node"
    if _FIRST.match(name):
        name = f"node_{name}"
    return f"{name}_" if hasattr(builtins, name) or name_problem(name) == _KEYWORD else _legal(name)


_KEYWORD = name_problem("class")


def _legal(name: str) -> str:
    return name if not name_problem(name) else "node"
