"""The engine's upkeep of its workspace: runs that a person deletes, clean-up on request and while nothing runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict
from typing import Any

from engine.errors import RequestError, TreadleError
from engine.runs.active import ActiveRun
from engine.runs.cleaning import Cleaner, Going
from engine.settings import keep_of
from engine.store.database import Database
from engine.store.store import Store
from engine.store.vacuum import spare_share, vacuum
from engine.values.blobs import BlobStore
from engine.workspace import Workspace

_logger = logging.getLogger(__name__)

FIRST_AFTER_S = 120.0
EVERY_S = 6 * 3600.0
_LOOK_AGAIN_S = 60.0
_SPARE_BYTES = 64_000_000
_SPARE_SHARE = 0.25
"""Of the store's file: with less room to gain it is not written anew."""


class Upkeep:
    """Cleans up in threads of its own: what runs store meanwhile does not wait for it."""

    def __init__(self, workspace: Workspace, blobs: BlobStore, active: Callable[[], Collection[ActiveRun]]) -> None:
        self._workspace = workspace
        self._blobs = blobs
        self._active = active
        self._cleaner: Cleaner | None = None
        self._database: Database | None = None
        self._idle: asyncio.Task[None] | None = None
        self.methods: Mapping[str, Callable[..., Any]] = {
            "delete_run": self.delete_run,
            "clean": self.clean,
            "vacuum": self.vacuum,
        }

    def start(self, store: Store) -> None:
        """Begin to look for times when nothing runs."""
        self._database = store.database
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
        """Apply the rules of the workspace, or those of `keep`; with `dry_run` only tell what would go."""
        rules = keep_of(params["keep"]) if params.get("keep") is not None else None
        dry_run = bool(params.get("dry_run"))
        return asdict(await asyncio.to_thread(lambda: self.cleaner.clean(dry_run=dry_run, rules=rules)))

    async def vacuum(self, params: dict[str, Any]) -> dict[str, Any]:
        """Give room in the store back to the disk. Refused while something runs, which would have to wait for it."""
        if self._active():
            raise RequestError("Something is running.", fix="Try again when nothing runs.")
        return {"store_freed_bytes": await self._vacuum()}

    async def _vacuum(self) -> int:
        if self._database is None:
            raise RuntimeError("the upkeep has not begun")
        return await asyncio.to_thread(vacuum, self._database)

    async def _vacuum_if_worth_it(self) -> None:
        if self._database is None or self._active():
            return
        free, share = await asyncio.to_thread(spare_share, self._database)
        if free > _SPARE_BYTES and share > _SPARE_SHARE and not self._active():
            _logger.info("The store gave %s bytes back", await self._vacuum())

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
                await self._vacuum_if_worth_it()
            except TreadleError as error:
                _logger.warning("The clean-up has failed: %s %s", error.message, error.fix)
