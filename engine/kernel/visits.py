"""Requests that nodes make to hosts: breakers and limits are asked of the engine, and it is told how they went."""

from __future__ import annotations

from collections.abc import Callable

from engine.errors import HostResting
from engine.kernel.request import Answer, Message
from engine.kernel.slots import Slots
from engine.limits.limit import HOST


class KernelVisits:
    """See `engine.reach.visits.Visits`. `ask` brings the engine's word on a host."""

    def __init__(self, slots: Slots, ask: Callable[[str], Answer], send: Callable[[Message], None]) -> None:
        self._slots = slots
        self._ask = ask
        self._send = send

    def enter(self, host: str) -> object:
        number = self._slots.wait_for(HOST + host)
        answer = self._ask(host)
        if answer.trouble:
            self._slots.give_back(number)
            raise HostResting(answer.trouble, fix=answer.fix)
        return number

    def leave(self, host: str, entered: object, trouble: str | None) -> None:
        if isinstance(entered, int):
            self._slots.give_back(entered)
        if trouble is not None:
            self._send(Message(kind="visited", name=host, why=trouble))
