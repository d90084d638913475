"""What a browser asks for, carried out in order and once: changes, undo, presence, questions."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol

from pydantic import ValidationError

from engine.document.drawing import Change, make_change
from engine.errors import TreadleError, UnknownOutcome
from studio.sessions.messages import (
    BadMessage,
    ChangeAsked,
    CodeTyped,
    CommandAsked,
    Hello,
    NumberedMessage,
    Presence,
    Question,
    UndoAsked,
    read_message,
)
from studio.sessions.person import Line, Person
from studio.sessions.session import Commit, EditingSession
from studio.sessions.step import renames_in

_logger = logging.getLogger(__name__)

GRACE_S = 3.0


class Made(Protocol):
    """What a command gives: a change, and the nodes that are new in it."""

    @property
    def change(self) -> Change: ...
    @property
    def created(self) -> tuple[str, ...]: ...


class Abilities(Protocol):
    """What a session can do beyond plain edits."""

    def command(self, name: str, args: Mapping[str, Any], inside: Sequence[str]) -> Made:
        """The change of a command, of the whole drawing. Raises TreadleError with what stands in its way."""
        ...

    def inside(self, change: Change, inside: Sequence[str]) -> Change:
        """A change of a sub-flow as one of the whole drawing. Raises TreadleError."""
        ...

    def typed(self, person: Person, message: CodeTyped) -> Awaitable[None]:
        """Take the text of the code panel, and answer the message."""
        ...

    def answer(self, person: Person, what: str, args: Mapping[str, Any]) -> Awaitable[Any]:
        """The answer to a question. Raises TreadleError."""
        ...


class Inbox:
    """Reads the messages of the browsers of one session."""

    def __init__(self, session: EditingSession, abilities: Abilities, presence: Callable[[], None]) -> None:
        self._session = session
        self._abilities = abilities
        self._presence = presence
        self._tasks: set[asyncio.Task[None]] = set()

    def receive(self, person: Person | None, line: Line, data: object) -> Person | None:
        """Take one message that came over a line; the person who speaks over it from now on.

        Before its `hello` a line is not heard: what it says comes again with that.
        """
        try:
            message = read_message(data)
        except BadMessage as bad:
            if person is not None and person.line is line:
                self._answer_bad(person, bad)
            return person
        if isinstance(message, Hello):
            return self._hello(message, line)
        if person is None or person.line is not line:
            return person
        match message:
            case Presence():
                person.cursor, person.selection = message.cursor, message.selection
                self._presence()
            case Question():
                self._soon(self._ask(person, message))
            case _:
                self._take(person, message)
        return person

    def leave(self, person: Person, line: Line) -> None:
        """The browser behind a line is away."""
        if person.line is line:
            person.detach()
            self._presence()

    async def settled(self) -> None:
        """Wait until everything that was asked so far is answered."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """Let what is being answered come to its end, but not for long: it may wait for an engine that starts."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=GRACE_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _hello(self, message: Hello, line: Line) -> Person:
        person = self._session.person(message.client)
        if person.line is not None and person.line is not line:
            person.send(
                {
                    "type": "notice",
                    "level": "warning",
                    "message": "This drawing was opened again in a copy of this tab, which goes on from here.",
                    "fix": "Reload this page to work here as well.",
                }
            )
            person.flush()
        person.name, person.colour = message.name, message.colour
        self._session.greet(person, line, message.revision)
        for pending in message.pending:
            self.receive(person, line, pending)
        self._presence()
        return person

    def _take(self, person: Person, message: NumberedMessage) -> None:
        if message.seq <= person.received:
            # It came before, over a line that broke before the answer was there.
            if message.seq <= person.acknowledged:
                person.send(person.refusals.get(message.seq) or {"type": "done", "seq": message.seq})
            return
        person.received = message.seq
        person.inbox.append(message)
        self._work(person)

    def _work(self, person: Person) -> None:
        """Carry out what waits, up to something that takes its time."""
        while person.inbox and not person.working:
            message = person.inbox.popleft()
            if not isinstance(message, CodeTyped):
                self._carry_out(person, message)
            elif person.inbox and isinstance(person.inbox[0], CodeTyped):
                # A later text says it all.
                person.done(message.seq)
            else:
                person.working = True
                self._soon(self._typed(person, message))

    async def _typed(self, person: Person, message: CodeTyped) -> None:
        try:
            await self._abilities.typed(person, message)
        except TreadleError as error:
            person.refuse(message.seq, error.message, error.fix)
        except Exception:
            _logger.exception("code %s of %s", message.seq, self._session.name)
            person.refuse(message.seq, "This text could not be read.", "The studio's log says why.")
        finally:
            person.working = False
            if person.acknowledged < message.seq:
                person.done(message.seq)
            self._work(person)

    def _carry_out(self, person: Person, message: ChangeAsked | CommandAsked | UndoAsked) -> None:
        try:
            changed = self._try(person, message)
        except TreadleError as error:
            person.refuse(message.seq, error.message, error.fix)
        except (ValidationError, RecursionError) as error:
            _logger.info("refused: %s", error)
            person.refuse(message.seq, "This change does not fit the drawing.", "Undo, or try another way.")
        except Exception:
            _logger.exception("message %s of %s", message.seq, self._session.name)
            person.refuse(message.seq, "This change failed; the drawing is as it was.", "The studio's log says why.")
        else:
            if not changed:
                person.done(message.seq)

    def _try(self, person: Person, message: ChangeAsked | CommandAsked | UndoAsked) -> bool:
        session = self._session
        if isinstance(message, UndoAsked):
            before = session.revision
            said = session.step_back(person, message.type, message.seq)
            if said:
                person.send({"type": "notice", "level": "info", "message": said, "fix": ""})
            return session.revision > before
        created: tuple[str, ...] = ()
        if isinstance(message, CommandAsked):
            made = self._abilities.command(message.name, message.args, message.inside)
            change, created = made.change, made.created
        else:
            change = Change(edits=message.edits, label=message.label or "Edit")
            change = self._abilities.inside(change, message.inside) if message.inside else change
        after, _ = make_change(session.drawing, change)
        return session.commit(
            Commit(after, change.label, person, message.seq, renamed=renames_in(change), created=created)
        )

    async def _ask(self, person: Person, question: Question) -> None:
        answer: dict[str, Any] = {"type": "answer", "id": question.id}
        try:
            answer["result"] = await self._abilities.answer(person, question.what, question.args)
        except TreadleError as error:
            unknown = {"unknown": error.nodes} if isinstance(error, UnknownOutcome) else {}
            answer["error"] = {"message": error.message, "fix": error.fix, **unknown}
        except (ValidationError, ValueError, KeyError, TypeError, RecursionError):
            _logger.exception("question %s", question.what)
            answer["error"] = {"message": f"The question {question.what!r} cannot be answered.", "fix": ""}
        person.send(answer)

    def _answer_bad(self, person: Person, bad: BadMessage) -> None:
        if bad.seq is not None:
            if bad.seq > person.received:
                person.refuse(bad.seq, bad.said)
        elif bad.question is not None:
            person.send({"type": "answer", "id": bad.question, "error": {"message": bad.said, "fix": ""}})

    def _soon(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
