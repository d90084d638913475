"""One event loop in a thread for async nodes without a task run, so that they wait side by side."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any


@functools.cache
def _loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="treadle-async-nodes", daemon=True).start()
    return loop


def in_background(work: Coroutine[Any, Any, Any], ended: Callable[[BaseException | None, Any], None]) -> Future[Any]:
    """Run a coroutine beside others; `ended(error, value)` is called in the loop's thread."""

    def report(future: Future[Any]) -> None:
        error = None if future.cancelled() else future.exception()
        if future.cancelled():
            error = asyncio.CancelledError()
        ended(error, None if error else future.result())

    future = asyncio.run_coroutine_threadsafe(work, _loop())
    future.add_done_callback(report)
    return future
