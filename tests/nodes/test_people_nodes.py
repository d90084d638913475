"""Asking people, without a run: what a node asks for, and what it makes of the reply."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field, field_validator

from engine.node import FormField, Question, Reply, TreadleError
from engine.node.context import PlainContext
from nodes.people.approve import approve
from nodes.people.ask import ask
from nodes.people.fields import fields_of
from nodes.people.period import seconds
from tests.repo.files import ROOT


class Month(BaseModel):
    """What a report is about."""

    month: Literal["May", "June"]
    budget: float = Field(100, ge=0, description="In euros.")

    @field_validator("budget")
    @classmethod
    def not_too_much(cls, budget: float) -> float:
        """A rule that a form does not know."""
        if budget > 1000:
            raise ValueError("that is too much")
        return budget


class Asked(PlainContext):
    """Somebody who gives these replies, one after another, and remembers the questions."""

    def __init__(self, *values: dict[str, Any]) -> None:
        super().__init__()
        self.questions: list[Question] = []
        self._replies: Iterator[dict[str, Any]] = iter(values)

    def ask(self, question: Question) -> Reply:
        self.questions.append(question)
        return Reply(next(self._replies), ("ann",), datetime(2026, 1, 2, tzinfo=UTC), "well done")


def test_an_approval_says_who_decided_what_when_and_why():
    people = Asked({"approved": True})
    decision = approve("Publish?", shown="# 7", by=["ann", "bob"], at_least=2, expires="2 days", context=people)
    assert decision == (True, ["ann"], datetime(2026, 1, 2, tzinfo=UTC), "well done", False)
    (question,) = people.questions
    assert (question.by, question.at_least, question.expires_s) == (("ann", "bob"), 2, 172_800.0)
    assert question.otherwise == {"approved": False}


def test_more_approvals_than_people_are_refused_at_once():
    with pytest.raises(TreadleError, match="2 people have to approve"):
        approve("Publish?", by=["ann"], at_least=2, context=Asked())


def test_without_a_form_the_answer_is_a_text():
    assert ask("Who?", context=Asked({"answer": "me"})) == "me"


def test_a_model_gives_the_form_and_its_answer_is_one_of_it():
    people = Asked({"month": "May", "budget": 5.0})
    assert ask("Which?", form=Month, context=people) == Month(month="May", budget=5)
    assert people.questions[0].fields == (
        FormField("month", "choice", "Month", choices=("May", "June")),
        FormField("budget", "number", "Budget", required=False, default=100, help="In euros.", minimum=0),
    )


def test_what_only_the_model_refuses_is_asked_again_with_the_reason():
    people = Asked({"month": "May", "budget": 5000.0}, {"month": "May", "budget": 50.0})
    assert ask("Which?", form=Month, context=people).budget == 50
    assert "that is too much" in people.questions[1].trouble


def test_a_short_list_makes_a_form():
    people = Asked({"size": "small", "day": "2026-03-01"})
    form = ["size: small | large", "day: date", "note = none"]
    answer = ask("What?", form=form, otherwise={"size": "small"}, context=people)
    assert answer["size"] == "small"
    assert answer["day"].isoformat() == "2026-03-01"
    assert people.questions[0].otherwise == {"size": "small"}
    with pytest.raises(TreadleError, match="kind of field"):
        fields_of(["size: furlong"])


@pytest.mark.parametrize(
    ("period", "expected"), [("2 days", 172_800), ("36 hours", 129_600), ("1 week and 1 d", 691_200), ("", None)]
)
def test_a_period_is_read_as_people_write_it(period: str, expected: float | None):
    assert seconds(period, "expires") == expected


def test_a_period_that_is_none_is_named():
    with pytest.raises(TreadleError, match="expires"):
        seconds("soon", "expires")


def test_where_nobody_sits_the_default_counts_and_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    decision = approve.plain(("Publish?",), {})
    assert (decision.approved, decision.expired) == (False, True)
    assert "Nobody is here to answer “Publish?”" in capsys.readouterr().err
    with pytest.raises(TreadleError, match="Nobody is here") as refused:
        approve.plain(("Publish?",), {"otherwise": "fail"})
    assert "treadle run" in refused.value.fix


def test_in_a_terminal_the_person_there_is_asked():
    program = """
from nodes.people.approve import approve
decision = approve("Publish?", shown="The text")
print(decision.approved, decision.comment)
"""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stdin=theirs, stderr=theirs, stdout=subprocess.PIPE, text=True
    ) as asked:
        os.close(theirs)
        os.write(ours, b"perhaps\ny\nwell done\n")
        told, _ = asked.communicate(timeout=60)
    said = os.read(ours, 65_536).decode()
    os.close(ours)
    assert told == "True well done\n"
    assert "The text" in said
    assert "Type y or n." in said
