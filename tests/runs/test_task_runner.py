"""Runs of the engine whose flow names a Dask task runner: what runs there, what is told of it, and its end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil
from distributed import LocalCluster

from engine.document.task_runner import HOMES
from tests.runs.bench import Bench
from tests.runs.test_runs import states

FLOW = '''"""A flow for a cluster."""

import os
import time

from prefect import flow, get_run_logger, task
from {module} import {runner}

from engine.node import Context, node
from nodes.probe.probe_nodes import slow


class Odd(ValueError):
    pass


def squared(n: int) -> int:
    return n * n


@node
def square(n: int) -> list[int]:
    return [squared(n), os.getpid()]


@node(weight="heavy")
def report(n: int, context: Context) -> str:
    print("printed", n)
    context.log("said")
    context.artifact("note.txt", "kept")
    return "reported"


@task(retries=1)
def once_more(trace: str) -> int:
    get_run_logger().info("logged")
    with open(trace, "a") as file:
        file.write("attempt\\n")
    if len(open(trace).readlines()) < 2:
        raise Odd("not yet")
    return os.getpid()


@node
def odd(n: int) -> int:
    if n % 2:
        raise Odd(f"{{n}} is odd")
    return n


@node(weight="heavy", permissions=["files:read"])
def here(n: int) -> int:
    return os.getpid()


@node(weight="heavy")
def sleep(n: int) -> int:
    time.sleep(n)
    return n


@flow(name="{name}", task_runner={runner}({arguments}))
def the_flow(count: int = 3, trace: str = "trace.txt"):
{body}


if __name__ == "__main__":
    import json

    print(json.dumps(the_flow()))
'''
WORK = """
    squares = square.map(n=list(range(count)))
    reported = report.submit(n=1)
    again = once_more.submit(trace)
    even = odd.with_options(failures="skip").map(n=list(range(6)))
    slowed = slow.submit(a=5, seconds=0.01)
    at_home = here.submit(n=1)
    return [squares.result(), reported.result(), again.result(), even.result(), slowed.result(), at_home.result()]
"""
ROOT = Path(__file__).parents[2]
TWO = 'cluster_kwargs={"n_workers": 2, "threads_per_worker": 1}'


def flow_file(name: str, body: str, arguments: str = TWO, runner: str = "DaskTaskRunner") -> str:
    body = body.strip("\n")
    return FLOW.format(name=name, runner=runner, module=HOMES[runner], body=body, arguments=arguments)


def logs(events: list[dict[str, Any]], node: str) -> list[str]:
    return [event["message"] for event in events if event["kind"] == "node.logged" and event["node"] == node]


def of_kind(events: list[dict[str, Any]], kind: str, node: str) -> list[dict[str, Any]]:
    return [event for event in events if event["kind"] == kind and event.get("node") == node]


def gone(pids: set[int]) -> bool:
    deadline = time.monotonic() + 60
    while any(psutil.pid_exists(pid) and psutil.Process(pid).status() != "zombie" for pid in pids):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def test_what_only_computes_runs_on_a_cluster_and_is_told_of_as_anywhere(bench: Bench, tmp_path: Path) -> None:
    source = flow_file("on-dask", WORK)
    trace = tmp_path / "trace.txt"
    run = bench.start_source(source, fresh=True, parameters={"count": 200, "trace": str(trace)})
    events = bench.events(run)
    result = bench.result(run)

    assert result["state"] == "finished", result["error"]
    assert set(states(result).values()) == {"finished"}
    outputs = {node: ports["result"] for node, ports in result["outputs"].items()}
    kernel = outputs["at_home"]
    pids = {outputs["again"], *(pid for _, pid in outputs["squares"])}
    assert [value for value, _ in outputs["squares"]] == [n * n for n in range(200)]
    assert len(pids) <= 2
    assert kernel not in pids
    assert (outputs["even"], outputs["slowed"]) == ([0, 2, 4], 5)

    assert trace.read_text() == "attempt\n" * 2
    assert [event["error"] for event in of_kind(events, "node.retrying", "again")] == ["Odd: not yet"]
    assert logs(events, "again") == ["logged", "logged"]
    assert sorted(logs(events, "reported")) == ["printed 1", "said"]
    assert [event["name"] for event in of_kind(events, "node.artifact", "reported")] == ["note.txt"]
    assert any("1 is odd" in line and "raise Odd" in line for line in logs(events, "even"))
    assert gone(pids), "the cluster ends with the run"

    trace.unlink()
    file = bench.workspace.root / "on_dask.py"
    file.write_text(source, encoding="utf-8")
    environment = {
        **os.environ,
        **bench.service.prefect.environment(),
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(file.parent)]),
    }
    told = subprocess.run(
        [sys.executable, file.name],
        check=False,
        cwd=file.parent,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert told.returncode == 0, told.stderr
    squares, reported, again, even, slowed, at_home = json.loads(told.stdout.splitlines()[-1])
    assert ([value for value, _ in squares], reported, even, slowed) == ([0, 1, 4], "reported", [0, 2, 4], 5)
    assert at_home not in {again, *(pid for _, pid in squares)}


def test_a_stop_ends_what_runs_on_a_cluster_and_the_cluster(bench: Bench) -> None:
    body = "    naps = sleep.map(n=[600, 601, 602])\n    return naps.result()"
    run = bench.start_source(flow_file("naps", body))
    bench.wait_for(run, "node.started", "naps")
    before = time.monotonic()
    bench.await_(bench.service.stop_run({"run_id": run}))
    result = bench.result(run)
    assert (result["state"], states(result)["naps"]) == ("cancelled", "cancelled")
    assert time.monotonic() - before < 60


def test_a_cluster_that_others_made_is_joined_and_stays(bench: Bench) -> None:
    options: dict[str, Any] = {"n_workers": 1, "threads_per_worker": 1, "dashboard_address": None}
    made: Any = LocalCluster(**options)
    with made as cluster:
        address = f'address="{cluster.scheduler_address}"'
        source = flow_file("joined", "    squares = square.map(n=[1, 2])\n    return squares.result()", address)
        result = bench.result(bench.start_source(source, fresh=True))
        assert result["state"] == "finished", result["error"]
        workers = {nanny.pid for nanny in cluster.workers.values()}
        assert {pid for _, pid in result["outputs"]["squares"]["result"]} == workers
        assert psutil.pid_exists(workers.pop())


def test_a_scheduler_that_is_not_there_is_named_once_with_what_to_do(bench: Bench) -> None:
    arguments = 'address="tcp://127.0.0.1:9", client_kwargs={"timeout": 1}'
    body = "    squares = square.map(n=[1, 2])\n    return squares.result()"
    result = bench.result(bench.start_source(flow_file("nobody", body, arguments)))
    assert result["state"] == "failed"
    assert "The Dask cluster at tcp://127.0.0.1:9 cannot be reached" in result["error"]
