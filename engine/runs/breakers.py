"""The breakers of a workspace: asked before each request of a node, told of how it went, kept in the store."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from engine.errors import UnknownName, WorkspaceError
from engine.kernel.request import Answer
from engine.limits.breaker import Breaker

_logger = logging.getLogger(__name__)

Keep = Callable[[Breaker], Awaitable[None]]


class Breakers:
    """Those of one engine; all its runs share them. `keep` writes one down."""

    def __init__(self, keep: Keep, now: Callable[[], float] = time.time) -> None:
        self._keep = keep
        self._now = now
        self._known: dict[str, Breaker] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self.methods: Mapping[str, Callable[..., Any]] = {"breakers": self.report, "reset_breaker": self.reset}

    def begin(self, kept: list[Breaker]) -> None:
        """Go on from what is kept."""
        self._known = {breaker.host: breaker for breaker in kept}

    def asked(self, host: str) -> Answer:
        """Whether a host may be asked for something now."""
        known = self._known.get(host)
        if known is None:
            return Answer()
        breaker, may = known.asked(self._now())
        self._change(breaker)
        if may:
            return Answer()
        pause = max(1, round(breaker.until - self._now()))
        return Answer(
            trouble=f"{host} is left alone for {pause} s: {breaker.reason or 'it did not answer'}.",
            fix="Try again later, name an alternative, or: treadle limits reset " + host,
        )

    def heard(self, host: str, trouble: str) -> None:
        """How a request went; `trouble` is empty when it went well."""
        known = self._known.get(host)
        if not trouble and known is None:
            return
        known = known or Breaker(host)
        self._change(known.failed(trouble, self._now()) if trouble else known.succeeded(self._now()))

    async def report(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        """Every host that has failed lately, with the reason."""
        found = sorted(self._known.values(), key=lambda one: (one.state == "closed", one.host))
        return [_told(breaker) for breaker in found if breaker.state != "closed" or breaker.failures]

    async def reset(self, params: dict[str, Any]) -> dict[str, Any]:
        """Let a host be asked again at once."""
        host = str(params["host"]).lower()
        if host not in self._known:
            raise UnknownName(f"No request to {host!r} has failed.", fix="See `treadle limits`.")
        self._change(Breaker(host, changed=self._now()))
        return {"host": host, "state": "closed"}

    async def close(self) -> None:
        """Wait until all is written."""
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _change(self, breaker: Breaker) -> None:
        before = self._known.get(breaker.host)
        if breaker == before:
            return
        self._known[breaker.host] = breaker
        if before is None or before.state != breaker.state:
            _logger.info("breaker of %s: %s %s", breaker.host, breaker.state, breaker.reason)
        task = asyncio.create_task(self._write(breaker))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _write(self, breaker: Breaker) -> None:
        try:
            await self._keep(breaker)
        except WorkspaceError as error:
            _logger.warning("the breaker of %s is not kept: %s", breaker.host, error.message)


def _told(breaker: Breaker) -> dict[str, Any]:
    return {
        "host": breaker.host,
        "state": breaker.state,
        "failures": breaker.failures,
        "reason": breaker.reason,
        "until": datetime.fromtimestamp(breaker.until, UTC).isoformat() if breaker.state != "closed" else None,
        "changed": datetime.fromtimestamp(breaker.changed, UTC).isoformat(),
    }
