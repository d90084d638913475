"""Names: of nodes and parameters, and kinds that do not exist."""

from __future__ import annotations

import keyword
import unicodedata
from collections import Counter
from collections.abc import Iterator

from engine.checks.subject import Subject, quoted
from engine.document.flow import CODE, Node
from engine.problem import Problem


def check_names(subject: Subject) -> Iterator[Problem]:
    """Report name.duplicate, name.invalid, node.unknown_kind."""
    flow = subject.flow
    taken = Counter([*(parameter.name for parameter in flow.parameters), *(node.id for node in flow.nodes)])
    for name, count in taken.items():
        is_node = name in flow.by_id
        if count > 1:
            users = (
                "a parameter and a node"
                if _is_shared(subject, name)
                else f"{count} {'nodes' if is_node else 'parameters'}"
            )
            message = f"{users[0].upper()}{users[1:]} are called {quoted(name)}."
            yield Problem("name.duplicate", message, "Give each a name of its own.", node=name if is_node else "")
        if why := _unusable(name):
            what = "node" if is_node else "parameter"
            message = f"The {what} {quoted(name)} cannot be called so: {why}."
            yield Problem("name.invalid", message, "Use letters, digits and _.", node=name if is_node else "")
    for node in flow.nodes:
        yield from _unknown_kind(subject, node)


def _is_shared(subject: Subject, name: str) -> bool:
    return name in subject.flow.by_id and any(parameter.name == name for parameter in subject.flow.parameters)


def _unusable(name: str) -> str:
    if keyword.iskeyword(name):
        return "it is a word of the Python language"
    if not name.isidentifier():
        return "it is not a name in Python"
    if name.startswith("__"):
        return "names that start with two underscores are Python's own"
    if unicodedata.normalize("NFKC", name) != name:
        return f"Python reads it as {unicodedata.normalize('NFKC', name)!r}"
    return ""


def _unknown_kind(subject: Subject, node: Node) -> Iterator[Problem]:
    if node.kind == CODE or subject.specs[node.id] is not None:
        return
    family, _, function = node.kind.rpartition(".")
    if ":" in node.kind:
        # A function of an installed package: what it is shows when it is imported, in the run.
        return
    if family == "local":
        if subject.flow.header is not None and function in (subject.header_names or (function,)):
            return
        message = f"{quoted(node.id)} calls {quoted(function)}, which the flow's file does not define."
        yield Problem("node.unknown_kind", message, f"Define {function} above the flow.", node=node.id)
        return
    near = subject.catalogue.nearest(node.kind)
    yield Problem(
        code="node.unknown_kind",
        message=f"{quoted(node.id)} is of the kind {node.kind}, which does not exist here.",
        fix=f"Did you mean {near}?" if near else "Choose another kind, or install the plugin that brings this one.",
        node=node.id,
    )
