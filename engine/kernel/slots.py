"""Slots for nodes that count for a limit: asked of the engine, which knows who else wants one."""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable
from contextvars import copy_context
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.errors import NodeCancelled
from engine.events.model import AnyEvent, NodeHeld
from engine.kernel.request import Message
from engine.prefect.body import active_call

if TYPE_CHECKING:
    from engine.prefect.call import Call

_NONE: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Asked:
    """Something that waits for a slot, or holds one."""

    node: str
    item: int
    go: Callable[[], None]
    granted: bool = False


class Slots:
    """The slots of a kernel. Calls that count for no limit cost one look into a set."""

    def __init__(self, send: Callable[[Message], None]) -> None:
        self._send = send
        self._numbers = itertools.count(1)
        self._asked: dict[int, _Asked] = {}
        self._of_call: dict[Call, int] = {}
        self._lock = threading.Lock()
        self._granted: queue.SimpleQueue[Callable[[], Any]] = queue.SimpleQueue()
        self._going: threading.Thread | None = None
        self._limited: frozenset[str] = _NONE
        self.run = ""
        self._emit: Callable[[AnyEvent], None] = _nowhere

    def begin(self, run: str, limited: frozenset[str], emit: Callable[[AnyEvent], None]) -> None:
        """A run begins in which these names are limited."""
        self.run, self._limited, self._emit = run, limited, emit

    def names_of(self, call: Call) -> frozenset[str]:
        """The limits for which a call counts."""
        if not self._limited or call.node is None:
            return _NONE
        tags = call.node.policy.get("tags") or getattr(call.node.task, "tags", None) or ()
        return self._limited.intersection(tags)

    def enter(self, call: Call, names: frozenset[str], go: Callable[[], None]) -> None:
        """Call `go` in the context of now, from a thread of ours, when the call has its slots."""
        context = copy_context()
        self._ask(call, names, lambda: self._soon(lambda: None if call.done else context.run(go)))

    def wait(self, call: Call, names: frozenset[str]) -> None:
        """Wait here until the call has its slots."""
        there = threading.Event()
        self._ask(call, names, there.set)
        self._until(there, lambda: call.scope.cancelled)

    def leave(self, call: Call) -> None:
        """Give back what a call holds, or waits for."""
        if self._of_call and (number := self._of_call.pop(call, None)) is not None:
            self.give_back(number)

    def held(self, call: Call) -> frozenset[str]:
        """The limits for which a call holds slots."""
        return self.names_of(call) if call in self._of_call else _NONE

    def wait_for(self, name: str) -> int:
        """Wait here for a slot that is no call's own; the number by which it is given back, 0 when nothing is held."""
        if name not in self._limited:
            return 0
        call = active_call.get()
        node = call.id if call is not None else ""
        there = threading.Event()
        number = self._number(_Asked(node, -1, there.set))
        self._send(Message(kind="ask_slot", run=self.run, number=number, node=node, names=(name,)))
        try:
            self._until(there, lambda: call is not None and call.scope.cancelled)
        except BaseException:
            self.give_back(number)
            raise
        return number

    def give_back(self, number: int) -> None:
        """Give back what is held, or no longer waited for, under a number."""
        if number:
            with self._lock:
                self._asked.pop(number, None)
            self._send(Message(kind="leave_slot", number=number))

    def heard(self, message: Message) -> None:
        """The engine says how it stands."""
        with self._lock:
            asked = self._asked.get(message.number)
            if asked is None:
                return
            asked.granted = asked.granted or message.kind == "slot_granted"
        if message.kind == "slot_granted":
            asked.go()
        elif asked.node:
            self._emit(NodeHeld(run=self.run, node=asked.node, why=message.why))

    def _ask(self, call: Call, names: frozenset[str], go: Callable[[], None]) -> None:
        number = self._of_call[call] = self._number(_Asked(call.id, call.item, go))
        priority = int(call.node.policy.get("priority") or 0) if call.node is not None else 0
        self._send(
            Message(
                kind="ask_slot",
                run=self.run,
                number=number,
                node=call.id,
                names=tuple(sorted(names)),
                priority=priority,
            )
        )

    def _number(self, asked: _Asked) -> int:
        with self._lock:
            number = next(self._numbers)
            self._asked[number] = asked
        return number

    def _until(self, there: threading.Event, stopped: Callable[[], bool]) -> None:
        # In short waits, so that a stop is heard in between.
        while not there.wait(0.1):
            if stopped():
                raise NodeCancelled("the run was stopped")

    def _soon(self, work: Callable[[], Any]) -> None:
        """Hand on from the thread that listens to the engine, which must go on listening."""
        with self._lock:
            if self._going is None:
                self._going = threading.Thread(target=self._go_on, name="treadle-slots", daemon=True)
                self._going.start()
        self._granted.put(work)

    def _go_on(self) -> None:
        while True:
            self._granted.get()()


def _nowhere(_: AnyEvent) -> None:
    """No run goes on."""
