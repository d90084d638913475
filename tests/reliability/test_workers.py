"""R2, R15: runs at workers go on through kills of the studio, end truly when a worker dies, and are never two."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.processes import eventually, is_gone
from tests.reliability.workers import Field

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture
def trace(tmp_path: Path) -> Path:
    return tmp_path / "trace"


def lines(trace: Path) -> list[str]:
    return trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []


def test_a_worker_carries_a_run_out_and_the_studio_shows_what_happened(field: Field, trace: Path) -> None:
    field.flow(
        "far",
        "a = large_value.submit(a=1, megabytes=1)\nb = look.submit(a=at, trace=trace)\nreturn b.result()",
        arguments="at: int, trace: str",
    )
    waiting = field.start("far", at=7, trace=str(trace))
    run = field.ends(waiting)
    assert run["state"] == "finished", field.events(waiting)
    assert lines(trace) == ["looked 7"]
    events = field.events(waiting)
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    # A value that is too large for the events has come along.
    [large] = [event for event in events if event["kind"] == "node.output" and event["node"] == "a"]
    assert len(field.ask("GET", f"/api/values/{large['digest']}/text?limit=10")["text"]) > 0
    # What was computed there is fresh here, and there.
    other = field.start("far", at=8, trace=str(trace))
    again = field.ends(other)
    assert again["state"] == "finished"
    assert [event["kind"] for event in field.events(other) if event.get("node") == "a"] == ["node.cached"]


PAYING = (
    "a = look.submit(a=1, trace=trace, seconds={})\nb = pay.submit(a=a, trace=trace, seconds={})\nreturn b.result()"
)


def test_a_run_goes_on_while_the_studio_is_killed_and_comes_back(field: Field, trace: Path) -> None:
    field.flow("paying", PAYING.format(0, 3), arguments="trace: str")
    run = field.start("paying", trace=str(trace))
    eventually(lambda: "paid 1" in lines(trace), within_s=90)
    field.kill(field.studio.process)
    field.new_studio()
    assert field.ends(run)["state"] == "finished"
    assert lines(trace) == ["looked 1", "paid 1"]


def test_a_worker_that_dies_or_sleeps_has_lost_its_run_and_does_nothing_more(field: Field, trace: Path) -> None:
    field.flow("lost", PAYING.format(0, 60), pool="hasty", arguments="trace: str")
    run = field.start("lost", trace=str(trace))
    eventually(lambda: field.ask("GET", "/api/workers")["waiting"] != [], within_s=90)
    worker = field.worker("hasty", "--lease", "16", pool="hasty")
    eventually(lambda: "paid 1" in lines(trace), within_s=90)
    field.kill(worker)
    assert field.ends(run, within_s=60)["state"] == "crashed"
    ends = {event["node"]: event["kind"] for event in field.events(run) if event.get("node")}
    assert ends["b"] == "node.unknown"

    # One that sleeps through its lease, with all its processes, finds that the run is not its own when it wakes up.
    trace.unlink()
    field.flow("asleep", PAYING.format(5, 0), pool="hasty", arguments="trace: str")
    asleep = field.start("asleep", trace=str(trace))
    worker = field.worker("sleeper", "--lease", "16", pool="hasty")
    eventually(lambda: lines(trace) == ["looked 1"], within_s=90)
    processes = [psutil.Process(worker.pid), *psutil.Process(worker.pid).children(recursive=True)]
    for each in processes:
        each.suspend()
    assert field.ends(asleep, within_s=60)["state"] == "crashed"
    before = {each["id"] for each in field.ask("GET", "/api/workers")["workers"]}
    for each in processes:
        each.resume()
    eventually(lambda: bool({each["id"] for each in field.ask("GET", "/api/workers")["workers"]} - before), within_s=60)
    eventually(lambda: all(is_gone(each.pid) for each in processes if "engine.kernel" in " ".join(words(each))))
    assert lines(trace) == ["looked 1"]


def test_a_schedule_goes_on_with_the_workers_that_are_left_once_each_time(field: Field, trace: Path) -> None:
    """R8 and R2: the studio and a worker are killed meanwhile."""
    body = f"a = look.submit(a=1, trace={str(trace)!r}, seconds=0.5)\nreturn a.result()"
    field.flow("clock", body, pool="clock")
    workers = [field.worker(name, "--lease", "16", pool="clock") for name in ("tick", "tock")]
    eventually(lambda: {"tick", "tock"} <= field.names(), within_s=60)
    made = field.ask("POST", "/api/schedules", json={"flow": "clock", "when": "every 2 seconds", "catch_up": "all"})

    def past() -> list[dict[str, Any]]:
        return field.ask("GET", f"/api/schedules/times?schedule={made['id']}&limit=1000")["past"]

    def finished() -> int:
        return sum(each["run_state"] == "finished" for each in past())

    eventually(lambda: finished() >= 2, within_s=90)
    field.kill(workers[0])
    field.kill(field.studio.process)
    field.new_studio()
    before = finished()
    eventually(lambda: finished() >= before + 2, within_s=90)
    field.ask("POST", f"/api/schedules/{made['id']}/pause")
    eventually(
        lambda: all(each["state"] != "waiting" and each["run_state"] not in {"queued", "running"} for each in past()),
        within_s=90,
    )
    times = past()
    assert max(Counter(each["due"] for each in times).values()) == 1
    assert {each["run_state"] for each in times if each["state"] == "started"} <= {"finished", "crashed"}
    ran = [each["run_id"] for each in times if each["state"] == "started"]
    assert len(ran) == len(set(ran))
    assert finished() <= len(lines(trace)) <= len(ran)


def words(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []
