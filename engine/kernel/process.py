"""A kernel's life: import what flows need, say ready, run what is asked, end with the engine."""

from __future__ import annotations

import importlib
import itertools
import os
import queue
import socket
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from prefect.context import SyncClientContext
from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

from engine.kernel.digests import Values
from engine.kernel.emit import Emitter
from engine.kernel.output import NodeStream, RunLog, listen_to_loggers
from engine.kernel.record_client import RecordClient
from engine.kernel.request import HEADER, Message, RunRequest
from engine.kernel.run import KernelRun
from engine.kernel.watch import Watch
from engine.values.blobs import open_blobs
from engine.values.signing import Signer


class Kernel:
    """Talks to the engine over a socket; runs flows in the main thread, listens in another."""

    def __init__(self, channel: socket.socket, data: Path) -> None:
        self._channel = channel
        self._emitter = Emitter(channel.sendall)
        self._values = Values(open_blobs(data.parent), Signer.of_folder(data))
        self._requests: queue.SimpleQueue[RunRequest | None] = queue.SimpleQueue()
        self._current: KernelRun | None = None
        self._record: RecordClient | None = None
        self._stop_asked = ""
        self._syncs = itertools.count(1)
        self._synced = 0
        self._answer = threading.Condition()
        self._lock = threading.Lock()
        self._streams = [NodeStream("info", sys.stdout), NodeStream("error", sys.stderr)]
        self._log = RunLog()

    def serve(self) -> None:
        """Run what is asked until the engine says so or is gone."""
        threading.Thread(target=self._listen, name="treadle-requests", daemon=True).start()
        listen_to_loggers(self._log)
        sys.stdout, sys.stderr = self._streams
        # With a heartbeat every flow takes a second more to end: Prefect joins a thread that sleeps that long. And new
        # settings cost more than a short run, so they are made once.
        no_heartbeat = temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None})
        with no_heartbeat, SyncClientContext.get_or_create() as prefect:
            self._record = RecordClient(prefect.client)
            self._emitter.message(Message(kind="ready"))
            while (request := self._requests.get()) is not None:
                self._run(request)
        self._emitter.close()

    def _run(self, request: RunRequest) -> None:
        watch = Watch(request, self._values, self._emitter.emit, self._emitter.flush, self._sync)
        run = KernelRun(request, watch, self._emitter.emit, self._record, self._fall_silent)
        with self._lock:
            self._current = run
            if self._stop_asked == request.run:
                run.stop()
        for sink in (*self._streams, self._log):
            sink.watch = watch
        try:
            run.carry_out()
        finally:
            with self._lock:
                self._current = None
            self._fall_silent()
        self._emitter.message(Message(kind="idle", run=request.run))

    def _fall_silent(self) -> None:
        """Send what was printed without a line end; what is printed from now on is of no run."""
        for stream in self._streams:
            stream.end_run()
        self._log.watch = None

    def _listen(self) -> None:
        with self._channel.makefile("rb") as incoming:
            while header := incoming.read(HEADER.size):
                length, _ = HEADER.unpack(header)
                message = Message.model_validate_json(incoming.read(length))
                if message.kind == "run" and message.request is not None:
                    self._requests.put(message.request)
                elif message.kind == "synced":
                    with self._answer:
                        self._synced = message.number
                        self._answer.notify_all()
                elif message.kind == "cancel":
                    self._cancel(message.run)
                elif message.kind == "end":
                    self._requests.put(None)
        os._exit(0)  # the engine is gone: nobody is left to run for, whatever a node may be doing

    def _sync(self) -> None:
        """Wait until the engine has stored all that was told so far. One that cannot ends this process."""
        with self._answer:
            number = next(self._syncs)
        self._emitter.message(Message(kind="sync", number=number))
        with self._answer:
            # In short waits, so that a stop is heard in between.
            while self._synced < number:
                self._answer.wait(0.1)

    def _cancel(self, run: str) -> None:
        with self._lock:
            self._stop_asked = run
            if self._current is not None:
                self._current.stop()


def main(arguments: Sequence[str]) -> None:
    """Start from the command line's words: the socket's number, the data folder, modules to import ahead."""
    channel = socket.socket(fileno=int(arguments[0]))
    data = Path(arguments[1])
    # At the end: what a workspace calls `nodes` or `engine` must add to ours, not hide it.
    sys.path.append(str(data.parent))
    for module in arguments[2:]:
        importlib.import_module(module)
    Kernel(channel, data).serve()
