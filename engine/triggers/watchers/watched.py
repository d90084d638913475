"""What a watcher is given: its trigger's settings, what it remembers, and the way to hand on what happened."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import RequestError
from engine.secrets.departure import refuse_elsewhere
from engine.secrets.handed import Handed
from engine.store.database import Database
from engine.store.deliveries import DeliveryTable, NewDelivery
from engine.store.triggers import TriggerTable
from engine.triggers.kinds import Settings
from engine.workspace import Workspace

FULL_PAUSE_S = 1.0

Hand = Callable[[str, bool], Awaitable[Handed | None]]


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that happened. `once` tells it from others; `marks` are remembered with it."""

    event: Mapping[str, Any]
    once: str | None = None
    marks: Mapping[str, str | None] | None = None


@dataclass(frozen=True, slots=True)
class Watched:
    """A trigger that watches. `well` is called whenever it sees that it can; `wake` after something was handed on."""

    id: str
    flow: str
    settings: Settings
    workspace: Workspace
    database: Database
    hand: Hand
    well: Callable[[], None]
    wake: Callable[[], None]
    runs_ended: asyncio.Event

    async def hand_on(self, happened: Sequence[Happened]) -> None:
        """Keep what happened. While too much waits it takes its time, and so does who asked."""
        table = DeliveryTable(self.database)
        left: list[NewDelivery] = [
            NewDelivery(
                self.id,
                json.dumps(dict(one.event), ensure_ascii=False, default=str),
                once=one.once,
                most_waiting=self.settings.most_waiting,
                marks=dict(one.marks or {}),
            )
            for one in happened
        ]
        while left:
            taken = await asyncio.to_thread(table.take_in, left)
            self.wake()
            if any(one.refused in {"gone", "paused"} for one in taken):
                # It was paused meanwhile, and is about to be ended; what happened is found again.
                raise asyncio.CancelledError
            left = [new for new, one in zip(left, taken, strict=True) if one.refused is not None]
            if left:
                await asyncio.sleep(FULL_PAUSE_S)

    def folder(self, written: str) -> Path:
        """A folder of the settings: beside the flows, or from /."""
        return self.workspace.root / Path(written).expanduser()

    async def marks(self) -> dict[str, str]:
        """What the trigger remembers."""
        return await asyncio.to_thread(TriggerTable(self.database).marks, self.id)

    async def remember(self, marks: Mapping[str, str | None]) -> None:
        """Have it remember something although nothing happened."""
        await asyncio.to_thread(TriggerTable(self.database).remember, self.id, marks)

    async def secret(self, name: str, place: str) -> str:
        """A secret that is about to be sent to a place; empty for no name. Raises TreadleError."""
        if not name:
            return ""
        handed = await self.hand(name, False)
        if handed is None:
            raise RequestError(f"There is no secret {name!r}.", fix="Store it: treadle secrets set")
        refuse_elsewhere(handed, place)
        return handed.value

    async def connection(self, name: str, kind: str) -> Mapping[str, str]:
        """The fields of a connection. Raises TreadleError."""
        handed = await self.hand(name, True)
        if handed is None or handed.kind != kind:
            raise RequestError(f"There is no connection {name!r} of the kind {kind}.", fix="See the page Secrets.")
        return handed.fields
