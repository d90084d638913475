"""`treadle answer`: answer a question that a run asks."""

from __future__ import annotations

import json
from typing import Any

import click

from engine.errors import RequestError, UnknownName
from engine.node.terminal_question import user_name
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.questions import facts_of, opened
from studio.terminal.speech import say, say_json

_SHOWN = 4_000


@click.command()
@click.argument("question")
@click.argument("values", nargs=-1, metavar="[NAME=VALUE]...")
@click.option("--approve", "decision", flag_value="yes", help="Approve it.")
@click.option("--reject", "decision", flag_value="no", help="Reject it.")
@click.option("--comment", default="", help="Why.")
@click.option("--as", "who", metavar="NAME", help="Whose answer it is; your user name otherwise.")
@common_options
@pass_invocation
def command(
    invocation: Invocation, question: str, values: tuple[str, ...], decision: str | None, comment: str, who: str | None
) -> None:
    """Answer a question that a run asks; see `treadle inbox`.

    QUESTION is its id, or its last letters. The answer is to what is shown at this moment.
    """
    with opened(invocation.workspace) as store:
        found = [each for each in store.open_questions() if each.row.id.endswith(question)]
        exact = store.question(question)
        if not found and exact is None:
            raise UnknownName(f"No question {question!r} waits for an answer.", fix="See `treadle inbox`.")
        facts = facts_of(store, found[0] if found else exact)  # pyright: ignore[reportArgumentType]
    value = _value(facts, values, decision)
    if not invocation.json:
        say(facts["text"])
        if facts["shown"] is not None:
            shown = facts["shown"]
            say((shown if isinstance(shown, str) else json.dumps(shown, indent=2, ensure_ascii=False))[:_SHOWN])
    with invocation.engine() as engine:
        taken: dict[str, Any] = engine.call(
            "answer_question",
            question=facts["id"],
            who=who or user_name(),
            value=value,
            comment=comment,
            payload=facts["payload"],
            through="terminal",
        )
    if invocation.json:
        say_json(taken)
        return
    say(f"Your answer was taken. {taken['left'] or 'The run goes on.'}")


def _value(facts: dict[str, Any], given: tuple[str, ...], decision: str | None) -> dict[str, Any]:
    if facts["asks"] == "approve":
        if decision is None or given:
            raise RequestError("This asks for a decision.", fix="Add --approve or --reject.")
        return {"approved": decision == "yes"}
    names = [str(each["name"]) for each in facts["fields"]]
    if len(names) == 1 and len(given) == 1 and not given[0].startswith(f"{names[0]}="):
        return {names[0]: given[0]}
    pairs: dict[str, Any] = {}
    for each in given:
        name, equals, text = each.partition("=")
        if equals:
            pairs[name] = text
    if decision is not None or len(pairs) != len(given):
        raise RequestError("This asks for a form.", fix=f"Answer with {' '.join(f'{name}=…' for name in names)}.")
    return pairs
