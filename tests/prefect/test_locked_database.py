"""Requests are tried again while the database is locked, and only then."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from engine.prefect.locked_database import App, Message, Receive, Send, TriesAgainWhenLocked


class Refusing:
    """Refuses the first requests with a status, then echoes the body; counts the requests."""

    def __init__(self, *, times: int, status: int = 503) -> None:
        self.requests = 0
        self._times = times
        self._status = status

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        self.requests += 1
        body, more = b"", True
        while more:
            message = await receive()
            body += message["body"]
            more = message.get("more_body", False)
        status = self._status if self.requests <= self._times else 200
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": body})
        if status == 503:
            raise RuntimeError("raised again after the answer, as Starlette does")


async def ask(app: App, method: str, content: bytes = b"", path: str = "/api/flows/") -> httpx.Response:
    wrapped: Any = TriesAgainWhenLocked(app)
    transport = httpx.ASGITransport(app=wrapped, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://prefect") as client:
        return await client.request(method, path, content=content)


async def test_a_write_gets_through_once_the_lock_is_gone() -> None:
    app = Refusing(times=2)
    answer = await ask(app, "POST", b'{"name": "x"}')
    assert (answer.status_code, answer.content, app.requests) == (200, b'{"name": "x"}', 3)


async def test_a_lock_that_stays_is_told() -> None:
    app = Refusing(times=100)
    answer = await ask(app, "POST", b"x")
    assert (answer.status_code, answer.content) == (503, b"x")


@pytest.mark.parametrize("status", [201, 400, 404, 409, 422, 500])
async def test_any_other_answer_goes_straight_to_the_client(status: int) -> None:
    app = Refusing(times=100, status=status)
    assert (await ask(app, "POST", b"x")).status_code == status
    assert app.requests == 1


async def test_a_csrf_token_is_asked_for_again() -> None:
    app = Refusing(times=1)
    assert (await ask(app, "GET", path="/api/csrf-token")).status_code == 200


async def test_a_probe_hears_at_once_that_the_database_is_not_there() -> None:
    app = Refusing(times=100)
    assert (await ask(app, "GET", path="/api/ready")).status_code == 503
    assert app.requests == 1


async def test_a_body_too_large_to_keep_goes_through_once() -> None:
    app = Refusing(times=0)
    content = b"x" * 6_000_000
    assert (await ask(app, "POST", content)).content == content
    assert app.requests == 1
