"""Names: of nodes and parameters, and kinds that do not exist."""

from __future__ import annotations

import keyword
import unicodedata
from collections import Counter
from collections.abc import Iterator

from engine.checks.subject import Subject, quoted
from engine.document.flow import Node
from engine.problem import Problem


def check_names(subject: Subject) -> Iterator[Problem]:
    """Report name.duplicate, and name.invalid for parameters."""
    flow = subject.flow
    parameters = [parameter.name for parameter in flow.parameters]
    nodes = [node.id for node in flow.nodes]
    if len({*parameters, *nodes}) < len(parameters) + len(nodes):
        yield from _duplicates(parameters, nodes)
    for name in dict.fromkeys(parameters):
        if name not in flow.by_id:
            yield from _invalid("parameter", name, "")


def check_name(subject: Subject, node: Node) -> Iterator[Problem]:
    """Report name.invalid, node.unknown_kind."""
    yield from _invalid("node", node.id, node.id)
    yield from _unknown_kind(subject, node)


def _duplicates(parameters: list[str], nodes: list[str]) -> Iterator[Problem]:
    for name, count in Counter([*parameters, *nodes]).items():
        if count == 1:
            continue
        is_node = name in nodes
        both = is_node and name in parameters
        users = "a parameter and a node" if both else f"{count} {'nodes' if is_node else 'parameters'}"
        message = f"{users[0].upper()}{users[1:]} are called {quoted(name)}."
        yield Problem("name.duplicate", message, "Give each a name of its own.", node=name if is_node else "")


def _invalid(what: str, name: str, node: str) -> Iterator[Problem]:
    if why := _unusable(name):
        message = f"The {what} {quoted(name)} cannot be called so: {why}."
        yield Problem("name.invalid", message, "Use letters, digits and _.", node=node)


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
    if node.gives_names or subject.specs[node.id] is not None:
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
