"""Using the Prefect server that PREFECT_API_URL names."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from engine.errors import EngineUnavailable
from engine.prefect.remote import RemoteServer, choose_server
from engine.prefect.server import PrefectServer


async def test_the_named_server_is_used_and_left_alone(server: PrefectServer, tmp_path: Path) -> None:
    remote = choose_server(tmp_path, log=tmp_path / "log", base=server.environment())
    assert isinstance(remote, RemoteServer)
    await remote.start()
    await remote.ready()
    await remote.stop()
    await remote.ready()
    assert remote.environment()["PREFECT_API_URL"] == server.url
    assert not (tmp_path / "prefect.db").exists()


async def test_a_refused_login_says_what_to_set(server: PrefectServer) -> None:
    for login in ({}, {"PREFECT_API_AUTH_STRING": "treadle:guess"}, {"PREFECT_API_KEY": "guess"}):
        with pytest.raises(EngineUnavailable, match="refused the login") as caught:
            await RemoteServer(server.url, login).ready()
        assert "PREFECT_API_AUTH_STRING" in caught.value.fix


async def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with pytest.raises(EngineUnavailable, match=rf"http://127.0.0.1:{port}/api cannot be used") as caught:
        await RemoteServer(f"http://me:secret@127.0.0.1:{port}/api", {}).ready(timeout_s=1)
    assert "secret" not in caught.value.message
    assert "unset it" in caught.value.fix


async def test_an_address_that_is_none_is_refused_at_once() -> None:
    with pytest.raises(EngineUnavailable, match="cannot be used"):
        await RemoteServer("localhost:4200", {}).ready()
