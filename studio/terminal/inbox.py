"""`treadle inbox`: what waits for people."""

from __future__ import annotations

from typing import Any

import click

from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.questions import facts_of, opened
from studio.terminal.speech import bold, faint, say, say_json


@click.command()
@common_options
@pass_invocation
def command(invocation: Invocation) -> None:
    """List the questions that wait for an answer."""
    with opened(invocation.workspace) as store:
        questions = [facts_of(store, each) for each in store.open_questions()]
    if invocation.json:
        say_json({"questions": questions})
        return
    for question in questions:
        for line in _lines(question):
            say(line)
    if not questions:
        say("Nothing waits for an answer.")


def _lines(question: dict[str, Any]) -> list[str]:
    by = f"for {', '.join(question['by'])}" if question["by"] else "for anybody"
    needs = f", {question['at_least']} have to approve" if question["at_least"] > 1 else ""
    said = f"; {', '.join(question['answered'])} did" if question["answered"] else ""
    until = f"; until {question['expires']}" if question["expires"] else ""
    form = ", ".join(f"{each['name']}=…" for each in question["fields"])
    answer = f"treadle answer {question['id']} {form or '--approve | --reject'}"
    about = faint(f"{question['flow']} · {question['node']} · {by}{needs}{said}{until}")
    return [f"{question['id']}  {bold(question['text'])}", f"  {about}", f"  {faint(answer)}"]
