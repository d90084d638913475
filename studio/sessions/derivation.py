"""What follows from a drawing: its problems with their remedies, and its code with the lines of each node."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.catalogue.catalogue import Catalogue
from engine.checks.flow_check import FlowCheck
from engine.checks.subject import Subject
from engine.document.drawing import Drawing
from engine.document.flow import Flow
from engine.document.pins import pins_of
from engine.editing.context import Context
from engine.editing.pin_problems import check_pins
from engine.editing.problems_inside import problems_inside
from engine.editing.remedies import remedies_for
from engine.errors import TreadleError
from engine.python.locate import statement_lines
from engine.python.write import write_flow

WITH_ACTIONS = 200
"""So many problems come with buttons; who has more reads the first ones."""


@dataclass(frozen=True, slots=True)
class CodeText:
    """A flow's text; `error` is what stands in the way of writing it."""

    text: str = ""
    lines: Mapping[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    error: Mapping[str, Any] | None = None


def problems_of(drawing: Drawing, context: Context, kept: FlowCheck | None = None) -> list[dict[str, Any]]:
    """All problems, each as the protocol has it; those inside of sub-flows with the nodes that lead there.

    `kept` has checked earlier states of the same flow.
    """
    kept = kept or FlowCheck()
    found = list(kept.problems(drawing.flow, context.catalogue, context.path))
    subject = kept.subject or Subject(drawing.flow, context.catalogue, context.path)
    if pins := pins_of(drawing.layout):
        found += check_pins(subject, pins)
    actions = remedies_for(found[:WITH_ACTIONS], drawing, context, subject)
    told = [
        problem.as_json() | {"actions": [one.as_json() for one in actions[index]] if index < len(actions) else []}
        for index, problem in enumerate(found)
    ]
    return told + [
        one.problem.as_json() | {"inside": list(one.inside), "actions": [each.as_json() for each in one.remedies]}
        for one in problems_inside(drawing, context, subject)
    ]


def code_of(flow: Flow, catalogue: Catalogue) -> CodeText:
    """The code, or why there is none."""
    try:
        text = write_flow(flow, catalogue)
        return CodeText(text, statement_lines(text, flow))
    except TreadleError as error:
        said = {"line": getattr(error, "line", 0), "message": error.message, "fix": error.fix}
        return CodeText(error=said)
