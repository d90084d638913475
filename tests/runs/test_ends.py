"""How runs end when something goes wrong outside of Python's manners: stop, time-out, memory, death."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.processes import eventually
from tests.runs.bench import Bench


def prefect_state(bench: Bench, run: str) -> str:
    """What Prefect says of a run, once it has heard of its end."""
    environment = bench.service.prefect.environment()  # a client of the very server that runs
    prefect_id = next(e["prefect_id"] for e in bench.events(run) if e["kind"] == "run.started")
    user, _, password = environment["PREFECT_API_AUTH_STRING"].partition(":")
    deadline = time.monotonic() + 90
    while True:
        answer = httpx.get(
            f"{environment['PREFECT_API_URL']}/flow_runs/{prefect_id}",
            auth=(user, password),
            trust_env=False,
            timeout=60,
        )
        # It hears of a run a moment later.
        kind = answer.json()["state"]["type"] if answer.is_success else "PENDING"
        if kind not in {"RUNNING", "PENDING"} or time.monotonic() > deadline:
            return str(kind)
        time.sleep(0.1)


def states(result: dict[str, Any]) -> dict[str, str]:
    return {name: node["state"] for name, node in result["nodes"].items()}


def test_a_run_that_finished_is_completed_in_prefect(bench: Bench) -> None:
    run = bench.start("a = add.submit(a=1)\nreturn a.result()", name="completed", fresh=True)
    assert prefect_state(bench, run) == "COMPLETED"


def test_a_run_that_failed_is_failed_in_prefect(bench: Bench) -> None:
    run = bench.start("a = boom.submit(a=1)\nreturn a.result()", name="failed-there")
    assert prefect_state(bench, run) == "FAILED"


def stop_after_start(bench: Bench, body: str, name: str, node: str) -> tuple[str, float]:
    run = bench.start(body, name=name, fresh=True)
    bench.wait_for(run, "node.started", node)
    asked = time.monotonic()
    bench.await_(bench.service.stop_run({"run_id": run}))
    bench.events(run)
    return run, time.monotonic() - asked


def test_a_stopped_run_ends_at_once_and_starts_nothing_more(bench: Bench) -> None:
    body = "a = slow.submit(a=1, seconds=1.5)\nb = add.submit(a=a)\nreturn b.result()"
    run, took = stop_after_start(bench, body, "stops", "a")
    result = bench.result(run)
    assert result["state"] == "cancelled"
    assert states(result)["a"] == "cancelled"
    assert states(result)["b"] in {"cancelled", "skipped"}
    assert took < 2.5
    assert prefect_state(bench, run) == "CANCELLED"


@pytest.mark.parametrize("node", ["stuck.submit(a=1)", "sleeps_in_c.submit(a=1, seconds=60)"])
def test_a_node_stuck_in_c_code_is_stopped_within_seconds(bench: Bench, node: str) -> None:
    run, took = stop_after_start(bench, f"a = {node}\nreturn a.result()", f"stuck-{node[:5]}", "a")
    assert bench.result(run)["state"] == "cancelled"
    assert took < 3
    assert prefect_state(bench, run) == "CANCELLED"


def test_stopping_during_a_retry_delay_ends_the_run(bench: Bench) -> None:
    body = "a = boom.with_options(retries=3, retry_delay_seconds=30).submit(a=1)\nreturn a.result()"
    run = bench.start(body, name="stops-in-delay")
    bench.wait_for(run, "node.retrying", "a")
    asked = time.monotonic()
    bench.await_(bench.service.stop_run({"run_id": run}))
    assert bench.result(run)["state"] == "cancelled"
    assert time.monotonic() - asked < 3


def test_a_time_out_ends_python_code_and_the_rest_goes_on(bench: Bench) -> None:
    body = (
        "a = slow.with_options(timeout_seconds=0.3).submit(a=1, seconds=1.2)\n"
        "b = slow.submit(a=2, seconds=0.1)\nreturn a.result(), b.result()"
    )
    result = bench.run(body, name="timeout", fresh=True)
    assert (result["state"], states(result)) == ("failed", {"a": "failed", "b": "finished"})


def test_a_time_out_holds_against_c_code(bench: Bench) -> None:
    body = "a = sleeps_in_c.with_options(timeout_seconds=0.5).submit(a=1, seconds=60)\nreturn a.result()"
    began = time.monotonic()
    result = bench.run(body, name="timeout-c", fresh=True)
    assert time.monotonic() - began < 8
    assert (result["state"], states(result)) == ("failed", {"a": "failed"})
    assert "time-out of 0.5 s" in result["error"]


def test_a_memory_limit_holds(bench: Bench) -> None:
    body = "a = eat.with_options(memory_limit_mb=100).submit(a=1, megabytes=600)\nreturn a.result()"
    result = bench.run(body, name="memory", fresh=True)
    assert result["state"] == "failed"
    assert "limit of 100 MB" in result["error"]


def test_a_node_that_ends_its_process_crashes_the_run_and_harms_no_other(bench: Bench) -> None:
    other = bench.start("a = slow.submit(a=9, seconds=2)\nreturn a.result()", name="bystander", fresh=True)
    run = bench.start("a = leave.submit(a=1)\nb = add.submit(a=a)\nreturn b.result()", name="leaves", fresh=True)
    result = bench.result(run)
    assert (result["state"], states(result)) == ("crashed", {"a": "failed", "b": "skipped"})
    assert prefect_state(bench, run) == "CRASHED"
    assert bench.result(other)["state"] == "finished"


def test_a_killed_kernel_is_noticed_and_a_new_run_does_not_repeat_what_had_finished(
    bench: Bench, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    body = (
        f"a = slow.submit(a=1, seconds=0.1, trace={str(trace)!r})\n"
        f"b = slow.submit(a=a, seconds=3, trace={str(trace)!r})\nreturn b.result()"
    )
    run = bench.start(body, name="killed", fresh=True)
    bench.wait_for(run, "node.started", "b")
    kernel = next(k for k in bench.service._pool.kernels if k.run == run)  # noqa: SLF001  # the process to kill
    os.kill(kernel.pid, signal.SIGKILL)
    result = bench.result(run)
    assert (result["state"], states(result)) == ("crashed", {"a": "finished", "b": "failed"})
    assert prefect_state(bench, run) == "CRASHED"

    again = bench.run(body.replace("seconds=3", "seconds=0.2"), name="killed")
    assert (again["state"], states(again)) == ("finished", {"a": "cached", "b": "finished"})
    assert trace.read_text().splitlines() == ["slow 1", "slow 1", "slow 1"]


def test_a_killed_prefect_server_comes_back_and_runs_go_on(bench: Bench) -> None:
    before = bench.service.prefect.pid  # the process to kill
    assert before is not None
    run = bench.start("a = slow.submit(a=1, seconds=1)\nreturn a.result()", name="without-prefect", fresh=True)
    bench.wait_for(run, "node.started", "a")
    os.kill(before, signal.SIGKILL)
    assert bench.result(run)["state"] == "finished"
    assert prefect_state(bench, run) == "COMPLETED"
    assert bench.run("a = add.submit(a=5)\nreturn a.result()", name="after-prefect")["state"] == "finished"


def test_a_run_whose_kernel_dies_before_it_begins_gets_another_kernel(bench: Bench) -> None:
    bench.run("a = add.submit(a=1)\nreturn a.result()", name="warms-up")
    eventually(lambda: len(bench.await_(bench.service.status({}))["kernels"]) > 0, within_s=60)
    idle = [kernel["pid"] for kernel in bench.await_(bench.service.status({}))["kernels"]]
    for pid in idle:
        os.kill(pid, signal.SIGSTOP)
    run = bench.start("a = add.submit(a=1)\nreturn a.result()", name="second-kernel", fresh=True)
    eventually(lambda: any(k["run"] == run for k in bench.await_(bench.service.status({}))["kernels"]), within_s=60)
    for pid in idle:
        os.kill(pid, signal.SIGKILL)
    assert bench.result(run)["state"] == "finished"
