"""A run that waits for people and goes on in another process is the run that it would have been in one."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.events.model import (
    AnyEvent,
    NodeFinished,
    NodeItems,
    NodeProgressed,
)
from engine.events.people import NodeAsked, NodeDecided
from engine.events.states import NODE_STATE_AFTER
from engine.kernel.digests import Values
from tests.kernel.structured_flows import bodies
from tests.kernel.watched_flows import values_in, watched


@pytest.fixture(scope="module")
def values(tmp_path_factory: pytest.TempPathFactory) -> Values:
    return values_in(Path(tmp_path_factory.mktemp("values")))


def told_of(events: list[AnyEvent]) -> Counter[tuple[Any, ...]]:
    """Starts and ends of nodes and of rows, each as often as it was told."""
    told: Counter[tuple[Any, ...]] = Counter()
    told.update((event.kind, getattr(event, "node", "")) for event in events if event.kind in NODE_STATE_AFTER)
    for event in events:
        if isinstance(event, NodeItems):
            told.update(
                (row.state, event.node, row.number) for row in event.rows if row.state in {"finished", "failed"}
            )
    return told


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=12, deadline=None)
@given(body=bodies(), start=st.integers(0, 9), every=st.integers(1, 4))
def test_a_flow_that_asks_gives_what_it_gives_without_asking(values: Values, body: str, start: int, every: int) -> None:
    from contextlib import suppress

    # What stops a map that asks stops it later than one that does not.
    body = body.replace('"stop"', '"finish"')
    once = watched(body, values, a=start, suppress=suppress)

    def asks(value: Any) -> bool:
        return isinstance(value, int) and value % every == 0

    asking = watched(body, values, a=start, suppress=suppress, asks=asks)
    asked = [event for event in asking.events if isinstance(event, NodeAsked)]
    assert (asking.returned, asking.failed) == (once.returned, once.failed)
    if once.raised is not None:
        # What still waits for people then is withdrawn.
        assert not Counter(asking.attempts) - Counter(once.attempts)
        return
    assert Counter(asking.attempts) == Counter(once.attempts), "nothing is done twice"
    assert asking.processes == 1 + len(asked)
    assert asking.states == once.states
    assert asking.outputs == once.outputs
    for node, view in once.view.nodes.items():
        seen = [(row.number, row.state, row.inline) for row in asking.rows(node)]
        assert seen == [(row.number, row.state, row.inline) for row in once.rows(node)]
        assert asking.view.nodes[node].items == view.items
    twice = {what: times for what, times in told_of(asking.events).items() if times > 1 and what[0] != "node.asked"}
    assert not twice, "nothing is told twice"
    # Its place tells the calls of a run apart, and its row those of a node: that is one number.
    assert all(event.item is None or event.place == f"{event.node}#{event.item}/0" for event in asked)
    assert len({event.place for event in asked}) == len(asked)


def test_an_item_that_asks_says_which_it_is_and_the_others_go_on(values: Values) -> None:
    told = watched("m = step.map([1, 2, 3, 4])\nreturn [one.result() for one in m]", values, asks=lambda n: n in {2, 3})
    asked = [event for event in told.events if isinstance(event, NodeAsked)]
    assert [(event.item, event.text) for event in asked] == [(1, "2?"), (2, "3?")]
    counts = [event.counts for event in told.events if isinstance(event, NodeItems)]
    assert {"finished": 2, "asking": 2} in counts
    assert (told.returned, counts[-1], told.processes) == ([1, 2, 3, 4], {"finished": 4}, 3)
    assert [event.node for event in told.events if isinstance(event, NodeFinished)].count("m") == 1


def test_items_that_wait_for_people_hold_no_place_among_those_that_may_run_at_once(values: Values) -> None:
    body = "m = step.with_options(concurrency=1).map([1, 2, 3, 4])\nreturn [one.result() for one in m]"
    told = watched(body, values, asks=lambda n: n < 4)
    asked = [event.item for event in told.events if isinstance(event, NodeAsked)]
    assert (told.returned, asked, told.processes) == ([1, 2, 3, 4], [0, 1, 2], 4)
    assert told.attempts[0] == "4"


@pytest.mark.parametrize("failures", ["skip", "collect"])
def test_an_item_that_failed_is_taken_as_what_stands_for_it_when_the_run_goes_on(values: Values, failures: str) -> None:
    body = f"m = step.with_options(failures={failures!r}).map([1, 2, 3], 2)\nreturn [one.result() for one in m]"
    told, once = watched(body, values, asks=lambda n: n == 3), watched(body, values)
    assert (told.returned, told.processes, told.attempts) == (once.returned, 2, ["1", "2", "3"])
    assert [row.state for row in told.rows("m")] == ["finished", "failed", "finished"]
    assert (told.states, told.outputs) == (once.states, once.outputs)


def test_an_item_that_stops_its_map_takes_the_questions_of_the_others_back(values: Values) -> None:
    told = watched(
        'm = step.with_options(failures="stop").map([2, 3], 2)\nreturn m.result()', values, asks=lambda _: True
    )
    first, second = (event for event in told.events if isinstance(event, NodeAsked))
    decided = [(event.question, event.how) for event in told.events if isinstance(event, NodeDecided)]
    assert (told.failed, told.attempts, decided) == ("2 is refused", ["2"], [(second.question, "withdrawn")])
    assert first.question != second.question
    assert told.view.nodes["m"].questions == ()


def test_what_is_cleaned_up_at_the_end_is_not_cleaned_up_while_people_are_waited_for(values: Values) -> None:
    body = """
        try:
            a = step(1)
        finally:
            c = step(2)
        return a + c
    """
    told = watched(body, values, asks=lambda value: value == 1)
    assert (told.returned, told.attempts, told.processes) == (3, ["1", "2"], 2)
    assert set(told.states.values()) == {"finished"}


def test_a_loop_that_goes_on_says_nothing_of_rounds_that_are_over(values: Values) -> None:
    told = watched("for i in items:\n    n = step(i)\nreturn n", values, asks=lambda n: n == 3, items=[1, 2, 3])
    last_asked = max(at for at, event in enumerate(told.events) if isinstance(event, NodeAsked))
    after = [event.message for event in told.events[last_asked:] if isinstance(event, NodeProgressed)]
    assert "round 1" not in " ".join(after)
    assert told.view.nodes["n"].items == {"finished": 3}
