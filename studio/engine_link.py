"""The studio's line to the engine: it warms up in the background, and is drawn again when it broke."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal

from engine.daemon.async_client import AsyncEngineClient
from engine.daemon.launch import ensure_engine
from engine.errors import TreadleError
from engine.workspace import Workspace

EngineState = Literal["starting", "ready", "away"]

_logger = logging.getLogger(__name__)


class EngineLink:
    """Reaches the workspace's engine, which it starts when there is none. Made for one event loop."""

    def __init__(self, workspace: Workspace, command: Sequence[str]) -> None:
        self._workspace = workspace
        self._command = tuple(command)
        self._client: AsyncEngineClient | None = None
        self._connecting: asyncio.Task[AsyncEngineClient] | None = None
        self._watching: asyncio.Task[None] | None = None
        self._told: set[Callable[[], None]] = set()
        self.state: EngineState = "away"
        self.trouble = ""
        """Why the engine is away, in a sentence; empty when nobody has asked for it yet."""

    def warm_up(self) -> None:
        """Begin to start the engine, and come back at once."""
        # What goes wrong is in `state` and `trouble`, and comes again when somebody needs the engine.
        self._connect().add_done_callback(lambda task: task.cancelled() or task.exception())

    async def client(self) -> AsyncEngineClient:
        """The engine, once it is up. Raises EngineUnavailable, with what to do."""
        if self._client is not None:
            return self._client
        # Shielded: a page that goes away must not stop what the others wait for.
        return await asyncio.shield(self._connect())

    @property
    def present(self) -> AsyncEngineClient | None:
        """The engine if it is up; it is not started for who only looks."""
        return self._client

    def watch(self, told: Callable[[], None]) -> Callable[[], None]:
        """Have `told` called on each change of state, until what is returned is called."""
        self._told.add(told)
        return lambda: self._told.discard(told)

    async def close(self) -> None:
        """Hang up; the engine goes on."""
        for task in (self._connecting, self._watching):
            if task is not None and not task.done():
                task.cancel()
                with suppress(asyncio.CancelledError, TreadleError):
                    await task
        if self._client is not None:
            await self._client.close()

    def _connect(self) -> asyncio.Task[AsyncEngineClient]:
        if self._connecting is None or self._connecting.done():
            self._connecting = asyncio.create_task(self._reach(), name="reach the engine")
        return self._connecting

    async def _reach(self) -> AsyncEngineClient:
        self._become("starting")
        try:
            client = await AsyncEngineClient.connect(await _in_a_thread(self._ensure))
        except TreadleError as error:
            self._become("away", error.message)
            raise
        except Exception:
            _logger.exception("The engine could not be reached")
            self._become("away", "The engine could not be started; the studio's log says why.")
            raise
        self._client = client
        self._watching = asyncio.create_task(self._watch(client), name="watch the engine")
        self._become("ready")
        return client

    def _ensure(self) -> Path:
        with ensure_engine(self._workspace, self._command) as client:
            return client.path

    async def _watch(self, client: AsyncEngineClient) -> None:
        await client.wait_closed()
        self._client = None
        self._become("away", "The engine went away; it starts again when it is needed.")

    def _become(self, state: EngineState, trouble: str = "") -> None:
        self.state, self.trouble = state, trouble
        for told in tuple(self._told):
            told()


async def _in_a_thread(work: Callable[[], Path]) -> Path:
    """Do it in a thread that nobody waits for: a studio that is to end does so while its engine still starts."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Path] = loop.create_future()

    def settle(path: Path | None, error: BaseException | None) -> None:
        if answer.done():
            return
        if path is not None:
            answer.set_result(path)
        elif error is not None:
            answer.set_exception(error)

    def run() -> None:
        path: Path | None = None
        error: BaseException | None = None
        try:
            path = work()
        except BaseException as caught:  # noqa: BLE001 - raised where it is waited for
            error = caught
        # The loop may have ended meanwhile, with everybody who waited.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, path, error)

    threading.Thread(target=run, name="reach the engine", daemon=True).start()
    return await answer
