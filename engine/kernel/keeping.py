"""Values that calls gave, kept and told as events."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from engine.errors import ValueNotStorable
from engine.events.model import AnyEvent, NodeCached
from engine.kernel.digests import unstorable_digest
from engine.kernel.outputs import glance, output_event
from engine.kernel.request import Stored
from engine.plan.made_of import MadeOf
from engine.values.encoded import Encoded
from engine.values.rendering import rendered

if TYPE_CHECKING:
    from engine.kernel.digests import Values
    from engine.prefect.call import Call


class Keeping:
    """Keeps the values of one run. `log` takes node, line and level: what cannot be kept is said there."""

    def __init__(
        self, run: str, values: Values, emit: Callable[[AnyEvent], None], log: Callable[[str, str, str], None]
    ) -> None:
        self._run = run
        self._values = values
        self._emit = emit
        self._log = log

    def output(self, call: Call, value: Any, made: MadeOf | None, *, partial: bool) -> str:
        """Keep what a call gave, and tell it of the node; the digest."""
        try:
            encoded, inline = self._values.keep(value)
        except ValueNotStorable as error:
            self._log(call.id, f"{error.message} {error.fix}".strip(), "warning")
            if call.id:
                self._emit(self._in_its_place(call.id, value) or glance(self._run, call.id, value))
            return unstorable_digest()
        size = len(encoded.data)
        if not partial:
            call.stored = Stored(digest=encoded.digest, codec=encoded.codec, inline=inline, size=size)
        if call.id:
            seen = self._values.seen(value, encoded, inline)
            self._emit(output_event(self._run, call.id, encoded, size, inline, made, seen, partial=partial))
        return encoded.digest

    def _in_its_place(self, id: str, value: Any) -> AnyEvent | None:
        """What a value that cannot be kept shows of itself, to be looked at: no other node gets that for the value."""
        found = rendered(value)
        if found is None:
            return None
        try:
            encoded, inline = self._values.keep(found)
        except ValueNotStorable:
            return None
        seen = self._values.seen(found, encoded, inline)
        return output_event(self._run, id, encoded, len(encoded.data), inline, None, seen)

    def cached(self, call: Call, stored: Stored, made: MadeOf) -> None:
        """Tell of a value of the store that is taken instead of running a node."""
        if stored.node != call.id:
            # So that the next plan of this flow knows what the node was made of.
            kept = Encoded(stored.codec, b"", stored.digest)
            self._emit(output_event(self._run, call.id, kept, stored.size, stored.inline, made, None))
        self._emit(NodeCached(run=self._run, node=call.id, digest=stored.digest, why="same inputs as before"))

    def of_block(self, id: str, value: Any) -> None:
        """Tell of the value of a block."""
        encoded, inline = self._values.keep(value)
        self._emit(output_event(self._run, id, encoded, len(encoded.data), inline, None, None))
