"""One browser's flood (SAFETY 26) is slowed down where it comes from, and what is absurdly large is not taken."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from studio.access.address import Address
from studio.access.asgi import Message, Receive, Scope, Send
from studio.access.guard import AccessGuard
from studio.access.keeper import AccessKeeper
from studio.access.limits import LARGEST_BODY, Bucket, at_a_bearable_pace, of_bearable_size


def test_a_bucket_lets_bursts_through_and_then_keeps_the_pace():
    clock = [0.0]
    bucket = Bucket(10.0, 5.0, now=lambda: clock[0])
    assert [bucket.take() for _ in range(5)] == [0.0] * 5
    assert bucket.take() == pytest.approx(0.1)

    clock[0] = 10.0
    assert bucket.take() == 0.0


async def test_a_flood_waits_while_others_are_served(monkeypatch: pytest.MonkeyPatch):
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)

    async def endless() -> Message:
        return {"type": "websocket.receive", "text": "x"}

    flood, calm = at_a_bearable_pace(endless), at_a_bearable_pace(endless)
    for _ in range(3000):
        await flood()
    before = len(waited)
    await calm()

    assert before > 1000
    assert waited[before:] == []


async def test_a_body_that_grows_beyond_its_limit_is_cut_off():
    async def endless() -> Message:
        return {"type": "http.request", "body": b"x" * 10_000_000, "more_body": True}

    receive = of_bearable_size(endless)
    kinds = [(await receive())["type"] for _ in range(4)]
    assert kinds == ["http.request", "http.request", "http.disconnect", "http.disconnect"]


@pytest.mark.parametrize("length", [str(LARGEST_BODY + 1), "x", "-1", "1e9"])
async def test_a_promise_of_too_much_is_refused_at_once(person: httpx.AsyncClient, length: str):
    answer = await person.post(
        "/api/import", content=b"x", headers={"Origin": "http://127.0.0.1:8080", "Content-Length": length}
    )
    assert answer.status_code == 413


async def test_a_flow_of_ten_megabytes_is_refused_in_words(person: httpx.AsyncClient):
    told: Any = (
        await person.post(
            "/api/import?file_name=big.py", content=b"#" * 11_000_000, headers={"Origin": "http://127.0.0.1:8080"}
        )
    ).json()
    assert "too much for a flow" in told["error"]["message"]
    assert told["error"]["fix"]


async def test_signing_out_hangs_up_what_the_session_had_open(tmp_path: Path):
    keeper = AccessKeeper(tmp_path / "access.json", demands_sign_in=True)
    session = keeper.sign_in(keeper.make_token()) or ""
    heard: list[str] = []

    async def listen(scope: Scope, receive: Receive, send: Send) -> None:
        while heard[-1:] != ["websocket.disconnect"]:
            heard.append((await receive())["type"])

    async def silent() -> Message:
        await asyncio.Event().wait()
        raise AssertionError

    async def send(message: Message) -> None:
        raise AssertionError(message)

    scope = {
        "type": "websocket",
        "path": "/_nicegui_ws/socket.io/",
        "raw_path": b"/_nicegui_ws/socket.io/",
        "query_string": b"",
        "headers": [
            (b"host", b"127.0.0.1:8080"),
            (b"origin", b"http://127.0.0.1:8080"),
            (b"cookie", f"{keeper.cookie}={session}".encode()),
        ],
    }
    connection = asyncio.create_task(AccessGuard(listen, keeper, Address())(scope, silent, send))
    await asyncio.sleep(0)
    keeper.sign_out(session)
    async with asyncio.timeout(10):
        await connection
    assert heard == ["websocket.disconnect"]
