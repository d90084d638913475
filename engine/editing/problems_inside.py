"""The problems inside of the sub-flows of a file, each with the nodes that lead to it and what may be done about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from engine.catalogue.spec import NodeSpec
from engine.checks.check import check
from engine.checks.subject import Subject
from engine.document.drawing import Drawing
from engine.document.flow import Node
from engine.editing.context import Context
from engine.editing.gesture import Gesture
from engine.editing.remedies import remedies_for
from engine.editing.remedy import Remedy
from engine.editing.subflow_drawing import open_inside
from engine.errors import TreadleError
from engine.problem import Problem

MOST = 500
"""A sub-flow that is called in many places has its problems in all of them; nobody reads thousands."""


@dataclass(frozen=True, slots=True)
class InnerProblem:
    """A problem of a sub-flow; `inside` are the nodes that lead there, from the outside in."""

    inside: tuple[str, ...]
    problem: Problem
    remedies: tuple[Remedy, ...] = ()


def problems_inside(drawing: Drawing, context: Context, known: Subject | None = None) -> list[InnerProblem]:
    """What is wrong inside of the sub-flows that a flow calls, and inside of those that they call."""
    found = _Search(context).below(drawing, known)
    return list(islice((one for _, problems in found for one in problems), MOST))


class _Search:
    """Each function is looked into once, whoever calls it."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._known: dict[str, list[InnerProblem]] = {}

    def below(self, drawing: Drawing, known: Subject | None = None) -> Iterator[tuple[str, list[InnerProblem]]]:
        """The nodes of a drawing that call sub-flows of its file, with what is wrong inside."""
        if drawing.flow.header is None:
            return
        for node, spec in Gesture(drawing, self._context, known).subject.placed:
            if _is_called_here(node, spec):
                inner = self._inside(drawing, node)
                yield node.id, [replace(one, inside=(node.id, *one.inside)) for one in inner]

    def _inside(self, drawing: Drawing, node: Node) -> list[InnerProblem]:
        if node.kind not in self._known:
            # A function that calls itself finds nothing more.
            self._known[node.kind] = []
            self._known[node.kind] = list(islice(self._look(drawing, node.id), MOST))
        return self._known[node.kind]

    def _look(self, drawing: Drawing, node: str) -> Iterator[InnerProblem]:
        try:
            inner = open_inside(drawing, node, self._context)
        except TreadleError:
            # Python that a person wrote in another way than a drawing has it: it runs, and is not looked into.
            return
        problems = check(inner.flow, self._context.catalogue, source_path=self._context.path)
        for problem, buttons in zip(problems, remedies_for(problems, inner, self._context), strict=True):
            yield InnerProblem((), problem, tuple(buttons))
        for _, found in self.below(inner):
            yield from found


def _is_called_here(node: Node, spec: NodeSpec) -> bool:
    return spec.is_flow and node.kind.startswith("local.")
