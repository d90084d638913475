"""`treadle check`: say everything that is wrong with a flow, without running it."""

from __future__ import annotations

import click

from engine.document.flow import Flow
from engine.errors import UnreadableFlow
from engine.problem import Problem
from studio.find_flow import find_flow
from studio.terminal.failure import REQUEST_WRONG, explain
from studio.terminal.flow_text import load
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.problem_lines import problem_lines, tally
from studio.terminal.speech import bold, green, quantity, say, say_json


@click.command()
@click.argument("flow")
@common_options
@pass_invocation
def command(invocation: Invocation, flow: str) -> int:
    """Say everything that is wrong with a flow, without running it.

    FLOW is a flow file (.py), a document (.json), or the name of a saved flow or template. The exit code is 2 when
    there are errors; warnings and remarks do not count.
    """
    from engine.checks.check import check

    found = find_flow(flow, invocation.workspace.root)
    catalogue = invocation.catalogue()
    try:
        document = load(found.path, catalogue)
    except UnreadableFlow as error:
        if not invocation.json:
            raise
        say_json({"ok": False, **explain(error).as_json(), "problems": [_unreadable(error).as_json()]})
        return REQUEST_WRONG
    problems = check(document, catalogue, source_path=found.path)
    ok = not any(problem.severity == "error" for problem in problems)
    if invocation.json:
        say_json({"ok": ok, "name": document.name, "problems": [problem.as_json() for problem in problems]})
    else:
        _tell(document, problems, ok=ok)
    return 0 if ok else REQUEST_WRONG


def _unreadable(error: UnreadableFlow) -> Problem:
    return Problem(code="file.unreadable", message=error.message, fix=error.fix, line=error.line)


def _tell(document: Flow, problems: tuple[Problem, ...], *, ok: bool) -> None:
    for line in problem_lines(problems):
        say(line)
    size = f"{quantity(len(document.nodes), 'node')}, {quantity(len(document.parameters), 'parameter')}"
    if problems:
        say(f"\n{bold(document.name)}: {tally(problems)}; {size}.")
    if ok and not problems:
        say(f"{green('✓')} {bold(document.name)} is fine: {size}.")
