"""Stretches of texts of any length, counted in characters, without reading what comes before."""

from __future__ import annotations

import codecs
import json
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.errors import RequestError
from engine.values.content import Content
from engine.values.encoded import damaged
from engine.values.looking.cache import ViewCache
from engine.values.looking.stored import StoredValue, header_of
from engine.values.signing import MAC_BYTES

MOST_CHARACTERS = 1_000_000
STEP = 1 << 18
"""Bytes from one mark of the index to the next."""
_TEXTS = frozenset({"json", "markdown", "html", "path", "bytes", "pickle"})
_SMALL = 1 << 20
_ESCAPE = 8
_CONTINUED = bytes(range(0x80, 0xC0))
"""The bytes with which no character begins."""


def text_page(value: StoredValue, offset: int, limit: int, cache: ViewCache) -> dict[str, Any]:
    """Characters from `offset` on: `{"offset", "length", "text"}`, with the length of the whole text."""
    if value.codec not in _TEXTS:
        raise RequestError("That value is no text.", fix="Ask for it in its own view.")
    limit = min(limit, MOST_CHARACTERS)
    if value.content.size <= _SMALL or value.codec == "pickle":
        text = "".join(_pieces(value))
        return {"offset": offset, "length": len(text), "text": _sound(text[offset : offset + limit])}
    plain = _plain(value, cache)
    marks = _marks(value, plain, cache)
    offset = min(offset, marks[0])
    mark = bisect_right(marks, offset, lo=1, hi=1 + (len(marks) - 1) // 2) - 1
    start = marks[mark + (len(marks) - 1) // 2]
    text = _read(plain, start, offset - marks[mark], limit)
    return {"offset": offset, "length": marks[0], "text": _sound(text)}


def is_quick(value: StoredValue) -> bool:
    """Tell whether a stretch can be had without an index, in a thread."""
    return value.content.size <= _SMALL


def _read(plain: Content, start: int, skip: int, limit: int) -> str:
    """Characters of UTF-8 behind a byte; a character has up to four."""
    data = plain.read(start, (skip + limit) * 4 + 4)
    return codecs.getincrementaldecoder("utf-8")("replace").decode(data)[skip : skip + limit]


def _plain(value: StoredValue, cache: ViewCache) -> Content:
    """The text as UTF-8: the bytes themselves, except for a text that JSON wrote with escapes."""
    if not _is_quoted(value):
        return value.content

    def write(draft: Path) -> None:
        with draft.open("xb") as file:
            for piece in _unescaped(value.content):
                file.write(piece.encode("utf-8", "surrogatepass"))

    return Content.of_file(cache.made(cache.path(".txt", value.digest), write))


def _is_quoted(value: StoredValue) -> bool:
    return value.codec == "json" and value.content.read(0, 1) == b'"'


def _marks(value: StoredValue, plain: Content, cache: ViewCache) -> array[int]:
    """The number of characters; then how many come before each mark, and the bytes at which the marks are."""

    def write(draft: Path) -> None:
        before, places, characters, at = array("Q", [0]), array("Q", [0]), 0, 0
        for piece in plain.chunks(STEP):
            # A character that began in the piece before ends in this one: the mark stands behind it.
            rest = len(piece) - len(piece.lstrip(_CONTINUED)) if at else 0
            if at:
                before.append(characters)
                places.append(at + rest)
            characters += len(piece if piece.isascii() else piece.translate(None, _CONTINUED))
            at += len(piece)
        with draft.open("xb") as file:
            array("Q", [characters, *before, *places]).tofile(file)

    path = cache.made(cache.path(".marks", value.digest), write)
    marks: array[int] = array("Q")
    marks.frombytes(path.read_bytes())
    return marks


def _pieces(value: StoredValue) -> Iterator[str]:
    match value.codec:
        case "json" if _is_quoted(value):
            yield from _unescaped(value.content)
        case "json":
            yield _pretty(value.content.read())
        case "pickle":
            yield str(header_of(value, skip=MAC_BYTES).fields.get("repr", ""))
        case _:
            yield value.content.read().decode("utf-8", "replace")


def _unescaped(content: Content) -> Iterator[str]:
    """What a JSON text says, a piece at a time; no escape is cut in two."""
    inner = content.cut(1, content.size - 2)
    decoder = codecs.getincrementaldecoder("utf-8")("surrogatepass")
    rest = ""
    read = 0
    for piece in inner.chunks():
        read += len(piece)
        text = rest + decoder.decode(piece)
        end = len(text) if read >= inner.size else _whole_until(text)
        text, rest = text[:end], text[end:]
        try:
            yield json.loads(f'"{text}"')
        except ValueError as error:
            raise damaged("json") from error


def _whole_until(text: str) -> int:
    """Up to where no escape is left open: before the last backslash that is not itself escaped, if it is near."""
    last = text.rfind("\\", max(0, len(text) - _ESCAPE))
    if last < 0:
        return len(text)
    first = last
    while first > 0 and text[first - 1] == "\\":
        first -= 1
    if (last - first) % 2 == 0:
        return last
    return len(text)


def _pretty(data: bytes) -> str:
    try:
        return json.dumps(json.loads(data), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return data.decode("utf-8", "replace")


def _sound(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
