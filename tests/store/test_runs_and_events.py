"""Runs and their events: numbered without gaps, stored whole, and going forward only."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC

import pytest
from sqlalchemy.exc import IntegrityError

from engine.errors import UnknownName
from engine.events import model as m
from engine.events.model import AnyEvent
from engine.store import retention
from engine.store.store import Store

Reopen = Callable[[], Store]


def kinds(events: list[AnyEvent]) -> list[str]:
    return [event.kind for event in events]


def test_a_new_run_is_queued_and_knows_what_was_asked(store: Store):
    id = store.create_run("pulse", "v1", parameters={"since": "yesterday"}, request={"to": "chart"})
    run = store.run(id)
    assert run is not None
    assert (run.flow, run.version, run.state, run.seq) == ("pulse", "v1", "queued", 0)
    assert json.loads(run.parameters) == {"since": "yesterday"}
    assert json.loads(run.request) == {"to": "chart"}
    assert run.created.tzinfo == UTC
    assert run.started is None


def test_a_run_that_is_not_there_is_none(store: Store):
    assert store.run("nowhere") is None
    assert store.events("nowhere") == []


def test_events_are_numbered_from_one_without_gaps(store: Store):
    id = store.create_run("f")
    first = store.append(id, [m.RunQueued(run=id), m.RunStarted(run=id)])
    second = store.append(id, [m.NodeLogged(run=id, message=str(n)) for n in range(5)])
    assert [event.seq for event in first + second] == [1, 2, 3, 4, 5, 6, 7]
    assert store.append(id, []) == []


def test_events_come_back_as_they_were_stored(store: Store, reopen: Reopen):
    id = store.create_run("f")
    stored = store.append(
        id,
        [
            m.RunStarted(run=id, prefect_id="p", name="brave-run"),
            m.NodeStarted(run=id, node="a", why="asked"),
            m.NodeOutput(run=id, node="a", digest="d", inline="[1]", preview={"type": "list", "x": [None]}),
            m.NodeFailed(run=id, node="a", error="größer \x00 ›", traceback="…"),
        ],
    )
    assert reopen().events(id) == stored
    assert store.events(id, after=2) == stored[2:]
    assert store.events(id, after=1, limit=2) == stored[1:3]


def test_a_run_takes_its_state_from_its_events(store: Store):
    id = store.create_run("f")
    store.append(id, [m.RunStarted(run=id, prefect_id="p-1")])
    run = store.run(id)
    assert run is not None
    assert (run.state, run.prefect_id) == ("running", "p-1")
    assert run.started is not None
    store.append(id, [m.RunFailed(run=id, error="bad\x00news", duration_s=2.5)])
    run = store.run(id)
    assert run is not None
    assert (run.state, run.error, run.duration_s) == ("failed", "bad�news", 2.5)
    assert run.ended is not None
    assert run.started is not None
    assert run.ended >= run.started


def test_a_run_that_has_ended_does_not_end_again(store: Store, caplog: pytest.LogCaptureFixture):
    id = store.create_run("f")
    store.append(id, [m.RunStarted(run=id), m.RunCancelled(run=id)])
    with caplog.at_level(logging.WARNING):
        late = store.append(id, [m.RunFinished(run=id), m.NodeLogged(run=id, message="late"), m.RunStarted(run=id)])
    assert kinds(late) == []
    assert kinds(store.events(id)) == ["run.started", "run.cancelled"]
    assert [event.seq for event in store.events(id)] == [1, 2]
    assert "is cancelled: run.finished is left out" in caplog.text
    run = store.run(id)
    assert run is not None
    assert run.state == "cancelled"


def test_a_run_is_not_queued_twice_and_does_not_finish_before_it_starts(store: Store):
    id = store.create_run("f")
    stored = store.append(id, [m.RunQueued(run=id), m.RunQueued(run=id), m.RunFinished(run=id), m.RunStarted(run=id)])
    assert kinds(stored) == ["run.queued", "run.started"]


def test_events_of_an_unknown_run_are_refused(store: Store):
    with pytest.raises(UnknownName, match="no run nowhere"):
        store.append("nowhere", [m.RunStarted(run="nowhere")])


def test_text_that_utf8_has_no_form_for_is_stored_all_the_same(store: Store):
    id = store.create_run("f")
    events = [m.NodeLogged(run=id, node="a", message="file \udcff"), m.NodeLogged(run=id, message="fine")]
    stored = store.append(id, events)
    assert stored == store.events(id)
    assert [event.message for event in stored if isinstance(event, m.NodeLogged)] == ["file ?", "fine"]


def test_an_ended_run_counts_how_its_nodes_ended(store: Store):
    id = store.create_run("f")
    store.append(id, [m.RunStarted(run=id), *(m.NodeStarted(run=id, node=n) for n in "abc")])
    store.append(id, [m.NodeFinished(run=id, node="a"), m.NodeFailed(run=id, node="b", error="")])
    store.append(id, [m.NodeFinished(run=id, node="c"), m.NodeSkipped(run=id, node="d"), m.RunFailed(run=id, error="")])
    run = store.run(id)
    assert run is not None
    assert json.loads(run.summary) == {"failed": 1, "finished": 2, "skipped": 1}


def test_runs_are_listed_newest_first_page_by_page(store: Store):
    ids = [store.create_run(flow) for flow in ("a", "b", "a", "a")]
    newest = sorted(ids, reverse=True)
    assert [run.id for run in store.runs()] == newest
    assert [run.id for run in store.runs(limit=2)] == newest[:2]
    assert [run.id for run in store.runs(limit=2, before=newest[1])] == newest[2:]
    assert {run.flow for run in store.runs("a")} == {"a"}
    store.append(ids[1], [m.RunStarted(run=ids[1])])
    assert [run.id for run in store.runs(state="running")] == [ids[1]]


def test_unfinished_runs_are_those_without_an_end(store: Store):
    queued, running, ended = (store.create_run("f") for _ in range(3))
    store.append(running, [m.RunStarted(run=running)])
    store.append(ended, [m.RunStarted(run=ended), m.RunFinished(run=ended)])
    assert {run.id for run in store.unfinished_runs()} == {queued, running}


def test_the_owner_of_a_run_is_noted(store: Store):
    id = store.create_run("f")
    store.set_owner(id, 4711)
    run = store.run(id)
    assert run is not None
    assert run.owner == 4711


def test_artifacts_are_listed_with_their_run(store: Store):
    id = store.create_run("f")
    made = m.NodeArtifact(run=id, node="a", name="report.html", media_type="text/html", size=3 * 10**9, digest="d" * 40)
    store.append(id, [made])
    [artifact] = store.artifacts(id)
    assert (artifact.node, artifact.name, artifact.size) == ("a", "report.html", 3 * 10**9)
    assert artifact.created == made.time


def test_many_writers_on_one_run_leave_no_gap_and_no_double(store: Store, reopen: Reopen):
    id = store.create_run("f")
    stores = [store, reopen(), reopen()]

    def write(number: int) -> list[AnyEvent]:
        return stores[number % 3].append(id, [m.NodeLogged(run=id, message=f"{number}-{n}") for n in range(5)])

    with ThreadPoolExecutor(12) as pool:
        batches = list(pool.map(write, range(60)))
    assert sorted(event.seq for batch in batches for event in batch) == list(range(1, 301))
    assert all([event.seq for event in batch] == list(range(batch[0].seq, batch[0].seq + 5)) for batch in batches)
    assert [event.seq for event in store.events(id)] == list(range(1, 301))


def test_two_hundred_runs_at_once_are_never_locked_out(store: Store, reopen: Reopen):
    stores = [store, reopen()]

    def carry_out(number: int) -> str:
        mine = stores[number % 2]
        id = mine.create_run("f")
        mine.append(id, [m.RunStarted(run=id), m.NodeStarted(run=id, node="a")])
        mine.append(id, [m.NodeFinished(run=id, node="a"), m.RunFinished(run=id)])
        return id

    with ThreadPoolExecutor(32) as pool:
        ids = set(pool.map(carry_out, range(200)))
    assert {run.id for run in store.runs(limit=500, state="finished")} == ids


def test_a_request_that_comes_twice_makes_one_run(store: Store):
    id = store.create_run("f", once="key")
    with pytest.raises(IntegrityError):
        store.create_run("f", once="key")
    found = store.run_of_key("key")
    assert found is not None
    assert found.id == id
    assert store.run_of_key("another") is None
    assert {store.create_run("f"), store.create_run("f")} <= {run.id for run in store.runs()}


def test_a_run_that_has_ended_is_forgotten_with_its_events(store: Store):
    kept, gone = store.create_run("f"), store.create_run("f")
    for id in (kept, gone):
        store.append(id, [m.RunStarted(run=id), m.NodeLogged(run=id, message="x")])
    assert retention.remove(store.database, [gone], spared=()) == 0
    store.append(gone, [m.RunFinished(run=gone)])
    assert store.runs_by_state() == {"running": 1, "finished": 1}
    assert retention.remove(store.database, [gone], spared=()) == 1
    assert store.events(gone) == []
    assert store.log_lines(gone).total == 0
    assert retention.remove(store.database, [gone], spared=()) == 0
    assert kinds(store.events(kept)) == ["run.started", "node.logged"]
