"""Prefect's server: it answers its own client, nobody else, and comes back when it is killed."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from engine.errors import EngineUnavailable
from engine.prefect.environment import server_environment
from engine.prefect.server import PrefectServer
from tests.processes import eventually, is_gone

FLOW = """
import asyncio
import json
import time
from prefect import flow, task
from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import TaskRunFilter, TaskRunFilterFlowRunId

@task
def double(number: int) -> int:
    return number * 2

@flow
def doubling():
    from prefect.runtime import flow_run
    return double(21), flow_run.id

result, run = doubling()
found = []
for _ in range(100):
    with get_client(sync_client=True) as client:
        wanted = TaskRunFilter(flow_run_id=TaskRunFilterFlowRunId(any_=[run]))
        found = [item.state_name for item in client.read_task_runs(task_run_filter=wanted)]
    if found == ["Completed"]:
        break
    time.sleep(0.1)
print(json.dumps({"result": result, "states": found}))
"""


def login(server: PrefectServer) -> httpx.BasicAuth:
    user, password = server.environment()["PREFECT_API_AUTH_STRING"].split(":")
    return httpx.BasicAuth(user, password)


def test_a_task_run_is_read_back_through_prefects_own_client(server: PrefectServer, tmp_path: Path) -> None:
    """Fails with fastapi 0.151 and newer, which answer 422 to every filter with nulls."""
    script = tmp_path / "doubling.py"
    script.write_text(FLOW, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script)],
        env=os.environ | server.environment(),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert json.loads(done.stdout.splitlines()[-1]) == {"result": 42, "states": ["Completed"]}


def test_an_anonymous_request_is_refused(server: PrefectServer) -> None:
    with httpx.Client(base_url=server.url) as client:
        for path in ("/admin/settings", "/admin/version", "/flows/name/x", "/hello", "/openapi.json", "/docs"):
            assert client.get(path).status_code == httpx.codes.UNAUTHORIZED, path
        for path in ("/health", "/ready"):
            assert client.get(path).json() in (True, {"message": "OK"}), path


@pytest.mark.parametrize(
    "path", ["/health/../admin/settings", "/health%2f..%2fadmin/settings", "/ready;/../flows/count"]
)
def test_a_disguised_path_is_refused(server: PrefectServer, path: str) -> None:
    answer = httpx.get(server.url + path)
    assert answer.status_code in (httpx.codes.UNAUTHORIZED, httpx.codes.NOT_FOUND)


def test_a_wrong_password_is_refused(server: PrefectServer) -> None:
    answer = httpx.get(server.url + "/admin/version", auth=httpx.BasicAuth("treadle", "guess"))
    assert answer.status_code == httpx.codes.UNAUTHORIZED


@pytest.mark.parametrize("path", ["/events/in", "/events/out", "/logs/out"])
def test_an_anonymous_websocket_is_refused(server: PrefectServer, path: str) -> None:
    from websockets.exceptions import ConnectionClosed, InvalidStatus
    from websockets.sync.client import connect

    with (
        pytest.raises((ConnectionClosed, InvalidStatus)),
        connect(f"ws://127.0.0.1:{server.port}/api{path}") as channel,
    ):
        channel.send(json.dumps({"type": "auth", "token": "guess"}))
        channel.recv(timeout=10)
        channel.recv(timeout=10)


def test_a_change_without_a_csrf_token_is_refused(server: PrefectServer) -> None:
    answer = httpx.post(server.url + "/flows/", json={"name": "forged"}, auth=login(server))
    assert answer.status_code == httpx.codes.FORBIDDEN


def test_a_foreign_origin_is_not_allowed_to_read(server: PrefectServer) -> None:
    headers = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    asked = httpx.options(server.url + "/flows/", headers=headers)
    read = httpx.get(server.url + "/health", headers={"Origin": "https://evil.example"})
    assert asked.status_code == httpx.codes.BAD_REQUEST
    assert "access-control-allow-origin" not in asked.headers
    assert "access-control-allow-origin" not in read.headers


def test_its_effective_settings_are_closed(server: PrefectServer) -> None:
    settings = httpx.get(server.url + "/admin/settings", auth=login(server)).json()["server"]
    assert settings["analytics_enabled"] is False
    assert settings["api"]["csrf_protection_enabled"] is True
    assert settings["api"]["host"] == "127.0.0.1"
    assert settings["api"]["cors_allowed_origins"] == server.ui_url
    assert settings["services"]["task_run_recorder"]["enabled"] is True
    assert settings["services"]["scheduler"]["enabled"] is True


def test_it_listens_on_loopback_only(server: PrefectServer) -> None:
    import psutil

    assert server.pid is not None
    listening = [c.laddr for c in psutil.Process(server.pid).net_connections("tcp") if c.status == psutil.CONN_LISTEN]
    assert [address.ip for address in listening] == ["127.0.0.1"]


def test_prefects_own_pages_are_served_and_know_the_address(server: PrefectServer) -> None:
    with httpx.Client(base_url=server.ui_url, follow_redirects=True) as client:
        page = client.get("/", headers={"accept": "text/html"})
        settings = client.get("/ui-settings").json()
    assert page.status_code == httpx.codes.OK
    assert "<!DOCTYPE html>" in page.text or "<html" in page.text
    assert settings["api_url"] == server.url
    assert settings["auth"] == "BASIC"


def test_the_password_is_readable_by_its_owner_only_and_not_in_the_process_list(server: PrefectServer) -> None:
    assert (server.home / "auth").stat().st_mode & 0o077 == 0
    command = Path(f"/proc/{server.pid}/cmdline").read_bytes()
    assert server.environment()["PREFECT_API_AUTH_STRING"].encode() not in command


def test_a_killed_server_comes_back_at_the_same_address(server: PrefectServer) -> None:
    old, address = server.pid, server.url
    assert old is not None
    os.kill(old, signal.SIGKILL)
    # Not refused: the request waits in the listening socket until the next server takes it.
    answer = httpx.get(address + "/admin/version", auth=login(server), timeout=60)
    assert answer.status_code == httpx.codes.OK
    assert server.url == address
    assert server.pid not in (None, old)


def test_a_port_that_is_taken_is_no_obstacle(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        running = PrefectServer(tmp_path, log=tmp_path / "log", port=taken)
        assert running.port not in (0, taken)
    remembered = running.port
    asyncio.run(running.stop())
    again = PrefectServer(tmp_path, log=tmp_path / "log")
    assert again.port == remembered
    assert again.environment()["PREFECT_API_AUTH_STRING"] == running.environment()["PREFECT_API_AUTH_STRING"]
    asyncio.run(again.stop())


def test_a_password_that_was_cut_short_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "auth").touch()
    made = PrefectServer(tmp_path, log=tmp_path / "log")
    assert len(made.environment()["PREFECT_API_AUTH_STRING"]) > 40
    assert (tmp_path / "auth").stat().st_mode & 0o077 == 0
    asyncio.run(made.stop())


def test_the_server_of_a_killed_engine_is_gone_while_it_still_starts(tmp_path: Path) -> None:
    script = (
        "import asyncio, sys, pathlib\n"
        "from engine.prefect.server import PrefectServer\n"
        "async def main():\n"
        "    home = pathlib.Path(sys.argv[1])\n"
        "    server = PrefectServer(home, log=home / 'log')\n"
        "    await server.start()\n"
        "    while server.pid is None:\n"
        "        await asyncio.sleep(0.01)\n"
        "    print(server.pid, flush=True)\n"
        "    await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    engine = subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert engine.stdout is not None
    child = int(engine.stdout.readline())
    engine.kill()
    eventually(lambda: is_gone(child), within_s=2)
    engine.communicate()


@pytest.mark.slow
async def test_a_server_that_cannot_start_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREFECT_API_DATABASE_CONNECTION_URL", "nonsense://x")
    broken = PrefectServer(tmp_path, log=tmp_path / "log")
    await broken.start()
    with pytest.raises(EngineUnavailable, match="nonsense") as caught:
        await broken.ready()
    assert str(tmp_path / "log") in caught.value.fix
    await broken.stop()


def test_open_settings_of_the_user_do_not_reach_the_server(tmp_path: Path) -> None:
    """Prefect's settings have several names: another name of one of ours would win or lose by chance."""
    base = {
        "PREFECT_SERVER_CORS_ALLOWED_ORIGINS": "*",
        "PREFECT_SERVER_CSRF_PROTECTION_ENABLED": "false",
        "PREFECT_UI_API_URL": "https://evil.example",
        "PREFECT_API_DATABASE_CONNECTION_URL": "postgresql+asyncpg://db",
        "PATH": "/bin",
    }
    made = server_environment(base, home=tmp_path, ui_files=tmp_path, url="http://127.0.0.1:1/api", auth="a:b")
    assert not {"PREFECT_SERVER_CORS_ALLOWED_ORIGINS", "PREFECT_SERVER_CSRF_PROTECTION_ENABLED"} & set(made)
    assert "PREFECT_UI_API_URL" not in made
    assert made["PREFECT_API_DATABASE_CONNECTION_URL"] == "postgresql+asyncpg://db"
    assert made["PATH"] == "/bin"
