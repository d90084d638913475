"""A worker's side of one run: it stands where store, secrets, limits and Prefect stand for a kernel of the engine."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from engine.errors import TreadleError, UnknownName
from engine.events.model import AnyEvent, NodeArtifact, NodeItems, NodeOutput, events_adapter
from engine.kernel.request import Answer, Message
from engine.secrets.handed import Handed
from engine.workers.line import PAUSES_S, Line, LineCut
from engine.workers.protocol import Inbox, Item, Outbox

Keep = Callable[[str, str], Coroutine[Any, Any, None]]
"""Brings a value to the studio, by its digest and codec."""


class Relay:
    """Says everything once and in order, through cuts of the line. `heard` is given what comes for the run."""

    def __init__(self, line: Line, worker: str, run: str, keep: Keep) -> None:
        self._line, self._worker, self.run, self._keep = line, worker, run, keep
        self._outbox, self.inbox = Outbox(), Inbox()
        self._some = asyncio.Event()
        self._taken = 0
        self._moved = asyncio.Condition()
        self._replies: dict[int, asyncio.Future[Answer]] = {}
        self._tell: Callable[[Message], None] = _nobody
        self.lost = asyncio.Event()
        self._sending = asyncio.create_task(self._send_for_ever(), name=f"tell of {run}")

    # What a run is stored in: `engine.runs.carrying.Record`.

    async def append(self, run: str, events: Sequence[AnyEvent], expected: int) -> list[AnyEvent]:
        """Have events stored by the engine, and wait until they are."""
        del run
        for digest, codec in _values_of(events):
            await self._unless_lost(self._keep(digest, codec))
        await self._stored(self.say(Item(kind="events", events=events_adapter.dump_python(list(events), mode="json"))))
        return [event.model_copy(update={"seq": expected + place}) for place, event in enumerate(events, 1)]

    async def events(self, run: str) -> list[AnyEvent]:
        """Nothing: a run that is carried out here begins here."""
        del run
        return []

    async def note_owner(self, run: str, pid: int) -> None:
        """A kernel has the run."""
        del run, pid
        self.say(Item(kind="taken"))

    # What a kernel asks for.

    def record(self, entry: dict[str, Any]) -> None:
        """Have the engine write down in Prefect what the kernel says."""
        self.say(Item(kind="record", entry=entry))

    async def recorded(self) -> None:
        """Wait until that is written."""
        await self._ask(Item(kind="settle"))

    async def hand(self, name: str, connection: bool) -> Handed | None:
        """What is behind the name of a secret or connection."""
        answer = await self._ask(Item(kind="secret", message=Message(kind="secret", name=name, connection=connection)))
        if answer.trouble:
            raise TreadleError(answer.trouble, fix=answer.fix)
        return None if answer.value is None else Handed(name, answer.value, answer.kind, answer.hosts)

    async def start_child(self, asked: Mapping[str, Any]) -> Answer:
        """Have the engine run another flow for a node; what came of it."""
        return await self._ask(Item(kind="child", entry=dict(asked)))

    def heard_by(self, tell: Callable[[Message], None]) -> None:
        """Say how to tell the kernel something."""
        self._tell = tell

    def door(self, message: Message) -> None:
        """Pass on what the kernel asks of limits and budgets."""
        self.say(Item(kind="door", message=message))

    # What the engine says.

    def take(self, item: Item) -> None:
        """Take what has come for the kernel, or a reply."""
        if item.kind == "kernel" and item.message is not None:
            self._tell(item.message)
        elif item.kind == "reply" and item.message is not None:
            waiting = self._replies.pop(item.of, None)
            if waiting is not None and not waiting.done():
                waiting.set_result(item.message.answer or Answer())

    def say(self, item: Item) -> int:
        """Have something said soon; its number."""
        number = self._outbox.add(item)
        self._some.set()
        return number

    async def end(self) -> None:
        """Say once that nothing more will come, and wait until all was heard, or the run is not ours any more."""
        if self._sending.done():
            return
        await self._stored(self.say(Item(kind="done")))
        await self.close()

    async def close(self) -> None:
        """Say no more."""
        self._sending.cancel()
        with suppress(asyncio.CancelledError):
            await self._sending

    def lose(self) -> None:
        """The run is not ours any more: who waits for something need not."""
        if self.lost.is_set():
            return
        self.lost.set()
        for waiting in self._replies.values():
            if not waiting.done():
                waiting.set_result(Answer(trouble="The run is not this worker's any more."))
        self._waking = asyncio.create_task(self._wake_all())

    async def _wake_all(self) -> None:
        self._some.set()
        async with self._moved:
            self._moved.notify_all()

    async def _ask(self, item: Item) -> Answer:
        if self.lost.is_set():
            return Answer()
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._replies[self.say(item)] = answer
        return await answer

    async def _unless_lost(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something that is of use as long as the run is ours."""
        doing, losing = asyncio.create_task(work), asyncio.create_task(self.lost.wait())
        await asyncio.wait({doing, losing}, return_when=asyncio.FIRST_COMPLETED)
        losing.cancel()
        if not doing.done():
            doing.cancel()
        else:
            await doing

    async def _stored(self, number: int) -> None:
        async with self._moved:
            await self._moved.wait_for(lambda: self._taken >= number or self.lost.is_set())

    async def _send_for_ever(self) -> None:
        tries = 0
        while not self.lost.is_set():
            await self._some.wait()
            self._some.clear()
            items = self._outbox.after(self._taken)
            if not items:
                continue
            body = {"run": self.run, "items": [item.model_dump(mode="json", exclude_defaults=True) for item in items]}
            try:
                answer = await self._line.post(f"/api/work/workers/{self._worker}/said", body)
                tries = 0
            except LineCut:
                self._some.set()
                await asyncio.sleep(PAUSES_S[min(tries, len(PAUSES_S) - 1)])
                tries += 1
                continue
            except UnknownName:
                self.lose()
                break
            async with self._moved:
                self._taken = max(self._taken, int(answer["taken"]))
                self._outbox.has(self._taken)
                self._moved.notify_all()
            if self._outbox.after(self._taken):
                self._some.set()
        async with self._moved:
            self._moved.notify_all()


class RelayedDoor:
    """The door of a kernel at a worker; see `engine.runs.door.Door`."""

    def __init__(self, relay: Callable[[], Relay | None]) -> None:
        self._relay = relay

    def heard(self, message: Message) -> None:
        """The kernel asks for something, or gives it back."""
        if (relay := self._relay()) is not None:
            relay.door(message)

    def close(self) -> None:
        """The engine sees to what is given back when the run is over."""


def _values_of(events: Sequence[AnyEvent]) -> Iterator[tuple[str, str]]:
    """The digests and codecs of the values that are not in the events themselves."""
    for event in events:
        match event:
            case NodeOutput(digest=digest, codec=codec, inline=None):
                yield digest, codec
            case NodeArtifact(digest=digest) if digest:
                yield digest, "bytes"
            case NodeItems(rows=rows):
                yield from ((row.digest, row.codec) for row in rows if row.digest and row.inline is None)
            case _:
                continue


def _nobody(_: Message) -> None:
    """No kernel has begun."""
