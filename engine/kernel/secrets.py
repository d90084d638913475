"""Secrets in a kernel: asked of the engine when a node wants one, and taken out of all that a run says."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from typing import Any

from engine.errors import TreadleError
from engine.events.model import AnyEvent
from engine.kernel.request import Answer
from engine.secrets import here
from engine.secrets.environment import Environment, where_to_put
from engine.secrets.handed import Handed
from engine.secrets.masking import masked
from engine.secrets.redaction import Redactor

_EXACT = frozenset({"digest", "codec", "run", "node", "kind", "key"})
"""Fields of events that name something and are made by us."""


class KernelSecrets:
    """See `engine.secrets.handed.Source`. What a run was handed is forgotten at its end; to keep it out is not."""

    def __init__(self, ask: Callable[[str, bool], Answer]) -> None:
        self._ask = ask
        self._redactor = Redactor()
        self._otherwise = Environment(self._redactor)
        self._handed: dict[str, Handed] = {}

    @property
    def redactor(self) -> Redactor:
        return self._redactor

    def hand(self, name: str, *, connection: bool) -> Handed:
        known = self._handed.get(name)
        if known is None or bool(known.kind) is not connection:
            known = self._handed[name] = self._found(name, connection=connection)
        return known

    def known(self, name: str) -> Handed | None:
        return self._handed.get(name)

    def end_run(self) -> None:
        """Forget what was handed out."""
        self._handed.clear()

    def _found(self, name: str, *, connection: bool) -> Handed:
        answer = self._ask(name, connection)
        if answer.trouble:
            raise TreadleError(answer.trouble, fix=answer.fix)
        if answer.value is None:
            found = self._otherwise.find(name, connection=connection)
            if found is None:
                what = "connection" if connection else "secret"
                raise TreadleError(f"There is no {what} {name!r}.", fix=where_to_put(name, connection))
            return found
        handed = Handed(name, answer.value, answer.kind, answer.hosts)
        for hidden in handed.hidden:
            self._redactor.add(name, hidden)
        return handed


def without_secrets(event: AnyEvent, redactor: Redactor) -> AnyEvent:
    """The event as it may be told."""
    if not redactor.active:
        return event
    changed: dict[str, Any] = {}
    for name, value in event:
        if name in _EXACT or (name == "inline" and getattr(event, "digest", "")):
            # A value that was written down holds no secret; its text is exact.
            continue
        clean = redactor.line(value) if isinstance(value, str) else masked(value, redactor)
        if clean is not value and clean != value:
            changed[name] = clean
    return event.model_copy(update=changed) if changed else event


def keep_out_of_records() -> None:
    """Take secrets out of log records as they are made, before any handler sees them: Prefect's sends them away."""
    make = logging.getLogRecordFactory()

    def make_clean(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = make(*args, **kwargs)
        redactor = here.redactor()
        if not redactor.active:
            return record
        try:
            message = record.getMessage()
        except (TypeError, ValueError):
            # It cannot be formatted, and whoever tries would show its parts.
            message = str(record.msg)
        record.msg, record.args = redactor.line(message), None
        if record.exc_info and record.exc_info[1] is not None:
            # Formatters show this text rather than make their own.
            record.exc_text = redactor.line("".join(traceback.format_exception(record.exc_info[1])).rstrip())
        return record

    logging.setLogRecordFactory(make_clean)
