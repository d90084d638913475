"""Nodes inside a real Prefect flow run, recorded by a real server: what is called, chained, retried, skipped."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from prefect import flow, task
from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId
from prefect.futures import wait
from prefect.settings import (
    PREFECT_API_AUTH_STRING,
    PREFECT_API_URL,
    PREFECT_FLOWS_HEARTBEAT_FREQUENCY,
    PREFECT_LOGGING_TO_API_ENABLED,
    temporary_settings,
)

from engine.node import Context, node
from engine.prefect.server import PrefectServer


@pytest.fixture(autouse=True)
def recorded(server: PrefectServer) -> Iterator[None]:
    environment = server.environment()
    with temporary_settings(
        {
            PREFECT_API_URL: environment["PREFECT_API_URL"],
            PREFECT_API_AUTH_STRING: environment["PREFECT_API_AUTH_STRING"],
            PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None,
            # Its handler would go on trying to reach the server for a minute after the last test.
            PREFECT_LOGGING_TO_API_ENABLED: False,
        }
    ):
        yield


class Halves(NamedTuple):
    left: int
    right: int


@node
def add(a: int, b: int = 1) -> int:
    return a + b


@node
def halves(a: int) -> Halves:
    return Halves(a // 2, a - a // 2)


@node
def total(parts: list[int]) -> int:
    return sum(parts)


@node(weight="heavy")
def add_heavy(a: int, b: int = 1) -> int:
    return a + b


@node
def boom(a: int) -> int:
    raise ValueError(f"no {a}")


@node
async def add_async(a: int) -> int:
    return a + 1


@node
def count_up(to: int) -> Iterator[int]:
    yield from range(to + 1)


@node
def tell(a: int, context: Context) -> int:
    context.progress(0.5)
    context.log("half-way")
    return a


@task
def plain_task(a: int) -> int:
    return a * 10


def test_a_node_is_a_plain_function_outside_of_a_flow() -> None:
    assert add(1, b=2) == 3
    assert tell(4) == 4  # pyright: ignore[reportCallIssue]  # the context is filled in


def test_submitted_nodes_give_values_through_chains_of_light_heavy_and_async() -> None:
    @flow
    def chain() -> tuple[Any, ...]:
        a = add.submit(a=0)
        b = add_heavy.submit(a=a)
        c: Any = add_async.submit(a=b)
        d = plain_task.submit(c)
        e = add.submit(a=d)
        return e.result(), count_up.submit(to=5).result(), total.submit(parts=[a, b, c]).result()

    assert chain() == (31, 5, 6)


def test_a_chain_of_thousands_of_light_nodes_does_not_nest() -> None:
    @flow
    def long_chain() -> int:
        a: Any = add_heavy.submit(a=0)
        for _ in range(3000):
            a = add.submit(a=a)
        return a.result()

    assert long_chain() == 3001


def test_one_output_of_several_is_taken_by_its_name() -> None:
    @flow
    def split() -> int:
        parts = halves.submit(a=add_heavy.submit(a=6))
        return add.submit(a=parts["left"], b=parts["right"]).result()

    assert split() == 7


def test_a_called_node_gives_its_value_and_raises_its_error() -> None:
    @flow
    def calls() -> list[Any]:
        found: list[Any] = [add(1, 2), add_heavy(1)]
        try:
            boom(3)
        except ValueError as error:
            found.append(str(error))
        return found

    assert calls() == [3, 2, "no 3"]


def test_an_async_flow_awaits_its_nodes() -> None:
    @flow
    async def later() -> int:
        first = await add_async(1)
        return add(first) + add_heavy.submit(a=first).result()

    import asyncio

    assert asyncio.run(later()) == 6


def test_a_call_in_a_try_raises_there_what_its_inputs_failed_with() -> None:
    @flow
    def caught() -> tuple[Any, ...]:
        bad, good = boom.submit(a=1), add.submit(a=1)
        try:
            first: Any = add(bad)  # pyright: ignore[reportArgumentType]  # a future, as a person passes one
        except ValueError as error:
            first = str(error)
        with suppress(KeyError):
            return first, add(good), add(good, wait_for=[bad])  # pyright: ignore[reportArgumentType, reportCallIssue]
        return ()

    with pytest.raises(ValueError, match="no 1"):
        caught()


def test_a_call_may_wait_for_others() -> None:
    @flow
    def ordered() -> int:
        first = add.submit(a=1)
        return add(2, wait_for=[first]) + add_heavy(3, wait_for=[first])  # pyright: ignore[reportCallIssue]

    assert ordered() == 7


def test_a_map_keeps_order_and_takes_what_is_the_same_for_all() -> None:
    from prefect import unmapped

    @flow
    def spread() -> list[int]:
        return [future.result() for future in add_heavy.map(a=[1, 2, 3], b=unmapped(10))]

    assert spread() == [11, 12, 13]


def test_a_failure_skips_what_hangs_on_it_and_lets_the_rest_finish() -> None:
    done: list[int] = []

    @node(weight="heavy")
    def slow(a: int) -> int:
        time.sleep(0.3)
        done.append(a)
        return a

    @flow
    def branches() -> Any:
        bad = boom.submit(a=1)
        behind = add_heavy.submit(a=add.submit(a=bad))
        other = slow.submit(a=7)
        return behind.result(), other.result()

    with pytest.raises(ValueError, match="no 1"):
        branches()
    assert done == [7]


def test_no_task_run_is_left_pending_behind_a_failure() -> None:
    @flow
    def broken() -> Any:
        first = boom.with_options(retries=1).submit(a=1)
        return add_heavy.submit(a=first).result()

    state = broken(return_state=True)
    assert state.is_failed()
    with get_client(sync_client=True) as client:
        runs = wait_for_task_runs(client, state.state_details.flow_run_id)
    assert {run.state_name for run in runs} == {"Failed"}


def wait_for_task_runs(client: Any, flow_run_id: Any) -> list[Any]:
    """The task runs of a flow run once all of them have been digested by the server."""
    wanted = FlowRunFilter(id=FlowRunFilterId(any_=[flow_run_id]))
    deadline = time.monotonic() + 15
    while True:
        runs = client.read_task_runs(flow_run_filter=wanted)
        if (runs and all(run.state and run.state.is_final() for run in runs)) or time.monotonic() > deadline:
            return runs
        time.sleep(0.1)


def test_retries_are_carried_out_by_prefect_with_its_delays() -> None:
    attempts: list[float] = []

    @node
    def third_time(a: int) -> int:
        attempts.append(time.monotonic())
        if len(attempts) < 3:
            raise RuntimeError("not yet")
        return a

    @flow
    def patient() -> int:
        return third_time.with_options(retries=2, retry_delay_seconds=[0.1, 0.3]).submit(a=5).result()

    assert patient() == 5
    assert attempts[1] - attempts[0] >= 0.1
    assert attempts[2] - attempts[1] >= 0.3


def test_two_nodes_with_prefect_caching_do_not_take_each_others_results(tmp_path: Path) -> None:
    from prefect.cache_policies import INPUTS

    salt = tmp_path.name

    @node(version="a")
    def first(a: int, salt: str) -> str:
        return f"first {a}"

    @node(version="b")
    def second(a: int, salt: str) -> str:
        return f"second {a}"

    @flow
    def cached() -> tuple[str, str]:
        one = first.with_options(cache_policy=INPUTS).submit(a=1, salt=salt)
        two = second.with_options(cache_policy=INPUTS).submit(a=1, salt=salt)
        return one.result(), two.result()

    assert cached() == ("first 1", "second 1")


def test_prefect_takes_the_futures_of_nodes_for_its_own() -> None:
    @flow
    def returned() -> Any:
        a, b = add.submit(a=1), add_heavy.submit(a=2)
        wait([a, b])  # type: ignore[list-item]
        return a, b

    assert [state.result() for state in returned()] == [2, 3]


def test_a_returned_future_that_failed_fails_the_flow_run() -> None:
    @flow
    def returned() -> Any:
        return boom.submit(a=1)

    assert returned(return_state=True).is_failed()


def test_nodes_called_inside_a_node_are_plain_calls() -> None:
    @node(weight="heavy")
    def outer(a: int) -> int:
        return add(a) + add_heavy(a)

    @flow
    def nested() -> int:
        return outer.submit(a=1).result()

    assert nested() == 4


def test_importing_nodes_does_not_import_prefect() -> None:
    code = "import sys, engine.node; print('prefect' in sys.modules, 'polars' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=dict(os.environ))
    assert ran.stdout.strip() == "False False"
