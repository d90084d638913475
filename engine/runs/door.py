"""The door of one kernel: what it asks for by number, and what is given back for it when it dies."""

from __future__ import annotations

from collections.abc import Callable

import psutil

from engine.kernel.request import Message
from engine.limits.budget import Used
from engine.limits.waiting_room import Visitor
from engine.runs.breakers import Breakers
from engine.runs.doorman import Doorman
from engine.runs.ledger import Ledger

ASKS = frozenset({"ask_slot", "leave_slot", "afford", "visit", "visited"})
"""The messages that are for the door."""


class Door:
    """Passes on between a kernel and the doorman; `tell` sends a message to the kernel."""

    def __init__(
        self,
        doorman: Doorman,
        ledger: Ledger,
        breakers: Breakers,
        tell: Callable[[Message], None],
        pid: Callable[[], int],
    ) -> None:
        self._doorman = doorman
        self._ledger = ledger
        self._breakers = breakers
        self._tell = tell
        self._pid = pid
        self._visitors: dict[int, Visitor] = {}

    def heard(self, message: Message) -> None:
        """The kernel asks for something, or gives it back."""
        number = message.number
        match message.kind:
            case "afford":
                wanted = Used(tokens=message.tokens, money=message.money)
                megabytes = _megabytes(self._pid())
                answer = self._ledger.check(message.run, message.node, message.budget, wanted, megabytes)
                self._tell(Message(kind="handed", number=number, answer=answer))
            case "visit":
                self._tell(Message(kind="handed", number=number, answer=self._breakers.asked(message.name)))
            case "visited":
                self._breakers.heard(message.name, message.why)
            case "leave_slot":
                if (visitor := self._visitors.pop(number, None)) is not None:
                    self._doorman.leave(visitor)
            case _:
                self._wait(message)

    def _wait(self, message: Message) -> None:
        number = message.number
        visitor = Visitor(message.names, message.priority, run=message.run, node=message.node)
        self._visitors[number] = visitor
        self._doorman.ask(
            visitor,
            lambda why: self._tell(Message(kind="slot_held", number=number, why=why)),
            lambda: self._tell(Message(kind="slot_granted", number=number)),
        )

    def close(self) -> None:
        """The run of the kernel is over, or the kernel is dead: nothing of it holds or wants a slot."""
        visitors, self._visitors = self._visitors, {}
        for visitor in visitors.values():
            self._doorman.leave(visitor)


def _megabytes(pid: int) -> float:
    try:
        return psutil.Process(pid).memory_info().rss / 1e6
    except psutil.Error:
        return 0.0
