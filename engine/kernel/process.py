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
from typing import Any, Literal

from prefect.context import SyncClientContext
from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

from engine.events.model import AnyEvent
from engine.garbage import look_less_often
from engine.kernel.admission import Admission
from engine.kernel.digests import Values
from engine.kernel.effects import Effects
from engine.kernel.emit import Emitter
from engine.kernel.figures import close_figures, draw_without_screen
from engine.kernel.journal import Journal
from engine.kernel.meter import Meters
from engine.kernel.output import NodeStream, RunLog, listen_to_loggers
from engine.kernel.record_client import RecordClient
from engine.kernel.request import HEADER, Answer, Message, RunRequest
from engine.kernel.run import KernelRun
from engine.kernel.secrets import KernelSecrets, keep_out_of_records, without_secrets
from engine.kernel.slots import Slots
from engine.kernel.undo import undone
from engine.kernel.visits import KernelVisits
from engine.kernel.watch import Watch
from engine.prefect.environment import RECORDS_BEHIND
from engine.prefect.gate import set_gate
from engine.reach.visits import keep_to
from engine.secrets import here
from engine.values.open_blobs import open_blobs
from engine.values.signing import Signer

_Question = Literal["sync", "settle", "secret", "afford", "visit", "start_child"]


class Kernel:
    """Talks to the engine over a socket; runs flows in the main thread, listens in another."""

    def __init__(self, channel: socket.socket, data: Path) -> None:
        self._channel = channel
        self._emitter = Emitter(channel.sendall)
        self._blobs = open_blobs(data.parent)
        self._values = Values(self._blobs, Signer.of_folder(data))
        self._requests: queue.SimpleQueue[RunRequest | Message | None] = queue.SimpleQueue()
        self._current: KernelRun | None = None
        self._record: RecordClient | None = None
        self._stop_asked = ""
        self._numbers = itertools.count(1)
        self._unanswered: set[int] = set()
        self._answers: dict[int, Answer] = {}
        self._secrets = KernelSecrets(self._ask_for_secret)
        self._slots = Slots(self._emitter.message)
        self._meters = Meters(self._afford, Effects(self._values.keep_artifact, self._sync))
        self._answer = threading.Condition()
        self._lock = threading.Lock()
        self._streams = [NodeStream("info", sys.stdout), NodeStream("error", sys.stderr)]
        self._log = RunLog()

    def serve(self) -> None:
        """Run what is asked until the engine says so or is gone."""
        threading.Thread(target=self._listen, name="treadle-requests", daemon=True).start()
        here.get_from(self._secrets)
        set_gate(Admission(self._slots, self._meters))
        keep_to(KernelVisits(self._slots, self._may_visit, self._emitter.message))
        keep_out_of_records()
        listen_to_loggers(self._log)
        draw_without_screen()
        sys.stdout, sys.stderr = self._streams
        # With a heartbeat every flow takes a second more to end: Prefect joins a thread that sleeps that long. And new
        # settings cost more than a short run, so they are made once.
        no_heartbeat = temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None})
        with no_heartbeat, SyncClientContext.get_or_create() as prefect:
            tell = self._tell if RECORDS_BEHIND in os.environ else None
            self._record = RecordClient(prefect.client, tell, self._settle)
            look_less_often()
            self._emitter.message(Message(kind="ready"))
            while (request := self._requests.get()) is not None:
                if isinstance(request, Message):
                    self._undo(request)
                else:
                    self._run(request)
        self._emitter.close()

    def _run(self, request: RunRequest) -> None:
        self._emitter.message(Message(kind="taken", run=request.run))
        self._slots.begin(request.run, frozenset(request.limited), self._emit)
        self._meters.begin(request.run, request.budgeted, self._emit)
        self._meters.effects.begin(request.run, request.undoable, self._emit)
        settled = self._record.settled if self._record is not None else _nothing
        journal = self._journal_of(request)
        watch = Watch(request, self._values, self._emit, self._emitter.flush, self._sync, settled, journal)
        watch.start_child = self._run_child
        spent_s = journal.spent_s if journal is not None else 0.0
        run = KernelRun(request, watch, self._emit, self._record, self._fall_silent, spent_s)
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
            self._secrets.end_run()
            close_figures()
        self._emitter.message(Message(kind="idle", run=request.run))

    def _undo(self, message: Message) -> None:
        answer = undone(message.effect, self._blobs) if message.effect is not None else Answer()
        self._secrets.end_run()
        self._emitter.message(Message(kind="undone", number=message.number, answer=answer))

    def _emit(self, event: AnyEvent) -> None:
        self._emitter.emit(without_secrets(event, self._secrets.redactor))

    def _journal_of(self, request: RunRequest) -> Journal | None:
        return Journal.model_validate_json(self._values.read_bytes(request.journal)) if request.journal else None

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
                        self._unanswered.discard(message.number)
                        self._answer.notify_all()
                elif message.kind == "handed" and message.answer is not None:
                    with self._answer:
                        self._answers[message.number] = message.answer
                        self._unanswered.discard(message.number)
                        self._answer.notify_all()
                elif message.kind in {"slot_held", "slot_granted"}:
                    self._slots.heard(message)
                elif message.kind == "answered":
                    self._answered(message)
                elif message.kind == "cancel":
                    self._cancel(message.run, message.why)
                elif message.kind == "undo":
                    self._requests.put(message)
                elif message.kind == "end":
                    self._requests.put(None)
        os._exit(0)  # the engine is gone: nobody is left to run for, whatever a node may be doing

    def _sync(self) -> None:
        """Wait until the engine has stored all that was told so far. One that cannot ends this process."""
        self._ask("sync")

    def _settle(self) -> None:
        """Wait until Prefect's server knows all that was told for it so far."""
        self._ask("settle")

    def _ask(self, what: _Question, **more: Any) -> Answer | None:
        with self._answer:
            number = next(self._numbers)
            self._unanswered.add(number)
        self._emitter.message(Message(kind=what, number=number, **more))
        with self._answer:
            # In short waits, so that a stop is heard in between.
            while number in self._unanswered:
                self._answer.wait(0.1)
            return self._answers.pop(number, None)

    def _tell(self, entry: dict[str, Any]) -> None:
        self._emitter.message(Message(kind="record", entry=entry))

    def _ask_for_secret(self, name: str, connection: bool) -> Answer:
        return self._ask("secret", name=name, connection=connection) or Answer()

    def _answered(self, message: Message) -> None:
        with self._lock:
            run = self._current if self._current is not None and self._current.id == message.run else None
        if run is not None and message.question is not None:
            run.answered(message.question)

    def _afford(self, node: str, budget: str, tokens: float, money: float) -> Answer:
        more = {"run": self._slots.run, "node": node, "budget": budget, "tokens": tokens, "money": money}
        return self._ask("afford", **more) or Answer()

    def _run_child(self, asked: dict[str, Any]) -> Answer:
        return self._ask("start_child", entry=asked) or Answer()

    def _may_visit(self, host: str) -> Answer:
        return self._ask("visit", name=host) or Answer()

    def _cancel(self, run: str, why: str) -> None:
        with self._lock:
            self._stop_asked = run
            if self._current is not None:
                self._current.stop(why)


def _nothing() -> None:
    """No record, nothing to wait for."""


def main(arguments: Sequence[str]) -> None:
    """Start from the command line's words: the socket's number, the data folder, modules to import ahead."""
    channel = socket.socket(fileno=int(arguments[0]))
    data = Path(arguments[1])
    # At the end: what a workspace calls `nodes` or `engine` must add to ours, not hide it.
    sys.path.append(str(data.parent))
    for module in arguments[2:]:
        importlib.import_module(module)
    Kernel(channel, data).serve()
