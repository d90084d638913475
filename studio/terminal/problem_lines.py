"""Problems of a flow as lines for a person."""

from __future__ import annotations

from collections.abc import Iterable

from engine.problem import Problem
from studio.terminal.speech import bold, faint, quantity, red, yellow

MARKS = {"error": red("✕"), "warning": yellow("!"), "info": faint("·")}
ORDER = {"error": 0, "warning": 1, "info": 2}


def problem_lines(problems: Iterable[Problem]) -> list[str]:
    """Errors first; each with its place, what is wrong, and what to do on a line of its own."""
    lines: list[str] = []
    for problem in sorted(problems, key=lambda each: ORDER[each.severity]):
        lines.append(f"{MARKS[problem.severity]} {_place(problem)}{problem.message}  {faint(problem.code)}")
        if problem.fix:
            lines.append(f"  → {problem.fix}")
    return lines


def tally(problems: Iterable[Problem]) -> str:
    """`2 errors, 1 warning`."""
    counts = dict.fromkeys(ORDER, 0)
    for problem in problems:
        counts[problem.severity] += 1
    names = {"error": "error", "warning": "warning", "info": "remark"}
    return ", ".join(quantity(counts[severity], names[severity]) for severity in ORDER if counts[severity])


def _place(problem: Problem) -> str:
    place = f"{problem.node}.{problem.port}" if problem.node and problem.port else problem.node or problem.port
    if not place and problem.line:
        place = f"line {problem.line}"
    return f"{bold(place)}  " if place else ""
