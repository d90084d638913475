"""What a running node may say and ask: progress, log, artifacts, cancellation."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextvars import ContextVar
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from engine.errors import TreadleError
from engine.node.people import Question, Reply
from engine.node.terminal_question import ask_here


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

    def ask(self, question: Question) -> Reply:
        """Ask people, for a node with `weight="light"` and the permission `people`.

        While there is no reply the function is left, and called again from its start when there is one.
        """
        ...

    @property
    def cancelled(self) -> bool:
        """True once the run was asked to stop; a long loop should then return or raise."""
        ...

    def raise_if_cancelled(self) -> None:
        """Raise NodeCancelled once the run was asked to stop."""
        ...


@runtime_checkable
class StartsRuns(Protocol):
    """A context that can have another flow run, as that of a run of the engine can."""

    def run_flow(self, flow: str, parameters: Mapping[str, Any], *, wait: bool, stop: bool) -> dict[str, Any]:
        """What came of a run of a saved flow: `run_id`, `state`, `outputs` by node and port, and `error`."""
        ...


class PlainContext:
    """The context of a node that is called as a plain function: logs through `logging`, never cancelled."""

    cancelled = False

    def __init__(self, name: str = "treadle.node", *, inside: bool = False) -> None:
        self._inside = inside
        self._logger = logging.getLogger(name)

    def progress(self, fraction: float, message: str = "") -> None:
        self._logger.debug("%3.0f %% %s", fraction * 100, message)

    def log(self, message: str, *, level: str = "info") -> None:
        self._logger.log(logging.getLevelNamesMapping().get(level.upper(), logging.INFO), message)

    def artifact(self, name: str, data: bytes | str | Path, *, media_type: str = "") -> None:
        self._logger.info("artifact %s (%s)", name, media_type or type(data).__name__)

    def ask(self, question: Question) -> Reply:
        if self._inside:
            raise TreadleError(
                "Inside of a sub-flow nobody can be asked.", fix="Ask in the flow that calls it; hand it the answer."
            )
        return ask_here(question)

    def raise_if_cancelled(self) -> None:
        return


current_context: ContextVar[Context | None] = ContextVar("current_context", default=None)


def say(message: str, *, level: str = "info") -> None:
    """Write a line to the log of the node that runs here; for modules of a family, which have no context."""
    (current_context.get() or PlainContext()).log(message, level=level)
