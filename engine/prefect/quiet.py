"""When a flow run is quiet: nothing of it is at work, and what is left waits for people."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from engine.prefect.body import active_call
from engine.prefect.waiting import RunSuspended

if TYPE_CHECKING:
    from engine.prefect.call import Call


class Quiet:
    """Counts the calls of one scope that are at work and that ask. `condition` guards the scope."""

    def __init__(self, condition: threading.Condition) -> None:
        self.suspended = False
        """Whether all that is left waits for people: nothing begins any more in this process."""
        self.cancelled = False
        self.asking = 0
        self.others = 0
        """Inputs that Prefect's own tasks bring: somebody works on these."""
        self._busy = 0
        self._idle = 0
        """Whether the flow function waits for a call, or has ended."""
        self._condition = condition

    def work_on(self, call: Call) -> None:
        """Somebody works on a call: the run is not suspended before that is over. Raises RunSuspended when it is."""
        with self._condition:
            if self.suspended:
                raise RunSuspended
            self._busy += not call.busy
            call.busy = True

    def leave(self, call: Call) -> None:
        """Nobody works on a call any more, or not yet."""
        with self._condition:
            self._busy -= call.busy
            call.busy = False

    def look(self) -> None:
        """Suspend the run if it is quiet."""
        with self._condition:
            if self.asking and not self._busy and not self.others and self._idle and not self.cancelled:
                self.suspended = True
                self._condition.notify_all()

    def wait(self, over: Callable[[], bool], timeout: float | None) -> bool:
        """Wait as the flow function does; whether it has to be left. Who waits in a node works on it."""
        outside = active_call.get() is None
        with self._condition:
            self._idle += outside
            try:
                self.look()
                self._condition.wait_for(lambda: over() or (outside and self.suspended), timeout)
            finally:
                self._idle -= outside
            return outside and self.suspended and not over()
