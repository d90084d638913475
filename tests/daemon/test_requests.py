"""What clients and the engine say to each other, through a real socket."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.daemon.async_client import AsyncEngineClient
from engine.daemon.client import EngineClient
from engine.daemon.launch import ensure_engine
from engine.daemon.protocol import MESSAGE_BYTES, PROTOCOL
from engine.errors import EngineUnavailable, InvalidFlow, RequestError, TreadleError, UnknownName, UnreadableFlow
from engine.problem import Problem
from engine.workspace import Workspace
from tests.processes import eventually


@pytest.fixture
def client(workspace: Workspace, command: list[str]) -> Iterator[EngineClient]:
    with ensure_engine(workspace, command) as connected:
        yield connected


def raw(client: EngineClient, *lines: bytes) -> list[dict[str, object]]:
    """Send lines as they are, and read as many answers."""
    with socket.socket(socket.AF_UNIX) as channel:
        channel.connect(str(client.path))
        channel.sendall(b"".join(line + b"\n" for line in lines))
        answers = channel.makefile("rb")
        return [json.loads(answers.readline()) for _ in lines]


def test_a_call_gives_its_result(client: EngineClient) -> None:
    assert client.call("echo", text="grüß \u2028 \ud83d", number=1.5) == {"text": "grüß \u2028 \ud83d", "number": 1.5}


def test_the_engine_introduces_itself(client: EngineClient) -> None:
    assert client.engine["protocol"] == PROTOCOL
    assert client.engine["pid"] == client.call("pid")
    assert client.engine["busy"] is False


def test_a_stream_gives_its_items_in_order_and_ends(client: EngineClient) -> None:
    assert list(client.stream("count", to=1000)) == list(range(1000))


def test_a_stream_that_is_left_ends_at_the_engine(client: EngineClient) -> None:
    items = client.stream("count", pause=0.01)
    assert next(items) == 0
    assert client.call("following") == 1
    items.close()  # pyright: ignore[reportAttributeAccessIssue]
    eventually(lambda: client.call("following") == 0)


def test_a_call_is_carried_to_its_end_although_its_client_is_gone(client: EngineClient, tmp_path: Path) -> None:
    left = tmp_path / "left"
    request = {"id": 1, "method": "slow", "params": {"seconds": 0.3, "leave": str(left)}}
    with socket.socket(socket.AF_UNIX) as channel:
        channel.connect(str(client.path))
        channel.sendall(json.dumps(request).encode() + b"\n")
    eventually(left.exists)


def test_an_unknown_method_is_refused(client: EngineClient) -> None:
    with pytest.raises(UnknownName, match="no method 'fly'"):
        client.call("fly")


def test_an_error_arrives_as_it_was_raised(client: EngineClient) -> None:
    with pytest.raises(UnreadableFlow, match="Line 3") as caught:
        client.call("unreadable")
    assert (caught.value.line, caught.value.fix) == (3, "Close the bracket.")


def test_the_problems_of_a_flow_arrive_whole(client: EngineClient) -> None:
    with pytest.raises(InvalidFlow) as caught:
        client.call("invalid")
    assert caught.value.problems == (Problem("link.cycle", "a loop", "cut it", node="a", nodes=("a", "b")),)


def test_a_fault_of_the_engine_is_told_and_logged(client: EngineClient, workspace: Workspace) -> None:
    with pytest.raises(TreadleError, match="ZeroDivisionError"):
        client.call("fault")
    assert client.call("echo", still="there") == {"still": "there"}
    assert "Traceback" in workspace.engine_log.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[1]",
        b"null",
        b'{"id": 1}',
        b'{"id": 1, "method": 2}',
        b'{"id": 1, "method": "echo", "params": []}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_request_is_answered_with_an_error(client: EngineClient, line: bytes) -> None:
    answers = raw(client, line, b'{"id": 2, "method": "echo", "params": {"a": 1}}')
    assert next(answer for answer in answers if "error" in answer)["error"]["code"] == "RequestError"  # type: ignore[index]
    assert {"id": 2, "result": {"a": 1}} in answers


def test_a_message_that_is_too_large_is_refused_with_what_to_do(client: EngineClient) -> None:
    with EngineClient(client.path) as other, pytest.raises(RequestError, match="64 MB") as caught:
        other.call("echo", text="x" * MESSAGE_BYTES)
    assert "file" in caught.value.fix
    assert client.call("echo", a=1) == {"a": 1}


def test_a_large_message_goes_through(client: EngineClient) -> None:
    text = "x" * 20_000_000
    assert client.call("echo", text=text) == {"text": text}


def test_a_client_that_never_reads_does_not_stall_others(client: EngineClient) -> None:
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.connect(str(client.path))
        for number in range(80):
            deaf.sendall(json.dumps({"id": number, "method": "flood"}).encode() + b"\n")
        for number in range(20):
            assert client.call("echo", number=number) == {"number": number}


def test_a_client_that_floods_does_not_stall_others(client: EngineClient) -> None:
    with socket.socket(socket.AF_UNIX) as flooder:
        flooder.connect(str(client.path))
        flooder.setblocking(False)
        for number in range(20):
            try:
                for _ in range(100):
                    flooder.send(b"nonsense\n" * 1000)
            except BlockingIOError:
                pass
            assert client.call("echo", number=number) == {"number": number}


def test_the_socket_is_for_its_owner_only(client: EngineClient) -> None:
    assert client.path.stat().st_mode & 0o777 == 0o600
    assert client.path.parent.stat().st_mode & 0o777 == 0o700


async def test_calls_of_a_program_with_a_loop_run_side_by_side(client: EngineClient, tmp_path: Path) -> None:
    other = await AsyncEngineClient.connect(client.path)
    slow = asyncio.create_task(other.call("slow", seconds=0.5, leave=str(tmp_path / "x")))
    assert await other.call("echo", a=1) == {"a": 1}
    assert not slow.done()
    await slow
    with pytest.raises(UnreadableFlow):
        await other.call("unreadable")
    await other.close()


async def test_streams_of_a_program_with_a_loop(client: EngineClient) -> None:
    other = await AsyncEngineClient.connect(client.path)
    assert [item async for item in other.stream("count", to=3)] == [0, 1, 2]
    items = other.stream("count", pause=0.01)
    async for _ in items:
        break
    await items.aclose()  # pyright: ignore[reportAttributeAccessIssue]
    await asyncio.to_thread(eventually, lambda: client.call("following") == 0)
    await other.close()


async def test_waiting_calls_are_told_when_the_engine_dies(client: EngineClient, tmp_path: Path) -> None:
    import os
    import signal

    other = await AsyncEngineClient.connect(client.path)
    waiting = asyncio.create_task(other.call("slow", seconds=60, leave=str(tmp_path / "x")))
    await other.call("echo")
    os.kill(client.engine["pid"], signal.SIGKILL)
    with pytest.raises(EngineUnavailable, match="went away"):
        await waiting
    with pytest.raises(EngineUnavailable, match="went away"):
        await other.call("echo")
    with pytest.raises(EngineUnavailable, match="went away"):
        client.call("echo")
