"""`run` and its neighbours against a real engine, kernel and Prefect server, which all tests here share."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from engine.daemon.client import connect
from engine.document.layout import Layout, layout_path, layout_to_json
from engine.store.store import Store, database_url
from engine.workspace import Workspace
from tests.cli.terminal import REPOSITORY, treadle

pytestmark = [pytest.mark.prefect, pytest.mark.slow]

SUM = '''"""Add and look."""

import time

from prefect import flow

from engine.node import Context, node


@node
def add(left: int, right: int = 1) -> int:
    """Add two numbers."""
    return left + right


@node(effect="idempotent")
def look_up(key: str) -> str:
    """Look a name up."""
    print("looking for", key)
    return {"ada": "Ada Lovelace"}[key]


@node(effect="idempotent")
def wait(seconds: float, context: Context) -> str:
    """Wait, and be stopped at any time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        context.raise_if_cancelled()
        time.sleep(0.02)
    return "waited"


@flow(name="adding")
def adding(start: int = 1, key: str = "ada", seconds: float = 0):
    """Add and look."""
    first = add.submit(left=start)
    second = add.submit(left=first, right=10)
    name = look_up.submit(key=key)
    nap = wait.submit(seconds=seconds)
    return second, name, nap


if __name__ == "__main__":
    print(adding())
