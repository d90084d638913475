"""Runs of the engine whose flow names a Ray task runner: what runs there, what is told of it, and its end."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from tests.runs.bench import Bench
from tests.runs.test_runs import states
from tests.runs.test_task_runner import WORK, flow_file, gone, logs, of_kind

pytest.importorskip("prefect_ray", reason="Ray is no extra: uv sync --all-extras --group ray")

TWO = 'init_kwargs={"num_cpus": 2}'
CLUSTER = """
import sys, ray
ray.init(num_cpus=1, include_dashboard=False, log_to_driver=False, _temp_dir=sys.argv[1])
print(ray.get_runtime_context().gcs_address, flush=True)
sys.stdin.read()
"""


def ray_flow(name: str, body: str, arguments: str = TWO) -> str:
    return flow_file(name, body, arguments, "RayTaskRunner")


def processes_below(pid: int) -> set[int]:
    try:
        return {child.pid for child in psutil.Process(pid).children(recursive=True)}
    except psutil.NoSuchProcess:
        return set()


@contextmanager
def cluster_of_others(folder: Path) -> Iterator[str]:
    environment = {**os.environ, "RAY_AUTH_MODE": "disabled"}
    with subprocess.Popen(
        [sys.executable, "-c", CLUSTER, str(folder)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as made:
        assert made.stdin is not None
        assert made.stdout is not None
        yield made.stdout.readline().strip()
        made.stdin.close()


def test_what_only_computes_runs_on_ray_and_is_told_of_as_anywhere(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace.txt"
    run = bench.start_source(ray_flow("on-ray", WORK), fresh=True, parameters={"count": 200, "trace": str(trace)})
    events = bench.events(run)
    result = bench.result(run)

    assert result["state"] == "finished", result["error"]
    assert set(states(result).values()) == {"finished"}
    outputs = {node: ports["result"] for node, ports in result["outputs"].items()}
    kernel = outputs["at_home"]
    pids = {outputs["again"], *(pid for _, pid in outputs["squares"])}
    assert [value for value, _ in outputs["squares"]] == [n * n for n in range(200)]
    assert kernel not in pids
    assert (outputs["even"], outputs["slowed"]) == ([0, 2, 4], 5)

    assert trace.read_text() == "attempt\n" * 2
    assert [event["error"] for event in of_kind(events, "node.retrying", "again")] == ["Odd: not yet"]
    assert logs(events, "again") == ["logged", "logged"]
    assert sorted(logs(events, "reported")) == ["printed 1", "said"]
    assert [event["name"] for event in of_kind(events, "node.artifact", "reported")] == ["note.txt"]
    assert any("1 is odd" in line and "raise Odd" in line for line in logs(events, "even"))
    assert gone(pids | processes_below(kernel)), "the cluster ends with the run"
    deadline = time.monotonic() + 60
    while list(Path("/tmp").glob(f"treadle-ray-{kernel}-*")):
        assert time.monotonic() < deadline, "it leaves nothing behind"
        time.sleep(0.1)


def test_a_stop_ends_what_runs_on_ray_and_the_cluster(bench: Bench) -> None:
    body = "    naps = sleep.map(n=[600, 601, 602])\n    return naps.result()"
    run = bench.start_source(ray_flow("naps", body))
    bench.wait_for(run, "node.started", "naps", most_s=120)
    begun = {child.pid for child in psutil.Process().children(recursive=True) if "ray" in child.name()}
    assert begun
    before = time.monotonic()
    bench.await_(bench.service.stop_run({"run_id": run}))
    result = bench.result(run)
    assert (result["state"], states(result)["naps"]) == ("cancelled", "cancelled")
    assert time.monotonic() - before < 60
    assert gone(begun)


def test_a_ray_that_others_made_is_joined_and_stays(bench: Bench, tmp_path: Path) -> None:
    with cluster_of_others(Path("/tmp") / f"treadle-test-ray-{os.getpid()}") as address:
        body = "    squares = square.map(n=[1, 2])\n    return squares.result()"
        for name in ("joined", "joined-again"):
            result = bench.result(bench.start_source(ray_flow(name, body, f'address="{address}"'), fresh=True))
            assert result["state"] == "finished", result["error"]
            assert [value for value, _ in result["outputs"]["squares"]["result"]] == [1, 4]


def test_a_ray_that_is_not_there_is_named_once_with_what_to_do(bench: Bench) -> None:
    body = "    squares = square.map(n=[1, 2])\n    return squares.result()"
    for address in ("ray://127.0.0.1:9", "127.0.0.1:9"):
        result = bench.result(bench.start_source(ray_flow("nobody", body, f'address="{address}"')))
        assert result["state"] == "failed"
        assert f"The Ray cluster at {address} cannot be reached" in result["error"]
