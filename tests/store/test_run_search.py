"""Runs are found by what is known of them, and read page by page, however many there are."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest

from engine.events import model as m
from engine.store.database import Database
from engine.store.run_filter import RunFilter
from engine.store.store import Store
from engine.store.tables import RUNS

MANY = int(os.environ.get("TREADLE_MANY_RUNS", "3000"))


def ids(store: Store, **wanted: object) -> list[str]:
    return [row.id for row in store.run_page(RunFilter(**wanted)).rows]  # pyright: ignore[reportArgumentType]


def test_runs_are_found_by_flow_state_and_who_started_them(store: Store):
    one = store.create_run("pulse", started_by="canvas")
    two = store.create_run("other", started_by="schedule")
    store.append(two, [m.RunStarted(run=two), m.RunFailed(run=two, error="Disk FULL: 100 %")])
    assert ids(store) == [two, one]
    assert ids(store, flow="pulse") == [one]
    assert ids(store, states=("failed", "crashed")) == [two]
    assert ids(store, started_by="schedule") == [two]
    assert ids(store, flow="pulse", started_by="schedule") == []
    assert store.flows_that_ran() == ["other", "pulse"]
    assert [row.state for row in store.runs_by_id([one, two, "gone"])] == ["failed", "queued"]


def test_every_word_must_stand_somewhere_in_the_run(store: Store):
    one = store.create_run("Git pulse", parameters={"since": "90 days ago"})
    two = store.create_run("other")
    store.append(two, [m.RunStarted(run=two), m.RunFailed(run=two, error="Disk FULL: 100 %")])
    assert ids(store, text="git 90") == [one]
    assert ids(store, text="full disk") == [two]
    assert ids(store, text=two[-6:]) == [two]
    assert ids(store, text="git disk") == []
    # What has a meaning in LIKE is a sign like others here.
    assert ids(store, text="100 %") == [two]
    assert ids(store, text="g_t") == []


def test_runs_are_found_by_the_time_of_their_making(store: Store):
    row = store.run(store.create_run("f"))
    assert row is not None
    assert ids(store, since=row.created - timedelta(seconds=1)) == [row.id]
    assert ids(store, since=row.created + timedelta(seconds=1)) == []
    assert ids(store, until=row.created - timedelta(seconds=1)) == []


def test_pages_follow_each_other_both_ways_without_gap_or_repeat(store: Store):
    # Made within a millisecond, ids sort by chance: what counts is that pages agree with each other.
    everything = sorted((store.create_run("f") for _ in range(7)), reverse=True)
    first = store.run_page(RunFilter(), 3)
    assert ([row.id for row in first.rows], first.has_older, first.has_newer) == (everything[:3], True, False)
    second = store.run_page(RunFilter(), 3, before=everything[2])
    assert ([row.id for row in second.rows], second.has_older, second.has_newer) == (everything[3:6], True, True)
    last = store.run_page(RunFilter(), 3, before=everything[5])
    assert ([row.id for row in last.rows], last.has_older, last.has_newer) == (everything[6:], False, True)
    back = store.run_page(RunFilter(), 3, after=everything[3])
    assert ([row.id for row in back.rows], back.has_older, back.has_newer) == (everything[:3], True, False)
    assert store.run_page(RunFilter(), 3, after=everything[0]).rows == ()


@pytest.mark.parametrize(
    "wanted", [RunFilter(), RunFilter(flow="f1"), RunFilter(states=("failed",)), RunFilter(started_by="schedule")]
)
def test_a_page_far_back_among_many_runs_is_found_by_an_index(tmp_path, wanted: RunFilter):
    url = f"sqlite:///{tmp_path / 'store.db'}"
    store = Store.open(url)
    row = store.run(store.create_run("f0"))
    assert row is not None
    origins, states = ("canvas", "schedule"), ("finished", "failed")
    database = Database.open(url)
    with database.writing() as connection:
        connection.execute(
            RUNS.insert(),
            [
                {
                    **row.model_dump(),
                    "id": f"{number:012x}00000000",
                    "flow": f"f{number % 3}",
                    "state": states[number % 2],
                    "started_by": origins[number % 2],
                }
                for number in range(MANY)
            ],
        )
    middle = f"{MANY // 2:012x}"
    found = store.run_page(wanted, 50, before=middle)
    assert len(found.rows) == 50
    assert found.rows[0].id < middle
    assert (found.has_older, found.has_newer) == (True, True)
    database.close()
    store.close()
