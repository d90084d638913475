"""Links that lead from nowhere: nodes and outputs that do not exist."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from engine.catalogue.spec import NodeSpec
from engine.checks.subject import Subject, listed, quoted
from engine.document.flow import Link, Node
from engine.document.value import RESULT, refs
from engine.problem import Problem

_HAS_ITEMS = {"any", "dict", "Json", "object", "typevar", "union"}
"""Types of a result of which one item may be asked for by its name."""


def check_links(subject: Subject, node: Node) -> Iterator[Problem]:
    """Report link.unknown_node, link.unknown_port."""
    for link in subject.links_into(node):
        yield from _check(
            subject, link, f"{quoted(link.target_port)} of {quoted(link.target)}" if _is_port(link) else ""
        )


def check_returned_links(subject: Subject) -> Iterator[Problem]:
    """Report link.unknown_node, link.unknown_port of what the flow returns."""
    for ref in refs(subject.flow.returns):
        yield from _check(subject, Link(ref.node, ref.port, "", "return"), "What the flow returns")


def _is_port(link: Link) -> bool:
    return link.target_port not in {"uses", "wait_for", "options"}


def _check(subject: Subject, link: Link, reader: str) -> Iterator[Problem]:
    reader = reader or quoted(link.target)
    source = subject.flow.by_id.get(link.source)
    if source is None:
        near = get_close_matches(link.source, subject.flow.by_id, 1)
        yield Problem(
            code="link.unknown_node",
            message=f"{reader} takes its value from {quoted(link.source)}, which does not exist.",
            fix=f"Did you mean {quoted(near[0])}?" if near else "Connect it to a node of this flow.",
            node=link.target,
            port=link.target_port,
            nodes=(link.source,),
        )
        return
    outputs = (
        subject.flow.outputs_of(source) if source.gives_names else _outputs(subject.specs[source.id], link.source_port)
    )
    if outputs is None or link.source_port == RESULT or link.source_port in outputs:
        return
    near = get_close_matches(link.source_port, outputs, 1)
    has = f"It has {listed(list(outputs))}." if outputs else "It gives nothing by name."
    yield Problem(
        code="link.unknown_port",
        message=f"{reader} takes {quoted(link.source_port)} of {quoted(source.id)}, which has no such output.",
        fix=f"Did you mean {quoted(near[0])}? {has}" if near else has,
        node=link.target,
        port=link.target_port,
        nodes=(source.id,),
    )


def _outputs(spec: NodeSpec | None, port: str) -> tuple[str, ...] | None:
    """The names of the outputs; None when any name may be right."""
    if spec is None:
        return None
    result = spec.output(RESULT)
    if result is not None and len(spec.outputs) == 1 and port != RESULT and result.shape.name in _HAS_ITEMS:
        fields = tuple(name for name, _ in result.shape.fields)
        return fields or None
    return tuple(output.name for output in spec.outputs)
