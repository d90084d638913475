"""What lets the calls of a kernel begin: the limits and budgets that the engine keeps."""

from __future__ import annotations

from collections.abc import Callable

from engine.kernel.meter import CallMeter, Meters
from engine.kernel.slots import Slots
from engine.prefect.call import Call


class Admission:
    """See `engine.prefect.gate.Gate`."""

    def __init__(self, slots: Slots, meters: Meters) -> None:
        self._slots = slots
        self._meters = meters

    def enter(self, call: Call, go: Callable[[], None]) -> None:
        if names := self._slots.names_of(call):
            self._slots.enter(call, names, lambda: self._begin(call, go))
        else:
            self._meters.check(call)
            go()

    def wait(self, call: Call) -> None:
        if names := self._slots.names_of(call):
            self._slots.wait(call, names)
        self._meters.check(call)

    def around(self, call: Call) -> CallMeter:
        return CallMeter(self._meters, call)

    def leave(self, call: Call) -> None:
        self._slots.leave(call)

    def _begin(self, call: Call, go: Callable[[], None]) -> None:
        # After the wait for a slot, in which others may have used up what there was.
        try:
            self._meters.check(call)
            go()
        except Exception as error:  # noqa: BLE001  # nobody else would hear of it in this thread
            call.scope.carrier.failed(call, error)

    def slots(self, call: Call) -> frozenset[str]:
        return self._slots.held(call)
