"""Has the engine read and check a drawing in the moment between an edit and the click on Run."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path

from engine.errors import TreadleError
from studio.sessions.derived import Derived, Written
from studio.sessions.surroundings import Surroundings

AFTER_S = 0.15
"""So long nothing has changed before the engine is told; who types or drags goes on sooner."""


class Readiness:
    """Tells the engine of one open flow's newest text, one after the other."""

    def __init__(self, derived: Derived, path: Path, surroundings: Surroundings) -> None:
        self._path = path
        self._surroundings = surroundings
        self._newest: Written | None = None
        self._task: asyncio.Task[None] | None = None
        derived.news.append(self._written)

    def _written(self, written: Written) -> None:
        self._newest = written
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._work())

    async def _work(self) -> None:
        told: Written | None = None
        while (written := self._newest) is not None and written is not told:
            await asyncio.sleep(AFTER_S)
            # The engine is not started for who only looks.
            if written is self._newest and (client := self._surroundings.present()) is not None:
                # What is wrong with the text is told when it is run.
                with suppress(TreadleError):
                    if written.error is None:
                        await client.call("make_ready", source=written.text, flow_path=str(self._path))
            told = written

    async def close(self) -> None:
        """Tell nothing any more."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
