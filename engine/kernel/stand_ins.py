"""Values that are taken in place of nodes, whatever goes into these: pins, and last values of what was not asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from engine.errors import RequestError
from engine.events.model import AnyEvent, NodeCached
from engine.kernel.digests import Values, unstorable_digest
from engine.kernel.request import RunRequest, Step, Stored
from engine.prefect.call import Call


class StandIns:
    """Those of one run."""

    def __init__(
        self, request: RunRequest, steps: Mapping[str, Step], values: Values, emit: Callable[[AnyEvent], None]
    ) -> None:
        self._run = request.run
        self._stored = request.stand_ins
        self._steps = steps
        self._values = values
        self._emit = emit
        self._told: set[str] = set()

    def count(self, id: str) -> int | None:
        """How many items stand in for a map; None when nothing does. Raises RequestError for what is no list."""
        if (stored := self._stored.get(id)) is None:
            return None
        values = self._values.load(stored)
        if not isinstance(values, list):
            said = f"“{id}” runs once per item, and what stands in its place is no list."
            raise RequestError(said, fix="Pin a list, or unpin it.")
        self._tell(id, stored)
        return len(cast("list[Any]", values))

    def items(self, id: str) -> list[Any]:
        """What stands in for the list of a comprehension; nothing where that was not asked for."""
        stored = self._stored.get(id)
        return list(self._values.load(stored)) if stored is not None else []

    def take(self, call: Call) -> bool:
        """Settle the call if a value stands in for it."""
        if (stored := self._stored.get(call.id)) is None:
            return False
        call.cached = True
        if call.item >= 0:
            value = cast("list[Any]", self._values.load(stored))[call.item]
            call.digest = self._values.digest(value) or unstorable_digest()
            call.store_value(value)
        else:
            call.digest = stored.digest
            call.store_value(loader=lambda: self._values.load(stored))
            self._tell(call.id, stored)
        call.scope.settle(call, "finished")
        return True

    def _tell(self, id: str, stored: Stored) -> None:
        if id in self._told:
            # In a loop the value stands in every round.
            return
        self._told.add(id)
        step = self._steps.get(id)
        why = step.why if step else ""
        self._emit(NodeCached(run=self._run, node=id, digest=stored.digest, why=why, taken=True))
