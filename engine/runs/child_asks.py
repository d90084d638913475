"""What a kernel asks for other runs: each question is answered when that run has ended, while the line goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from engine.kernel.request import Answer, Message

StartChild = Callable[[str, Mapping[str, Any]], Awaitable[Answer]]
"""Starts a flow for a node of the run of that id, and says what came of it."""


class ChildAsks:
    """The questions of one kernel. Without `start` no run is started, and the kernel hears so."""

    def __init__(self, start: StartChild | None, tell: Callable[[Message], None]) -> None:
        self._start = start
        self._tell = tell
        self._open: set[asyncio.Task[None]] = set()

    def heard(self, run: str, message: Message) -> None:
        """A node of a run asks."""
        task = asyncio.create_task(self._answer(run, message.number, message.entry or {}))
        self._open.add(task)
        task.add_done_callback(self._open.discard)

    def close(self) -> None:
        """The kernel is gone: nobody waits for an answer."""
        for task in self._open:
            task.cancel()

    async def _answer(self, run: str, number: int, asked: Mapping[str, Any]) -> None:
        answer = await self._start(run, asked) if self._start is not None else Answer()
        self._tell(Message(kind="handed", number=number, answer=answer))
