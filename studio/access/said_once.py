"""What a form came to, until the page that shows it asks: once, and never by way of an address or a cookie."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from dataclasses import dataclass

_MOST_WAITING = 20


@dataclass(frozen=True, slots=True)
class Said:
    """What came of a form. `token` is the text of a new token."""

    words: str
    is_trouble: bool = False
    token: str = ""


class SaidOnce:
    """What is said once, by the number under which it waits: nothing of it stands in an address or a cookie."""

    def __init__(self) -> None:
        self._said: OrderedDict[str, Said] = OrderedDict()

    def put(self, said: Said) -> str:
        """Let it wait; its number."""
        number = secrets.token_urlsafe(16)
        self._said[number] = said
        while len(self._said) > _MOST_WAITING:
            self._said.popitem(last=False)
        return number

    def take(self, number: str) -> Said | None:
        """Hear it, the first time that somebody asks."""
        return self._said.pop(number, None)
