"""Events on their way out of a kernel: gathered for a few milliseconds, sent in few frames, never lost or reordered."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable

from pydantic import BaseModel

from engine.events.model import AnyEvent, events_adapter
from engine.events.states import RUN_ENDS
from engine.kernel.request import EVENTS, MESSAGE, frame

GATHER_S = 0.004
APART_S = 0.015
"""Between two frames: each costs the engine, the studio and all who watch more than its events do."""


class Emitter:
    """Sends frames through `send`, which must take whole frames from any thread. `close` after the last one."""

    def __init__(self, send: Callable[[bytes], None]) -> None:
        self._send = send
        self._events: list[AnyEvent] = []
        self._lock = threading.Lock()
        self._sending = threading.Lock()
        self._waiting = threading.Event()
        self._closed = False
        self._thread = threading.Thread(target=self._flush_for_ever, name="treadle-events", daemon=True)
        self._thread.start()

    def emit(self, event: AnyEvent) -> None:
        """Send an event soon; the end of a run at once, for nothing follows that it could wait for."""
        with self._lock:
            self._events.append(event)
            is_first = len(self._events) == 1
        if event.kind in RUN_ENDS:
            self.flush()
        elif is_first:
            self._waiting.set()

    def message(self, message: BaseModel) -> None:
        """Send a message now, after all events before it."""
        with self._sending:
            self._flush_locked()
            self._send(frame(MESSAGE, message.model_dump_json().encode()))

    def flush(self) -> None:
        """Send all events now."""
        with self._sending:
            self._flush_locked()

    def close(self) -> None:
        """Send what is left and end."""
        self._closed = True
        self._waiting.set()
        self.flush()

    def _flush_locked(self) -> None:
        with self._lock:
            events, self._events = self._events, []
        if events:
            self._send(frame(EVENTS, events_adapter.dump_json(events)))

    def _flush_for_ever(self) -> None:
        pause = threading.Event()
        sent = -math.inf
        while not self._closed:
            self._waiting.wait()
            pause.wait(max(GATHER_S, sent + APART_S - time.monotonic()))
            self._waiting.clear()
            self.flush()
            sent = time.monotonic()
