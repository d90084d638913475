"""Makes flows ready to run, each text once: who asks for one that is being made ready waits for that."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from engine.catalogue.catalogue import Catalogue
from engine.runs.prepared import Prepared, prepare

KEPT = 64


class Preparer:
    """Reads and checks in threads, for one event loop, and keeps the flows that were asked for last."""

    def __init__(self, make_catalogue: Callable[[], Catalogue]) -> None:
        self._make_catalogue = make_catalogue
        self._catalogue: Catalogue | None = None
        self._known: dict[tuple[str, Path | None], asyncio.Task[Prepared]] = {}

    async def ports(self, source: str) -> dict[str, tuple[str, ...]]:
        """The names of the outputs of each node of a flow."""
        return (await self.get(source, None)).ports

    async def get(self, source: str, path: Path | None) -> Prepared:
        """The flow of a text, whose neighbours lie beside `path`. Raises UnreadableFlow."""
        catalogue = await asyncio.to_thread(self._make_catalogue)
        if catalogue is not self._catalogue:
            # A node file has changed, so that every flow may mean something else.
            self._known.clear()
            self._catalogue = catalogue
        key = source, path
        task = self._known.pop(key, None) or asyncio.create_task(asyncio.to_thread(prepare, source, catalogue, path))
        self._known[key] = task
        if len(self._known) > KEPT:
            del self._known[next(iter(self._known))]
        try:
            # Who waits may go away; others wait for the same.
            return await asyncio.shield(task)
        except Exception:
            if self._known.get(key) is task:
                del self._known[key]
            raise
