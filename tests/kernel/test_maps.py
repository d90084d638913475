"""Maps: what becomes of items that fail, how many run at once, and what may be gone through."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from engine.kernel.digests import Values
from engine.node.decorator import Node
from engine.node.options import NodeOptions
from engine.prefect.mapping import submit_each
from engine.prefect.scope import RunScope
from engine.prefect.tasks import PrefectTasks
from tests.kernel.watched_flows import Watched, values_in, watched


@pytest.fixture
def values(tmp_path: Path) -> Values:
    return values_in(tmp_path)


def mapped(values: Values, policy: str, items: list[int]) -> Watched:
    """Items through a map that refuses even ones, then all of them through one more node."""
    return watched(
        f"m = step{policy}.map(items, 2)\ntotal = step.submit(m)\nreturn total.result()", values, items=items
    )


def test_all_items_run_and_a_failure_fails_the_map(values: Values):
    told = mapped(values, "", [1, 2, 3])
    assert told.failed == "2 is refused"
    assert told.attempts == ["1", "2", "3"]
    assert (told.states["m"], told.states["total"]) == ("failed", "skipped")


def test_a_failure_may_stop_the_items_that_have_not_begun(values: Values):
    told = mapped(values, '.with_options(failures="stop")', [1, 2, 3, 4])
    assert told.failed == "2 is refused"
    assert told.attempts == ["1", "2"]
    assert [(row.state, row.error) for row in told.rows("m")] == [
        ("finished", ""),
        ("failed", "2 is refused"),
        ("skipped", "item 1 failed"),
        ("skipped", "item 1 failed"),
    ]
    assert (told.states["m"], told.states["total"]) == ("failed", "skipped")


def test_failed_items_may_be_left_out(values: Values):
    told = mapped(values, '.with_options(failures="skip")', [1, 2, 3, 4, 5])
    assert (told.returned, told.failed) == ([1, 3, 5], "")
    assert (told.states["m"], told.outputs["m"]) == ("finished", "[1,3,5]")
    assert told.view.nodes["m"].items == {"finished": 3, "failed": 2}


def test_records_of_errors_may_stand_in_the_list(values: Values):
    told = mapped(values, '.with_options(failures="collect")', [1, 2, 3])
    record = {"error": "2 is refused", "error_type": "ValueError", "item": 1}
    assert (told.returned, told.failed) == ([1, record, 3], "")
    assert told.states["m"] == "finished"
    assert [row.state for row in told.rows("m")] == ["finished", "failed", "finished"]


def test_code_that_goes_through_a_map_sees_only_what_was_kept(values: Values):
    body = (
        'm = step.with_options(failures="skip").map(items, 2)\nreturn [one.result() for one in m], len(m), m.result()'
    )
    assert watched(body, values, items=[1, 2, 3]).returned == ([1, 3], 2, [1, 3])


def test_a_map_over_a_map_takes_what_was_kept(values: Values):
    body = 'm = step.with_options(failures="skip").map(items, 2)\nn = step.map(m)\nreturn n.result()'
    told = watched(body, values, items=[1, 2, 3])
    assert told.returned == [1, 3]
    assert len(told.rows("n")) == 2


def test_an_item_whose_input_failed_counts_as_failed_too(values: Values):
    body = 'm = step.map(items, 2)\nn = step.with_options(failures="collect").map(m)\nreturn n.result()'
    told = watched(body, values, items=[1, 2])
    assert told.returned == [1, {"error": "2 is refused", "error_type": "ValueError", "item": 1}]
    assert told.failed == "2 is refused"


def test_the_rows_of_a_table_are_gone_through_as_mappings(values: Values):
    table = pl.DataFrame({"n": [1, 2], "name": ["a", "b"]})
    told = watched("m = step.map(table)\nreturn m.result()", values, table=table)
    assert told.returned == [{"n": 1, "name": "a"}, {"n": 2, "name": "b"}]


def test_a_list_and_a_table_are_given_in_batches(values: Values):
    batches = "m = step.with_options(batch=2).map(items)\nreturn m.result()"
    assert watched(batches, values, items=[1, 2, 3]).returned == [[1, 2], [3]]
    tables: Any = watched(batches, values, items=pl.DataFrame({"n": [1, 2, 3]})).returned
    assert [table["n"].to_list() for table in tables] == [[1, 2], [3]]


def test_only_so_many_items_run_at_once_and_the_order_is_kept():
    running: set[int] = set()
    most: list[int] = []

    async def slow(number: int) -> int:
        running.add(number)
        most.append(len(running))
        for _ in range(20 - number):
            await asyncio.sleep(0)
        running.remove(number)
        return number

    node: Node[..., Any] = Node(slow, NodeOptions())
    limited = node.with_options(concurrency=3)
    found = submit_each(RunScope(PrefectTasks()), limited, (list(range(20)),), {})
    assert found.result(timeout=20) == list(range(20))
    assert max(most) <= 3


def test_a_limited_map_that_stops_begins_nothing_more():
    begun: list[int] = []

    async def refuse(number: int) -> int:
        begun.append(number)
        await asyncio.sleep(0)
        raise ValueError(number)

    node: Node[..., Any] = Node(refuse, NodeOptions())
    scope = RunScope(PrefectTasks())
    found = submit_each(scope, node.with_options(concurrency=1, failures="stop"), (list(range(1000)),), {})
    with pytest.raises(ValueError, match="0"):
        found.result(timeout=20)
    # The failure is told at once; the others are put aside right behind it, in the thread that has seen it.
    scope.drain()
    assert begun == [0]
    assert {call.status for call in scope.calls[1:]} == {"skipped"}


@pytest.fixture
def many_turns() -> Iterator[None]:
    """Threads give way to each other a thousand times as often as they do by themselves."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(5e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("many_turns")
@pytest.mark.parametrize("failures", ["stop", "finish"])
def test_items_that_are_called_up_by_another_thread_all_come_to_their_end(failures: str):
    async def odd(number: int) -> int:
        await asyncio.sleep(0)
        if number % 2:
            raise ValueError(number)
        return number

    node: Node[..., Any] = Node(odd, NodeOptions())
    for _ in range(200):
        scope = RunScope(PrefectTasks())
        submit_each(scope, node.with_options(concurrency=2, failures=failures), (list(range(100)),), {})
        scope.drain(timeout=60)
        statuses = Counter(call.status for call in scope.calls)
        assert sum(statuses.values()) == 100
        if failures == "finish":
            assert statuses == {"finished": 50, "failed": 50}
        else:
            assert statuses["skipped"] >= 90
            assert set(statuses) <= {"finished", "failed", "skipped"}


def test_a_policy_that_means_nothing_is_refused():
    node: Node[..., Any] = Node(abs, NodeOptions())
    with pytest.raises(ValueError, match="finish, stop, skip or collect"):
        submit_each(RunScope(PrefectTasks()), node.with_options(failures="ignore"), ([1],), {})
