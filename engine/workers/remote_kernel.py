"""A kernel on another machine, as the engine sees it: what its worker tells, and what the worker is told."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from engine.errors import TreadleError
from engine.events.model import AnyEvent, events_adapter
from engine.kernel.request import Answer, Message, RunRequest
from engine.runs.child_asks import StartChild
from engine.runs.kernel import KernelDoor
from engine.secrets.handed import Handed
from engine.workers.protocol import Inbox, Item, Job, Outbox

AWAY = -1
"""The process id of what runs on another machine: never one of a process here."""


class Record(Protocol):
    """Who writes down in Prefect what kernels say."""

    def record(self, entry: dict[str, Any]) -> None: ...

    async def recorded(self) -> None: ...


class RemoteKernel:
    """One run at a worker. It is `lost` when the worker is: nothing that still comes from there is taken then."""

    pid = AWAY

    def __init__(
        self,
        worker: str,
        flow_run: str,
        door: Callable[[Callable[[Message], None], Callable[[], int]], KernelDoor],
        hand: Callable[[str, bool], Awaitable[Handed | None]],
        prefect: Record,
        bundle: Callable[[], Awaitable[str]],
        start_child: StartChild,
        news: Callable[[], None],
    ) -> None:
        self.worker, self.flow_run = worker, flow_run
        self.outbox = Outbox()
        self.took = False
        self.trouble = ""
        """Why it was lost."""
        self.run = ""
        self.flow = ""
        self.waited_for = False
        """Whether another run at the worker waits for this one."""
        self._inbox = Inbox()
        self._hearing = asyncio.Lock()
        self._door = door(lambda message: self._say(Item(kind="kernel", message=message)), lambda: 0)
        self._hand, self._prefect, self._bundle, self._news = hand, prefect, bundle, news
        self._start_child = start_child
        self._over = asyncio.Event()
        self._done = False
        self._on_events: Callable[[list[AnyEvent]], Awaitable[bool]] | None = None
        self._answering: set[asyncio.Task[None]] = set()

    async def carry_out(self, request: RunRequest, on_events: Callable[[list[AnyEvent]], Awaitable[bool]]) -> bool:
        """Have the worker run a flow; `on_events` gets its events in order. False when the worker was lost."""
        self.run, self._on_events = request.run, on_events
        bundle = await self._bundle()
        job = await asyncio.to_thread(_job, request.model_copy(update={"flow_run": self.flow_run}), self.flow, bundle)
        self._say(Item(kind="job", job=job.model_copy(update={"waited_for": self.waited_for})))
        try:
            await self._over.wait()
        finally:
            self._on_events = None
            self._door.close()
            for task in self._answering:
                task.cancel()
        return self._done

    async def heard(self, items: list[Item]) -> int:
        """Take what the worker says; the number of the last item that is taken, and stored if it is an event."""
        async with self._hearing:
            for item in self._inbox.fresh(items):
                await self._take(item)
        return self._inbox.last

    async def ask_to_stop(self, why: str = "stopped") -> None:
        """Have the worker ask for the end of the run."""
        self._say(Item(kind="stop", why=why))

    async def hand(self, message: Message) -> None:
        """Nothing is to be told: what asks people is not carried out at a worker."""
        del message

    def kill(self) -> None:
        """Have the worker end the process at once."""
        self._say(Item(kind="kill"))

    def lose(self, why: str) -> None:
        """The worker is gone, or has to be taken for gone."""
        if not self._over.is_set():
            self.trouble = why
            self._over.set()

    def printed(self, *, last: bool = False) -> list[tuple[str, str]]:
        """Nothing: its worker tells what was printed as events."""
        del last
        return []

    async def prints(self) -> None:
        """Wait for ever, as above."""
        await asyncio.Event().wait()

    async def _take(self, item: Item) -> None:
        if self._over.is_set():
            return
        match item.kind:
            case "taken":
                self.took = True
            case "events" if self._on_events is not None:
                await self._on_events(events_adapter.validate_python(item.events))
            case "record" if item.entry is not None:
                self._prefect.record(item.entry)
            case "door" if item.message is not None:
                self._door.heard(item.message)
            case "secret" | "settle" | "child":
                task = asyncio.create_task(self._answer(item))
                self._answering.add(task)
                task.add_done_callback(self._answering.discard)
            case "done":
                self._done = True
                self._over.set()
            case _:
                return

    async def _answer(self, item: Item) -> None:
        answer = Answer()
        if item.kind == "settle":
            await self._prefect.recorded()
        elif item.kind == "child":
            answer = await self._start_child(self.run, item.entry or {})
        elif item.message is not None:
            answer = await self._handed(item.message)
        self._say(Item(kind="reply", of=item.number, message=Message(kind="handed", answer=answer)))

    async def _handed(self, asked: Message) -> Answer:
        try:
            handed = await self._hand(asked.name, asked.connection)
        except TreadleError as error:
            return Answer(trouble=error.message, fix=error.fix)
        if handed is None:
            return Answer()
        return Answer(value=handed.value, kind=handed.kind, hosts=handed.hosts)

    def _say(self, item: Item) -> None:
        self.outbox.add(item)
        self._news()


def _job(request: RunRequest, flow: str, bundle: str) -> Job:
    beside: Mapping[str, str] = {}
    if request.beside:
        files = [path for path in Path(request.beside).glob("*.py") if path.is_file()]
        beside = {path.name: path.read_text(encoding="utf-8") for path in files}
    source = Path(request.path).read_text(encoding="utf-8")
    return Job(request=request, flow=flow, source=source, beside=dict(beside), bundle=bundle)
