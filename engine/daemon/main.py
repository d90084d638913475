"""The engine process from its first to its last instruction."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable

from engine.daemon.server import EngineServer
from engine.daemon.service import Service
from engine.errors import TreadleError
from engine.garbage import look_less_often
from engine.workspace import Workspace

logger = logging.getLogger(__name__)

_DEFAULT_IDLE_MINUTES = 15.0


def run_engine(workspace: Workspace, make_service: Callable[[Workspace], Service]) -> int:
    """Serve a workspace until idle or ended by SIGTERM; gives the exit code, with what went wrong on stderr.

    `make_service` is called inside the running loop.
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # A line for each request to Prefect would bury the rest.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    try:
        workspace.prepare()
        asyncio.run(_serve(workspace, make_service))
    except TreadleError as error:
        sys.stderr.write(f"{error.message}\n{error.fix}\n")
        return 1
    return 0


def idle_seconds() -> float:
    """How long an engine waits for work before it ends: TREADLE_IDLE_MINUTES, or a quarter of an hour."""
    told = os.environ.get("TREADLE_IDLE_MINUTES", "")
    try:
        return max(0.01, float(told)) * 60 if told else _DEFAULT_IDLE_MINUTES * 60
    except ValueError:
        logger.warning("TREADLE_IDLE_MINUTES is not a number: %r", told)
        return _DEFAULT_IDLE_MINUTES * 60


async def _serve(workspace: Workspace, make_service: Callable[[Workspace], Service]) -> None:
    server = EngineServer(workspace, make_service(workspace), idle_s=idle_seconds())
    look_less_often()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        loop.add_signal_handler(number, server.end)
    await server.serve()
