"""The timeline of a run: when its nodes waited, ran and paused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from engine.events.fold import Attempt, NodeView, RunView
from studio.pages.timeline import Row, rows
from studio.pages.times import ago

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def ran(*attempts: Attempt) -> NodeView:
    return NodeView(state="finished", started=attempts[0].started, ended=attempts[-1].ended, attempts=attempts)


def spans(row: Row) -> list[tuple[str, float, float | None]]:
    return [(span.sort, span.start_s, span.end_s) for span in row.spans]


def test_rows_stand_in_the_order_in_which_their_nodes_began():
    nodes = {"late": ran(Attempt(1, at(2), at(4))), "early": ran(Attempt(1, at(0), at(1)))}
    found = rows(RunView(started=NOON, nodes=nodes), {"late": ["early"]})
    assert [(row.node, spans(row)) for row in found] == [
        ("early", [("running", 0.0, 1.0)]),
        ("late", [("waiting", 1.0, 2.0), ("running", 2.0, 4.0)]),
    ]


def test_a_node_waits_from_the_end_of_the_last_that_it_needs():
    nodes = {"a": ran(Attempt(1, at(0), at(1))), "b": ran(Attempt(1, at(0), at(3))), "c": ran(Attempt(1, at(5), at(6)))}
    found = {row.node: row for row in rows(RunView(started=NOON, nodes=nodes), {"c": ["a", "b"]})}
    assert spans(found["c"]) == [("waiting", 3.0, 5.0), ("running", 5.0, 6.0)]
    assert found["c"].words == "c: waited 2.0 s, ran 1.0 s; finished; from 12:00:05 to 12:00:06 UTC"


def test_attempts_and_the_pauses_between_them_are_told_apart():
    node = ran(Attempt(1, at(0), at(1), 4.0, "busy"), Attempt(2, at(5), at(7)))
    (row,) = rows(RunView(started=NOON, nodes={"a": node}), {})
    assert spans(row) == [("running", 0.0, 1.0), ("pause", 1.0, 5.0), ("running", 5.0, 7.0)]
    assert row.words.startswith("a: tried for 1.0 s in vain (busy), paused 4.0 s, ran 2.0 s; finished")
    assert row.as_json()["took"] == "3.0 s"


def test_what_goes_on_has_no_end_yet():
    running = NodeView(state="running", started=at(1), attempts=(Attempt(1, at(1)),))
    pausing = NodeView(state="retrying", started=at(0), attempts=(Attempt(1, at(0), at(1), 9.0, "busy"),))
    found = rows(RunView(started=NOON, nodes={"a": running, "b": pausing}), {"a": ["b"]})
    assert [(row.node, row.spans[-1].sort, row.spans[-1].end_s) for row in found] == [
        ("b", "pause", None),
        ("a", "running", None),
    ]


def test_a_node_that_took_no_time_is_marked_where_it_was_decided():
    cached = NodeView(state="cached", ended=at(3), why="same inputs as before")
    (row,) = rows(RunView(started=NOON, nodes={"a": cached}), {})
    assert (row.spans, row.at_s, row.words) == ((), 3.0, "a: cached (same inputs as before)")


def test_a_run_of_which_nothing_was_heard_has_no_rows():
    assert rows(RunView(), {}) == []


def test_times_are_said_as_people_say_them():
    said = {
        seconds: ago(NOON - timedelta(seconds=seconds), now=NOON) for seconds in (1, 40, 150, 7300, 90_000, 260_000)
    }
    assert said == {
        1: "just now",
        40: "40 s ago",
        150: "2 min ago",
        7300: "2 h ago",
        90_000: "yesterday",
        260_000: "3 days ago",
    }
    assert ago(NOON - timedelta(days=30), now=NOON) == "2 Dec 2025"
