"""Values on their way between a worker and the studio."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import suppress

from engine.errors import UnknownName, ValueNotStorable
from engine.kernel.request import RunRequest
from engine.values.blobs import BlobStore
from engine.workers.line import Line

KEPT_BYTES = 5_000_000_000
"""So much a worker keeps of what has passed through it."""


class ValueMover:
    """Brings values to the studio, each once, and fetches those that a run may use."""

    def __init__(self, line: Line, blobs: BlobStore) -> None:
        self._line, self._blobs = line, blobs
        self._there: set[str] = set()

    async def keep(self, digest: str, codec: str) -> None:
        """Bring a value to the studio; nothing is done for one that was not kept."""
        if digest in self._there or not _is_here(self._blobs, digest):
            return
        if not await self._line.has(digest):
            with suppress(ValueNotStorable):
                data = await asyncio.to_thread(self._blobs.get, digest)
                await self._line.put(digest, codec, data)
        self._there.add(digest)

    async def fetch(self, request: RunRequest) -> None:
        """Fetch the values that may stand in for nodes of a run; one that is gone is computed again."""
        for digest in _wanted(request):
            if not _is_here(self._blobs, digest):
                with suppress(UnknownName):
                    data = await self._line.get(f"/api/work/values/{digest}")
                    await asyncio.to_thread(self._blobs.put, digest, data)
                    self._there.add(digest)

    def trim(self) -> None:
        """Remove values that were unused for longest, when there are too many; the studio has them all."""
        here = sorted(self._blobs.blobs(), key=lambda blob: blob.changed)
        over = sum(blob.size for blob in here) - KEPT_BYTES
        for blob in here:
            if over <= 0:
                return
            self._blobs.delete(blob.digest)
            over -= blob.size


def _wanted(request: RunRequest) -> Iterable[str]:
    return {stored.digest for stored in [*request.known.values(), *request.stand_ins.values()] if stored.inline is None}


def _is_here(blobs: BlobStore, digest: str) -> bool:
    # A value that could not be written down has a name that is no digest.
    with suppress(ValueError):
        return blobs.has(digest)
    return False
