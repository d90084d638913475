"""Threads that parse at the same time, which Python itself cannot do before 3.13 without an error now and then."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from engine.syntax import parse_expression, parse_module

SOURCE = "def f(a, b):\n" + "    x = (a + b) * [1, 2, {'a': 3}]\n" * 200
THREADS = 4
TIMES = 100


@pytest.fixture
def turns() -> Iterator[None]:
    """Threads take turns in the middle of making a tree, as they do where the collector of garbage calls Python."""
    thresholds, interval = gc.get_threshold(), sys.getswitchinterval()

    def give_way(*_: object) -> None:
        time.sleep(0)

    gc.set_threshold(50, 2, 2)
    gc.callbacks.append(give_way)
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(interval)
    gc.callbacks.remove(give_way)
    gc.set_threshold(*thresholds)


@pytest.mark.usefixtures("turns")
def test_sources_are_read_by_several_threads_at_once():
    wrong: list[BaseException] = []

    def at_depth(depth: int) -> None:
        # The counter that they share starts at the depth of the calls.
        if depth:
            at_depth(depth - 1)
            return
        try:
            for _ in range(TIMES):
                assert len(parse_module(SOURCE).body) == 1
                assert parse_expression("a + 1").body is not None
        except (SystemError, RecursionError, AssertionError) as error:
            wrong.append(error)

    threads = [threading.Thread(target=at_depth, args=(30 * number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
