"""Letting work in by the limits of the workspace: the queue is ours, the slots are Prefect's."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import httpx

from engine.errors import EngineUnavailable, UnknownName
from engine.limits.limit import HOST, Limit, parse_limit
from engine.limits.waiting_room import Visitor, WaitingRoom
from engine.settings import read_settings, write_entry

_logger = logging.getLogger(__name__)

TELL_EVERY_S = 0.25
_LOOK_EVERY_S = 10.0
_AGAIN_S = 2.0
_ELSEWHERE_AFTER_S = 1.0


class Slots(Protocol):
    """Slots that others share; `engine.prefect.slots.PrefectSlots` has those of Prefect's server."""

    async def limits(self) -> dict[str, int]: ...
    async def allow(self, tag: str, at_once: int) -> None: ...
    async def forget(self, tag: str) -> None: ...
    async def take(self, tag: str) -> str: ...
    def give_back(self, tag: str, lease: str) -> None: ...
    async def close(self) -> None: ...


@dataclass(slots=True)
class _Served:
    """Somebody at the door: how to tell of its place, and what has been taken for it."""

    told: Callable[[str], None]
    granted: Callable[[], None]
    leases: list[tuple[str, str]]
    words: str = ""
    taking: asyncio.Task[None] | None = None


class Doorman:
    """Serves the kernels of one engine, in its event loop. Limits come from treadle.toml, and from Prefect itself."""

    def __init__(self, root: Path, slots: Slots, ready: Callable[[], Awaitable[None]]) -> None:
        self._root = root
        self._slots = slots
        self._ready = ready
        self._room = WaitingRoom(time.monotonic)
        self._served: dict[Visitor, _Served] = {}
        self._own: dict[str, Limit] = {}
        self._of_prefect: dict[str, int] = {}
        self._to_forget: set[str] = set()
        self._looked = 0.0
        self._changed = False
        self._looking: asyncio.Task[None] | None = None
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self.methods: Mapping[str, Callable[..., Any]] = {"limits": self.report, "set_limit": self.set_limit}

    async def names(self) -> tuple[str, ...]:
        """What is limited now: read anew for each run, so that a change of the file counts from the next one on."""
        await self._read()
        if time.monotonic() - self._looked > _LOOK_EVERY_S:
            self._agree_soon()
        return tuple(self._room.limits)

    def ask(self, visitor: Visitor, told: Callable[[str], None], granted: Callable[[], None]) -> None:
        """Have somebody wait for its turn; `told` says where it stands now and then, `granted` is called once."""
        self._served[visitor] = _Served(told, granted, [])
        self._room.enter(visitor)
        self._advance()

    def leave(self, visitor: Visitor) -> None:
        """Somebody has done what it came for, waits no longer, or has died."""
        served = self._served.pop(visitor, None)
        self._room.leave(visitor)
        if served is not None:
            if served.taking is not None:
                served.taking.cancel()
            for tag, lease in served.leases:
                self._slots.give_back(tag, lease)
        self._advance()

    async def report(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        """Every limit with who holds a slot of it and who waits for one."""
        await self._read()
        self._agree_soon()
        places, now = self._room.places(), time.monotonic()
        return [
            {
                "name": name,
                "limit": str(limit),
                "from": "treadle.toml" if name in self._own else "Prefect",
                "holders": [_said(one, now) for one in self._room.holders(name)],
                "waiting": [
                    _said(one, now) | {"why": places[one].words if one in places else ""}
                    for one in self._room.waiting
                    if name in one.names
                ],
            }
            for name, limit in sorted(self._room.limits.items())
        ]

    async def set_limit(self, params: dict[str, Any]) -> dict[str, Any]:
        """Set the limit of a name in treadle.toml, or remove it with an empty text; it counts at once."""
        name, text = str(params["name"]).strip(), str(params.get("limit") or "").strip()
        if not name:
            raise UnknownName("A limit is for a tag, or for a host.", fix="Name it like web, or host:example.org.")
        await self._read()
        if text:
            rule = str(parse_limit(text))
            await asyncio.to_thread(write_entry, self._root, "limits", name, rule)
        elif name not in self._room.limits:
            raise UnknownName(f"There is no limit for {name!r}.", fix="See `treadle limits`.")
        else:
            await asyncio.to_thread(write_entry, self._root, "limits", name, None)
            self._to_forget.add(name)
            self._of_prefect.pop(name, None)
        await self._read()
        self._take_limits()
        self._agree_soon()
        return {"name": name, "limit": str(self._room.limits.get(name, ""))}

    async def close(self) -> None:
        """Give everything back."""
        for timer in self._timers.values():
            timer.cancel()
        if self._looking is not None:
            self._looking.cancel()
        for visitor in list(self._served):
            self.leave(visitor)
        await self._slots.close()

    def _advance(self) -> None:
        for visitor in self._room.admit():
            served = self._served[visitor]
            tags = [name for name in sorted(set(visitor.names)) if self._is_shared(name)]
            if tags:
                served.taking = asyncio.create_task(self._take(visitor, served, tags))
            else:
                served.granted()
        if self._room.waiting:
            self._later("tell", TELL_EVERY_S, self._tell_places)
        if (at := self._room.next_change()) is not None:
            self._later("rate", max(0.0, at - time.monotonic()), self._advance)

    async def _take(self, visitor: Visitor, served: _Served, tags: list[str]) -> None:
        for tag in tags:
            taking = asyncio.ensure_future(self._slots.take(tag))
            try:
                done, _ = await asyncio.wait({taking}, timeout=_ELSEWHERE_AFTER_S)
                if not done:
                    served.told(f"waiting for a slot of “{tag}”, which Prefect has given to others")
                served.leases.append((tag, await taking))
            except asyncio.CancelledError:
                if taking.done() and not taking.cancelled():
                    self._slots.give_back(tag, taking.result())
                taking.cancel()
                raise
        served.granted()

    def _tell_places(self) -> None:
        for visitor, place in self._room.places().items():
            served = self._served[visitor]
            if place.words != served.words:
                served.words = place.words
                served.told(place.words)

    def _later(self, name: str, after_s: float, work: Callable[[], None]) -> None:
        """Do something once, soon, however often it is asked for."""

        def go() -> None:
            del self._timers[name]
            work()

        if name not in self._timers:
            self._timers[name] = asyncio.get_running_loop().call_later(after_s, go)

    def _is_shared(self, name: str) -> bool:
        limit = self._room.limits.get(name)
        return limit is not None and limit.at_once is not None and not name.startswith(HOST)

    async def _read(self) -> None:
        """Read the file anew."""
        own = dict((await asyncio.to_thread(read_settings, self._root)).limits)
        if own != self._own:
            self._to_forget = (self._to_forget | self._own.keys()) - own.keys()
            self._own = own
            self._take_limits()
            self._agree_soon()

    def _take_limits(self) -> None:
        others = {name: Limit(at_once) for name, at_once in self._of_prefect.items() if name not in self._own}
        self._room.set_limits(others | self._own)
        self._advance()

    def _agree_soon(self) -> None:
        self._changed = True
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._agree_until_done())

    async def _agree_until_done(self) -> None:
        while self._changed:
            self._changed = False
            try:
                await self._ready()
                await self._agree()
            except (EngineUnavailable, httpx.HTTPError) as error:
                _logger.warning("Prefect's server could not be asked for its limits: %r", error)
                self._changed = True
                await asyncio.sleep(_AGAIN_S)

    async def _agree(self) -> None:
        """See to it that Prefect has our limits, and that we have its own."""
        self._looked = time.monotonic()
        for name in sorted(self._to_forget):
            await self._slots.forget(name)
            self._to_forget.discard(name)
        wanted = {name: limit.at_once for name, limit in self._own.items() if self._is_shared(name)}
        there = await self._slots.limits()
        for name, at_once in wanted.items():
            if at_once is not None and there.get(name) != at_once:
                await self._slots.allow(name, at_once)
        self._of_prefect = {name: at_once for name, at_once in there.items() if name not in wanted}
        self._take_limits()


def _said(visitor: Visitor, now: float) -> dict[str, Any]:
    told = {"run": visitor.run, "flow": visitor.flow, "node": visitor.node, "priority": visitor.priority}
    return told | {"since_s": round(now - visitor.since, 1)}
