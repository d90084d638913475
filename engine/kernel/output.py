"""What nodes print and log, line by line into their own logs, with an end for those who print for ever."""

from __future__ import annotations

import io
import logging
import threading
from pathlib import Path
from typing import Any

import prefect

from engine.kernel.watch import Watch
from engine.prefect.body import active_call
from engine.secrets import here

LINES_PER_NODE = 10_000
LINE_LENGTH = 8_000
_TOLD = "told_by_treadle"
"""The mark of a record that has come by: it meets the handler of each logger on its way up."""


class NodeStream(io.TextIOBase):
    """Stands in for stdout or stderr; `watch` is the run that is going on, None between runs."""

    def __init__(self, level: str, behind: Any) -> None:
        self.watch: Watch | None = None
        self._level = level
        self._behind = behind
        self._parts: dict[tuple[str, int], str] = {}
        """What has no line end yet, by node and row."""
        self._lines: dict[str, int] = {}
        self._lock = threading.Lock()

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        # For programs that are started with this as their output; the stream behind is the kernel's own log.
        return 2 if self._level == "error" else 1

    def write(self, text: str) -> int:
        watch = self.watch
        if watch is None:
            self._behind.write(here.redactor().line(text))
            return len(text)
        call = active_call.get()
        source = (call.id, call.row) if call is not None else ("", -1)
        with self._lock:
            *lines, rest = (self._parts.pop(source, "") + text).split("\n")
            if len(rest) > LINE_LENGTH:
                lines, rest = [*lines, rest], ""
            if rest:
                self._parts[source] = rest
        for line in lines:
            self._line(watch, source, line)
        return len(text)

    def end_run(self) -> None:
        """Send what was printed without a line end, and forget the run."""
        if self.watch is not None:
            for source, rest in self._parts.items():
                self._line(self.watch, source, rest)
        self._parts, self._lines, self.watch = {}, {}, None

    def _line(self, watch: Watch, source: tuple[str, int], line: str) -> None:
        node, row = source
        count = self._lines[node] = self._lines.get(node, 0) + 1
        if count > LINES_PER_NODE:
            if count == LINES_PER_NODE + 1:
                watch.log(node, f"more than {LINES_PER_NODE} lines: the rest of what it prints is left out", "warning")
            return
        if len(line) > LINE_LENGTH:
            line = f"{line[:LINE_LENGTH]} … ({len(line)} characters)"
        watch.log(node, line, self._level, row)


class RunLog(logging.Handler):
    """Log records of user code, Prefect's run loggers included; Prefect's own chatter stays out."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.watch: Watch | None = None
        self._prefect = str(Path(prefect.__file__).parent)

    def emit(self, record: logging.LogRecord) -> None:
        watch = self.watch
        if watch is None or record.pathname.startswith(self._prefect) or hasattr(record, _TOLD):
            return
        setattr(record, _TOLD, True)
        call = active_call.get()
        try:
            node, row = (call.id, call.row) if call is not None else ("", -1)
            watch.log(node, record.getMessage()[:LINE_LENGTH], record.levelname.lower(), row)
        except Exception:  # noqa: BLE001  # a log line that cannot be formatted must not end the node
            self.handleError(record)

    def own_line(self, record: logging.LogRecord) -> bool:
        """A filter for Prefect's run loggers: not what its engine says of every state, but warnings."""
        return record.levelno >= logging.WARNING or not record.pathname.startswith(self._prefect)


def listen_to_loggers(log: RunLog) -> None:
    """Hang the handler on the root and on Prefect's run loggers, which do not hand on to the root."""
    logging.getLogger().addHandler(log)
    logging.getLogger().setLevel(logging.INFO)
    for name in ("prefect.flow_runs", "prefect.task_runs"):
        logger = logging.getLogger(name)
        logger.addFilter(log.own_line)
        logger.addHandler(log)
        logger.setLevel(logging.INFO)
    for name in ("httpx", "httpcore", "prefect"):
        logging.getLogger(name).setLevel(logging.WARNING)
