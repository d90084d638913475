"""One real Prefect server for all tests that need one."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest

from engine.prefect.server import PrefectServer


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrefectServer]:
    """A server that answers. It lives in a loop of its own, so that tests with and without a loop may use it."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    home = tmp_path_factory.mktemp("prefect-home")
    running = PrefectServer(home, log=home / "server.log")

    async def start() -> None:
        await running.start()
        await running.ready()

    asyncio.run_coroutine_threadsafe(start(), loop).result(180)
    yield running
    asyncio.run_coroutine_threadsafe(running.stop(), loop).result(30)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()
