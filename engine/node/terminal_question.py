"""A question where a flow runs by plain `python`: asked in the terminal, or answered by what was to count otherwise."""

from __future__ import annotations

import getpass
import json
import sys
from datetime import UTC, datetime
from typing import Any

from engine.errors import RequestError, TreadleError
from engine.node.answers import checked
from engine.node.people import FormField, Question, Reply

_LONGEST = 2_000
"""Characters of what is shown."""


def ask_here(question: Question) -> Reply:
    """The reply of whoever sits at the terminal; the default where nobody does. Raises TreadleError without one."""
    if sys.stdin.isatty() and sys.stderr.isatty():
        return _ask(question)
    if question.otherwise is None:
        raise TreadleError(
            f"Nobody is here to answer “{question.text}”.",
            fix="Run it in a terminal or with `treadle run`, or say with `otherwise` what is to count then.",
        )
    counts = ", ".join(f"{name} = {json.dumps(value, default=str)}" for name, value in question.otherwise.items())
    _say(f"Nobody is here to answer “{question.text}”; what counts otherwise is taken: {counts}.")
    return Reply(question.otherwise, when=datetime.now(UTC), expired=True)


def _ask(question: Question) -> Reply:
    _say(f"\n{question.text}")
    if question.shown is not None:
        _say(str(question.shown)[:_LONGEST])
    if question.trouble:
        _say(question.trouble)
    who = (user_name(),)
    if question.asks == "approve":
        approved = _choose("Approve? [y/n] ", {"y": True, "yes": True, "n": False, "no": False})
        return Reply({"approved": approved}, who, datetime.now(UTC), _line("Comment (may be empty): "))
    while True:
        try:
            typed = {field.name: _line(_prompt(field)) for field in question.fields}
            return Reply(checked(question.fields, typed), who, datetime.now(UTC))
        except RequestError as error:
            _say(f"{error.message} {error.fix}")


def _prompt(field: FormField) -> str:
    choices = f" ({', '.join(map(str, field.choices))})" if field.choices else ""
    default = "" if field.required else f" [{field.default}]"
    return f"{field.label}{choices}{default}: "


def _choose(prompt: str, answers: dict[str, Any]) -> Any:
    while (typed := _line(prompt).strip().casefold()) not in answers:
        _say("Type y or n.")
    return answers[typed]


def _line(prompt: str) -> str:
    sys.stderr.write(prompt)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise TreadleError("Nobody answered: the input has ended.", fix="Run it again and answer.")
    return line.rstrip("\n")


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


def user_name() -> str:
    """The name under which the person at this terminal is known to the machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "terminal"
