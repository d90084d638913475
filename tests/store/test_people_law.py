"""Questions to people: whatever the order of answers and however often the store is opened, the decision is the law's.

The law itself is held against one written down the naive way: answer by answer, minute by minute.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import AnswerRefused
from engine.events.model import (
    RunCancelled,
    RunStarted,
)
from engine.events.people import NodeAnswered, NodeAsked, NodeDecided, RunWaiting
from engine.people.law import Given, Terms, decide, refuse
from engine.store import answer_links
from engine.store.people import StoredQuestion
from engine.store.store import Store

START = datetime(2026, 1, 1, tzinfo=UTC)
PEOPLE = ["ann", "bob", "cy", "dee"]

times = st.integers(0, 20)
votes = st.lists(st.tuples(times, st.sampled_from([*PEOPLE, "Ann ", "zoe"]), st.booleans()), max_size=8)
names = st.lists(st.sampled_from(PEOPLE), max_size=3, unique=True)


def at(minute: int) -> datetime:
    return START + timedelta(minutes=minute)


def naive(by: list[str], at_least: int, expires: int | None, otherwise: bool | None, cast: list[Any]) -> Any:
    """Who counted, and how it ended: one minute after the other, one vote after the other."""
    yes: list[str] = []
    no: list[str] = []
    for minute in range(30):
        if expires is not None and minute >= expires:
            return ("expired", otherwise, []) if otherwise is not None else ("failed", None, [])
        for _, voter, approves in [vote for vote in cast if vote[0] == minute]:
            who = voter.strip().lower()
            if (by and who not in by) or who in yes + no:
                continue
            (yes if approves else no).append(who)
            if len(yes) == at_least:
                return ("answered", True, yes)
            if no and (not by or len(by) - len(no) < at_least):
                return ("answered", False, no)
    return None


@given(names, st.integers(1, 3), st.none() | times, st.none() | st.booleans(), votes)
def test_answers_and_the_clock_decide_as_the_naive_law_does(
    by: list[str], at_least: int, expires: int | None, otherwise: bool | None, cast: list[Any]
) -> None:
    at_least = min(at_least, len(by) or at_least)
    default = None if otherwise is None else {"approved": otherwise}
    deadline = None if expires is None else at(expires)
    terms = Terms("approve", "p", tuple(by), (), at_least, deadline, default)
    answers: list[Given] = []
    decision = None
    for minute, who, approves in sorted(cast, key=lambda vote: vote[0]):
        if (decision := decide(terms, answers, at(minute))) is not None:
            break
        try:
            refuse(terms, answers, who, "p", at(minute))
        except AnswerRefused:
            continue
        answers.append(Given(who.strip(), {"approved": approves}, at(minute)))
    decision = decision or decide(terms, answers, at(30))
    told = decision and (
        decision.how,
        decision.value.get("approved"),
        [who.lower() for who in decision.who],
    )
    assert told == naive(by, at_least, expires, otherwise, sorted(cast, key=lambda vote: vote[0]))


@settings(max_examples=25, deadline=None)
@given(order=st.permutations(PEOPLE[:3]), reopened=st.lists(st.booleans(), min_size=3, max_size=3))
def test_the_store_tells_the_same_after_every_restart(
    tmp_path_factory: pytest.TempPathFactory, order: list[str], reopened: list[bool]
) -> None:
    url = f"sqlite:///{tmp_path_factory.mktemp('people')}/store.db"
    store = Store.open(url)
    run = asked_run(store, by=("ann", "bob", "cy"), at_least=3)
    for who, again in zip(order, reopened, strict=True):
        question = store.question("q1")
        assert question is not None
        assert decide(question.terms, question.answers, at(9)) is None
        store.append(run, [NodeAnswered(run=run, node="n", question="q1", who=who, value={"approved": True})])
        if again:
            store.close()
            store = Store.open(url)
    question = store.question("q1")
    assert question is not None
    decision = decide(question.terms, question.answers, at(9))
    assert decision is not None
    assert decision.who == tuple(order)
    store.close()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(f"sqlite:///{tmp_path}/store.db")


def asked_run(store: Store, **terms: Any) -> str:
    """A run that waits for an approval."""
    run = store.create_run("flow")
    asked = NodeAsked(run=run, node="n", question="q1", place="n#0/0", asks="approve", payload="p", **terms)
    store.append(run, [RunStarted(run=run), asked, RunWaiting(run=run, journal="a" * 40, keeps=("b" * 40,))])
    return run


def question_of(store: Store) -> StoredQuestion:
    question = store.question("q1")
    assert question is not None
    return question


def test_a_run_that_waits_is_not_left_over_is_never_cleared_away_and_keeps_its_values(store: Store) -> None:
    from engine.store import retention

    run = asked_run(store)
    assert store.unfinished_runs() == []
    assert [row.id for row in store.runs(state="waiting")] == [run]
    assert retention.past_runs(store.database) == []
    assert retention.remove(store.database, [run], spared=()) == 0
    assert {"a" * 40, "b" * 40} <= retention.used(store.database)
    assert store.count_open_questions() == 1


def test_a_decision_closes_the_question_and_so_does_the_end_of_the_run(store: Store) -> None:
    run = asked_run(store)
    store.append(run, [NodeDecided(run=run, node="n", question="q1", how="answered", who=("ann",))])
    assert (question_of(store).row.state, store.open_questions()) == ("answered", [])
    other = store.create_run("flow")
    store.append(other, [RunStarted(run=other), NodeAsked(run=other, node="n", question="q2"), RunWaiting(run=other)])
    store.append(other, [RunCancelled(run=other)])
    assert store.count_open_questions() == 0


def test_a_person_has_one_answer_even_for_two_that_come_at_once(store: Store) -> None:
    run = asked_run(store)
    answer = NodeAnswered(run=run, node="n", question="q1", who="Ann", value={"approved": True})
    store.append(run, [answer])
    with pytest.raises(Exception, match="UNIQUE"):
        store.append(run, [answer.model_copy(update={"who": "  ann"})])
    assert len(question_of(store).answers) == 1


def test_a_link_works_once_and_is_not_found_on_disk(store: Store, tmp_path: Path) -> None:
    asked_run(store)
    token = answer_links.make(store.database, "q1", "ann", datetime.now(UTC) + timedelta(hours=1))
    link = answer_links.find(store.database, token)
    assert link is not None
    assert (link.question, link.who, link.used) == ("q1", "ann", None)
    assert answer_links.use(store.database, token)
    assert not answer_links.use(store.database, token)
    answer_links.give_back(store.database, token)
    assert answer_links.use(store.database, token)
    late = answer_links.make(store.database, "q1", "ann", datetime.now(UTC) - timedelta(seconds=1))
    assert not answer_links.use(store.database, late)
    store.close()
    assert token.encode() not in b"".join(path.read_bytes() for path in tmp_path.iterdir())
