"""The law of questions: who may answer, when a question is decided, and what is decided. Pure: no clock, no store.

An approval is given once `at_least` people approve. It is refused once that cannot come about any more: where names are
named, when too few of them are left; where anybody may answer, with the first refusal. What is asked with a form is
answered by the first answer. A question that expires is decided by what was to count then.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from engine.errors import AnswerRefused

How = Literal["answered", "expired", "failed", "replaced", "withdrawn"]
"""failed: it expired, and nothing was to count then. replaced: what is shown changed. withdrawn: its run ended."""

APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a question demands. `payload` is the digest of its words and of what is shown with them."""

    asks: Literal["ask", "approve"]
    payload: str = ""
    by: tuple[str, ...] = ()
    barred: tuple[str, ...] = ()
    at_least: int = 1
    expires: datetime | None = None
    otherwise: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that counts."""

    who: str
    value: Mapping[str, Any]
    time: datetime
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """How a question ended."""

    how: How
    time: datetime
    value: Mapping[str, Any] = field(default_factory=dict[str, Any])
    who: tuple[str, ...] = ()
    comment: str = ""


def decide(terms: Terms, answers: Sequence[Given], now: datetime) -> Decision | None:
    """The decision that the answers, all of them given in time, amount to by now; None while it is open."""
    if (decided := _by_answers(terms, answers)) is not None:
        return decided
    if terms.expires is None or now < terms.expires:
        return None
    if terms.otherwise is None:
        return Decision("failed", terms.expires)
    return Decision("expired", terms.expires, terms.otherwise)


def refuse(terms: Terms, answers: Sequence[Given], who: str, payload: str, now: datetime) -> None:
    """Raise AnswerRefused when an answer of `who`, to what has the digest `payload`, does not count now."""
    if not who.strip():
        raise AnswerRefused("Nobody knows whose answer that is.", fix="Say your name with it.")
    if payload != terms.payload:
        raise AnswerRefused(
            "What is shown has changed since you opened it, so your answer was not taken.",
            fix="Look at what it shows now, then answer again.",
        )
    if terms.expires is not None and now >= terms.expires:
        raise AnswerRefused("This question has expired: the answer came too late.", fix="Run the flow again.")
    if is_one_of(who, terms.barred):
        raise AnswerRefused("Who started the run may not answer this.", fix="Somebody else has to.")
    if terms.by and not is_one_of(who, terms.by):
        raise AnswerRefused(f"{who} is not asked here.", fix=f"It is for {listed(terms.by)}.")
    if is_one_of(who, [answer.who for answer in answers]):
        raise AnswerRefused(f"{who} has answered already.", fix="One answer per person counts.")


def is_one_of(who: str, names: Sequence[str]) -> bool:
    """Whether a name is among names, however it is written."""
    return same_name(who) in {same_name(name) for name in names}


def same_name(name: str) -> str:
    """A name as it is compared."""
    return " ".join(name.split()).casefold()


def listed(names: Sequence[str]) -> str:
    """Names in a sentence."""
    *before, last = names
    return f"{', '.join(before)} or {last}" if before else last


def _by_answers(terms: Terms, answers: Sequence[Given]) -> Decision | None:
    if terms.asks == "ask":
        return _made_of(answers[:1]) if answers else None
    for end in range(1, len(answers) + 1):
        so_far = answers[:end]
        approving = [answer for answer in so_far if answer.value.get(APPROVED)]
        refusing = [answer for answer in so_far if not answer.value.get(APPROVED)]
        if len(approving) >= terms.at_least:
            return _made_of(approving)
        may = len({same_name(name) for name in terms.by} - {same_name(name) for name in terms.barred})
        if refusing and (not terms.by or may - len(refusing) < terms.at_least):
            return _made_of(refusing)
    return None


def _made_of(deciding: Sequence[Given]) -> Decision:
    said = [answer for answer in deciding if answer.comment]
    lines = [answer.comment if len(deciding) == 1 else f"{answer.who}: {answer.comment}" for answer in said]
    last = deciding[-1]
    return Decision("answered", last.time, last.value, tuple(answer.who for answer in deciding), "\n".join(lines))
