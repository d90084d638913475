"""Runs of one flow that meet, as the flow's own rules say."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from engine.errors import AlreadyRunning, RequestError
from engine.kernel.request import RunRequest
from engine.limits.flow_rules import FlowRules
from engine.runs.active import ActiveRun
from engine.runs.turns import REPLACED, Turns
from tests.processes import eventually
from tests.runs.bench import Bench, flow_text

pytestmark = [pytest.mark.prefect, pytest.mark.timeout(120)]


def start(bench: Bench, name: str, rules: str, trace: Path, a: int, seconds: float) -> str:
    lines = "".join(f"# {line}\n" for line in rules.splitlines())
    block = f"# /// script\n# [tool.treadle]\n{lines}# ///\n"
    body = f"b = slow(a={a}, seconds={seconds}, trace={str(trace)!r})\nreturn b"
    return bench.start_source(block + flow_text(body, name=name))


def lines(trace: Path) -> list[str]:
    return trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []


def end_of(bench: Bench, run: str) -> tuple[str, Any]:
    last = bench.events(run)[-1]
    return last["kind"], last.get("why", "")


def test_a_run_waits_for_the_one_before_it(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    first = start(bench, "in-turn", 'overlap = "queue"', trace, 1, 0.5)
    second = start(bench, "in-turn", 'overlap = "queue"', trace, 2, 0)
    ended = [event["time"] for event in bench.events(first) if event["kind"] == "run.finished"]
    began = [event["time"] for event in bench.events(second) if event["kind"] == "run.started"]
    assert ended[0] < began[0]
    assert lines(trace) == ["slow 1", "slow 2"]


def test_a_run_is_not_made_while_another_goes_on(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    first = start(bench, "never-two", 'overlap = "skip"', trace, 3, 30)
    with pytest.raises(AlreadyRunning, match=first):
        start(bench, "never-two", 'overlap = "skip"', trace, 4, 0)
    bench.await_(bench.service.stop_run({"run_id": first}))
    assert end_of(bench, first) == ("run.cancelled", "stopped")
    eventually(lambda: bench.await_(bench.service.status({}))["runs"] == [])
    assert end_of(bench, start(bench, "never-two", 'overlap = "skip"', trace, 5, 0))[0] == "run.finished"


def test_the_newest_run_takes_the_place_of_the_one_that_goes_on(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    first = start(bench, "newest", 'overlap = "newest"', trace, 6, 60)
    eventually(lambda: lines(trace) == ["slow 6"], within_s=60)
    second = start(bench, "newest", 'overlap = "newest"', trace, 7, 0)
    assert end_of(bench, second)[0] == "run.finished"
    assert end_of(bench, first) == ("run.cancelled", "a newer run of this flow took its place")


async def test_of_many_that_come_at_once_the_last_one_runs() -> None:
    going: list[ActiveRun] = []
    turns = Turns(lambda: going)
    rules = FlowRules(overlap="queue", debounce_s=0.05)
    waiting: list[asyncio.Task[None]] = []
    for number in range(4):
        going.append(ActiveRun(str(number), "settles", RunRequest(run="", path="", function="", name="")))
        waiting.append(asyncio.create_task(turns.take(going[-1], rules)))
        await asyncio.sleep(0)
    assert [run.stop_why for run in going if run.stop_asked.is_set()] == [REPLACED] * 3
    for task in waiting[:3]:
        task.cancel()
    del going[:3]
    await turns.over()
    await waiting[3]


def test_a_rule_that_says_nothing_is_refused_with_what_there_is() -> None:
    with pytest.raises(RequestError, match="sometimes") as refused:
        FlowRules.of({"overlap": "sometimes"})
    assert "newest" in refused.value.fix
    with pytest.raises(RequestError, match="debounce"):
        FlowRules.of({"debounce": "soon"})
    assert FlowRules.of({"debounce": "2 min", "colour": "red"}) == FlowRules(debounce_s=120)
