"""The web server's life: from a socket that listens to a stop that loses nothing."""

from __future__ import annotations

import logging
import signal
import socket
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from engine.garbage import look_less_often
from studio.app import Studio

GRACE_S = 5
"""Seconds in which requests may end; websockets are closed at once, browsers come back by themselves."""

LARGEST_FRAME = 2_000_000
"""Bytes of a websocket's message; what NiceGUI takes is less (`studio.nicegui_setup`), and it says so kindly."""


def serve(studio: Studio, listening: socket.socket, started: Callable[[], None], *, log: Path) -> None:
    """Serve until SIGINT or SIGTERM. `started` is called once pages can be had."""
    _write_log(log)
    behind_proxy = bool(studio.context.address.public_names)
    config = uvicorn.Config(
        studio.guarded,
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=behind_proxy,
        ws="wsproto",
        ws_max_size=LARGEST_FRAME,
        # To a browser on the same machine, packing takes longer than sending.
        ws_per_message_deflate=studio.context.address.demands_sign_in,
        timeout_graceful_shutdown=GRACE_S,
    )
    _Server(config, started, studio.context.sessions.surroundings.feeds.close).run([listening])


class _Server(uvicorn.Server):
    """Ends quietly on the two signals; uvicorn would raise them again afterwards, as if we had failed."""

    def __init__(
        self, config: uvicorn.Config, started: Callable[[], None], end_streams: Callable[[], Awaitable[None]]
    ) -> None:
        super().__init__(config)
        self._tell_started = started
        self._end_streams = end_streams

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if not self.should_exit:
            look_less_often()
            self._tell_started()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Who follows a run would keep its connection open, and us waiting; it comes back to the next studio.
        await self._end_streams()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _write_log(file: Path) -> None:
    """Everything goes to a file of the workspace; the terminal shows what is for the user."""
    logging.basicConfig(
        filename=file, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True
    )
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    logging.getLogger("httpx").setLevel(logging.WARNING)
