"""Inputs: those that are missing, those that do not exist, and those that get more than one value."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from engine.catalogue.spec import InputPort, NodeSpec
from engine.checks.subject import Subject, listed, quoted
from engine.document.flow import Node
from engine.document.value import Ref, Value
from engine.problem import Problem
from engine.types.describe import with_article

_TAKES_LISTS = {"list", "tuple", "set", "any", "Json", "typevar", "object"}


def check_ports(subject: Subject, node: Node) -> Iterator[Problem]:
    """Report input.missing, input.unknown, port.several_links."""
    spec = subject.specs[node.id]
    if spec is not None:
        yield from _missing(node, spec)
        yield from _unknown(node, spec)
        yield from _several(node, spec)


def _missing(node: Node, spec: NodeSpec) -> Iterator[Problem]:
    for port in spec.inputs:
        if port.required and port.name not in node.inputs:
            yield Problem(
                code="input.missing",
                message=f"{quoted(node.id)} ({spec.title}) needs {quoted(port.name)}: {with_article(port.shape)}.",
                fix=f"Connect {quoted(port.name)}, or give it a value.",
                node=node.id,
                port=port.name,
            )


def _unknown(node: Node, spec: NodeSpec) -> Iterator[Problem]:
    if any(port.variadic == "kwargs" for port in spec.inputs):
        return
    names = [port.name for port in spec.inputs]
    for name in node.inputs:
        if name not in names:
            near = get_close_matches(name, names, 1)
            has = f"It has {listed(names)}." if names else "It takes nothing."
            yield Problem(
                code="input.unknown",
                message=f"{quoted(node.id)} ({spec.title}) has no input {quoted(name)}.",
                fix=f"Did you mean {quoted(near[0])}? {has}" if near else has,
                node=node.id,
                port=name,
            )


def _several(node: Node, spec: NodeSpec) -> Iterator[Problem]:
    taking = [port.name for port in spec.inputs if not port.keyword_only and not port.variadic]
    given = list(node.inputs)
    for index, name in enumerate(given[: node.positional]):
        if index < len(taking) and name != taking[index] and taking[index] in given[node.positional :]:
            yield Problem(
                code="port.several_links",
                message=f"{quoted(taking[index])} of {quoted(node.id)} gets two values: by position and by name.",
                fix=f"Write {quoted(name)} by name.",
                node=node.id,
                port=taking[index],
            )
    for port in spec.inputs:
        value: Value = node.inputs.get(port.name)
        sources = [item.node for item in value if isinstance(item, Ref)] if isinstance(value, list) else []
        if len(sources) > 1 and not node.runs_per_item and not takes_several(port):
            yield Problem(
                code="port.several_links",
                message=f"{quoted(port.name)} of {quoted(node.id)} takes one value, {with_article(port.shape)}, "
                f"but {listed(sources)} lead to it.",
                fix="Keep one of these links, or put a node between that joins them.",
                node=node.id,
                port=port.name,
                nodes=tuple(dict.fromkeys(sources)),
            )


def takes_several(port: InputPort) -> bool:
    """True for a port to which more than one link may lead."""
    members = port.shape.args if port.shape.name == "union" else (port.shape,)
    return bool(port.variadic) or any(member.name in _TAKES_LISTS for member in members)
