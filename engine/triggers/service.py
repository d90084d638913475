"""The triggers' part of the engine: what watches, and what starts runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from engine.store.database import Database
from engine.triggers.dispatcher import Dispatcher, StartRun
from engine.triggers.watchers.watched import Hand
from engine.triggers.watching import Watching
from engine.workspace import Workspace


class TriggerService:
    """Lives with the engine. Whoever changes triggers or takes deliveries in tells it so; the store is the truth."""

    def __init__(self, workspace: Workspace, start_run: StartRun, hand: Hand) -> None:
        self._dispatcher = Dispatcher(workspace, start_run)
        self._watching = Watching(workspace, hand, self._dispatcher.wake)
        self.methods: Mapping[str, Callable[..., Any]] = {
            "deliveries_came": self.deliveries_came,
            "triggers_changed": self.triggers_changed,
        }

    async def start(self, database: Database) -> None:
        """Begin; what an earlier engine did not get to is taken up."""
        self._dispatcher.start(database)
        await self._watching.start(database)

    async def stop(self) -> None:
        """End. What waits stays in the store."""
        await self._watching.stop()
        await self._dispatcher.stop()

    def busy(self) -> bool:
        """Whether runs are about to be started."""
        return self._dispatcher.busy()

    def expects_work(self) -> bool:
        """Whether something is watched, which nobody else would notice."""
        return self._watching.watches()

    def run_ended(self, run: str) -> None:
        """A run is over."""
        self._dispatcher.run_ended(run)
        self._watching.run_ended()

    async def deliveries_came(self, params: dict[str, Any]) -> dict[str, Any]:
        """Somebody has put deliveries into the store."""
        self._dispatcher.wake()
        return {}

    async def triggers_changed(self, params: dict[str, Any]) -> dict[str, Any]:
        """Somebody has made, changed or deleted triggers."""
        await self._watching.refresh()
        self._dispatcher.wake()
        return {}
