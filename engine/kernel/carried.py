"""What a process takes over from the one before it, when a run goes on that waited for people, and hands on itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from engine.errors import ValueNotStorable
from engine.kernel.journal import Entry, Journal, error_of
from engine.kernel.request import Stored
from engine.prefect.call import Call
from engine.prefect.inputs import futures_in

if TYPE_CHECKING:
    from engine.kernel.digests import Values


class Carried:
    """The calls of one run that ended before it waited."""

    def __init__(self, journal: Journal | None, values: Values) -> None:
        self._calls = dict(journal.calls) if journal is not None else {}
        self._values = values
        self._begun = False

    def begin(self) -> None:
        """The flow function begins. What it gave before it failed does not count when it is tried again."""
        if self._begun:
            self._calls = {}
        self._begun = True

    def take(self, call: Call) -> bool:
        """Settle a call as it ended before; False for one that has not."""
        if (entry := self._calls.get(call.place)) is None:
            return False
        call.carried, call.cached = True, entry.cached
        if entry.status != "finished":
            call.scope.settle(call, entry.status, error=_error(call, entry), why=entry.why)
            return True
        if (stored := entry.value) is not None:
            call.digest, call.stored = stored.digest, stored
            call.store_value(loader=lambda: self._values.load(stored))
        call.scope.settle(call, "finished")
        return True

    def with_ended(self, calls: Iterable[Call], once: frozenset[str]) -> tuple[dict[str, Entry], list[str]]:
        """The entries for the next process, and what is to be said of calls whose values cannot be kept.

        These are carried out again. Raises ValueNotStorable when one of them must not be repeated.
        """
        entries = dict(self._calls)
        said: list[str] = []
        for call in calls:
            if call.node is None or not call.done or not call.place or call.carried:
                continue
            try:
                entries[call.place] = self._entry(call)
            except ValueNotStorable as error:
                if call.id in once:
                    sentence = f"The run cannot wait: “{call.id}” must not run twice, and its value cannot be kept."
                    raise ValueNotStorable(sentence, fix=error.fix) from error
                said.append(f"“{call.id}” runs again when the run goes on: {error.message}")
        return entries, said

    def _entry(self, call: Call) -> Entry:
        return Entry.of(
            call, call.stored or self._kept(call) if call.status == "finished" and call.gave_up is None else None
        )

    def _kept(self, call: Call) -> Stored:
        encoded, inline = self._values.keep(call.value)
        return Stored(digest=encoded.digest, codec=encoded.codec, inline=inline, size=len(encoded.data), node=call.id)


def _error(call: Call, entry: Entry) -> BaseException | None:
    """The error of a call that did not finish. Of one that was skipped it is that of its input, the very same."""
    if not entry.error_type:
        return None
    if entry.status == "skipped":
        for future in futures_in((call.args, call.kwargs)):
            if isinstance(future, Call) and future.error is not None:
                return future.error
    return error_of(entry)
