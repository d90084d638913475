"""The engine's upkeep of its workspace: runs that a person deletes, clean-up on request and while nothing runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict
from typing import Any

from engine.errors import TreadleError
from engine.runs.active import ActiveRun
from engine.runs.cleaning import Cleaner, Going
from engine.store.store import Store
from engine.values.blobs import BlobStore
from engine.workspace import Workspace

_logger = logging.getLogger(__name__)

FIRST_AFTER_S = 120.0
EVERY_S = 6 * 3600.0
_LOOK_AGAIN_S = 60.0


class Upkeep:
    """Cleans up in threads of its own: what runs store meanwhile does not wait for it."""

    def __init__(self, workspace: Workspace, blobs: BlobStore, active: Callable[[], Collection[ActiveRun]]) -> None:
        self._workspace = workspace
        self._blobs = blobs
        self._active = active
        self._cleaner: Cleaner | None = None
        self._idle: asyncio.Task[None] | None = None
        self.methods: Mapping[str, Callable[..., Any]] = {"delete_run": self.delete_run, "clean": self.clean}

    def start(self, store: Store) -> None:
        """Begin to look for times when nothing runs."""
        self._cleaner = Cleaner(self._workspace, store.database, self._blobs, self._going)
        self._idle = asyncio.create_task(self._when_idle(), name="clean up")

    async def stop(self) -> None:
        """Look no more."""
        if self._idle is not None:
            self._idle.cancel()
            await asyncio.gather(self._idle, return_exceptions=True)

    async def delete_run(self, params: dict[str, Any]) -> dict[str, Any]:
        """Forget a run that is over, with its events, artifacts and values, as far as nothing else needs them."""
        return asdict(await asyncio.to_thread(self.cleaner.delete_run, str(params["run_id"])))

    async def clean(self, params: dict[str, Any]) -> dict[str, Any]:
        """Apply the rules of the workspace; with `dry_run` only tell what would go."""
        return asdict(await asyncio.to_thread(lambda: self.cleaner.clean(dry_run=bool(params.get("dry_run")))))

    @property
    def cleaner(self) -> Cleaner:
        """Who does it, once the store is open."""
        if self._cleaner is None:
            raise RuntimeError("the upkeep has not begun")
        return self._cleaner

    def _going(self) -> Going:
        runs = list(self._active())
        if not runs:
            return Going()
        handed = (stored for run in runs for stored in (*run.request.known.values(), *run.request.stand_ins.values()))
        return Going(min(run.since for run in runs), frozenset(stored.digest for stored in handed))

    async def _when_idle(self) -> None:
        pause = FIRST_AFTER_S
        while True:
            await asyncio.sleep(pause)
            pause = _LOOK_AGAIN_S if self._active() else EVERY_S
            if self._active():
                continue
            try:
                cleaned = await asyncio.to_thread(self.cleaner.clean)
                if cleaned.runs or cleaned.values:
                    _logger.info("Cleaned up: %s", cleaned)
            except TreadleError as error:
                _logger.warning("The clean-up has failed: %s %s", error.message, error.fix)
