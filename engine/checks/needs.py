"""Libraries and programs that nodes need and this machine lacks."""

from __future__ import annotations

from collections.abc import Iterator

from engine.checks.subject import Subject, quoted
from engine.document.flow import Node
from engine.problem import Problem


def check_needs(subject: Subject, node: Node) -> Iterator[Problem]:
    """Report needs.extra and needs.program: warnings, since the flow may be meant for another machine."""
    spec = subject.specs[node.id]
    if spec is None:
        return
    for need in subject.lacking[spec.kind]:
        what = "the libraries of the extra" if need.kind == "extra" else "the program"
        yield Problem(
            code=f"needs.{need.kind}",
            message=f"{quoted(node.id)} ({spec.title}) needs {what} {quoted(need.name)}, not installed here.",
            fix=f"{need.install[0].upper()}{need.install[1:]}" if need.kind == "program" else f"Run: {need.install}",
            severity="warning",
            node=node.id,
        )
