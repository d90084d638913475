"""R18: what a node does to the machine ends with its run, and other runs do not notice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.processes import eventually, is_gone
from tests.reliability.conftest import MOST_PROCESSES, states
from tests.runs.bench import Bench

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(180)]

HEAD = "from nodes.probe.hard_nodes import breed, hoard, large_value, loop_for_ever"


def other_run(bench: Bench, name: str) -> dict[str, object]:
    return bench.run("a = add.submit(a=1)\nreturn a.result()", name=name, fresh=True)


def test_a_fork_bomb_is_ended_with_everything_that_it_bred(bench: Bench, tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    run = bench.start(f"a = breed.submit(a=1, pids={str(pids)!r})\nreturn a.result()", head=HEAD, name="bomb")
    assert other_run(bench, "beside-bomb")["state"] == "finished"
    result = bench.result(run)
    assert (result["state"], states(result)) == ("failed", {"a": "failed"})
    assert f"more than {MOST_PROCESSES} processes" in str(result["error"])
    bred = [int(line) for line in pids.read_text(encoding="utf-8").split()]
    eventually(lambda: all(map(is_gone, bred)), within_s=20)


def test_a_loop_that_never_ends_holds_up_nobody_and_can_be_stopped(bench: Bench) -> None:
    run = bench.start("a = loop_for_ever.submit(a=1)\nreturn a.result()", head=HEAD, name="loops")
    bench.wait_for(run, "node.started", "a")
    assert other_run(bench, "beside-loop")["state"] == "finished"
    bench.await_(bench.service.stop_run({"run_id": run}))
    assert states(bench.result(run)) == {"a": "cancelled"}


def test_a_node_that_takes_all_memory_is_ended(bench: Bench) -> None:
    body = "a = hoard.with_options(memory_limit_mb=300).submit(a=1)\nreturn a.result()"
    result = bench.run(body, head=HEAD, name="hoards", fresh=True)
    assert (result["state"], states(result)) == ("failed", {"a": "failed"})
    assert "300 MB" in str(result["error"])
    assert other_run(bench, "after-hoard")["state"] == "finished"


def test_a_large_value_does_not_travel_and_is_shown_by_its_beginning(bench: Bench) -> None:
    run = bench.start("a = large_value.submit(a=1, megabytes=300)\nreturn a.result()", head=HEAD, name="large")
    assert bench.result(run)["state"] == "finished"
    output = next(event for event in bench.events(run) if event["kind"] == "node.output")
    assert output["inline"] is None
    assert output["size"] >= 300_000_000
    assert len(str(output["preview"])) < 100_000
