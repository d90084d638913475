"""Slots of Prefect's own limits for tags, taken on behalf of nodes: whoever shares the server keeps to them too."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from typing import Any

import httpx

from engine.prefect.connection import Connection

_logger = logging.getLogger(__name__)

LEASE_S = 60
"""The shortest that Prefect grants: so long after the death of an engine its slots come back by themselves, unless the
next engine gives them back sooner."""
_RENEW_EVERY_S = 20.0
_KEEP_SPARE_S = 1.0
"""A slot that is given back is kept for so long: the next one in the queue takes it without a request."""
_ANEW_S = 0.5
_LIMITS = "v2/concurrency_limits/"
_TAG = "tag:"


class PrefectSlots:
    """Takes and gives back slots by leases. Nothing is taken for a name without a limit in Prefect.

    `noted` is the file in which the leases stand that are held, a line each, for the engine after one that was killed.
    """

    def __init__(self, environment: Mapping[str, str], noted: Path) -> None:
        self._connection = Connection(environment)
        self._noted = noted
        self._clearing: asyncio.Task[None] | None = None
        self._spare: dict[str, list[str]] = {}
        self._held: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._renewing: asyncio.Task[None] | None = None

    async def limits(self) -> dict[str, int]:
        """What Prefect allows at once, by tag. Raises httpx.HTTPError when it cannot be asked."""
        answer = await self._connection.post(_LIMITS + "filter", {"limit": 200})
        answer.raise_for_status()
        rows: list[dict[str, Any]] = answer.json()
        active = [row for row in rows if row["active"] and str(row["name"]).startswith(_TAG)]
        return {str(row["name"]).removeprefix(_TAG): int(row["limit"]) for row in active}

    async def allow(self, tag: str, at_once: int) -> None:
        """Set a limit in Prefect. Raises httpx.HTTPError."""
        answer = await self._connection.patch(f"{_LIMITS}{_TAG}{tag}", {"limit": at_once, "active": True})
        if answer.status_code == HTTPStatus.NOT_FOUND:
            answer = await self._connection.post(_LIMITS, {"name": _TAG + tag, "limit": at_once, "active": True})
        answer.raise_for_status()

    async def forget(self, tag: str) -> None:
        """Remove a limit from Prefect, if it is there. Raises httpx.HTTPError."""
        answer = await self._connection.delete(f"{_LIMITS}{_TAG}{tag}")
        if answer.status_code != HTTPStatus.NOT_FOUND:
            answer.raise_for_status()

    async def take(self, tag: str) -> str:
        """Wait until Prefect has a slot for the tag, and take it; the lease by which it is given back."""
        self._renewing = self._renewing or asyncio.create_task(self._renew())
        self._clearing = self._clearing or asyncio.create_task(self._give_back_left_over())
        await asyncio.shield(self._clearing)
        while True:
            if spare := self._spare.get(tag):
                return spare.pop()
            with suppress(httpx.HTTPError):
                answer = await self._connection.post(
                    _LIMITS + "increment-with-lease",
                    {"names": [_TAG + tag], "slots": 1, "mode": "concurrency", "lease_duration": LEASE_S},
                )
                if answer.status_code == HTTPStatus.OK:
                    lease = str(answer.json()["lease_id"])
                    self._held.add(lease)
                    self._note()
                    return lease
            # Its own advice is to wait up to 30 s: made for many clients, and we are one.
            await asyncio.sleep(_ANEW_S)

    def give_back(self, tag: str, lease: str) -> None:
        """Give a slot back, soon."""
        self._spare.setdefault(tag, []).append(lease)
        task = asyncio.create_task(self._return_unless_taken(tag, lease))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Give everything back."""
        for task in [*self._tasks, *([self._renewing] if self._renewing else [])]:
            task.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(2):
                for lease in list(self._held):
                    await self._return(lease)
        await self._connection.close()

    async def _return_unless_taken(self, tag: str, lease: str) -> None:
        await asyncio.sleep(_KEEP_SPARE_S)
        if lease in self._spare[tag]:
            self._spare[tag].remove(lease)
            await self._return(lease)

    async def _return(self, lease: str) -> None:
        if lease in self._held:
            self._held.remove(lease)
            self._note()
        try:
            await self._connection.post(_LIMITS + "decrement-with-lease", {"lease_id": lease})
        except httpx.HTTPError as error:
            _logger.warning("Prefect takes lease %s back by itself in %d s: %s", lease, LEASE_S, error)

    async def _give_back_left_over(self) -> None:
        """Whoever held these slots has died with the engine before this one."""
        try:
            left_over = self._noted.read_text("utf-8", "replace").split()
        except FileNotFoundError:
            return
        except OSError as error:
            _logger.warning("Prefect takes what an earlier engine held back by itself in %d s: %s", LEASE_S, error)
            return
        for lease in left_over:
            await self._return(lease)
        self._note()

    def _note(self) -> None:
        try:
            if self._held:
                self._noted.write_text("\n".join(sorted(self._held)), "utf-8")
            else:
                self._noted.unlink(missing_ok=True)
        except OSError as error:
            _logger.warning("the slots that are held cannot be noted: %s", error)

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(_RENEW_EVERY_S)
            for lease in list(self._held):
                with suppress(httpx.HTTPError):
                    answer = await self._connection.post(f"{_LIMITS}leases/{lease}/renew", {"lease_duration": LEASE_S})
                    if answer.status_code == HTTPStatus.GONE:
                        _logger.warning("Prefect no longer knows lease %s", lease)
                        self._held.discard(lease)
                        self._note()
