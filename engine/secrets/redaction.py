"""Taking secrets out of what is said: as they are, encoded, turned round, or broken over two lines."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterator
from urllib.parse import quote, quote_plus

MASK = "•••"
SHORTEST = 4
"""Shorter texts are too common to be taken out of everything."""

_SHORTEST_DERIVED = 6
_SHORTEST_PIECE = 8
_LONGEST_IN_PIECES = 512


class Redactor:
    """Knows texts that must not be seen. Without any it costs nothing."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._anything: re.Pattern[str] | None = None
        self._pieces: dict[int, set[str]] = {}

    @property
    def active(self) -> bool:
        """Whether there is anything to look for."""
        return self._anything is not None

    def add(self, name: str, text: str) -> None:
        """Keep a secret's text out of sight from now on, in every form that it is likely to take."""
        fresh = {form: name for form in _forms(text) if form not in self._names}
        if not fresh:
            return
        names = {**self._names, **fresh}
        pieces = {size: set(found) for size, found in self._pieces.items()}
        for form in fresh:
            size = max(_SHORTEST_PIECE, (len(form) + 1) // 2)
            if size < len(form) <= _LONGEST_IN_PIECES:
                pieces.setdefault(size, set()).update(form[at : at + size] for at in range(len(form) - size + 1))
        longest_first = sorted(names, key=len, reverse=True)
        # Whole objects are exchanged: other threads read them meanwhile.
        self._names, self._pieces = names, pieces
        self._anything = re.compile("|".join(map(re.escape, longest_first)))

    def text(self, text: str) -> str:
        """The text without secrets."""
        return self._anything.sub(MASK, text) if self._anything is not None else text

    def line(self, text: str) -> str:
        """A line of a log without secrets, and without half of one whose other half stands in another line."""
        if self._anything is None:
            return text
        text = self._anything.sub(MASK, text)
        for size, pieces in self._pieces.items():
            if len(text) >= size:
                text = _without_pieces(text, size, pieces)
        return text

    def found_in(self, content: bytes | str) -> str:
        """The name of a secret that stands in a content; empty when there is none."""
        for form, name in self._names.items():
            if (form in content) if isinstance(content, str) else (form.encode("utf-8", "surrogatepass") in content):
                return name
        return ""

    def names_in(self, content: bytes | str) -> frozenset[str]:
        """The names of all secrets that stand in a content."""
        text = content if isinstance(content, str) else content.decode("utf-8", "replace")
        return frozenset(name for form, name in self._names.items() if form in text)


def _without_pieces(text: str, size: int, pieces: set[str]) -> str:
    shown: list[str] = []
    at = kept = 0
    while at + size <= len(text):
        if text[at : at + size] not in pieces:
            at += 1
            continue
        shown += text[kept:at], MASK
        at += size
        while text[at - size + 1 : at + 1] in pieces:
            at += 1
        kept = at
    return "".join((*shown, text[kept:]))


def _forms(text: str) -> Iterator[str]:
    lines = [line.strip() for line in text.splitlines()]
    for plain in dict.fromkeys((text, text.strip(), *(line for line in lines if len(line) >= _SHORTEST_PIECE))):
        if len(plain) >= SHORTEST:
            yield plain
            yield from (form for form in _derived(plain) if len(form) >= _SHORTEST_DERIVED)


def _derived(plain: str) -> Iterator[str]:
    data = plain.encode("utf-8", "surrogatepass")
    for quoted in (quote(data, safe=""), quote(data), quote_plus(data)):
        yield quoted
        yield re.sub(r"%[0-9A-F]{2}", lambda found: found[0].lower(), quoted)
    yield json.dumps(plain)[1:-1]
    yield json.dumps(plain, ensure_ascii=False)[1:-1]
    yield repr(plain)[1:-1]
    yield html.escape(plain)
    yield plain[::-1]
    yield plain.lower()
    yield plain.upper()
    yield data.hex()
    yield data.hex().upper()
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        for before in range(3):
            yield _core(encode(b"\0" * before + data).decode(), before, len(data))


def _core(encoded: str, before: int, length: int) -> str:
    """The part of base64 that stands for these bytes alone, whatever stands before and behind them."""
    first = (0, 2, 3)[before]
    return encoded[first : (before + length) * 8 // 6]
