"""Libraries and programs that nodes need and this machine lacks."""

from __future__ import annotations

from collections.abc import Iterator

from engine.catalogue.needs import lacking
from engine.checks.subject import Subject, quoted
from engine.problem import Problem


def check_needs(subject: Subject) -> Iterator[Problem]:
    """Report needs.extra and needs.program: warnings, since the flow may be meant for another machine."""
    kinds = {spec.kind: spec for _, spec in subject.placed}
    known = {kind: lacking(spec) for kind, spec in kinds.items()}
    for node, spec in subject.placed:
        for need in known[spec.kind]:
            what = "the libraries of the extra" if need.kind == "extra" else "the program"
            yield Problem(
                code=f"needs.{need.kind}",
                message=f"{quoted(node.id)} ({spec.title}) needs {what} {quoted(need.name)}, not installed here.",
                fix=f"{need.install[0].upper()}{need.install[1:]}"
                if need.kind == "program"
                else f"Run: {need.install}",
                severity="warning",
                node=node.id,
            )
