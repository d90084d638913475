"""Calls of nodes in the processes of a Ray cluster; what runs there is in `ray_there`."""

from __future__ import annotations

import importlib
import logging
import sys
import threading
from collections.abc import Callable, Mapping
from typing import Any, cast

import cloudpickle

from engine.errors import NodeCancelled, TreadleError
from engine.prefect.late_ray import is_ours
from engine.prefect.ray_there import Ears, Outcome, carry_out_there
from engine.prefect.there import RaisedThere

_logger = logging.getLogger(__name__)

_HEAR_S, _LEAVE_S = 0.1, 1.0


class OnRay:
    """See `engine.prefect.processes.Processes`. `start` has it made or joined, where that is not so yet."""

    library = "Ray"

    def __init__(self, runner: Any, start: Callable[[], None] | None = None) -> None:
        self._ray: Any = importlib.import_module("ray")
        self._start = start
        self._ears: Any = None
        self._carry_out: Any = None
        self._heard: Callable[[Mapping[str, Any]], None] | None = None
        self._hearing = threading.Lock()
        self._closed = threading.Event()
        self._places: list[str] = []
        self.address: str = runner.address or ""
        self.ours: bool = is_ours(runner)

    def open(self, heard: Callable[[Mapping[str, Any]], None]) -> int:
        if self._start is not None:
            self._start()
        # Of the cluster's own, so that no processor is taken from the calls.
        self._ears = self._ray.remote(num_cpus=0)(Ears).remote()
        self._carry_out = self._ray.remote(carry_out_there)
        self._heard = heard
        if self.ours:
            # Its processes look for modules where this one does; others have places of their own.
            self._places = [place for place in sys.path if place]
        threading.Thread(target=self._listen, name="treadle-ray", daemon=True).start()
        return int(self._ray.cluster_resources().get("CPU", 1))

    def submit(self, key: str, sent: bytes) -> Any:
        return self._carry_out.remote(sent, self._ears, self._places).future()

    def came(self, future: Any) -> tuple[Any, float]:
        error: BaseException | None = future.exception()
        if error is None:
            came = cast("Outcome", cloudpickle.loads(future.result()))
            if came.spoke:
                # Its words are told before its value.
                self._hear()
            if came.error is None:
                return came.value, came.cpu_s
            raise came.error from RaisedThere(came.frames)
        if type(error).__name__ == "TaskCancelledError":
            raise NodeCancelled("the run was stopped") from error
        if type(error).__name__ in {"WorkerCrashedError", "OutOfMemoryError", "NodeDiedError"}:
            raise TreadleError(
                "The processes that ran it died, each in turn.",
                fix="See whether it needs more memory than a worker has, or calls code in C that crashes.",
            ) from error
        raise error

    def end(self, calls: Mapping[str, Any]) -> None:
        """Raise in calls; a process that does not leave its call, for it is busy in C, is ended."""
        for future in calls.values():
            self._ray.cancel(future.object_ref, force=False)
        if not self._closed.wait(_LEAVE_S):
            self.kill(calls)

    def kill(self, calls: Mapping[str, Any]) -> None:
        # Each carries one call out at a time. Nothing comes of it for those that have ended.
        for future in calls.values():
            self._ray.cancel(future.object_ref, force=True)

    def close(self) -> None:
        self._closed.set()

    def _listen(self) -> None:
        while not self._closed.wait(_HEAR_S):
            try:
                self._hear()
            except Exception:
                if not self._closed.is_set():
                    _logger.exception("What nodes on the Ray cluster say cannot be heard any more.")
                return

    def _hear(self) -> None:
        with self._hearing:
            for said in self._ray.get(self._ears.heard.remote()):
                if self._heard is not None:
                    self._heard(said)
