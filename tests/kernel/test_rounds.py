"""Nodes that run in rounds or once per item: one state, one value, a row for each call."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.events.model import NodeItems
from engine.kernel.digests import Values
from engine.kernel.request import Stored
from tests.kernel.watched_flows import values_in, watched


@pytest.fixture
def values(tmp_path: Path) -> Values:
    return values_in(tmp_path)


def test_a_node_in_a_loop_is_one_node_with_a_row_per_round(values: Values):
    told = watched("for i in items:\n    n = step(n + i)\nreturn n", values, n=0, items=[1, 2, 3])
    assert told.returned == 6
    assert told.states["n"] == "finished"
    assert [(row.number, row.state, row.inline) for row in told.rows("n")] == [
        (0, "finished", "1"),
        (1, "finished", "3"),
        (2, "finished", "6"),
    ]
    assert told.outputs["n"] == "6"
    assert told.view.nodes["n"].items == {"finished": 3}


def test_a_failure_that_is_caught_in_the_loop_is_a_row_and_no_failure_of_the_node(values: Values):
    body = """
        kept = []
        for i in items:
            try:
                a = step(ValueError(i) if i == 2 else i)
            except ValueError:
                continue
            kept.append(a)
        return kept
    """
    told = watched(body, values, items=[1, 2, 3])
    assert (told.returned, told.failed) == ([1, 3], "")
    assert [row.state for row in told.rows("a")] == ["finished", "failed", "finished"]
    assert (told.states["a"], told.states["for_4"]) == ("finished", "finished")


def test_a_failure_that_leaves_the_loop_fails_the_node(values: Values):
    told = watched("for i in items:\n    a = step(ValueError(i) if i == 2 else i)", values, items=[1, 2, 3])
    assert told.failed == "2"
    assert (told.states["a"], told.states["for_3"]) == ("failed", "failed")
    assert [row.error for row in told.rows("a")] == ["", "2"]


def test_a_failure_that_nobody_asked_for_fails_the_node_and_the_run(values: Values):
    told = watched("for i in items:\n    a = step.submit(ValueError(i) if i == 2 else i)", values, items=[1, 2, 3])
    assert told.failed == "2"
    assert (told.states["a"], told.states["for_3"]) == ("failed", "finished")


def test_a_failure_that_a_try_catches_leaves_the_run_and_fails_the_node(values: Values):
    body = """
        a = step.submit(ValueError("no"))
        try:
            b = step(1)
            a.result()
        except ValueError as error:
            c = step(str(error))
        return c
    """
    told = watched(body, values)
    assert (told.returned, told.failed) == ("no", "")
    assert told.states == {
        "a": "failed",
        "try_4": "finished",
        "b": "finished",
        "line_6": "failed",
        "c": "finished",
        "line_9": "finished",
    }


def test_a_future_decides_by_its_value_and_can_be_gone_through(values: Values):
    body = """
        on, off, many = step.submit(1), step.submit(0), step.submit([1, 2])
        if off:
            a = step(1)
        elif on:
            b = step([one for one in many])
        return b
    """
    told = watched(body, values)
    assert told.returned == [1, 2]
    assert told.states["a"] == "skipped"


def test_a_future_that_failed_raises_where_it_is_asked(values: Values):
    told = watched("a = step.submit(ValueError('no'))\nif a:\n    b = step(1)", values)
    assert told.failed == "no"
    assert (told.states["if_4"], told.states["b"]) == ("failed", "skipped")


def test_a_map_in_a_loop_counts_on_and_gives_its_last_list(values: Values):
    body = """
        for i in [1, 2]:
            a = step.map([i, i * 10])
        return [one.result() for one in a]
    """
    told = watched(body, values)
    assert told.returned == [2, 20]
    assert [(row.number, row.inline) for row in told.rows("a")] == [(0, "1"), (1, "10"), (2, "2"), (3, "20")]
    assert told.outputs["a"] == "[2,20]"


def test_a_map_whose_failures_are_asked_for_as_values_does_not_fail_the_run(values: Values):
    body = """
        many = step.map([1, 2, 3, 4], 3)
        results = [one.result(raise_on_failure=False) for one in many]
        return [result for result in results if not isinstance(result, Exception)]
    """
    told = watched(body, values)
    assert (told.returned, told.failed) == ([1, 2, 4], "")
    assert [row.state for row in told.rows("many")] == ["finished", "finished", "failed", "finished"]
    assert told.view.nodes["many"].error == "1 of 4 items failed; the first: 3 is refused"


def test_the_value_of_a_row_lies_apart_when_it_is_large(values: Values):
    told = watched("a = step.map(items)", values, items=["x" * 5000, "y"])
    large, small = told.rows("a")
    assert (large.inline, small.inline) == (None, '"y"')
    stored = Stored(digest=large.digest, codec=large.codec, size=large.size)
    assert values.load(stored) == "x" * 5000


def test_rounds_are_taken_from_the_store_by_what_goes_into_them(values: Values):
    body = "for i in items:\n    a = step(i)\nreturn a"
    before = watched(body, values, identity="step@1#c", items=[1, 2, 3])
    known = {row.key: Stored(digest=row.digest, codec=row.codec, inline=row.inline) for row in before.rows("a")}
    told = watched(body, values, known=known, identity="step@1#c", items=[2, 3, 4])
    assert told.attempts == ["4"]
    assert [row.state for row in told.rows("a")] == ["cached", "cached", "finished"]
    again = watched(body, values, known=known, identity="step@1#c", items=[2, 3])
    assert (again.attempts, again.states["a"], again.returned) == ([], "cached", 3)


def test_ten_thousand_items_come_in_few_events(values: Values):
    told = watched("a = step.map(items)\nreturn len(a)", values, items=list(range(10_000)))
    assert told.returned == 10_000
    assert told.view.nodes["a"].items == {"finished": 10_000}
    assert sum(isinstance(event, NodeItems) for event in told.events) < 200
