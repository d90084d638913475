"""`/api/questions`: what waits for people, and their answers."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi import FastAPI, Response

from engine.errors import AnswerRefused, UnknownName
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.api.question_forms import (
    GiveAnswer,
    MadeLink,
    MakeLink,
    OpenCount,
    QuestionFacts,
    QuestionList,
    TakenAnswer,
    question_facts,
)
from studio.routes.problem_json import ProblemAnswer, problem

REFUSED: dict[int | str, dict[str, Any]] = {
    409: {"model": ProblemAnswer, "description": "The answer does not count: late, a second one, not asked for."}
}


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""

    @web.get("/api/questions", tags=["people"], responses=PROBLEMS, summary="What waits for people")
    async def listing() -> QuestionList:
        """Every run that waits for an answer is here with its question and form."""
        store = await context.history.store()
        questions = await asyncio.to_thread(store.open_questions)
        values = await asyncio.to_thread(store.previews, [each.asked.shown for each in questions if each.asked.shown])
        return QuestionList(questions=[question_facts(each, values) for each in questions])

    @web.get("/api/questions/count", tags=["people"], responses=PROBLEMS, summary="How many questions wait")
    async def count() -> OpenCount:
        """Cheap enough to be asked every few seconds."""
        store = await context.history.store()
        if not (number := await asyncio.to_thread(store.count_open_questions)):
            return OpenCount(open=0)
        questions = await asyncio.to_thread(store.open_questions)
        newest = questions[-1] if questions else None
        if newest is None:
            return OpenCount(open=0)
        return OpenCount(open=number, newest=newest.row.id, text=newest.asked.text[:200], flow=newest.row.flow)

    @web.get("/api/questions/{id}", tags=["people"], responses=PROBLEMS, summary="One question")
    async def show(id: str) -> QuestionFacts:
        """Also one that is decided, with its answers."""
        store = await context.history.store()
        question = await asyncio.to_thread(store.question, id)
        if question is None:
            raise UnknownName(f"There is no question {id}.", fix="See `GET /api/questions`.")
        return question_facts(question, await asyncio.to_thread(store.previews, [question.asked.shown]))

    @web.post("/api/questions/{id}/answer", tags=["people"], responses=PROBLEMS | REFUSED, summary="Answer a question")
    async def answer(id: str, body: GiveAnswer, through: str = "api") -> Any:
        """What does not count is refused with 409 and the reason; nothing changes then."""
        client = await context.engine.client()
        way = through if through in {"inbox", "canvas"} else "api"
        try:
            taken = await client.call("answer_question", question=id, through=way, **body.model_dump())
        except AnswerRefused as error:
            return problem(409, "The answer was not taken", error.message, error.fix)
        return TakenAnswer(**taken)

    _register_links(web, context)


def _register_links(web: FastAPI, context: AppContext) -> None:
    @web.post(
        "/api/questions/{id}/links",
        tags=["people"],
        status_code=201,
        responses=PROBLEMS,
        summary="A link that works once",
    )
    async def make_link(id: str, body: MakeLink, response: Response) -> MadeLink:
        """For one person, who needs no sign-in then. Only its hash is kept, so it is told only here."""
        from engine.store import answer_links

        store = await context.history.store()
        question = await asyncio.to_thread(store.question, id)
        if question is None or question.row.state != "open":
            raise UnknownName(f"No question {id} waits for an answer.", fix="See `GET /api/questions`.")
        expires = datetime.now(UTC) + timedelta(hours=body.hours)
        token = await asyncio.to_thread(answer_links.make, store.database, id, body.who, expires)
        response.headers["Cache-Control"] = "no-store"
        return MadeLink(path=f"/answer/{token}", who=body.who, expires=expires)
