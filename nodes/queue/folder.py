"""Queues as folders of files: for messages between flows where there is no server."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Sequence

from engine.node import Spool, TreadleError, resolve_path

LOOK_AGAIN_S = 0.1


class Folders:
    """Queues beside each other in one folder."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    async def put(self, queue: str, messages: Sequence[bytes]) -> None:
        await asyncio.to_thread(self._spool(queue).put, messages)

    async def take(self, queue: str, most: int, seconds: float) -> list[bytes]:
        spool = self._spool(queue)
        deadline = time.monotonic() + seconds
        found = await asyncio.to_thread(spool.take, most)
        while not found and time.monotonic() < deadline:
            await asyncio.sleep(LOOK_AGAIN_S)
            found = await asyncio.to_thread(spool.take, most)
        for one in found:
            one.done()
        return [one.body for one in found]

    def _spool(self, queue: str) -> Spool:
        if "/" in queue or queue.startswith("."):
            raise TreadleError(f"{queue} cannot be the name of a queue in a folder.", fix="Write a plain word.")
        return Spool(resolve_path(self._folder) / queue)


@contextlib.asynccontextmanager
async def open_folders(folder: str) -> AsyncIterator[Folders]:
    """Queues in a folder. Raises TreadleError for what goes wrong inside the block."""
    try:
        yield Folders(folder)
    except OSError as error:
        raise TreadleError(f"The folder {folder} did not take it: {error}.", fix="Look at its rights.") from error
