"""Moments and waiting."""

import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from engine.node import NodeCancelled, TreadleError
from engine.node.context import PlainContext
from nodes.time.current_time import current_time
from nodes.time.format_time import format_time
from nodes.time.wait import wait


def test_the_time_is_now_and_the_same_everywhere():
    before = datetime.now(UTC)
    moment = current_time("Asia/Tokyo")
    assert before <= moment.moment <= datetime.now(UTC)
    assert moment.moment.utcoffset() == timedelta(hours=9)
    assert moment.date == moment.moment.date().isoformat()
    with pytest.raises(TreadleError, match="no time zone"):
        current_time("Atlantis/../etc")


def test_a_moment_is_written_in_a_zone():
    summer = datetime(2026, 7, 1, 22, 30)  # noqa: DTZ001
    assert format_time(summer, "%d.%m.%Y %H:%M", "Europe/Berlin") == "02.07.2026 00:30"
    assert format_time(summer) == "2026-07-01"
    with pytest.raises(TreadleError):
        format_time(summer, zone="Atlantis")


def test_a_value_is_handed_on_later_and_a_stop_ends_the_wait():
    started = time.monotonic()
    assert wait([1], 0.2, context=PlainContext()) == [1]
    assert time.monotonic() - started >= 0.2
    stopped = threading.Event()

    class Stopping(PlainContext):
        def raise_if_cancelled(self) -> None:
            if stopped.is_set():
                raise NodeCancelled("stopped")

    threading.Timer(0.2, stopped.set).start()
    with pytest.raises(NodeCancelled):
        wait(1, 3600, context=Stopping())
