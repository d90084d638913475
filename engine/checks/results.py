"""Results that nobody reads: work for nothing, or a failure that nobody would notice."""

from __future__ import annotations

from collections.abc import Iterator

from engine.checks.subject import Subject, quoted
from engine.checks.value_names import codes_in
from engine.document.code import names_read
from engine.document.flow import Node
from engine.document.value import Value, refs
from engine.problem import Problem


def check_results(subject: Subject) -> Iterator[Problem]:
    """Report node.unused and node.unawaited; a flow without a `return` of its own returns all its ends."""
    flow = subject.flow
    if flow.returns is None and not flow.returns_nothing:
        return
    returned = set(_nodes_in(subject, flow.returns))
    for name in flow.sinks:
        node = flow.by_id[name]
        if name in returned or node.gives_names or node.awaited:
            continue
        spec = subject.specs[name]
        if spec is not None and spec.options.effect == "pure" and not flow.returns_nothing:
            yield _problem("node.unused", f"Nothing uses the result of {quoted(name)}.", node)
        elif node.gives_future:
            yield _problem("node.unawaited", f"Nothing waits for {quoted(name)}: if it fails, the run does not.", node)


def _nodes_in(subject: Subject, value: Value) -> Iterator[str]:
    for ref in refs(value):
        yield ref.node
    for code in codes_in(value):
        for name in names_read(code.source):
            if name in subject.flow.names:
                yield subject.flow.names[name].node


def _problem(code: str, message: str, node: Node) -> Problem:
    return Problem(code, message, "Connect it, return it from the flow, or remove it.", "warning", node=node.id)
