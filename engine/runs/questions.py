"""What happens to a question: as events of the run that asked, as its kernel knows it, and in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine.errors import AnswerRefused
from engine.events.people import NodeAnswered, NodeAsked, NodeDecided
from engine.kernel.request import KnownQuestion
from engine.node.answers import checked
from engine.node.people import Reply
from engine.people.law import APPROVED, Decision, Given
from engine.store.people import StoredQuestion


def known(question: StoredQuestion, decision: Decision | None) -> KnownQuestion:
    """A question as the kernel knows it."""
    row = question.row
    if decision is None:
        return KnownQuestion(id=row.id, place=row.place, payload=question.asked.payload)
    reply = Reply(decision.value, decision.who, decision.time, decision.comment, decision.how == "expired")
    failed = decision.how in {"failed", "withdrawn"}
    return KnownQuestion(
        id=row.id, place=row.place, payload=question.asked.payload, reply=None if failed else reply, failed=failed
    )


def known_of(questions: Sequence[StoredQuestion]) -> tuple[KnownQuestion, ...]:
    """What a run has asked: of each place the newest question."""
    return tuple({each.row.place: known(each, each.decision) for each in questions}.values())


def given_value(asked: NodeAsked, given: Mapping[str, Any]) -> dict[str, Any]:
    """What somebody has answered, by fields. Raises AnswerRefused for what the question does not allow."""
    if asked.asks == "ask":
        return checked(asked.fields, given)
    if not isinstance(given.get(APPROVED), bool):
        raise AnswerRefused("That is neither yes nor no.", fix="Approve it or reject it.")
    return {APPROVED: given[APPROVED]}


def answered(question: StoredQuestion, given: Given, through: str) -> NodeAnswered:
    """Somebody has answered, through the inbox, a link or the API."""
    row = question.row
    return NodeAnswered(
        run=row.run,
        node=row.node,
        question=row.id,
        who=given.who,
        value=dict(given.value),
        comment=given.comment,
        payload=question.asked.payload,
        through=through,
        time=given.time,
    )


def decided(question: StoredQuestion, decision: Decision) -> NodeDecided:
    """Nobody is asked any more."""
    row = question.row
    return NodeDecided(
        run=row.run,
        node=row.node,
        question=row.id,
        how=decision.how,
        value=dict(decision.value),
        who=decision.who,
        comment=decision.comment,
        time=decision.time,
    )


def why_closed(question: StoredQuestion) -> str:
    """Why nothing can be answered any more."""
    decision = question.decision
    match question.row.state:
        case "answered" if decision is not None:
            by = f" by {' and '.join(decision.who)}" if decision.who else ""
            return f"This was decided already{by}: your answer came too late."
        case "expired" | "failed":
            return "This question has expired: your answer came too late."
        case "replaced":
            return "What is shown has changed since: the question was asked again."
        case _:
            return "The run that asked has ended: there is nothing to decide any more."
