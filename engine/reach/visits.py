"""Requests to hosts on the network: whoever runs the process may have them wait their turn, or not be made at all."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol
from urllib.parse import urlsplit

from engine.errors import TreadleError


class Visits(Protocol):
    """Is told of every request, by the name of its host in lower case."""

    def enter(self, host: str) -> object:
        """Wait until the host may be asked; something by which to leave. Raises what keeps it from being asked."""
        ...

    def leave(self, host: str, entered: object, trouble: str | None) -> None:
        """The request is over; `trouble` is empty when the host answered, None when nobody can say."""
        ...


class Visit:
    """One request: how long it had to wait for its turn, and what became of it."""

    def __init__(self) -> None:
        self.waited = 0.0
        self.trouble: str | None = None

    def went(self, status: int) -> None:
        """The host has answered. What is its own trouble counts, what is the asker's does not."""
        failed = status >= 500 or status == 429  # noqa: PLR2004 - as HTTP has it
        self.trouble = f"it answered {status}" if failed else ""

    def failed(self, why: str) -> None:
        """The host has not answered, or broke off."""
        self.trouble = why


_here: list[Visits] = []


def keep_to(visits: Visits | None) -> None:
    """Have every request of this process keep to this from now on."""
    _here[:] = [] if visits is None else [visits]


@contextmanager
def visit(url: str) -> Iterator[Visit]:
    """Around a request. An error other than our own counts as the host's failure."""
    host, made = (urlsplit(url).hostname or "").lower(), Visit()
    if not _here or not host:
        yield made
        return
    visits, began = _here[0], time.monotonic()
    entered = visits.enter(host)
    made.waited = time.monotonic() - began
    try:
        yield made
    except TreadleError:
        raise
    except Exception as error:
        made.failed(str(error) or type(error).__name__)
        raise
    finally:
        visits.leave(host, entered, made.trouble)
