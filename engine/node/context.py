"""What a running node may say and ask: progress, log, artifacts, cancellation."""

from __future__ import annotations

import logging
from contextvars import ContextVar
from pathlib import Path
from typing import Protocol


class Context(Protocol):
    """The way from a node to whoever runs it. A parameter of this type is filled in and is no port."""

    def progress(self, fraction: float, message: str = "") -> None:
        """Report how much is done, from 0 to 1."""
        ...

    def log(self, message: str, *, level: str = "info") -> None:
        """Write a line to the node's log; levels are those of `logging`, in lower case."""
        ...

    def artifact(self, name: str, data: bytes | str | Path, *, media_type: str = "") -> None:
        """Keep a file with the run. Bytes, text, or the path of a file to copy."""
        ...

    @property
    def cancelled(self) -> bool:
        """True once the run was asked to stop; a long loop should then return or raise."""
        ...

    def raise_if_cancelled(self) -> None:
        """Raise NodeCancelled once the run was asked to stop."""
        ...


class PlainContext:
    """The context of a node that is called as a plain function: logs through `logging`, never cancelled."""

    cancelled = False

    def __init__(self, name: str = "treadle.node") -> None:
        self._logger = logging.getLogger(name)

    def progress(self, fraction: float, message: str = "") -> None:
        self._logger.debug("%3.0f %% %s", fraction * 100, message)

    def log(self, message: str, *, level: str = "info") -> None:
        self._logger.log(logging.getLevelNamesMapping().get(level.upper(), logging.INFO), message)

    def artifact(self, name: str, data: bytes | str | Path, *, media_type: str = "") -> None:
        self._logger.info("artifact %s (%s)", name, media_type or type(data).__name__)

    def raise_if_cancelled(self) -> None:
        return


current_context: ContextVar[Context | None] = ContextVar("current_context", default=None)
