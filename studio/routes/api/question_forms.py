"""What the API takes and gives of questions to people."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, Field

from engine.runs.outcome import shown

if TYPE_CHECKING:
    from engine.store.people import StoredQuestion
    from engine.store.tables import ResultRow

QUESTION_ID = "6cb4383763ef"


class FieldFacts(BaseModel):
    """A field of the form."""

    name: str
    label: str
    kind: str = Field(description="text, number, integer, boolean, date, time, choice or json.")
    required: bool
    default: Any = None
    choices: list[Any] = Field(default_factory=list[Any])
    help: str = ""


class GivenAnswer(BaseModel):
    """An answer that counts."""

    who: str
    value: dict[str, Any]
    comment: str
    time: datetime


class ShownValue(BaseModel):
    """What is decided about: the value is at `/api/values/DIGEST`."""

    digest: str
    codec: str
    preview: Any


class DecisionFacts(BaseModel):
    """How a question ended."""

    how: str = Field(description="answered, expired, failed, replaced or withdrawn.")
    value: dict[str, Any]
    who: list[str]
    comment: str
    time: datetime


class QuestionFacts(BaseModel):
    """A question to people."""

    id: str = Field(examples=[QUESTION_ID])
    run_id: str
    flow: str
    node: str
    asks: str = Field(description="ask or approve.")
    text: str
    trouble: str = Field(description="Why it is asked again; empty otherwise.")
    fields: list[FieldFacts]
    shown: ShownValue | None
    payload: str = Field(description="What an answer is bound to: send it back with the answer.")
    by: list[str] = Field(description="Who may answer; empty is everybody.")
    at_least: int
    answers: list[GivenAnswer]
    asked: datetime
    expires: datetime | None
    state: str = Field(description="open, or how it was decided.")
    decision: DecisionFacts | None


class QuestionList(BaseModel):
    """The questions that wait for an answer, the oldest first."""

    questions: list[QuestionFacts]


class OpenCount(BaseModel):
    """How many questions wait, and the newest of them."""

    open: int
    newest: str = ""
    text: str = ""
    flow: str = ""


class GiveAnswer(BaseModel):
    """An answer. To an approval, `value` is `{"approved": true}`; to a form, its fields by name."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"who": "ann", "value": {"approved": True}, "payload": "94095a12", "comment": "Looks right."}]
        },
    )
    who: str = Field(min_length=1, max_length=100)
    value: dict[str, Any] = Field(max_length=200)
    payload: str = Field(max_length=100, description="`payload` of the question as it was read.")
    comment: str = Field(default="", max_length=5000)


class TakenAnswer(BaseModel):
    """The answer counts."""

    question: str
    run_id: str
    decided: bool
    left: str = Field(description="What is still needed; empty when it is decided.")


class MakeLink(BaseModel):
    """A link for one person."""

    model_config = ConfigDict(extra="forbid")
    who: str = Field(min_length=1, max_length=100)
    hours: float = Field(default=72, gt=0, le=24 * 90, description="How long it works.")


class MadeLink(BaseModel):
    """A link that works once. It is told only here."""

    path: str = Field(examples=["/answer/x7…"])
    who: str
    expires: datetime


def question_facts(question: StoredQuestion, values: dict[str, ResultRow]) -> QuestionFacts:
    """The form of a stored question; `values` are what is shown, by digest."""
    asked, row = question.asked, question.row
    value = values.get(asked.shown)
    decided = question.decision
    return QuestionFacts(
        id=row.id,
        run_id=row.run,
        flow=row.flow,
        node=row.node,
        asks=asked.asks,
        text=asked.text,
        trouble=asked.trouble,
        fields=[
            FieldFacts(
                name=field.name,
                label=field.label,
                kind=field.kind,
                required=field.required,
                default=field.default,
                choices=list(field.choices),
                help=field.help,
            )
            for field in asked.fields
        ],
        shown=ShownValue(digest=value.digest, codec=value.codec, preview=_preview(value)) if value else None,
        payload=asked.payload,
        by=list(question.by),
        at_least=asked.at_least,
        answers=[
            GivenAnswer(who=each.who, value=dict(each.value), comment=each.comment, time=each.time)
            for each in question.answers
        ],
        asked=row.created,
        expires=row.expires,
        state=row.state,
        decision=DecisionFacts(
            how=decided.how,
            value=dict(decided.value),
            who=list(decided.who),
            comment=decided.comment,
            time=decided.time,
        )
        if decided
        else None,
    )


def _preview(row: ResultRow) -> Any:
    return shown(row.codec, row.inline, json.loads(row.preview) if row.preview else None)
