"""Functions with blocks in them, compiled as the kernel does and told of without Prefect: `step(x)` is a node."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from textwrap import dedent, indent
from typing import Any

from engine.events.model import AnyEvent, NodeFailed, NodeFinished, NodeSkipped
from engine.kernel import told
from engine.kernel.blocks import Blocks
from engine.kernel.instrument import TELLER, instrumented, next_branch
from engine.kernel.request import RunRequest, Step
from engine.kernel.tree import Tree

_KINDS = {"If": "if", "Match": "match", "For": "for", "While": "while", "With": "with", "Try": "try"}


@dataclass
class Told:
    """What was told of a function, and what it returned or raised."""

    events: list[AnyEvent] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    values: dict[str, Any] = field(default_factory=dict)
    over: list[tuple[str, BaseException | None]] = field(default_factory=list)
    returned: Any = None
    raised: BaseException | None = None

    def give(self, id: str, value: Any) -> None:
        self.values[id] = value

    def loop_over(self, id: str, error: BaseException | None) -> None:
        self.over.append((id, error))

    @property
    def states(self) -> dict[str, str]:
        """How each block, piece of code and skipped step has ended."""
        ends = (NodeFinished, NodeFailed, NodeSkipped)
        return {event.node: event.kind.removeprefix("node.") for event in self.events if isinstance(event, ends)}

    @property
    def reasons(self) -> dict[str, str]:
        """Why steps were skipped."""
        return {event.node: event.why for event in self.events if isinstance(event, NodeSkipped)}


def run(body: str, *, selected: tuple[str, ...] | None = None, most_rounds: int = 100, **given: Any) -> Told:
    """Carry out a function with these statements and parameters, telling of its blocks."""
    tree = ast.parse(flow_text(body, given))
    steps = steps_of(tree)
    request = RunRequest(
        run="r", path="", function="the_flow", name="", steps=steps, selected=selected, most_rounds=most_rounds
    )
    found = Told()
    blocks = Blocks(request, found.events.append, found)
    lines = {step.first_line: step.id for step in steps if not step.is_code and not step.block_kind}

    def step(value: Any = None) -> Any:
        import sys

        found.seen.add(lines.get(sys._getframe(1).f_lineno, ""))  # noqa: SLF001  # as a watch finds it
        if isinstance(value, Exception):
            raise value
        return value

    names: dict[str, Any] = {"flow": _same, "step": step, TELLER: told}
    exec(compile(instrumented(tree, Tree(steps).marks("the_flow")), "flow.py", "exec"), names)
    token = told.watching.set(blocks)
    try:
        found.returned = names["the_flow"](**given)
    except Exception as error:  # noqa: BLE001  # whatever the test's function raises
        found.raised = error
    finally:
        told.watching.reset(token)
    blocks.over(found.raised)
    return found


def flow_text(body: str, given: Iterable[str] = ()) -> str:
    """A file with one flow function."""
    return f"@flow\ndef the_flow({', '.join(given)}):\n{indent(dedent(body).strip(), '    ')}\n"


def steps_of(tree: ast.Module) -> tuple[Step, ...]:
    """The nodes, blocks and pieces of code of the flow function."""
    function = tree.body[0]
    assert isinstance(function, ast.FunctionDef)
    found: dict[str, Step] = {}
    for step in _steps(function.body, "", ""):
        id = f"{step.id}_{step.first_line}" if step.id in found else step.id
        found[id] = step.model_copy(update={"id": id})
    return tuple(found.values())


def _same(function: Callable[..., Any]) -> Callable[..., Any]:
    return function


def _steps(body: list[ast.stmt], block: str, arm: str) -> Iterator[Step]:
    """Blocks are called by kind and line, nodes and code by the name that they bind, else by their line."""
    for statement in body:
        first, last = statement.lineno, statement.end_lineno or 0
        kind = _KINDS.get(type(statement).__name__, "")
        if kind and _has_node(statement):
            id = f"{kind}_{first}"
            arms = dict(_arms(statement))
            yield Step(id=id, first_line=first, last_line=last, block_kind=kind, block=block, arm=arm, arms=tuple(arms))
            for name, inner in arms.items():
                yield from _steps(inner, id, name)
            continue
        match statement:
            case ast.Assign(targets=[ast.Name(name)]):
                id = name
            case _:
                id = f"line_{first}"
        is_code = not _has_node(statement)
        each = not is_code and isinstance(getattr(statement, "value", None), ast.ListComp)
        found = Step(id=id, first_line=first, last_line=last, is_code=is_code, block=block, arm=arm)
        yield found.model_copy(update={"comprehension": each})


def _has_node(statement: ast.stmt) -> bool:
    return any(isinstance(one, ast.Name) and one.id == "step" for one in ast.walk(statement))


def _arms(statement: ast.stmt) -> Iterator[tuple[str, list[ast.stmt]]]:
    match statement:
        case ast.If():
            number, branch = 1, statement
            yield "then", branch.body
            while (following := next_branch(branch)) is not None:
                number, branch = number + 1, following
                yield f"then_{number}", branch.body
            if branch.orelse:
                yield "else", branch.orelse
        case ast.Match(cases=cases):
            yield from ((f"case_{number}", case.body) for number, case in enumerate(cases, 1))
        case ast.Try():
            yield "body", statement.body
            yield from ((f"except_{number}", handler.body) for number, handler in enumerate(statement.handlers, 1))
            if statement.orelse:
                yield "else", statement.orelse
            if statement.finalbody:
                yield "finally", statement.finalbody
        case ast.For() | ast.While() | ast.With():
            yield "body", statement.body
        case _:
            raise AssertionError(ast.unparse(statement))
