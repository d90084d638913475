"""Questions to people and their answers: what the events of a run change in them, and looking them up."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.engine import RowMapping

from engine.events.model import (
    AnyEvent,
)
from engine.events.people import NodeAnswered, NodeAsked, NodeDecided, NodeEscalated
from engine.events.states import RUN_STATE_AFTER, run_has_ended
from engine.people.law import Decision, Given, Terms, same_name
from engine.store.database import Database
from engine.store.people_tables import ANSWERS, QUESTIONS, QuestionRow
from engine.store.tables import REUSES

OPEN = "open"


@dataclass(frozen=True, slots=True)
class StoredQuestion:
    """A question with the answers that count, in their order, and how it ended if it has."""

    row: QuestionRow
    asked: NodeAsked
    answers: tuple[Given, ...] = ()
    decision: Decision | None = None

    @property
    def by(self) -> tuple[str, ...]:
        """Who may answer, with those who were asked later."""
        return tuple(json.loads(self.row.by))

    @property
    def terms(self) -> Terms:
        """What the law goes by."""
        asked = self.asked
        return Terms(asked.asks, asked.payload, self.by, asked.barred, asked.at_least, asked.expires, asked.otherwise)


def store(connection: Connection, flow: str, events: Iterable[AnyEvent]) -> None:
    """Keep what some events change in questions. The end of a run closes those that are still open."""
    for event in events:
        match event:
            case NodeAsked():
                _ask(connection, flow, event)
            case NodeAnswered():
                connection.execute(insert(ANSWERS).values(_answer(event)))
            case NodeEscalated():
                _escalate(connection, event)
            case NodeDecided():
                _decide(connection, event)
            case _ if event.kind == "run.waiting":
                keeps = {event.journal, *event.keeps} - {""}
                _keep(connection, event.run, keeps)
            case _ if event.kind in RUN_STATE_AFTER and run_has_ended(RUN_STATE_AFTER[event.kind]):
                left = QUESTIONS.c.run == event.run, QUESTIONS.c.state == OPEN
                connection.execute(update(QUESTIONS).where(*left).values(state="withdrawn", decided=event.time))
            case _:
                pass


def find(database: Database, id: str) -> StoredQuestion | None:
    """A question by its id."""
    return next(iter(_read(database, QUESTIONS.c.id == id)), None)


def of_run(database: Database, run: str) -> list[StoredQuestion]:
    """All questions of a run, in the order in which they were asked."""
    return _read(database, QUESTIONS.c.run == run)


def open_ones(database: Database) -> list[StoredQuestion]:
    """The questions that wait for an answer, the oldest first."""
    return _read(database, QUESTIONS.c.state == OPEN)


def decided(database: Database, limit: int) -> list[StoredQuestion]:
    """The questions that were decided last, the newest first."""
    return _read(database, QUESTIONS.c.state.not_in((OPEN, "replaced")), newest=limit)


def count_open(database: Database) -> int:
    """How many questions wait for an answer."""
    with database.reading() as connection:
        query = select(func.count()).select_from(QUESTIONS).where(QUESTIONS.c.state == OPEN)
        return connection.execute(query).scalar_one()


def _read(database: Database, condition: object, newest: int = 0) -> list[StoredQuestion]:
    query = select(QUESTIONS).where(condition)  # pyright: ignore[reportArgumentType]
    query = (
        query.order_by(QUESTIONS.c.decided.desc(), QUESTIONS.c.id).limit(newest)
        if newest
        else query.order_by(QUESTIONS.c.created, QUESTIONS.c.id)
    )
    with database.reading() as connection:
        rows = [QuestionRow(**row) for row in connection.execute(query).mappings()]
        given = _answers(connection, [row.id for row in rows])
    return [_whole(row, given.get(row.id, ())) for row in rows]


def _answers(connection: Connection, questions: list[str]) -> dict[str, list[Given]]:
    found: dict[str, list[Given]] = {}
    for start in range(0, len(questions), 500):
        wanted = ANSWERS.c.question.in_(questions[start : start + 500])
        for row in connection.execute(select(ANSWERS).where(wanted).order_by(ANSWERS.c.created)).mappings():
            found.setdefault(row["question"], []).append(_given(row))
    return found


def _given(row: RowMapping) -> Given:
    return Given(row["name"], json.loads(row["value"]), row["created"], row["comment"])


def _whole(row: QuestionRow, answers: Iterable[Given]) -> StoredQuestion:
    told = NodeDecided.model_validate_json(row.decision) if row.decision else None
    decision = Decision(told.how, told.time, told.value, told.who, told.comment) if told else None
    return StoredQuestion(row, NodeAsked.model_validate_json(row.asked), tuple(answers), decision)


def _ask(connection: Connection, flow: str, event: NodeAsked) -> None:
    row = QuestionRow(
        id=event.question,
        run=event.run,
        flow=flow,
        node=event.node,
        place=event.place,
        state=OPEN,
        asked=event.model_dump_json(),
        by=json.dumps(event.by),
        expires=event.expires,
        escalates=event.escalates,
        created=event.time,
    )
    connection.execute(insert(QUESTIONS).values(row.model_dump()))


def _answer(event: NodeAnswered) -> dict[str, object]:
    return {
        "question": event.question,
        "who": same_name(event.who),
        "name": event.who,
        "value": json.dumps(event.value),
        "comment": event.comment.replace("\0", "\N{REPLACEMENT CHARACTER}"),
        "payload": event.payload,
        "through": event.through,
        "created": event.time,
    }


def _escalate(connection: Connection, event: NodeEscalated) -> None:
    this = QUESTIONS.c.id == event.question
    by = cast("list[str]", json.loads(connection.execute(select(QUESTIONS.c.by).where(this)).scalar_one()))
    also = [event.to] if by and not event.to.startswith("flow:") else []
    connection.execute(update(QUESTIONS).where(this).values(by=json.dumps([*by, *also]), escalates=None))


def _decide(connection: Connection, event: NodeDecided) -> None:
    changes = {"state": event.how, "decision": event.model_dump_json(), "decided": event.time, "escalates": None}
    connection.execute(update(QUESTIONS).where(QUESTIONS.c.id == event.question).values(changes))


def _keep(connection: Connection, run: str, digests: set[str]) -> None:
    """Note values that the run needs to go on, so that no cleaning takes them."""
    known = set(connection.execute(select(REUSES.c.digest).where(REUSES.c.run == run)).scalars())
    rows = [{"run": run, "digest": digest} for digest in sorted(digests - known)]
    if rows:
        connection.execute(insert(REUSES), rows)
