"""The command line for a studio elsewhere: `treadle --url … --token …`, in a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.api.conftest import FLOW, ended
from tests.browser.studio_process import RunningStudio
from tests.cli.terminal import REPOSITORY, Answer, treadle
from tests.processes import eventually


@pytest.fixture
def there(studio: RunningStudio, tmp_path: Path):
    """Runs a command in an empty folder, for the studio that the environment names."""

    def run(*arguments: str) -> Answer:
        environment = {"TREADLE_URL": studio.url, "TREADLE_TOKEN": studio.token}
        return treadle(*arguments, cwd=tmp_path, env=environment)

    return run


def test_a_flow_is_run_there_and_its_runs_are_looked_at(there, api: httpx.Client, tmp_path: Path):
    ran = there("run", "greeting", "-p", "who=Ada", "--json")
    assert (ran.code, ran.json["state"], ran.json["parameters"]) == (0, "finished", {"who": "Ada"})
    assert ran.json["outputs"]["shout"]["result"] == "Hello\nAda"
    run = ran.json["run_id"]
    shown = there("runs", "show", run[-6:])
    assert "Ada" in shown.out
    listed = there("runs", "list", "--flow", "greeting", "--json").json["runs"]
    assert run in [row["id"] for row in listed]
    assert there("logs", run, "--json").json == {"lines": []}
    words = there("run", "greeting", "-p", "who=Grace")
    assert (words.code, "Grace" in words.out) == (0, True)
    assert not (tmp_path / ".treadle").exists()


def test_flows_are_listed_brought_and_fetched(there, tmp_path: Path):
    file = tmp_path / "brought.py"
    file.write_text(FLOW.replace('"greeting"', '"brought"'))
    assert there("flows", "put", "brought.py", "-m", "First").code == 0
    assert "brought" in there("flows", "list").out
    got = there("flows", "get", "brought", "--json").json
    file.write_text(file.read_text().replace("Hello", "Goodbye"))
    again = there("flows", "put", "brought.py")
    assert (again.code, "already" in again.err) == (2, True)
    assert there("flows", "put", "brought.py", "--over", "0" * 32).code == 2
    assert there("flows", "put", "brought.py", "--over", got["etag"], "--json").json["version"] == 2
    assert there("flows", "get", "brought", "-o", "copy.py").code == 0
    assert (tmp_path / "copy.py").read_text() == file.read_text()


def test_a_run_there_is_stopped_by_ctrl_c_and_by_name(studio: RunningStudio, there, api: httpx.Client, tmp_path: Path):
    command = [sys.executable, "-m", "studio.cli", "--url", studio.url, "--token", studio.token, "run", "sleepy"]
    with subprocess.Popen(
        command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(REPOSITORY)}, stderr=subprocess.PIPE
    ) as watching:
        eventually(lambda: bool(api.get("/api/runs", params={"state": "running"}).json()["runs"]), within_s=60)
        watching.send_signal(signal.SIGINT)
        assert watching.wait(60) == 1
    run = api.get("/api/runs", params={"flow": "sleepy"}).json()["runs"][0]["run_id"]
    assert ended(api, run)["state"] == "cancelled"
    other = api.post("/api/runs", json={"flow": "sleepy"}).json()["run_id"]
    assert there("stop", other, "--json").json == {"stopped": [other]}
    assert ended(api, other)["state"] == "cancelled"
    assert there("stop").code == 2


def test_what_is_wrong_there_is_told_as_here(studio: RunningStudio, there, tmp_path: Path):
    broken = there("run", "broken", "--json")
    assert (broken.code, bool(broken.json["error"]["problems"])) == (2, True)
    unknown = there("run", "nothing_like_it")
    assert (unknown.code, "There is no flow" in unknown.err) == (2, True)
    wrong = treadle("--url", studio.url, "--token", "treadle_wrong", "runs", "list", cwd=tmp_path)
    assert (wrong.code, "treadle tokens create" in wrong.err) == (2, True)
    away = treadle("--url", "http://127.0.0.1:9", "flows", "list", "--json", cwd=tmp_path)
    assert (away.code, json.loads(away.out)["error"]["code"]) == (1, "engine_unavailable")
    here = treadle("--url", studio.url, "serve", cwd=tmp_path)
    assert (here.code, "works on this machine" in here.err) == (2, True)
