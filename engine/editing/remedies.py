"""What may be done about a problem at the press of a button."""

from __future__ import annotations

from collections.abc import Iterable

from engine.checks.subject import Subject
from engine.document.drawing import Drawing
from engine.editing.context import Context
from engine.editing.gesture import Gesture
from engine.editing.remedies_for_inputs import FOR_INPUTS
from engine.editing.remedies_for_nodes import FOR_NODES
from engine.editing.remedies_for_wires import FOR_WIRES
from engine.editing.remedy import Remedy
from engine.problem import Problem

_REMEDIES = {**FOR_WIRES, **FOR_INPUTS, **FOR_NODES}


def remedies(problem: Problem, drawing: Drawing, context: Context) -> list[Remedy]:
    """The buttons of one problem, the best first; none where only a person can tell, or an install is needed."""
    return remedies_for([problem], drawing, context)[0]


def remedies_for(
    problems: Iterable[Problem], drawing: Drawing, context: Context, known: Subject | None = None
) -> list[list[Remedy]]:
    """The buttons of several problems of one drawing, in their order; `known` is what their check found out."""
    gesture = Gesture(drawing, context, known)
    return [_remedies(problem, gesture) for problem in problems]


def _remedies(problem: Problem, gesture: Gesture) -> list[Remedy]:
    answers = _REMEDIES.get(problem.code)
    if answers is None or (problem.node and problem.node not in gesture.flow.by_id):
        # A problem of an older drawing: its node is gone.
        return []
    return list(answers(gesture, problem))
