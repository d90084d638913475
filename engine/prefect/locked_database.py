"""A wrapper around Prefect's app that tries again when SQLite was locked, before the client hears of it.

Prefect answers such a request with 503; its client then sleeps 2 s, 4 s, 8 s, although the lock lasts milliseconds.
The transaction has been rolled back, so trying again here is what the client would do, only sooner.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
App: TypeAlias = Callable[[Message, Receive, Send], Awaitable[None]]

_DELAYS_S = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8)
_LARGEST_BODY = 4_000_000
_UNAVAILABLE = 503
_PROBES = ("/ready", "/health")


class TriesAgainWhenLocked:
    """An ASGI app (https://asgi.readthedocs.io/en/latest/specs/www.html) that hides short locks of the database."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        # Reading is tried again too: asking for a CSRF token writes one. Only a probe must hear the truth at once.
        if scope["type"] != "http" or scope["path"].endswith(_PROBES):
            await self._app(scope, receive, send)
            return
        body, complete = await _read_body(receive)
        if complete:
            for delay in _DELAYS_S:
                attempt = _Attempt(body, receive, send)
                try:
                    # A copy, because apps write into the scope.
                    await self._app(dict(scope), attempt.receive, attempt.send)
                except Exception:
                    # Starlette answers 503 and then raises the cause again, for the log; the last try lets it pass.
                    if not attempt.refused:
                        raise
                if not attempt.refused:
                    return
                await asyncio.sleep(delay)
        await self._app(scope, _replay(body, receive), send)


class _Attempt:
    """One try: an answer of 503 is held back, any other goes to the client at once."""

    def __init__(self, body: list[Message], receive: Receive, send: Send) -> None:
        self.refused = False
        self.receive = _replay(body, receive)
        self._send = send

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] == _UNAVAILABLE:
            self.refused = True
        if not self.refused:
            await self._send(message)


def _replay(body: list[Message], receive: Receive) -> Receive:
    waiting = iter(body)

    async def next_message() -> Message:
        for message in waiting:
            return message
        return await receive()

    return next_message


async def _read_body(receive: Receive) -> tuple[list[Message], bool]:
    """Read the body, as far as it is worth keeping for another try; whether that was all of it."""
    messages: list[Message] = []
    size = 0
    while size <= _LARGEST_BODY:
        message = await receive()
        messages.append(message)
        size += len(message.get("body", b""))
        if not message.get("more_body", False):
            return messages, True
    return messages, False
