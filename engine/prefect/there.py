"""The other end of a cluster: the function of a node in one of its processes, and what it says on the way."""

from __future__ import annotations

import importlib
import io
import logging
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from traceback import FrameSummary, format_list
from typing import Any, cast

import cloudpickle

from engine.errors import NodeCancelled, TreadleError
from engine.node.context import current_context
from engine.node.people import Question, Reply
from engine.prefect.stop import raise_in_thread

_MOST_LINES = 10_000
_SENT = "sent_by_treadle"

Say = Callable[[dict[str, Any]], object]

_running: dict[str, int] = {}
"""The calls that this process is busy with, and their threads."""
_lock = threading.Lock()
_speaker: ContextVar[Speaker | None] = ContextVar("_speaker", default=None)


class RaisedThere(Exception):
    """The cause of an error that comes from another process, where tracebacks cannot come along."""

    def __init__(self, frames: Iterable[FrameSummary]) -> None:
        self.frames = tuple(frames)
        super().__init__("\n" + "".join(format_list(self.frames)))


@dataclass(frozen=True, slots=True)
class Work:
    """One call: a function, or else the `module:name` of its node, and its inputs."""

    function: Callable[..., Any] | None
    node: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    context_parameter: str
    key: str
    task_run: tuple[Any, Any] | None
    """The task and its run in Prefect, for a function that was written as a task and may ask for them."""


class Speaker:
    """See `engine.node.context.Context`. Sends what a call says to where the flow runs."""

    cancelled = False

    def __init__(self, key: str, say: Say) -> None:
        self._key, self._say = key, say
        self._rest = {False: "", True: ""}
        self._lines = 0

    def send(self, what: str, **more: Any) -> None:
        """Send one thing that was said."""
        self._say({"key": self._key, "what": what, **more})

    def progress(self, fraction: float, message: str = "") -> None:
        self._ask("progress", fraction, message)

    def log(self, message: str, *, level: str = "info") -> None:
        self._ask("log", message, level=level)

    def artifact(self, name: str, data: bytes | str | Path, *, media_type: str = "") -> None:
        content = data.encode() if isinstance(data, str) else data.read_bytes() if isinstance(data, Path) else data
        self._ask("artifact", name, content, media_type=media_type)

    def ask(self, question: Question) -> Reply:
        raise TreadleError("On a cluster nobody can be asked.", fix='Give the node the permission "people".')

    def raise_if_cancelled(self) -> None:
        """What is stopped there is ended from outside."""

    def print(self, text: str, *, error: bool) -> None:
        """Send whole lines, and keep what has no end yet."""
        whole, end, rest = (self._rest[error] + text).rpartition("\n")
        self._rest[error] = rest
        self._lines += whole.count("\n") + 1 if end else 0
        # The other end leaves out as much; here it is kept off the wire.
        if end and self._lines <= _MOST_LINES + 1:
            self.send("printed", text=whole + end, error=error)

    def end(self) -> None:
        """Send what has no line end."""
        for error, rest in self._rest.items():
            if rest:
                self.send("printed", text=rest + "\n", error=error)

    def _ask(self, what: str, *args: Any, **named: Any) -> None:
        self.send(what, args=args, named=named)


class _Stream(io.TextIOBase):
    """Stands in for stdout or stderr of the process: calls print through their speakers, all others as before."""

    def __init__(self, behind: Any, *, error: bool) -> None:
        self._behind = behind
        self._error = error

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._behind.fileno()

    def flush(self) -> None:
        self._behind.flush()

    def write(self, text: str) -> int:
        if (speaker := _speaker.get()) is None:
            return self._behind.write(text)
        speaker.print(text, error=self._error)
        return len(text)


class _Log(logging.Handler):
    """Sends what calls log."""

    def emit(self, record: logging.LogRecord) -> None:
        if (speaker := _speaker.get()) is not None and not hasattr(record, _SENT):
            # It meets the handler of each logger on its way up.
            setattr(record, _SENT, True)
            # With what Prefect's loggers add, for its handlers want it.
            told = {name: value for name, value in vars(record).items() if isinstance(value, (str, int, float))}
            speaker.send("logged", record={**told, "msg": self.format(record), "exc_text": None, _SENT: None})


def carry_out(pickled: bytes, say: Say) -> tuple[Any, float]:
    """Carry a call out; its value, and the seconds of processor time that it took. Raises what its function raises.

    `say` sends what it says to where the flow runs.
    """
    work = cast("Work", cloudpickle.loads(pickled))
    function = work.function or _function_of(work.node)
    # After all of that is imported: Prefect sets the loggers of a process anew when it is.
    _listen()
    speaker = Speaker(work.key, say)
    context = {work.context_parameter: speaker} if work.context_parameter else {}
    began = time.thread_time()
    tokens = _speaker.set(speaker), current_context.set(speaker)
    with _lock:
        _running[work.key] = threading.get_ident()
    try:
        with _task_run(work):
            return function(*work.args, **work.kwargs, **context), time.thread_time() - began
    except (SystemExit, KeyboardInterrupt) as error:
        # The cluster would end the process, and others with it.
        raise RuntimeError(f"it ended with {type(error).__name__}: {error}") from error
    finally:
        with _lock:
            del _running[work.key]
        speaker.end()
        _speaker.reset(tokens[0])
        current_context.reset(tokens[1])


def stop(keys: Iterable[str]) -> None:
    """Raise NodeCancelled in the calls with these keys, as far as they run in this process."""
    with _lock:
        for key in keys:
            if (thread := _running.get(key)) is not None:
                raise_in_thread(thread, NodeCancelled)


def is_busy(keys: Iterable[str]) -> bool:
    """Whether one of the calls with these keys runs in this process."""
    with _lock:
        return any(key in _running for key in keys)


def _function_of(node: str) -> Callable[..., Any]:
    module, _, name = node.partition(":")
    return getattr(importlib.import_module(module), name).function


@contextmanager
def _task_run(work: Work) -> Iterator[None]:
    """What Prefect knows of a task inside its function, such as its logger."""
    if work.task_run is None:
        yield
        return
    from prefect.context import TaskRunContext

    task, run = work.task_run
    with TaskRunContext.model_construct(task=task, task_run=run, parameters=dict(work.kwargs), log_prints=False):
        yield


def _listen() -> None:
    """Hear what calls of this process print and log, if that is not so already."""
    with _lock:
        if not isinstance(sys.stdout, _Stream):
            sys.stdout, sys.stderr = _Stream(sys.stdout, error=False), _Stream(sys.stderr, error=True)
        for logger in (logging.getLogger(), logging.getLogger("prefect.task_runs")):
            if not any(isinstance(handler, _Log) for handler in logger.handlers):
                logger.addHandler(_Log(logging.INFO))
                logger.setLevel(logging.INFO)
        for name in ("distributed", "ray", "httpx", "httpcore", "prefect"):
            logging.getLogger(name).setLevel(logging.WARNING)
