"""Prefect's task runner for Ray, begun when the first node is to go there, and kept to this machine."""

from __future__ import annotations

import importlib
import logging
import os
import secrets
import socket
import tempfile
import threading
from collections.abc import Iterable
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from prefect.task_runners import TaskRunner

if TYPE_CHECKING:
    from prefect import Task
    from prefect.client.schemas.objects import RunInput
    from prefect.futures import PrefectFuture

_CONNECT_S = 10.0


def begun_late(runner: Any) -> Any:
    """The same task runner, unless it is Ray's, which would make or join a cluster at the start of each run."""
    return LateRay(runner) if type(runner).__name__ == "RayTaskRunner" else runner


def is_ours(runner: Any) -> bool:
    """Whether its cluster is one of local processes that lives and ends with the run."""
    return not runner.address and "RAY_ADDRESS" not in os.environ


class LateRay(TaskRunner[Any]):
    """Makes or joins the cluster of `runner` once that is asked for, and ends what it has made with the run."""

    def __init__(self, runner: Any) -> None:
        super().__init__()
        self.runner = runner
        self._asked = threading.Lock()
        self._thread: threading.Thread | None = None
        self._ready = threading.Event()
        self._over = threading.Event()
        self._trouble: Exception | None = None

    def duplicate(self) -> LateRay:
        return LateRay(self.runner.duplicate())

    def submit(
        self,
        task: Task[..., Any],
        parameters: dict[str, Any],
        wait_for: Iterable[PrefectFuture[Any]] | None = None,
        dependencies: dict[str, set[RunInput]] | None = None,
    ) -> PrefectFuture[Any]:
        """Prefect's way for a task of Prefect's without us."""
        self.start()
        return self.runner.submit(task, parameters, wait_for, dependencies)

    def start(self) -> None:
        """Have the cluster made or joined, if it is not yet. Raises what Ray raises."""
        with self._asked:
            if self._thread is None:
                self._thread = threading.Thread(target=self._live, name="treadle-ray-owner", daemon=True)
                self._thread.start()
        # In short waits, in between which this thread can be told to stop.
        while not self._ready.wait(0.1):
            pass
        if self._trouble is not None:
            raise self._trouble

    def __exit__(self, *why: object) -> None:
        self._over.set()
        if self._thread is not None:
            self._thread.join()
        super().__exit__(*why)

    def _live(self) -> None:
        """Own the cluster: its processes are killed by the system when the thread that began them ends."""
        with ExitStack() as stack:
            try:
                if is_ours(self.runner):
                    self._keep_to_here(stack)
                else:
                    _reach(self.runner.address or os.environ["RAY_ADDRESS"])
                stack.enter_context(self.runner)
            except Exception as error:  # noqa: BLE001  # it is raised where the cluster was asked for
                self._trouble = error
                return
            finally:
                self._ready.set()
            self._over.wait()

    def _keep_to_here(self, stack: ExitStack) -> None:
        """Nobody else of this machine may hand it code to run, other machines see nothing of it, and nothing stays."""
        given = self.runner.init_kwargs
        given.setdefault("include_dashboard", False)
        given.setdefault("log_to_driver", False)
        given.setdefault("logging_level", logging.ERROR)
        if "_temp_dir" not in given:
            # Of its own, or it would join what others have begun on this machine. It is short: sockets lie in it.
            folder = tempfile.TemporaryDirectory(
                prefix=f"treadle-ray-{os.getpid()}-", dir="/tmp", ignore_cleanup_errors=True
            )
            given["_temp_dir"] = stack.enter_context(folder)
        # Ray's own would lie in a file of the home, where others may read it. It keeps the first that a process has.
        os.environ.setdefault("RAY_AUTH_TOKEN", secrets.token_hex(32))
        os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
        constants: Any = importlib.import_module("ray._private.ray_constants")
        stack.callback(setattr, constants, "ENABLE_RAY_CLUSTER", constants.ENABLE_RAY_CLUSTER)
        # Its name for "not on loopback only"; it has no setting for that on Linux.
        constants.ENABLE_RAY_CLUSTER = False
        # Under `uv run` it would pack up the folder and make an environment of it for each process.
        constants.RAY_ENABLE_UV_RUN_RUNTIME_ENV = False


def _reach(address: str) -> None:
    """Raise OSError where nobody listens: Ray itself would try for a minute, and end the process."""
    parts = urlsplit(address if "://" in address else f"//{address}")
    if parts.hostname and parts.port:
        socket.create_connection((parts.hostname, parts.port), _CONNECT_S).close()
