"""R11: what is limited keeps to it across runs, waits where one can see it, and gives back what a dead one held."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.processes import eventually
from tests.reliability.conftest import states
from tests.runs.bench import Bench

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(180)]

HEAD = "from nodes.probe.hard_nodes import look"


@pytest.fixture
def limit(bench: Bench) -> Iterator[Any]:
    """Sets a limit for as long as the test."""
    names: list[str] = []

    def set_limit(name: str, text: str) -> None:
        names.append(name)
        bench.await_(bench.service.methods["set_limit"]({"name": name, "limit": text}))

    yield set_limit
    for name in dict.fromkeys(names):
        bench.await_(bench.service.methods["set_limit"]({"name": name, "limit": ""}))


def report(bench: Bench, name: str) -> dict[str, Any]:
    rows = bench.await_(bench.service.methods["limits"]({}))
    return next(row for row in rows if row["name"] == name)


def looks(tag: str, trace: Path, seconds: float, a: int, more: str = "") -> str:
    return (
        f"b = look.with_options(tags=[{tag!r}]{more}).submit(a={a}, trace={str(trace)!r}, seconds={seconds})\n"
        "return b.result()"
    )


def lines(trace: Path) -> list[str]:
    return trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []


def kill_kernel_of(bench: Bench, run: str) -> None:
    kernel = next(one for one in bench.await_(bench.service.status({}))["kernels"] if one["run"] == run)
    os.kill(kernel["pid"], signal.SIGKILL)


def test_a_killed_holder_gives_its_slot_back_and_who_waits_is_told_where_it_stands(
    bench: Bench, limit: Any, tmp_path: Path
) -> None:
    limit("one-door", "1 at once")
    trace = tmp_path / "trace"
    first = bench.start(looks("one-door", trace, 60, 1), head=HEAD, name="holds")
    eventually(lambda: lines(trace) == ["looked 1"], within_s=60)
    second = bench.start(looks("one-door", trace, 0, 2), head=HEAD, name="waits")
    bench.wait_for(second, "node.held", "b")
    told = report(bench, "one-door")
    assert [(row["run"], row["node"]) for row in told["holders"]] == [(first, "b")]
    assert [(row["run"], row["why"]) for row in told["waiting"]] == [(second, "waiting for a slot of “one-door”")]
    assert lines(trace) == ["looked 1"]

    kill_kernel_of(bench, first)
    assert bench.result(second)["state"] == "finished"
    assert bench.result(first)["state"] == "crashed"
    assert lines(trace) == ["looked 1", "looked 2"]
    assert report(bench, "one-door")["holders"] == []


def test_a_higher_priority_goes_first_and_a_stopped_run_waits_no_longer(
    bench: Bench, limit: Any, tmp_path: Path
) -> None:
    limit("ranked", "1 at once")
    trace = tmp_path / "trace"
    body = (
        f"a = look.with_options(tags=['ranked']).submit(a=1, trace={str(trace)!r}, seconds=60)\n"
        f"b = look.with_options(tags=['ranked']).submit(a=2, trace={str(trace)!r})\n"
        f"c = look.with_options(tags=['ranked'], priority=5).submit(a=3, trace={str(trace)!r})\n"
        "return a.result(), b.result(), c.result()"
    )
    run = bench.start(body, head=HEAD, name="ranked")
    eventually(lambda: len(report(bench, "ranked")["waiting"]) == 2, within_s=60)
    assert [row["node"] for row in report(bench, "ranked")["waiting"]] == ["c", "b"]
    eventually(lambda: "1 before it" in report(bench, "ranked")["waiting"][1]["why"])
    other = bench.start(looks("ranked", trace, 0, 4, ", priority=9"), head=HEAD, name="ranked-high")
    eventually(lambda: len(report(bench, "ranked")["waiting"]) == 3, within_s=60)
    bench.await_(bench.service.stop_run({"run_id": run}))
    assert bench.result(other)["state"] == "finished"
    result = bench.result(run)
    assert result["state"] == "cancelled"
    assert states(result) == {"a": "cancelled", "b": "cancelled", "c": "cancelled"}
    assert lines(trace) == ["looked 1", "looked 4"]
    assert report(bench, "ranked")["waiting"] == []


def test_items_of_a_map_keep_to_a_limit_and_all_get_their_turn(bench: Bench, limit: Any, tmp_path: Path) -> None:
    limit("narrow", "2 at once")
    body = (
        "parts = slow.with_options(tags=['narrow']).map(list(range(100, 112)), seconds=0.05)\n"
        "return total([part.result() for part in parts])"
    )
    result = bench.run(body, head="", name="narrow-map")
    assert result["state"] == "finished", result["error"]
    assert report(bench, "narrow")["holders"] == []


def test_a_rate_lets_only_so_many_begin_within_its_period(bench: Bench, limit: Any, tmp_path: Path) -> None:
    limit("rated", "2 per s")
    mapped = "parts = slow.with_options(tags=['rated']).map(list(range(200, 206)), seconds=0)"
    body = f"{mapped}\nreturn [part.result() for part in parts]"
    run = bench.start(body, name="rated-map")
    result = bench.result(run)
    assert result["state"] == "finished", result["error"]
    # Six of two at a time: two seconds at least between the first and the last.
    assert result["duration_s"] >= 2
