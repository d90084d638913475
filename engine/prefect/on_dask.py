"""Calls of nodes in the processes of a Dask cluster: the end of the run, and the end of the process."""

from __future__ import annotations

import functools
import logging
import os
import signal
import time
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, cast

from engine.errors import TreadleError
from engine.prefect.there import carry_out, is_busy, stop

_LEAVE_S = 1.0


class OnDask:
    """See `engine.prefect.processes.Processes`."""

    library = "Dask"

    def __init__(self, runner: Any) -> None:
        self._runner = runner
        self._client: Any = None
        self._topic = f"treadle-{uuid.uuid4()}"
        self.address: str = runner.address or ""
        self.ours: bool = runner.address is None and runner.cluster_class is None and not runner.adapt_kwargs

    def open(self, heard: Callable[[Mapping[str, Any]], None]) -> int:
        runner = self._runner
        logging.getLogger("distributed").setLevel(logging.ERROR)
        if self.ours:
            # Nobody else of this machine may hand it code to run, and other machines see nothing of it.
            runner.cluster_kwargs.setdefault("security", True)
            runner.cluster_kwargs.setdefault("dashboard_address", "127.0.0.1:0")
            # What a node raises is told of the node, and inputs belong into no log of the cluster.
            runner.cluster_kwargs.setdefault("silence_logs", logging.CRITICAL)
        self._client = runner.client
        places = sum(cast("dict[str, int]", self._client.nthreads()).values())

        def heard_there(event: tuple[float, dict[str, Any]]) -> None:
            heard(event[1])

        self._client.subscribe_topic(self._topic, heard_there)
        return places

    def submit(self, key: str, sent: bytes) -> Any:
        return self._client.submit(_carry_out_there, sent, self._topic, key=key, pure=False)

    def came(self, future: Any) -> tuple[Any, float]:
        error: BaseException | None = future.exception()
        if error is None:
            return future.result()
        if type(error).__name__ == "KilledWorker":
            raise TreadleError(
                "The processes that ran it died, each in turn.",
                fix="See whether it needs more memory than a worker has, or calls code in C that crashes.",
            ) from error
        raise error.with_traceback(future.traceback())

    def end(self, calls: Mapping[str, Any]) -> None:
        """Raise in calls; a process of ours that does not leave one of them, for it is busy in C, is begun anew."""
        keys = list(calls)
        self._client.run(stop, keys, on_error="ignore")
        if not self.ours:
            return
        time.sleep(_LEAVE_S)
        busy = cast("dict[str, bool]", self._client.run(is_busy, keys, on_error="ignore"))
        if stuck := [address for address, is_so in busy.items() if is_so]:
            self._client.restart_workers(stuck, raise_for_error=False)

    def kill(self, calls: Mapping[str, Any]) -> None:
        for nanny in self._runner._cluster.workers.values():  # noqa: SLF001 - it says nowhere else what it made
            # Or it would start another process in place of this one.
            nanny.close_gracefully()
            if (pid := nanny.pid) is not None:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)

    def close(self) -> None:
        """Prefect's task runner ends the client with the run, and nothing is heard then."""


def _carry_out_there(sent: bytes, topic: str) -> tuple[Any, float]:
    from distributed import get_worker

    worker: Any = get_worker()
    return carry_out(sent, functools.partial(worker.log_event, topic))
