"""R12, R4: a stop holds at every point of a run, and who was away too long has no say any more."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.daemon.client import EngineClient
from engine.events.model import NodeFinished, RunFinished
from engine.workspace import Workspace
from tests.processes import eventually, is_gone
from tests.reliability.conftest import states
from tests.runs.bench import Bench, flow_text

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(180)]

SOON_S = 10
"""It takes a little more than one second; the machine may be busy."""
FREEZE_S = float(os.environ.get("TREADLE_FREEZE_S", "0"))
"""So much longer a process is frozen than it takes others to go on without it."""
HEAD = "from nodes.probe.hard_nodes import hang_item, look, stubborn"


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def stopped(bench: Bench, run: str) -> float:
    """Stop a run; the seconds until its end was told."""
    asked = time.monotonic()
    bench.await_(bench.service.stop_run({"run_id": run}))
    assert bench.result(run)["state"] == "cancelled"
    return time.monotonic() - asked


def test_a_stop_ends_the_items_of_a_map_and_begins_no_other(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    body = f"a = hang_item.map(a=list(range(50)), trace={str(trace)!r})\nreturn [one.result() for one in a]"
    run = bench.start(body, head=HEAD, name="stops-map")
    eventually(lambda: len(lines(trace)) > 0, within_s=60)
    assert stopped(bench, run) < SOON_S
    begun = len(lines(trace))
    assert begun <= 50
    assert states(bench.result(run))["a"] == "cancelled"


def test_a_stop_ends_a_sub_flow_and_what_runs_in_it(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    inner = f"@flow\ndef inner(x: int) -> int:\n    y = hang_item(x, {str(trace)!r})\n    return y"
    run = bench.start("a = inner(3)\nreturn a", head=f"{HEAD}\n\n\n{inner}", name="stops-inside")
    eventually(lambda: len(lines(trace)) > 0, within_s=60)
    assert stopped(bench, run) < SOON_S
    assert states(bench.result(run)) == {"a": "cancelled"}


def test_a_stop_ends_a_node_that_hears_nothing_and_the_children_that_it_hid(bench: Bench, tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    run = bench.start(f"a = stubborn.submit(a=1, pids={str(pids)!r})\nreturn a.result()", head=HEAD, name="stubborn")
    eventually(lambda: "holding" in lines(pids), within_s=60)
    assert stopped(bench, run) < SOON_S
    children = [int(line) for line in lines(pids) if line.isdigit()]
    assert len(children) == 2
    eventually(lambda: all(map(is_gone, children)))


def test_a_run_that_waits_for_its_turn_can_be_stopped(bench: Bench) -> None:
    busy = [
        bench.start(f"a = slow.submit(a={number}, seconds=60)\nreturn a.result()", name=f"busy-{number}", fresh=True)
        for number in range(8)
    ]
    waiting = bench.start("a = add.submit(a=1)\nreturn a.result()", name="waits", fresh=True)
    assert stopped(bench, waiting) < SOON_S
    for run in busy:
        bench.await_(bench.service.stop_run({"run_id": run}))
    assert {bench.result(run)["state"] for run in busy} == {"cancelled"}


def test_a_kernel_that_was_frozen_over_the_end_of_its_run_has_no_say_any_more(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    body = f"a = look.submit(a=1, trace={str(trace)!r}, seconds=1)\nb = add.submit(a=a)\nreturn b.result()"
    run = bench.start(body, head=HEAD, name="frozen")
    eventually(lambda: lines(trace) == ["looked 1"], within_s=60)
    kernel = next(one["pid"] for one in bench.await_(bench.service.status({}))["kernels"] if one["run"] == run)
    os.kill(kernel, signal.SIGSTOP)
    assert stopped(bench, run) < SOON_S
    # Frozen or not, it is gone: there is never a second one at the same work.
    eventually(lambda: is_gone(kernel))
    before = bench.events(run)
    late = [NodeFinished(run=run, node="a"), RunFinished(run=run)]
    assert bench.await_(bench.service._history.append(run, late, before[-1]["seq"])) == []  # noqa: SLF001  # as a late process would
    assert bench.events(run) == before
    assert states(bench.result(run)) == {"a": "cancelled", "b": "skipped"}


def test_a_kernel_that_was_frozen_for_a_while_goes_on_as_the_only_one(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    body = f"a = look.submit(a=1, trace={str(trace)!r}, seconds=0.5)\nb = add.submit(a=a)\nreturn b.result()"
    run = bench.start(body, head=HEAD, name="thawed")
    eventually(lambda: lines(trace) == ["looked 1"], within_s=60)
    kernel = next(one["pid"] for one in bench.await_(bench.service.status({}))["kernels"] if one["run"] == run)
    os.kill(kernel, signal.SIGSTOP)
    other = bench.run("a = add.submit(a=2)\nreturn a.result()", name="beside", fresh=True)
    assert other["state"] == "finished"
    time.sleep(FREEZE_S)
    os.kill(kernel, signal.SIGCONT)
    assert bench.result(run)["state"] == "finished"
    assert lines(trace) == ["looked 1"]
    kinds = [event["kind"] for event in bench.events(run) if event.get("node") == "a"]
    assert kinds == ["node.started", "node.output", "node.finished"]


def test_an_engine_that_was_frozen_goes_on_with_its_runs_as_the_only_one(
    workspace: Workspace, engine: Callable[[], EngineClient], tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    body = f"a = look.submit(a=1, trace={str(trace)!r}, seconds=0.2)\nb = look.submit(a=a, trace={str(trace)!r})\n"
    client = engine()
    source = flow_text(f"{body}return b.result()", head=HEAD, name="engine-frozen")
    run = client.call("start_run", source=source, folder=str(workspace.root))["run_id"]
    eventually(lambda: lines(trace) == ["looked 1"], within_s=120)
    pid = int(client.engine["pid"])
    os.kill(pid, signal.SIGSTOP)
    try:
        # What need not be known to have begun goes on, and is told when somebody hears again.
        eventually(lambda: len(lines(trace)) == 2, within_s=60)
        time.sleep(FREEZE_S)
    finally:
        os.kill(pid, signal.SIGCONT)
    events = list(client.stream("watch_run", run_id=run))
    assert [event["kind"] for event in events if event["kind"].startswith("run.")][-1] == "run.finished"
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    assert lines(trace) == ["looked 1", "looked 1"]
    assert engine().engine["pid"] == pid
    client.close()
