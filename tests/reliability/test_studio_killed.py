"""R1, R3: who asked for a run may be killed; the run goes on, is found again, and is not started twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.processes import eventually
from tests.runs.bench import flow_text

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(180)]

HEAD = "from nodes.probe.hard_nodes import look"
ASKER = """
import pathlib, sys, time
from engine.daemon.client import connect
from engine.workspace import Workspace
client = connect(Workspace(pathlib.Path(sys.argv[1])))
client.call("start_run", source=pathlib.Path(sys.argv[2]).read_text(), folder=sys.argv[1], once="one-click")
time.sleep(600)
"""


def test_a_run_goes_on_when_who_asked_for_it_is_killed_and_asking_again_starts_no_other(
    workspace, engine, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    body = f"a = look.submit(a=1, trace={str(trace)!r}, seconds=2)\nb = add.submit(a=a)\nreturn b.result()"
    flow = tmp_path / "flow.py"
    flow.write_text(flow_text(body, head=HEAD, name="asked"), encoding="utf-8")
    client = engine()
    asker = subprocess.Popen([sys.executable, "-c", ASKER, str(workspace.root), str(flow)])
    eventually(trace.exists, within_s=90)
    asker.send_signal(signal.SIGKILL)
    asker.wait()

    source = flow.read_text(encoding="utf-8")
    again = client.call("start_run", source=source, folder=str(workspace.root), once="one-click")
    runs = client.call("list_runs", limit=10)
    assert [run["id"] for run in runs] == [again["run_id"]]
    prefect = client.call("status")["prefect"]["pid"]
    os.kill(prefect, signal.SIGKILL)
    events = list(client.stream("watch_run", run_id=again["run_id"]))
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    assert events[-1]["kind"] == "run.finished"
    assert trace.read_text(encoding="utf-8").splitlines() == ["looked 1"]
    later = client.call("start_run", source=source, folder=str(workspace.root))
    assert [event["kind"] for event in client.stream("watch_run", run_id=later["run_id"])][-1] == "run.finished"
