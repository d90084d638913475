"""Messages of a queue in a folder: let go of once they are kept, and taken up again after a crash."""

from __future__ import annotations

import asyncio

from engine.errors import TreadleError
from engine.spool import Spool, Taken
from engine.triggers.event import message_of
from engine.triggers.kinds import FolderSettings
from engine.triggers.watchers.watched import Happened, Watched

TOGETHER = 100
LOOK_AGAIN_S = 0.25


async def watch_folder_queue(watched: Watched) -> None:
    """Take messages until cancelled. Raises TreadleError when the folder cannot be used."""
    settings = watched.settings
    if not isinstance(settings, FolderSettings):
        raise TypeError(f"{type(settings)} are not the settings of a queue in a folder")
    folder = watched.folder(settings.folder) / settings.queue
    try:
        spool = await asyncio.to_thread(Spool, folder, watched.id)
        await asyncio.to_thread(spool.recover)
        watched.well()
        while True:
            found = await asyncio.to_thread(spool.take, TOGETHER)
            if found:
                await watched.hand_on([_happened(settings.queue, one) for one in found])
                await asyncio.to_thread(_done, found)
            else:
                await asyncio.sleep(LOOK_AGAIN_S)
    except OSError as error:
        raise TreadleError(f"The folder {folder} cannot be used: {error}.", fix="Look at its rights.") from error


def _done(taken: list[Taken]) -> None:
    for one in taken:
        one.done()


def _happened(queue: str, one: Taken) -> Happened:
    event = {"kind": "queue", "queue": queue, "message": message_of(one.body), "message_id": one.id}
    return Happened(event, f"message {one.id}")
