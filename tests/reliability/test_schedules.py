"""R8, R10: a schedule starts its flow once for each time, through kill -9 of the engine and of Prefect's server."""

from __future__ import annotations

import os
import signal
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from engine.daemon.client import EngineClient
from tests.processes import eventually
from tests.runs.bench import flow_text

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(180)]

HEAD = "from nodes.probe.hard_nodes import look"


def times(client: EngineClient) -> list[dict[str, Any]]:
    return list(reversed(client.call("schedule_times", limit=1000)["past"]))


def finished(client: EngineClient) -> int:
    return sum(each["run_state"] == "finished" for each in times(client))


def is_settled(time: dict[str, Any]) -> bool:
    return time["state"] != "waiting" and time["run_state"] not in {"queued", "running"}


def kill(client: EngineClient, *whom: str) -> None:
    status = client.call("status")
    for pid in [{"engine": status["pid"], "prefect": status["prefect"]["pid"]}[each] for each in whom]:
        os.kill(pid, signal.SIGKILL)


def test_each_time_starts_one_run_though_engine_and_prefect_are_killed(workspace, engine, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    flow = workspace.root / "flows" / "beat.py"
    flow.parent.mkdir()
    body = f"a = look.submit(a=at, trace={str(trace)!r}, seconds=0)\nreturn a.result()"
    flow.write_text(flow_text(body, head=HEAD, name="beat", arguments="at: int"), encoding="utf-8")
    client = engine()
    made = client.call("save_schedule", flow="beat", when="every 2 seconds", parameters={"at": 1}, catch_up="all")
    assert made["words"] == "Every 2 seconds"
    eventually(lambda: finished(client) >= 2, within_s=90)

    # Times go on being due while Prefect's server is away, and wait for it.
    kill(client, "prefect")
    eventually(lambda: any(each["state"] == "waiting" for each in times(client)), within_s=30)
    kill(client, "engine")
    client = engine()
    before = finished(client)
    eventually(lambda: finished(client) >= before + 2, within_s=90)
    client.call("pause_schedule", id=made["id"])
    eventually(lambda: all(is_settled(each) for each in times(client)), within_s=60)

    past = times(client)
    started = [each for each in past if each["state"] == "started"]
    assert max(Counter(each["due"] for each in past).values()) == 1
    assert max(Counter(each["run_id"] for each in started).values()) == 1
    runs = client.call("list_runs", limit=1000)
    assert {run["id"] for run in runs} == {each["run_id"] for each in started}
    # What ran was carried out once; a run in whose midst the engine died says so, and is not repeated.
    lines = len(trace.read_text(encoding="utf-8").splitlines())
    assert finished(client) <= lines <= len(started)
    assert {each["run_state"] for each in started} <= {"finished", "crashed"}
    assert all(run["started_by"] == "schedule" for run in runs)