'''


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with opened(tmp_path_factory.mktemp("workspace")) as root:
        yield root


@contextmanager
def opened(root: Path) -> Iterator[Path]:
    (root / "adding.py").write_text(SUM)
    yield root
    if client := connect(Workspace(root)):
        with client:
            os.kill(int(client.engine["pid"]), signal.SIGTERM)
        wait_for(lambda: connect(Workspace(root)) is None)


def wait_for(claim: Any, seconds: float = 30) -> None:
    give_up = time.monotonic() + seconds
    while not claim():
        assert time.monotonic() < give_up
        time.sleep(0.05)


def run(workspace: Path, *arguments: str, **options: Any):
    return treadle("run", *arguments, cwd=workspace, timeout=100, **options)


def test_the_promised_json_of_run(workspace: Path):
    answer = run(workspace, "adding", "-p", "start=5", "--json")

    assert answer.code == 0, answer.err
    result = answer.json
    assert set(result) >= {"run_id", "state", "duration_s", "outputs", "nodes", "error"}
    assert result["state"] == "finished"
    assert result["error"] is None
    assert result["outputs"]["second"] == {"result": 16}
    assert set(result["nodes"]["second"]) >= {"state", "duration_s", "cached", "why"}
    assert answer.err == ""


def test_what_did_not_change_is_not_run_again(workspace: Path):
    run(workspace, "adding", "-p", "start=100", "--json")
    again = run(workspace, "adding", "-p", "start=100", "--json").json
    fresh = run(workspace, "adding", "-p", "start=100", "--fresh", "--json").json

    assert again["nodes"]["first"]["cached"] is True
    assert again["outputs"]["second"] == fresh["outputs"]["second"] == {"result": 111}
    assert fresh["nodes"]["first"]["cached"] is False


def test_a_person_sees_what_the_flow_returns(workspace: Path):
    answer = run(workspace, "adding.py")

    assert answer.code == 0
    assert "second  12\n" in answer.out
    assert "name  Ada Lovelace\n" in answer.out
    assert "first" not in answer.out
    assert "✓ adding  finished" in answer.err
    assert "1 more value: --verbose shows them" in answer.err


def test_verbose_shows_every_value_and_the_logs(workspace: Path):
    answer = run(workspace, "adding", "--fresh", "--verbose")

    assert "first  2\n" in answer.out
    assert "looking for ada" in answer.err


def test_a_failed_node_is_told_with_the_users_line(workspace: Path):
    answer = run(workspace, "adding", "-p", "key=bob")

    assert answer.code == 1
    assert "✕ name failed: KeyError: 'bob'" in answer.err
    assert "adding.py:20 in look_up" in answer.err
    assert 'return {"ada": "Ada Lovelace"}[key]' in answer.err
    assert "looking for bob" in answer.err
    assert "Traceback" not in answer.err
    assert "second  12\n" in answer.out


def test_a_failed_run_is_whole_in_json(workspace: Path):
    answer = run(workspace, "adding", "-p", "key=bob", "--json")

    assert answer.code == 1
    assert answer.json["state"] == "failed"
    assert "bob" in answer.json["error"]
    assert answer.json["nodes"]["name"]["state"] == "failed"
    assert answer.json["outputs"]["second"] == {"result": 12}


def test_only_what_a_node_needs_runs_on_the_way_to_it(workspace: Path):
    result = run(workspace, "adding", "--to", "first", "--fresh", "--json").json

    assert result["nodes"]["first"]["state"] == "finished"
    assert result["outputs"] == {"first": {"result": 2}}


REFUSED = [
    (["adding", "-p", "start"], "-p takes NAME=VALUE"),
    (["adding", "-p", "begin=1"], "no parameter 'begin'"),
    (["adding", "-p", "start=many"], "'many'"),
    (["adding", "--to", "thrid"], "no node"),
    (["addding"], "There is no flow named 'addding'"),
    (["missing.py"], "There is no file missing.py"),
    (["unreadable.py"], "unreadable.py"),
    (["unknown_kind.py"], "no_such"),
]


@pytest.mark.parametrize(("arguments", "said"), REFUSED)
def test_a_wrong_request_is_refused_before_anything_runs(workspace: Path, arguments: list[str], said: str):
    (workspace / "unreadable.py").write_text("not python at all\n")
    unknown = SUM.replace("import Context, node\n", "import Context, node\nfrom nodes.text.no_such import no_such\n")
    (workspace / "unknown_kind.py").write_text(unknown.replace("add.submit(left=start)", "no_such.submit(left=start)"))

    for_people = run(workspace, *arguments)
    for_scripts = run(workspace, *arguments, "--json")

    assert for_people.code == for_scripts.code == 2
    assert said in for_people.err
    assert "\n→ " in for_people.err
    assert "Traceback" not in for_people.err
    assert for_scripts.json["error"]["message"]
    assert for_scripts.json["error"]["fix"]


def test_a_document_runs_like_its_file(workspace: Path):
    assert treadle("import", "adding.py", "-o", "drawn.json", "--force", cwd=workspace).code == 0

    assert run(workspace, "drawn.json", "--json").json["outputs"]["second"] == {"result": 12}


def test_the_plan_says_what_a_run_would_do(workspace: Path):
    run(workspace, "adding", "--json")
    answer = treadle("plan", "adding", "-p", "start=1", "--json", cwd=workspace)
    told = treadle("plan", "adding", cwd=workspace)

    assert answer.json["nodes"]["first"]["action"] == "cached"
    assert answer.json["nodes"]["name"]["action"] == "run"
    assert all(node["why"] for node in answer.json["nodes"].values())
    assert "◔ first" in told.out


def test_past_runs_are_listed_and_shown(workspace: Path):
    run_id = run(workspace, "adding", "--json").json["run_id"]

    listed = treadle("runs", "list", "--flow", "adding", "--json", cwd=workspace).json["runs"]
    shown = treadle("runs", "show", run_id[-6:], cwd=workspace)

    assert listed[0]["id"] == run_id
    assert shown.code == 0
    assert "✓ adding  finished" in shown.out
    assert "second  12" in shown.out


def started(workspace: Path, *arguments: str) -> subprocess.Popen[str]:
    command = subprocess.Popen(
        [sys.executable, "-m", "studio.cli", "run", "adding", "-p", "seconds=60", *arguments],
        cwd=workspace,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    wait_for(lambda: going_on(workspace))
    return command


def going_on(workspace: Path) -> list[str]:
    client = connect(Workspace(workspace))
    if client is None:
        return []
    with client:
        return client.call("status")["runs"]


def test_ctrl_c_stops_the_run_and_waits_for_its_end(workspace: Path):
    command = started(workspace)
    command.send_signal(signal.SIGINT)
    _, told = command.communicate(timeout=30)

    assert command.returncode == 1
    assert "adding  stopped" in told
    assert "Traceback" not in told
    assert going_on(workspace) == []


def test_a_run_is_stopped_from_another_terminal(workspace: Path):
    command = started(workspace, "--json")
    answer = treadle("stop", cwd=workspace)
    out, _ = command.communicate(timeout=30)

    assert answer.code == 0
    assert "Asked run" in answer.out
    assert '"state": "cancelled"' in out
    assert treadle("stop", cwd=workspace).code == 2


def test_a_run_goes_on_when_its_command_is_killed(workspace: Path):
    command = started(workspace)
    command.kill()
    command.communicate(timeout=30)

    (run_id,) = going_on(workspace)
    assert treadle("stop", run_id[-6:], cwd=workspace).code == 0
    wait_for(lambda: not going_on(workspace))
    assert treadle("runs", "show", run_id, "--json", cwd=workspace).json["state"] == "cancelled"


def test_pins_of_the_drawing_count_where_they_are_asked_for(workspace: Path):
    made = run(workspace, "adding", "-p", "start=40", "--json").json
    store = Store.open(database_url(Workspace(workspace)))
    try:
        digest = next(row.digest for row in store.results_of_run(made["run_id"]) if row.node == "first")
    finally:
        store.close()
    beside = layout_path(workspace / "adding.py")
    beside.write_text(layout_to_json(Layout(extra={"pins": {"first": {"digest": digest, "codec": "json"}}})))
    try:
        without = run(workspace, "adding", "-p", "start=5", "--json").json
        pinned = run(workspace, "adding", "-p", "start=5", "--pins", "--json").json
    finally:
        beside.unlink()
    assert without["outputs"]["second"] == {"result": 16}
    assert pinned["outputs"]["second"] == {"result": 51}
    assert pinned["nodes"]["first"]["cached"] is True


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Path]:
    """A workspace with an engine of its own, which does not clean up by itself for its first two minutes."""
    with opened(tmp_path) as root:
        yield root


def test_clean_removes_what_the_rules_do_not_keep_and_only_says_so_on_a_dry_run(fresh: Path):
    for start in ("71", "72", "73"):
        run(fresh, "adding", "-p", f"start={start}", "--json")
    (fresh / "treadle.toml").write_text("[keep]\nruns_per_flow = 1\n")
    runs = len(treadle("runs", "list", "--limit", "500", "--json", cwd=fresh).json["runs"])
    would = treadle("clean", "--dry-run", "--json", cwd=fresh)
    assert would.code == 0, would.err
    assert (would.json["dry_run"], would.json["runs"]) == (True, runs - 1)
    assert len(treadle("runs", "list", "--limit", "500", "--json", cwd=fresh).json["runs"]) == runs
    told = treadle("clean", cwd=fresh)
    assert f"Removed {runs - 1} runs" in told.out
    assert len(treadle("runs", "list", "--limit", "500", "--json", cwd=fresh).json["runs"]) == 1
