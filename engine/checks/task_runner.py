"""The task runner that a flow names: whether nodes can run with it, and whether its libraries are here."""

from __future__ import annotations

from collections.abc import Iterator

from engine.catalogue.needs import has_extra, install_line, package_line
from engine.checks.subject import Subject, quoted
from engine.document.task_runner import EXTRAS, HOMES, PACKAGES, class_of
from engine.problem import Problem

_NOT_FOR_NODES = ("ProcessPoolTaskRunner",)
"""Those of Prefect that hand whole task runs to other processes, where nobody is told of them."""


def check_task_runner(subject: Subject) -> Iterator[Problem]:
    """Report flow.task_runner, and needs.extra as a warning: the flow may be meant for another machine."""
    name = class_of(subject.flow)
    if name in _NOT_FOR_NODES:
        yield Problem(
            "flow.task_runner",
            f"The flow names the task runner {quoted(name)}, with which nodes cannot be watched.",
            "Use DaskTaskRunner or RayTaskRunner for other processes, or ThreadPoolTaskRunner.",
        )
    elif name in EXTRAS and not has_extra(EXTRAS[name]):
        yield _missing(f"the libraries of the extra {quoted(EXTRAS[name])}", install_line(EXTRAS[name]))
    elif name in PACKAGES and not has_extra(HOMES[name]):
        yield _missing(f"the library {quoted(HOMES[name])}", package_line(PACKAGES[name]))


def _missing(what: str, line: str) -> Problem:
    said = f"The task runner of the flow needs {what}, not installed here."
    return Problem("needs.extra", said, f"Run: {line}", "warning")
