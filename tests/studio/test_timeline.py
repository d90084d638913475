"""The timeline of a run: bars where and as long as the nodes ran."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from engine.events.fold import NodeView, RunView
from studio.pages.timeline import THINNEST, bars
from studio.pages.times import ago

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def ran(after_s: float, for_s: float) -> NodeView:
    return NodeView(state="finished", started=NOON + timedelta(seconds=after_s), duration_s=for_s)


def test_bars_stand_where_their_nodes_ran():
    found = bars(RunView(nodes={"late": ran(2, 2), "early": ran(0, 1), "waiting": NodeView()}))
    assert [(bar.node, bar.start, bar.width) for bar in found] == [("early", 0.0, 25.0), ("late", 50.0, 50.0)]


def test_a_node_that_took_no_time_can_still_be_seen():
    found = bars(RunView(nodes={"a": ran(0, 0), "b": ran(0, 0)}))
    assert {bar.width for bar in found} == {THINNEST}


def test_a_run_of_which_nothing_was_heard_has_no_bars():
    assert bars(RunView()) == []


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
