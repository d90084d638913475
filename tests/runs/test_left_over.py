"""What an engine finds that another one left behind when it was killed."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from engine.daemon.launch import ensure_engine
from engine.workspace import Workspace
from tests.runs.bench import NODES, flow_text


def engine_of(workspace: Workspace) -> Any:
    command = [sys.executable, "-c", "from studio.cli import main; main()", "engine"]
    return ensure_engine(workspace, [*command, "--workspace", str(workspace.root)])


def test_a_run_of_a_killed_engine_is_crashed_and_its_finished_nodes_are_not_repeated(tmp_path: Path) -> None:
    root = tmp_path / "workspace"
    (root / "nodes" / "probe").mkdir(parents=True)
    (root / "nodes" / "probe" / "probe_nodes.py").write_text(NODES)
    workspace = Workspace(root)
    workspace.prepare()
    trace = tmp_path / "trace"
    body = f"a = flaky.submit(a=1, trace={str(trace)!r}, until=1)\nb = slow.submit(a=a, seconds=20)\nreturn b.result()"
    source = flow_text(body, name="left-over")

    client = engine_of(workspace)
    run = client.call("start_run", source=source, folder=str(root))["run_id"]
    for event in client.stream("watch_run", run_id=run):
        if event["kind"] == "node.started" and event["node"] == "b":
            break
    os.kill(client.call("status")["pid"], signal.SIGKILL)

    client = engine_of(workspace)
    deadline = time.monotonic() + 30
    while (result := client.call("run_result", run_id=run))["state"] == "running" and time.monotonic() < deadline:
        time.sleep(0.1)
    assert result["state"] == "crashed"
    again = client.call("start_run", source=source.replace("seconds=20", "seconds=0.1"), folder=str(root))["run_id"]
    assert [e["kind"] for e in client.stream("watch_run", run_id=again)][-1] == "run.finished"
    nodes = client.call("run_result", run_id=again)["nodes"]
    assert (nodes["a"]["state"], nodes["b"]["state"]) == ("cached", "finished")
    assert trace.read_text().splitlines() == ["attempt"]
    os.kill(client.call("status")["pid"], signal.SIGTERM)
