"""One process that looks at values, as the studio asks it: one question at a time, started when needed."""

from __future__ import annotations

import asyncio
import contextlib
import pickle
import sys
from pathlib import Path

from engine.errors import ValueNotStorable
from engine.process import Child, python_environment, spawn_child
from studio.value_views.messages import LENGTH, Question, Refused, packed

PATIENCE_S = 120.0
IDLE_S = 90.0
"""Then the process ends, and with it what it holds in memory."""


class Lane:
    """Questions wait for each other in here. A process that dies or takes too long is replaced, and the value said."""

    def __init__(self, cache: Path, log: Path, patience_s: float = PATIENCE_S, idle_s: float = IDLE_S) -> None:
        self._cache = cache
        self._log = log
        self._patience_s = patience_s
        self._idle_s = idle_s
        self._child: Child | None = None
        self._turn = asyncio.Lock()
        self._ending: asyncio.TimerHandle | None = None
        self._last: set[asyncio.Task[None]] = set()

    @property
    def pid(self) -> int | None:
        """The process, while there is one."""
        return self._child.pid if self._child is not None else None

    async def ask(self, question: Question) -> object:
        """The answer. Raises what the process refused it with, ValueNotStorable when it died over it."""
        async with self._turn:
            if self._ending is not None:
                self._ending.cancel()
            try:
                async with asyncio.timeout(self._patience_s):
                    found = await self._exchange(question)
            except BaseException as error:
                # Whatever it would still say would be taken for the answer to the next question.
                await self._end()
                if isinstance(error, TimeoutError):
                    raise ValueNotStorable(
                        "That takes too long for this value.", fix="Ask for less, or download the value."
                    ) from error
                if isinstance(error, (OSError, asyncio.IncompleteReadError, pickle.PickleError)):
                    raise ValueNotStorable(
                        "The value cannot be shown: looking at it needs more memory than there is.",
                        fix="Download it, or take a part of it in a node.",
                    ) from error
                raise
            self._ending = asyncio.get_running_loop().call_later(self._idle_s, self._rest)
        if isinstance(found, Refused):
            raise found.kind(found.message, fix=found.fix)
        return found

    async def close(self) -> None:
        """End the process."""
        if self._ending is not None:
            self._ending.cancel()
        await self._end()

    def _rest(self) -> None:
        task = asyncio.create_task(self._end_when_idle())
        self._last.add(task)
        task.add_done_callback(self._last.discard)

    async def _end_when_idle(self) -> None:
        async with self._turn:
            await self._end()

    async def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            await child.wait()

    async def _exchange(self, question: Question) -> object:
        if self._child is None or self._child.returncode is not None:
            self._child = await spawn_child(
                [sys.executable, "-P", "-m", "studio.value_views.process", str(self._cache)],
                env=python_environment(),
                log=self._log,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
            )
        process = self._child.process
        if process.stdin is None or process.stdout is None:
            raise BrokenPipeError("the process has no pipes")
        with contextlib.suppress(ConnectionError):
            process.stdin.write(packed(question))
            await process.stdin.drain()
        length: int = LENGTH.unpack(await process.stdout.readexactly(LENGTH.size))[0]
        return pickle.loads(await process.stdout.readexactly(length))  # noqa: S301  from a process that we started
