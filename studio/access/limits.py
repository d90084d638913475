"""How much one browser may send: a flood is slowed down at its own connection and reaches nobody else."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable

from studio.access.asgi import Message, Receive

MESSAGES_PER_S = 200.0
BURST = 1000.0
LARGEST_BODY = 24_000_000
"""Bytes of one HTTP request: a flow of 10 MB, encoded as JSON, fits in."""
SOCKET_END: Message = {"type": "websocket.disconnect", "code": 1008}
HTTP_END: Message = {"type": "http.disconnect"}
"""What an application hears when the other side has hung up."""


class Bucket:
    """A bucket of tokens that fills up at a steady pace."""

    def __init__(self, per_s: float, burst: float, now: Callable[[], float] = time.monotonic) -> None:
        self._per_s, self._burst, self._now = per_s, burst, now
        self._level, self._at = burst, now()

    def take(self) -> float:
        """Take one token; how many seconds to wait before going on, 0 while there are any."""
        at = self._now()
        self._level = min(self._burst, self._level + (at - self._at) * self._per_s) - 1.0
        self._at = at
        return max(0.0, -self._level / self._per_s)


def at_a_bearable_pace(receive: Receive) -> Receive:
    """Receive messages of a websocket no faster than a person's edits can come; the rest waits at the sender."""
    bucket = Bucket(MESSAGES_PER_S, BURST)

    async def slowed() -> Message:
        message = await receive()
        if message["type"] == "websocket.receive" and (wait := bucket.take()):
            await asyncio.sleep(wait)
        return message

    return slowed


def until(closed: asyncio.Event, receive: Receive, end: Message) -> Receive:
    """Receive messages until something is closed: for who waits, the other side has hung up then, as `end` says."""

    async def receive_or_hang_up() -> Message:
        if closed.is_set():
            return end
        message, over = asyncio.ensure_future(receive()), asyncio.ensure_future(closed.wait())
        try:
            await asyncio.wait({message, over}, return_when=asyncio.FIRST_COMPLETED)
            return message.result() if message.done() else end
        finally:
            message.cancel()
            over.cancel()

    return receive_or_hang_up


def of_bearable_size(receive: Receive) -> Receive:
    """Receive the body of a request as long as it is of bearable size; hang up then, whatever its headers promised."""
    received = 0

    async def counted() -> Message:
        nonlocal received
        message = await receive()
        received += len(message.get("body", b""))
        return message if received <= LARGEST_BODY else {"type": "http.disconnect"}

    return counted


class Attempts:
    """Counts failed attempts within a while, per address and over all."""

    def __init__(
        self,
        *,
        each: int = 5,
        all_together: int = 50,
        within_s: float = 60.0,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._each, self._all, self._within_s, self._now = each, all_together, within_s, now
        self._failed: deque[tuple[float, str]] = deque(maxlen=all_together)

    def wait_s(self, address: str) -> int:
        """How many seconds that address must wait before it may try again; 0 when it may now."""
        self._forget()
        times = [at for at, who in self._failed if who == address]
        first = times[-self._each] if len(times) >= self._each else None
        if len(self._failed) >= self._all:
            first = self._failed[0][0] if first is None else first
        return 0 if first is None else max(1, round(first + self._within_s - self._now()))

    def note_failure(self, address: str) -> None:
        """Remember that an attempt from there was wrong."""
        self._failed.append((self._now(), address))

    def _forget(self) -> None:
        while self._failed and self._failed[0][0] < self._now() - self._within_s:
            self._failed.popleft()
