"""`treadle serve` as a process: where it listens, what it says, and how it ends."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from engine.workspace import Workspace
from tests.browser.studio_process import RunningStudio, environment, start_studio
from tests.processes import eventually
from tests.repo.files import ROOT

# Slow, and so one after another: each studio starts an engine beside it.
pytestmark = [pytest.mark.process, pytest.mark.slow, pytest.mark.timeout(600)]


def serve(*options: str) -> subprocess.CompletedProcess[str]:
    """A studio that refuses to start."""
    command = [sys.executable, "-P", "-m", "studio.cli", "serve", "--no-browser", *options]
    return subprocess.run(command, cwd=ROOT, env=environment(), check=False, capture_output=True, text=True, timeout=60)


def end(studio: RunningStudio) -> None:
    studio.stop()
    if studio.process.stdout:
        studio.process.stdout.close()


@pytest.mark.parametrize("way", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_quietly_when_it_is_asked_to(tmp_path: Path, way: signal.Signals):
    studio = start_studio(tmp_path)
    with httpx.Client(base_url=studio.url) as client:
        assert client.get("/healthz").json() == {"ok": True}
        studio.process.send_signal(way)
        assert studio.process.wait(timeout=30) == 0
    assert studio.process.stdout
    studio.process.stdout.close()
    assert "Traceback" not in studio.log


def test_the_engine_warms_up_meanwhile_and_readiness_tells_when(tmp_path: Path):
    studio = start_studio(tmp_path)
    try:
        eventually(lambda: httpx.get(f"{studio.url}/readyz").status_code == 200, within_s=60)
        parts = dict.fromkeys(("engine", "store", "prefect", "disk"), "ready")
        assert httpx.get(f"{studio.url}/readyz").json() == {"ready": True, **parts}
    finally:
        end(studio)


def test_a_port_that_is_taken_is_said_with_the_next_free_one():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        answer = serve("--port", str(port))

    assert answer.returncode == 2
    assert f"Port {port} is in use." in answer.stderr
    free = int(re.findall(r"treadle serve --port (\d+)", answer.stderr)[0])
    assert port < free < port + 50


@pytest.mark.parametrize("host", ["203.0.113.7", "no such host", "nowhere.invalid"])
def test_an_address_of_another_machine_is_refused(host: str):
    answer = serve("--host", host, "--port", "0")
    assert answer.returncode == 2
    assert "is no address of this machine" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_by_default_nothing_but_this_machine_can_reach_it(tmp_path: Path):
    studio = start_studio(tmp_path, engine=False)
    try:
        port = int(studio.url.rpartition(":")[2])
        assert studio.url.startswith("http://127.0.0.1:")
        listening = Path("/proc/net/tcp").read_text("ascii").splitlines()
        ours = [line.split()[1] for line in listening if line.split()[1].endswith(f":{port:04X}")]
        assert {address.partition(":")[0] for address in ours} == {"0100007F"}
        assert not Workspace(tmp_path).data.joinpath("access.json").exists()
    finally:
        end(studio)


def test_for_others_it_makes_a_token_and_shows_it_once(tmp_path: Path):
    studio = start_studio(tmp_path, "--host", "0.0.0.0", engine=False)
    try:
        origin = {"Origin": studio.url}
        with httpx.Client(base_url=studio.url) as client:
            assert client.get("/api/kinds").status_code == 401
            assert client.post("/sign-in", data={"token": "guess"}, headers=origin).status_code == 403
            assert client.post("/sign-in", data={"token": studio.token}, headers=origin).status_code == 303
            assert client.get("/api/kinds").status_code == 200
    finally:
        end(studio)
    assert studio.token not in studio.log

    again = start_studio(tmp_path, "--host", "0.0.0.0", engine=False)
    try:
        assert again.token == ""
        assert httpx.get(f"{again.url}/api/kinds").status_code == 401
    finally:
        end(again)


def test_a_new_token_can_be_made_by_hand(tmp_path: Path):
    tokens: list[str] = []
    for _ in range(2):
        studio = start_studio(tmp_path, "--sign-in", "--new-token", engine=False)
        tokens.append(studio.token)
        end(studio)
    assert len(set(tokens)) == 2
    assert all(len(token) >= 43 for token in tokens)


def test_a_workspace_that_does_not_exist_is_refused(tmp_path: Path):
    answer = serve("--workspace", str(tmp_path / "nowhere"), "--port", "0", "--json")
    assert answer.returncode == 2
    assert json.loads(answer.stdout)["error"]["code"] == "workspace_error"
