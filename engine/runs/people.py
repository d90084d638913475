"""Runs that wait for people: questions answered, decided and expired, and runs that go on then."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from engine.errors import AnswerRefused, TreadleError, UnknownName
from engine.events.event import now
from engine.events.model import AnyEvent
from engine.events.people import NodeAsked, NodeDecided, NodeEscalated, RunWaiting
from engine.kernel.request import Message
from engine.people.law import Decision, Given, decide, refuse
from engine.runs.active import ActiveRun
from engine.runs.questions import answered, decided, given_value, known, why_closed
from engine.store.people import OPEN, StoredQuestion

_logger = logging.getLogger(__name__)

LOOK_AGAIN_S = 20.0
"""The clock of the machine may be set: a deadline is looked at again at least this often."""

TO_FLOW = "flow:"


class Questions(Protocol):
    """The store as it is needed here; `engine.runs.history.History` is one."""

    async def question(self, id: str) -> StoredQuestion | None:
        """A question by its id."""
        ...

    async def questions_of_run(self, run: str) -> list[StoredQuestion]:
        """All questions of a run."""
        ...

    async def open_questions(self) -> list[StoredQuestion]:
        """Those that wait for an answer."""
        ...


class Desk:
    """Takes answers and watches the clock. `store` stores events of a run, `go_on` gives it a process again."""

    def __init__(
        self,
        questions: Questions,
        active: Mapping[str, ActiveRun],
        store: Callable[[ActiveRun, list[AnyEvent]], Awaitable[None]],
        go_on: Callable[[ActiveRun], Awaitable[None]],
        escalate: Callable[[str, StoredQuestion], Awaitable[None]],
    ) -> None:
        self._questions = questions
        self._active = active
        self._store = store
        self._go_on = go_on
        self._escalate = escalate
        self._turn = asyncio.Lock()
        self._changed = asyncio.Event()
        self._clock: asyncio.Task[None] | None = None
        self.waiting: dict[str, ActiveRun] = {}
        self.methods: Mapping[str, Callable[..., Any]] = {"answer_question": self.answer}

    def start(self, waiting: Sequence[ActiveRun]) -> None:
        """Begin with the runs that an earlier engine left waiting."""
        self.waiting.update({run.id: run for run in waiting})
        self._clock = asyncio.create_task(self._begin(), name="deadlines of questions")

    async def stop(self) -> None:
        """Watch the clock no more. Runs that wait are left as they are."""
        if self._clock is not None:
            self._clock.cancel()
            await asyncio.gather(self._clock, return_exceptions=True)

    def heard(self, run: str, flow: str, events: Sequence[AnyEvent]) -> None:
        """Some events of a run were stored; a new question may have a deadline."""
        if any(isinstance(event, NodeAsked) for event in events):
            self._changed.set()

    async def look_at(self, run: ActiveRun) -> None:
        """A run has left its process; if it waits, somebody may have answered while it was leaving."""
        async with self._turn:
            if run.id in self.waiting and may_go_on(run):
                await self._go_on(run)

    async def answer(self, params: dict[str, Any]) -> dict[str, Any]:
        """Take an answer: `question`, `who`, `value` by fields, `comment`, and the `payload` that was answered to.

        Raises AnswerRefused for one that does not count, with the reason.
        """
        async with self._turn:
            question = await self._questions.question(str(params["question"]))
            if question is None:
                raise UnknownName("There is no such question.", fix="See `treadle inbox`.")
            at, who = now(), " ".join(str(params.get("who") or "").split())
            if question.row.state != OPEN:
                raise AnswerRefused(why_closed(question), fix="There is nothing left to answer.")
            refuse(question.terms, question.answers, who, str(params.get("payload") or ""), at)
            value = given_value(question.asked, params.get("value") or {})
            given = Given(who, value, at, str(params.get("comment") or "").strip())
            events: list[AnyEvent] = [answered(question, given, str(params.get("through") or "api"))]
            decision = decide(question.terms, [*question.answers, given], at)
            await self._close(question, events, decision)
        left = "" if decision is not None else "Others have to answer as well."
        return {"question": question.row.id, "run_id": question.row.run, "decided": decision is not None, "left": left}

    async def _close(self, question: StoredQuestion, events: list[AnyEvent], decision: Decision | None) -> None:
        """Store what has happened to a question; with a decision the run goes on."""
        run = self._active.get(question.row.run) or self.waiting.get(question.row.run)
        if run is None:
            raise AnswerRefused("The run that asked has ended.", fix="Run the flow again.")
        if decision is not None:
            events.append(decided(question, decision))
        await self._store(run, events)
        if run.progress.ended:
            raise AnswerRefused("The run that asked has ended.", fix="Run the flow again.")
        if decision is None:
            return
        if run.id in self.waiting:
            await self._go_on(run)
        elif run.kernel is not None:
            await run.kernel.hand(Message(kind="answered", run=run.id, question=known(question, decision)))

    async def _begin(self) -> None:
        """Go on with runs whose people have answered while no engine was there to hear the end of it; then watch."""
        for run in list(self.waiting.values()):
            await self.look_at(run)
        await self._watch_the_clock()

    async def _watch_the_clock(self) -> None:
        while True:
            self._changed.clear()
            try:
                pause = await self._tick()
            except TreadleError as error:
                _logger.warning("Deadlines could not be looked at: %s", error.message)
                pause = LOOK_AGAIN_S
            except Exception:
                # A deadline of one run must not keep the others waiting for ever.
                _logger.exception("A deadline")
                pause = LOOK_AGAIN_S
            try:
                await asyncio.wait_for(self._changed.wait(), pause)
            except TimeoutError:
                continue

    async def _tick(self) -> float | None:
        """Do what is due; how many seconds until something may be again, None when nothing will by itself."""
        at = now()
        deadlines: list[datetime] = []
        for question in await self._questions.open_questions():
            if question.row.run not in self._active and question.row.run not in self.waiting:
                continue
            if question.row.escalates is not None and question.row.escalates <= at:
                await self._ask_others(question)
            due = (question.row.expires, question.row.escalates)
            if (decision := decide(question.terms, question.answers, at)) is not None:
                await self._decide_late(question.row.id, at)
                _logger.info("question %s: %s", question.row.id, decision.how)
            else:
                deadlines += [each for each in due if each is not None and each > at]
        if not deadlines:
            return None
        return min(LOOK_AGAIN_S, max(0.0, (min(deadlines) - now()).total_seconds()))

    async def _decide_late(self, id: str, at: datetime) -> None:
        async with self._turn:
            question = await self._questions.question(id)
            if question is None or question.row.state != OPEN:
                return
            decision = decide(question.terms, question.answers, at)
            if decision is not None:
                await self._close(question, [], decision)

    async def _ask_others(self, question: StoredQuestion) -> None:
        """Ask somebody else too, once."""
        to = question.asked.escalate
        async with self._turn:
            run = self._active.get(question.row.run) or self.waiting.get(question.row.run)
            if run is None:
                return
            row = question.row
            await self._store(run, [NodeEscalated(run=row.run, node=row.node, question=row.id, to=to)])
        if to.startswith(TO_FLOW):
            try:
                await self._escalate(to.removeprefix(TO_FLOW).strip(), question)
            except (TreadleError, OSError) as error:
                _logger.warning("question %s: %s could not be started: %s", question.row.id, to, error)


def may_go_on(run: ActiveRun) -> bool:
    """Whether one of the questions was decided for which the process that left waited."""
    left = next((event for event in reversed(run.events) if isinstance(event, RunWaiting)), None)
    ended = {event.question for event in run.events if isinstance(event, NodeDecided)}
    return left is not None and not ended.isdisjoint(left.questions)
