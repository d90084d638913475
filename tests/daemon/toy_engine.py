"""An engine with a toy service, started by the tests as a program: `toy_engine.py WORKSPACE`."""

from __future__ import annotations

import asyncio
import itertools
import os
import sys
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

from engine.daemon.main import run_engine
from engine.daemon.service import Method, Stream
from engine.errors import InvalidFlow, UnreadableFlow
from engine.problem import Problem
from engine.process import Child, python_environment, spawn_child
from engine.workspace import Workspace


class Toy:
    """Answers simple requests and keeps one child with a grandchild."""

    def __init__(self) -> None:
        self._child: Child | None = None
        self._busy = False
        self.following = 0

    @property
    def methods(self) -> Mapping[str, Method]:
        return {
            "echo": self._echo,
            "pid": self._pid,
            "child": self._start_child,
            "busy": self._set_busy,
            "slow": self._slow,
            "unreadable": self._unreadable,
            "invalid": self._invalid,
            "fault": self._fault,
            "following": self._following,
        }

    @property
    def streams(self) -> Mapping[str, Stream]:
        return {"count": self._count, "flood": self._flood}

    async def start(self) -> None:
        if os.environ.get("TOY_FAILS"):
            raise RuntimeError("the toy is broken")

    async def stop(self) -> None:
        if self._child is not None:
            await self._child.stop()

    def expects_work(self) -> bool:
        return False

    def busy(self) -> bool:
        return self._busy

    async def _echo(self, params: dict[str, Any]) -> Any:
        return params

    async def _pid(self, params: dict[str, Any]) -> Any:
        return os.getpid()

    async def _start_child(self, params: dict[str, Any]) -> Any:
        self._child = await spawn_child(["/bin/sh", "-c", "sleep 300 & sleep 300"], env=python_environment())
        return self._child.pid

    async def _set_busy(self, params: dict[str, Any]) -> Any:
        self._busy = params["busy"]

    async def _slow(self, params: dict[str, Any]) -> Any:
        await asyncio.sleep(params["seconds"])
        await asyncio.to_thread(Path(params["leave"]).touch)

    async def _unreadable(self, params: dict[str, Any]) -> Any:
        raise UnreadableFlow("Line 3 is not Python.", fix="Close the bracket.", line=3)

    async def _invalid(self, params: dict[str, Any]) -> Any:
        problem = Problem("link.cycle", "a loop", "cut it", node="a", nodes=("a", "b"))
        raise InvalidFlow("The flow has errors.", problems=(problem,))

    async def _fault(self, params: dict[str, Any]) -> Any:
        raise ZeroDivisionError("division by zero")

    async def _following(self, params: dict[str, Any]) -> Any:
        return self.following

    async def _count(self, params: dict[str, Any]) -> AsyncIterator[Any]:
        self.following += 1
        try:
            for number in itertools.islice(itertools.count(), params.get("to")):
                yield number
                await asyncio.sleep(params.get("pause", 0))
        finally:
            self.following -= 1

    async def _flood(self, params: dict[str, Any]) -> AsyncIterator[Any]:
        while True:
            yield "x" * 100_000


if __name__ == "__main__":
    sys.exit(run_engine(Workspace(Path(sys.argv[1])), lambda workspace: Toy()))
