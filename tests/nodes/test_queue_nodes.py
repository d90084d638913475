"""Messages through real servers of Redis and RabbitMQ."""

import asyncio
import time
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import pytest

from engine.node import Secret, TreadleError
from nodes.queue.put_messages import put_messages
from nodes.queue.take_messages import take_messages


@pytest.fixture(params=["redis", "rabbitmq", "folder"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """A server, or a folder, with a queue that nobody has used."""
    if request.param == "folder":
        return f"folder:{tmp_path}", "orders"
    return request.getfixturevalue(request.param), f"q{uuid4().hex}"


MESSAGES: list[Any] = [{"order": 1, "name": "Grüße"}, [1, None, True], "text", 2.5]


async def taken(*given: Any, **named: Any) -> list[Any]:
    return await cast("Any", take_messages)(*given, **named)


@pytest.mark.slow
async def test_messages_come_out_once_and_in_their_order(server: tuple[str, str]):
    assert await put_messages(MESSAGES, *server) == 4
    assert await take_messages(*server, most=3) == MESSAGES[:3]
    assert await take_messages(*server) == MESSAGES[3:]
    started = time.monotonic()
    assert await take_messages(*server, wait=0.3) == []
    assert time.monotonic() - started >= 0.3


@pytest.mark.slow
async def test_a_message_that_comes_later_is_waited_for(server: tuple[str, str]):
    waiting = asyncio.create_task(taken(*server, wait=30))
    await asyncio.sleep(0)
    await put_messages(["late"], *server)
    assert await waiting == ["late"]


@pytest.mark.slow
async def test_two_takers_never_get_the_same_message(server: tuple[str, str]):
    await put_messages(list(range(200)), *server)
    parts = await asyncio.gather(*(taken(*server, most=60) for _ in range(4)))
    numbers = [number for part in parts for number in part]
    assert len(numbers) == len(set(numbers))
    rest = await take_messages(*server)
    assert sorted(numbers + rest) == list(range(200))


@pytest.mark.slow
async def test_a_wrong_password_is_told_without_repeating_it(rabbitmq: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TREADLE_SECRET_Q", "hunter22")
    with pytest.raises(TreadleError, match="does not let you in") as raised:
        await put_messages([1], rabbitmq, "q", user="eve", password=Secret("q"))
    assert "hunter22" not in str(raised.value)


@pytest.mark.parametrize("address", ["redis://127.0.0.1:1/0", "amqp://127.0.0.1:1/"])
async def test_a_server_that_is_not_there_is_told(address: str):
    with pytest.raises(TreadleError, match="did not do it"):
        await take_messages(address, "q", timeout=5)


async def test_what_cannot_be_put_in_is_told_before_anything_is_sent():
    for wrong in (float("nan"), object()):
        with pytest.raises(TreadleError, match="cannot be put into a queue"):
            await put_messages([1, wrong], "redis://127.0.0.1:1/0", "q")
    with pytest.raises(TreadleError, match="has no name"):
        await put_messages([1], "redis://127.0.0.1:1/0", "")
    with pytest.raises(TreadleError, match="cannot be read") as raised:
        await put_messages([1], "redis://me:hunter2@host", "q")
    assert "hunter2" not in str(raised.value)
