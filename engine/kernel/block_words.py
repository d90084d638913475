"""What is said of arms that were not taken and of steps that were not reached."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.kernel.sentences import first_line
from engine.prefect.call import Call

_LENGTH = 60


def value_in_words(value: Any) -> str:
    """The value of a condition or a subject as a short text; of a future, its value."""
    if isinstance(value, Call):
        if not value.done:
            return "a value on its way"
        value = value.value
    try:
        text = repr(value)
    except Exception as error:  # noqa: BLE001  # the `repr` of a user's class may raise anything
        text = f"<{type(value).__name__}: {type(error).__name__}>"
    return text if len(text) <= _LENGTH else text[: _LENGTH - 1] + "…"


def not_taken(arm: str, taken: str, said: Mapping[str, Any]) -> str:
    """Why an arm was not entered. `said` are the values of the conditions by their arms, of a subject under no arm."""
    if arm in said:
        return f"{arm} was not taken: its condition was {value_in_words(said[arm])}"
    if taken and taken in said:
        return f"{arm} was not taken: condition was {value_in_words(said[taken])}"
    if "" in said:
        return f"{arm} was not taken: subject was {value_in_words(said[''])}"
    if arm.startswith("except_") and taken == "body":
        return f"{arm} was not taken: nothing was raised"
    return f"{arm} was not taken: {taken} was" if taken else f"{arm} was not taken"


def missed(block: str, error: BaseException | None, way: str) -> str:
    """Why a step of an arm that was entered was not reached."""
    if error is not None:
        return f"“{block}” was left before it: {first_line(error)}"
    return f"“{block}” was left before it by {way}" if way else f"“{block}” ended before it"
