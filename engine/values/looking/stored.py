"""A stored value as the views see it, and the parts of one that was written in parts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from engine.errors import UnknownName
from engine.values.content import Content
from engine.values.encoded import damaged

_LONGEST_HEADER = 8 * 1024 * 1024
_PIECE = 64 * 1024


@dataclass(frozen=True, slots=True)
class StoredValue:
    """What the store knows of a value, and where its bytes are."""

    digest: str
    codec: str
    content: Content
    media_type: str = ""
    """Of an artifact, whose codec is `bytes`: what its bytes are."""
    name: str = ""
    """Of an artifact: what its node called it."""


@dataclass(frozen=True, slots=True)
class Header:
    """The line of JSON before the bytes, and where they begin."""

    fields: Mapping[str, object]
    body: Content


def header_of(value: StoredValue, skip: int = 0) -> Header:
    """The header of a value that has one; only that much is read. Raises ValueNotStorable when it is damaged."""
    line = bytearray()
    for piece in value.content.cut(skip).chunks(_PIECE):
        text, mark, _ = piece.partition(b"\n")
        line += text
        if mark:
            break
        if len(line) > _LONGEST_HEADER:
            raise damaged(value.codec)
    else:
        raise damaged(value.codec)
    try:
        fields: object = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise damaged(value.codec) from error
    if not isinstance(fields, dict):
        raise damaged(value.codec)
    return Header(cast("dict[str, object]", fields), value.content.cut(skip + len(line) + 1))


def parts_of(value: StoredValue) -> dict[str, StoredValue]:
    """The values inside one that was written in parts, by the name or number under which they are reached."""
    if value.codec != "parts":
        return {}
    header = header_of(value)
    found = _inside(header, "parts")
    try:
        return dict(zip(_names(header.fields, found), found, strict=True))
    except (TypeError, ValueError) as error:
        raise damaged("parts") from error


def plain_inside(value: StoredValue) -> StoredValue:
    """The list that a tuple or a set of plain data is kept as, what a foreign value shows of itself, else the value."""
    if value.codec == "displayed":
        return next(iter(_inside(header_of(value), "displayed")), value)
    if value.codec == "parts" and header_of(value).fields.get("of") == "list":
        return next(iter(parts_of(value).values()), value)
    return value


def part_at(value: StoredValue, path: str) -> StoredValue:
    """The value behind a path such as `/table` or `/report/0`; the value itself for an empty one."""
    for name in segments(path):
        parts = parts_of(value)
        if name not in parts:
            raise UnknownName(f"The value has no part {path!r}.", fix="Ask for the parts that it names.")
        value = parts[name]
    return plain_inside(value)


def segments(path: str) -> list[str]:
    """The names of a path, with `~1` for a slash and `~0` for a tilde (RFC 6901)."""
    if not path or path == "/":
        return []
    return [name.replace("~1", "/").replace("~0", "~") for name in path.removeprefix("/").split("/")]


def _inside(header: Header, codec: str) -> list[StoredValue]:
    """The values that lie one after another behind a header."""
    found: list[StoredValue] = []
    start = 0
    try:
        for inner, size, digest in cast("list[tuple[str, int, str]]", header.fields["parts"]):
            found.append(StoredValue(str(digest), str(inner), header.body.cut(start, int(size))))
            start += int(size)
    except (KeyError, TypeError, ValueError) as error:
        raise damaged(codec) from error
    return found


def _names(header: Mapping[str, object], found: list[StoredValue]) -> list[str]:
    if "fields" in header:
        return [str(name) for name in cast("list[object]", header["fields"])]
    if header.get("as") == "dict" and found:
        # The first part is the list of the keys; it is not itself something to show.
        keys = found.pop(0)
        if keys.codec == "json":
            return [key if isinstance(key, str) else json.dumps(key) for key in json.loads(keys.content.read())]
    return [str(number) for number in range(len(found))]
