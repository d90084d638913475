"""One kernel as the engine sees it: a child process behind a socket."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import os
import socket
import sys
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from engine.errors import EngineUnavailable, TreadleError
from engine.events.model import events_adapter
from engine.kernel.request import EVENTS, HEADER, MESSAGE, Answer, EffectToUndo, Message, RunRequest, frame
from engine.process import Child, last_lines, open_log, python_environment, spawn_child
from engine.runs.child_asks import ChildAsks, StartChild
from engine.runs.door import ASKS
from engine.runs.kernel import KernelDoor, OnEvents
from engine.runs.printed import Printed
from engine.runs.strays import MARK, end_strays
from engine.secrets.handed import Handed
from engine.secrets.key_file import without_master_key
from engine.secrets.redaction import Redactor

_logger = logging.getLogger(__name__)

START_TIMEOUT_S = 60.0
SILENCE_S = 0.4
"""A line on which a dead process has left nothing more for so long is closed."""

HandSecret = Callable[[str, bool], Awaitable[Handed | None]]
"""What is behind the name of a secret, or of a connection when the second is true; None when there is none."""

MakeDoor = Callable[[Callable[[Message], None], Callable[[], int]], KernelDoor]
"""The door of a kernel, by the way to tell it something and its process id."""


class PrefectRecord(Protocol):
    """Who writes down in Prefect what kernels say; `engine.prefect.server.PrefectServer` does."""

    def record(self, entry: dict[str, Any]) -> None:
        """Write an entry soon."""
        ...

    async def recorded(self) -> None:
        """Wait until all entries are written."""
        ...


class KernelProcess:
    """Starts, takes one run at a time, and says when it has died."""

    took = True
    trouble = ""

    def __init__(
        self,
        data: Path,
        log: Path,
        modules: Sequence[str],
        environment: Mapping[str, str],
        prefect: PrefectRecord,
        hand: HandSecret | None = None,
        door: MakeDoor | None = None,
        start_child: StartChild | None = None,
    ) -> None:
        self._prefect = prefect
        self._settling: set[asyncio.Task[None]] = set()
        self._data = data
        self._log = log
        self._modules = modules
        self._environment = environment
        self._hand = hand
        self._children = ChildAsks(start_child, self._send_soon)
        self._door = door(self._send_soon, lambda: self.pid) if door is not None else None
        self._redactor = Redactor()
        self._child: Child | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._reading: asyncio.Task[None] | None = None
        self._ready = asyncio.Event()
        self._idle = asyncio.Event()
        self._undone: asyncio.Future[Answer] | None = None
        self._ended = asyncio.Event()
        self._on_events: OnEvents | None = None
        self._silent_since = 0.0
        self._printed: Printed | None = None
        self._mark = uuid.uuid4().hex
        self.run = ""

    @property
    def pid(self) -> int:
        """The process id; 0 before the start."""
        return self._child.pid if self._child else 0

    @property
    def alive(self) -> bool:
        """Whether it can still be talked to."""
        return self._child is not None and not self._ended.is_set()

    @property
    def is_ready(self) -> bool:
        """Whether it has imported everything."""
        return self._ready.is_set() and self.alive

    async def start(self) -> None:
        """Start the process; `ready` waits for it."""
        ours, theirs = socket.socketpair()
        with theirs, open_log(self._log) as log:
            self._printed = Printed(os.fdopen(os.dup(log), "wb", buffering=0), self._redactor)
            ends = (theirs.fileno(), *self._printed.open())
            self._child = await spawn_child(
                [sys.executable, "-m", "engine.kernel", *map(str, ends), str(self._data), *self._modules],
                # A node gets the secrets it asks for, not the key to all of them.
                env={**without_master_key(python_environment()), **self._environment, MARK: self._mark},
                log=self._log,
                pass_fds=ends,
            )
        self._printed.listen()
        reader, self._writer = await asyncio.open_unix_connection(sock=ours)
        self._reading = asyncio.create_task(self._read(reader, self._child, self._writer))

    async def ready(self) -> None:
        """Wait until it can take a run. Raises EngineUnavailable with the end of its log when it died."""
        ended = asyncio.create_task(self._ended.wait())
        ready = asyncio.create_task(self._ready.wait())
        done, pending = await asyncio.wait({ended, ready}, timeout=START_TIMEOUT_S, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
        if ready not in done:
            self.kill()
            raise EngineUnavailable(
                f"a kernel did not start:\n{last_lines(self._log)}", fix=f"look into {self._log} for the cause"
            )

    async def carry_out(self, request: RunRequest, on_events: OnEvents) -> bool:
        """Run a flow; `on_events` gets its events in order. False when the process died before the end."""
        self.run = request.run
        self.took = False
        self._idle.clear()
        self._on_events = on_events
        if self._printed is not None:
            self._printed.begin()
        await self.hand(Message(kind="run", run=request.run, request=request))
        ended = asyncio.create_task(self._ended.wait())
        idle = asyncio.create_task(self._idle.wait())
        try:
            await asyncio.wait({ended, idle}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            ended.cancel()
            idle.cancel()
            self._on_events = None
            self.run = ""
            if self._printed is not None:
                self._printed.end()
        return self._idle.is_set()

    async def undo(self, effect: EffectToUndo) -> Answer | None:
        """Undo an effect, between runs; None when the process died before it said how that went."""
        self._undone = asyncio.get_running_loop().create_future()
        await self.hand(Message(kind="undo", effect=effect))
        ended = asyncio.create_task(self._ended.wait())
        await asyncio.wait({ended, self._undone}, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        return self._undone.result() if self._undone.done() else None

    def printed(self, *, last: bool = False) -> list[tuple[str, str]]:
        """What its processes have printed since the last time, as (level, line); the `last` time to the end."""
        lines = self._printed.take(last=last) if self._printed is not None else []
        return [(level, self._redactor.line(line)) for level, line in lines]

    async def prints(self) -> None:
        """Wait until there is something printed."""
        if self._printed is not None:
            await self._printed.some.wait()

    async def ask_to_stop(self, why: str = "stopped") -> None:
        """Ask for the end of the run that is going on."""
        await self.hand(Message(kind="cancel", run=self.run, why=why))

    def kill(self) -> None:
        """End the process and all that it has started, at once."""
        if self._child is not None:
            self._child.kill()

    async def end(self) -> None:
        """Ask the process to end, and see to it that it does."""
        await self.hand(Message(kind="end"))
        if self._child is not None:
            await self._child.stop(1.0)
        if self._reading is not None:
            await self._reading

    async def hand(self, message: Message) -> None:
        """Tell it something; nothing happens when it has died."""
        if self._writer is not None and self.alive:
            with contextlib.suppress(ConnectionError):
                self._writer.write(frame(MESSAGE, message.model_dump_json().encode()))
                await self._writer.drain()

    def _send_soon(self, message: Message) -> None:
        """Send soon, from where one cannot wait."""
        if self._writer is not None and self.alive and not self._writer.is_closing():
            self._writer.write(frame(MESSAGE, message.model_dump_json().encode()))

    async def _read(self, reader: asyncio.StreamReader, child: Child, writer: asyncio.StreamWriter) -> None:
        reaping = asyncio.create_task(self._hang_up_after_death(child, writer))
        try:
            await self._listen(reader)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        except Exception:
            _logger.exception("kernel %d says what nobody understands: it is ended", child.pid)
        finally:
            reaping.cancel()
            child.kill()
            await child.wait()
            self._ended.set()
            self._children.close()
            if self._door is not None:
                self._door.close()
            writer.close()
            if self._printed is not None:
                printed, self._printed = self._printed, None
                printed.close()
            await asyncio.to_thread(end_strays, self._mark)

    async def _hang_up_after_death(self, child: Child, writer: asyncio.StreamWriter) -> None:
        """A process that a node has forked off may hold the other end of the line open: its silence is the end."""
        await child.wait()
        died = time.monotonic()
        while time.monotonic() - max(died, self._silent_since) < SILENCE_S:  # noqa: ASYNC110  # silence is no event
            await asyncio.sleep(SILENCE_S / 4)
        writer.transport.abort()

    async def _listen(self, reader: asyncio.StreamReader) -> None:
        stored = True
        while True:
            self._silent_since = time.monotonic()
            length, kind = HEADER.unpack(await reader.readexactly(HEADER.size))
            body = await reader.readexactly(length)
            self._silent_since = math.inf
            if kind == EVENTS:
                if self._on_events is not None:
                    stored = await self._on_events(events_adapter.validate_json(body)) and stored
                continue
            message = Message.model_validate_json(body)
            if message.kind == "sync" and stored:
                await self.hand(Message(kind="synced", run=message.run, number=message.number))
            elif message.kind == "secret":
                answer = await self._answer(message)
                await self.hand(Message(kind="handed", number=message.number, answer=answer))
            self._take(message)

    async def _answer(self, asked: Message) -> Answer:
        """What is behind the name of a secret; what is handed out is taken out of all that is printed from now on."""
        if self._hand is None or not self.run:
            return Answer()
        try:
            handed = await self._hand(asked.name, asked.connection)
        except TreadleError as error:
            return Answer(trouble=error.message, fix=error.fix)
        if handed is None:
            return Answer()
        for hidden in handed.hidden:
            self._redactor.add(handed.name, hidden)
        return Answer(value=handed.value, kind=handed.kind, hosts=handed.hosts)

    def _take(self, message: Message) -> None:
        if message.kind == "ready":
            self._ready.set()
        elif message.kind == "taken":
            self.took = True
        elif message.kind in ASKS and self._door is not None:
            self._door.heard(message)
        elif message.kind == "undone" and self._undone is not None and not self._undone.done():
            self._undone.set_result(message.answer or Answer())
        elif message.kind == "start_child":
            self._children.heard(self.run, message)
        elif message.kind == "idle":
            if self._door is not None:
                self._door.close()
            self._idle.set()
        elif message.kind == "record" and message.entry is not None:
            self._prefect.record(message.entry)
        elif message.kind == "settle":
            # Beside the reading: events go on meanwhile.
            task = asyncio.create_task(self._settle(message.number))
            self._settling.add(task)
            task.add_done_callback(self._settling.discard)

    async def _settle(self, number: int) -> None:
        await self._prefect.recorded()
        await self.hand(Message(kind="synced", number=number))
