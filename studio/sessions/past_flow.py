"""What an editor is told that looks at a past run: messages as of an open flow, of which none can change anything."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

from engine.document.drawing import Drawing
from engine.editing.context import Context
from engine.editing.questions import answer_question
from engine.errors import RequestError, TreadleError
from studio.run_actions import RunActions
from studio.sessions.earlier_values import earlier_values
from studio.sessions.inside import inner_drawing, read_inside
from studio.sessions.messages import BadMessage, Hello, Presence, Question, read_message
from studio.sessions.own_kinds import kinds_beside
from studio.sessions.past_run import PastRun, previews_of, read_past_run
from studio.sessions.person import Line, Message, Person
from studio.sessions.registry import Sessions
from studio.sessions.run_screen import NO_VALUE, RunScreen
from studio.sessions.wire import drawing_to_json

_logger = logging.getLogger(__name__)

_ABOUT_THE_DRAWING = frozenset({"fits", "form", "copy", "converters", "replacements", "expressions"})
_LOOKED_AT = "This is a past run: it is looked at, not edited."
_INSTEAD = "Open the flow as it is now, or restore this version."


class PastFlow:
    """One browser's look at a run. It keeps the moment that is looked at; nobody else sees it."""

    closed = False

    def __init__(self, past: PastRun, sessions: Sessions, actions: RunActions) -> None:
        self.name = past.row.id
        self._past = past
        self._sessions = sessions
        self._actions = actions
        self._screen: RunScreen = past.screen_at(past.row.seq)
        self._looking = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()
        self._following: asyncio.Task[None] | None = None
        self._questions: dict[str, Callable[[Person, Mapping[str, Any]], Awaitable[Any]]] = {
            "at": self._at,
            "continue": self._go_on,
            "restore": self._restore,
            "output": self._output,
            "values": self._earlier_values,
            "subflow": self._subflow,
        }

    @classmethod
    async def open(cls, run: str, sessions: Sessions, actions: RunActions) -> PastFlow:
        """Read a run. Raises RequestError for one that cannot be shown."""
        around = sessions.surroundings
        store = await around.store()
        catalogue = await asyncio.to_thread(around.catalogue)
        past = await asyncio.to_thread(read_past_run, run, store, around.workspace, catalogue)
        return cls(past, sessions, actions)

    @property
    def title(self) -> str:
        """What the page is called."""
        return f"{self._past.row.flow} · run {self._past.row.id[-6:]}"

    def receive(self, person: Person | None, line: Line, data: object) -> Person | None:
        """Take a message; the person who speaks over the line from now on."""
        try:
            message = read_message(data)
        except BadMessage as bad:
            if person is not None and bad.seq is not None:
                person.refuse(bad.seq, bad.said)
            return person
        if isinstance(message, Hello):
            person = Person(message.client, message.name, message.colour)
            person.attach(line)
            # The browser begins at the newest moment, also after a broken line.
            self._screen = self._past.screen_at(self._past.last, self._screen)
            person.send(self._welcome())
            self._follow(person)
            for pending in message.pending:
                self.receive(person, line, pending)
        elif person is None or isinstance(message, Presence):
            return person
        elif isinstance(message, Question):
            self._soon(self._answer(person, message))
        else:
            person.refuse(message.seq, _LOOKED_AT, _INSTEAD)
        return person

    def leave(self, person: Person, line: Line) -> None:
        """The browser is away."""
        if person.line is line:
            person.detach()
            if self._following is not None:
                self._following.cancel()

    def _welcome(self) -> Message:
        past = self._past
        code = {"revision": 1, "text": past.version.source, "lines": past.lines, "error": None, "client": None}
        return {
            "type": "welcome",
            "revision": 1,
            "name": past.file or past.row.flow,
            **drawing_to_json(past.drawing),
            "kinds": kinds_beside(past.drawing.flow, self._context()),
            "problems": [],
            "code": code,
            "people": [],
            "history": {"undo": None, "redo": None},
            "saved": {"dirty": False, "version": past.version.number, "at": None, "on_disk": "same"},
            "run": self._screen.whole(),
            "acknowledged": 0,
            "read_only": _LOOKED_AT,
            "past": past.about(),
        }

    def _follow(self, person: Person) -> None:
        """Tell of a run that goes on what happens in it."""
        if self._following is not None:
            self._following.cancel()
        if self._past.goes_on:
            self._following = self._soon(self._tell_news(person))

    async def _tell_news(self, person: Person) -> None:
        around = self._sessions.surroundings
        store = await around.store()
        try:
            async for told in around.feeds.follow(self._past.row.id, self._past.last):
                previews = await asyncio.to_thread(previews_of, told.events, store)
                if moments := self._past.take(told.events, previews):
                    person.send({"type": "moments", "moments": moments, "goes_on": self._past.goes_on})
        except TreadleError as error:
            person.send({"type": "notice", "level": "error", "message": error.message, "fix": error.fix})

    async def _answer(self, person: Person, question: Question) -> None:
        answer: Message = {"type": "answer", "id": question.id}
        try:
            answer["result"] = await self._result(person, question.what, question.args)
        except TreadleError as error:
            answer["error"] = {"message": error.message, "fix": error.fix}
        except (ValueError, KeyError, TypeError, RecursionError):
            _logger.exception("question %s", question.what)
            answer["error"] = {"message": f"The question {question.what!r} cannot be answered.", "fix": ""}
        person.send(answer)

    async def _result(self, person: Person, what: str, args: Mapping[str, Any]) -> Any:
        if what in self._questions:
            return await self._questions[what](person, args)
        if what not in _ABOUT_THE_DRAWING:
            raise RequestError(_LOOKED_AT, fix=_INSTEAD)
        drawing = self._inner(read_inside(args.get("inside")))
        own = {name: value for name, value in args.items() if name != "inside"}
        return await asyncio.to_thread(answer_question, what, own, drawing, self._context())

    async def _at(self, person: Person, args: Mapping[str, Any]) -> Message:
        """Go to the moment after an event; what is different then comes as a `run` message before the answer."""
        seq = int(args["seq"])
        async with self._looking:
            before = self._screen
            self._screen = await asyncio.to_thread(self._past.screen_at, seq, before)
            told = self._screen.news() if self._screen is before else self._screen.whole()
        if told is not None:
            person.send({"type": "run", "run": told})
        return {"seq": self._screen.view.seq}

    async def _go_on(self, person: Person, args: Mapping[str, Any]) -> Message:
        """Run this version from a node on, with the values that the others had."""
        return {"run_id": await self._actions.go_on_from(self._past.row.id, str(args["node"]), person.own_name)}

    async def _restore(self, person: Person, args: Mapping[str, Any]) -> Message:
        """Take this version into the draft of the flow; the same tab can undo it there."""
        if not self._past.file:
            raise RequestError("The flow's file is not there any more.", fix="Download the version and import it.")
        flow = await self._sessions.open(self._past.file)
        try:
            await flow.answer(flow.session.person(person.id), "restore", {"id": self._past.version.id})
        finally:
            self._sessions.looked(flow.name)
        return {"flow": flow.name}

    async def _output(self, person: Person, args: Mapping[str, Any]) -> Message:
        value = self._screen.value_of(str(args.get("node")))
        if value is NO_VALUE:
            raise RequestError("This node has no value at this moment.", fix="Go on in time.")
        return {"value": value}

    async def _earlier_values(self, person: Person, args: Mapping[str, Any]) -> list[Message]:
        """What a node gave in this and other runs, the newest first."""
        store = await self._sessions.surroundings.store()
        return await asyncio.to_thread(earlier_values, store, self._past.row.flow, str(args.get("node")))

    async def _subflow(self, person: Person, args: Mapping[str, Any]) -> Message:
        drawing = self._inner(read_inside(args.get("node")))
        kinds = kinds_beside(drawing.flow, self._context())
        return {"flow": drawing_to_json(drawing) | {"revision": 1, "name": self._past.file, "kinds": kinds}}

    def _inner(self, inside: tuple[str, ...]) -> Drawing:
        return inner_drawing(self._past.drawing, inside, self._context())

    def _context(self) -> Context:
        return Context(self._sessions.surroundings.catalogue(), self._past.path)

    def _soon(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task
