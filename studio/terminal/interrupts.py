"""Ctrl-C while a run is being started: it counts from when the run can be stopped, so that none goes on unseen."""

from __future__ import annotations

import signal
import threading
from types import FrameType, TracebackType
from typing import Self


class HeldInterrupts:
    """Within it the first Ctrl-C waits for `release`; the second one is raised at once.

    In a thread other than the main one, which hears of no signals, it does nothing.
    """

    def __init__(self) -> None:
        self._came = False
        self._holds = False

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._note)
            self._holds = True
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._let_go()

    def release(self) -> None:
        """Hold back no more. Raises KeyboardInterrupt when there was a Ctrl-C meanwhile."""
        self._let_go()
        if self._came:
            self._came = False
            raise KeyboardInterrupt

    def _note(self, number: int, frame: FrameType | None) -> None:
        if self._came:
            raise KeyboardInterrupt
        self._came = True

    def _let_go(self) -> None:
        if self._holds:
            self._holds = False
            signal.signal(signal.SIGINT, self._before)
