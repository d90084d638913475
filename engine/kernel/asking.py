"""The questions of one run to people: asked once, and answered from what the engine knows of replies."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING

from pydantic_core import to_json

from engine.errors import TreadleError, ValueNotStorable
from engine.events.event import now
from engine.events.model import (
    AnyEvent,
    NodeOutput,
)
from engine.events.people import NodeAsked, NodeDecided
from engine.kernel.request import KnownQuestion, RunRequest
from engine.node.people import Question, Reply
from engine.prefect.waiting import WaitsForPeople

if TYPE_CHECKING:
    from engine.kernel.digests import Values
    from engine.prefect.call import Call


class Asking:
    """Asks for the nodes of a run. A reply may come from another thread."""

    def __init__(self, request: RunRequest, values: Values, emit: Callable[[AnyEvent], None]) -> None:
        self._request = request
        self._values = values
        self._emit = emit
        self._known = {known.place: known for known in request.questions}
        self._asked = {_call(known.place) for known in request.questions}
        """The places of the calls that have asked."""
        self._calls: dict[str, Call] = {}
        self._waits: dict[str, str] = {}
        """By the places of calls: the question that each has asked last."""
        self._lock = threading.Lock()

    def ask(self, call: Call, number: int, question: Question) -> Reply:
        """The reply to the question that a call asks as its `number`th, or the end of its function until there is one.

        A reply to other words, or to another value that was shown, is none: the question is asked again.
        """
        if call.node is None or not call.node.is_light:
            raise TreadleError(
                "Only a node without retries, time-out and cache can wait for people.",
                fix="Take its policy away, or ask in a node of its own.",
            )
        if self._request.pool:
            raise TreadleError(
                f"“{question.text}” cannot be asked at a worker: a run waits where its engine is.",
                fix="Run this flow without a work pool; what it calls may run at workers.",
            )
        if question.not_by_starter and not (self._request.started_by or self._request.by_itself):
            raise TreadleError(
                f"Who started the run must not answer “{question.text}”, and nobody knows who that was.",
                fix="Say your name before you start it: in the editor with your own sign at the top, `who` in the API.",
            )
        place = f"{call.place}/{number}"
        shown = self._shown(call, question)
        payload = _payload(question, shown.digest if shown is not None else "")
        known = self._known.get(place)
        if known is not None and known.payload == payload:
            if known.reply is not None:
                return known.reply
            if known.failed:
                raise TreadleError("Nobody answered in time.", fix="Run the flow again, or give it more time.")
        else:
            if known is not None and known.reply is None:
                self._emit(NodeDecided(run=self._request.run, node=call.id, question=known.id, how="replaced"))
            if shown is not None:
                self._emit(shown)
            self._ask(call, place, question, shown.digest if shown is not None else "", payload)
        self._calls[place], self._waits[call.place] = call, self._known[place].id
        raise WaitsForPeople(place)

    def has_asked(self, call: Call) -> bool:
        """Whether a question of the call is known already, so that its start was told."""
        return call.place in self._asked

    def waited_for(self, calls: Iterable[Call]) -> tuple[str, ...]:
        """The questions for which some calls wait that have asked."""
        return tuple(self._waits[call.place] for call in calls)

    def withdraw(self, call: Call) -> None:
        """A call has ended without an answer: nobody has to give one any more."""
        if not self.has_asked(call):
            return
        for place, known in list(self._known.items()):
            if _call(place) == call.place and known.reply is None and not known.failed:
                self._known[place] = known.model_copy(update={"failed": True})
                node = call.id or self._request.code_at(call.place)
                self._emit(NodeDecided(run=self._request.run, node=node, question=known.id, how="withdrawn"))

    def take(self, known: KnownQuestion) -> Call | None:
        """A reply has come; the call that waits for it, to be begun again."""
        with self._lock:
            if known.place not in self._known or self._known[known.place].id != known.id:
                return None
            self._known[known.place] = known
            return self._calls.pop(known.place, None)

    def _shown(self, call: Call, question: Question) -> NodeOutput | None:
        """The value that is shown, kept, as people look at it where they answer; nobody takes it for the node's own."""
        if question.shown is None:
            return None
        try:
            encoded, inline = self._values.keep(question.shown)
        except ValueNotStorable as error:
            raise TreadleError(f"What is to be shown cannot be kept: {error.message}", fix=error.fix) from error
        seen = self._values.seen(question.shown, encoded, inline)
        return NodeOutput(
            run=self._request.run,
            node=call.id,
            digest=encoded.digest,
            codec=encoded.codec,
            size=len(encoded.data),
            partial=True,
            inline=inline,
            preview=seen,
        )

    def _ask(self, call: Call, place: str, question: Question, shown: str, payload: str) -> None:
        at = now()
        starter = self._request.started_by
        event = NodeAsked(
            run=self._request.run,
            node=call.id or self._request.code_at(call.place),
            item=call.row if call.id and call.row >= 0 else None,
            question=uuid.uuid4().hex[:12],
            place=place,
            asks=question.asks,
            text=question.text,
            fields=question.fields,
            shown=shown,
            payload=payload,
            by=question.by,
            barred=(starter,) if question.not_by_starter and starter else (),
            at_least=question.at_least,
            expires=at + timedelta(seconds=question.expires_s) if question.expires_s is not None else None,
            otherwise=dict(question.otherwise) if question.otherwise is not None else None,
            escalate=question.escalate,
            escalates=_later(at, question.escalate_after_s) if question.escalate else None,
            trouble=question.trouble,
            time=at,
        )
        self._asked.add(call.place)
        self._known[place] = KnownQuestion(id=event.question, place=place, payload=payload)
        self._emit(event)


def _call(place: str) -> str:
    """The place of the call that has asked, from that of its question."""
    return place.rpartition("/")[0]


def _later(at: datetime, seconds: float | None) -> datetime:
    return at + timedelta(seconds=seconds or 0.0)


def _payload(question: Question, shown: str) -> str:
    """A digest of all that somebody answers to."""
    told = [question.asks, question.text, [asdict(field) for field in question.fields], shown, question.trouble]
    return blake2b(to_json(told), digest_size=16).hexdigest()
