"""Branches of JSON and of values that were kept in parts, one level and one stretch at a time."""

from __future__ import annotations

import itertools
import json
from collections import OrderedDict
from typing import Any, Literal, cast

from engine.errors import RequestError, UnknownName
from engine.values.encoded import damaged
from engine.values.looking.cell import cell
from engine.values.looking.stored import StoredValue, parts_of, plain_inside, segments
from engine.values.looking.view import view_of

MOST_ITEMS = 1000
_SHOWN = 200
_HANDFUL = 5
_KEPT_BYTES = 64 * 1024 * 1024

Kind = Literal["object", "array", "scalar"]


class Trees:
    """Reads JSON and keeps what was read last, since a tree is opened branch by branch."""

    def __init__(self, kept_bytes: int = _KEPT_BYTES) -> None:
        self._kept_bytes = kept_bytes
        self._kept: OrderedDict[str, tuple[int, object]] = OrderedDict()

    def items(self, value: StoredValue, path: str, offset: int, limit: int) -> dict[str, Any]:
        """`{"kind", "length", "items"}` of what lies at a path such as `/a/0`; a part is told with its own view."""
        names = segments(path)
        while (value := plain_inside(value)).codec == "parts":
            parts = parts_of(value)
            if not names:
                return _of_parts(parts, offset, limit)
            value = _at(parts, names.pop(0), path)
        if value.codec != "json" and value.media_type != "application/json":
            raise RequestError("That part is no tree.", fix="Ask for it in its own view.")
        found = self._read(value)
        for name in names:
            found = _step(found, name, path)
        return _page(found, offset, limit)

    def _read(self, value: StoredValue) -> object:
        if (kept := self._kept.get(value.digest)) is not None:
            self._kept.move_to_end(value.digest)
            return kept[1]
        try:
            found: object = json.loads(value.content.read())
        except (ValueError, RecursionError) as error:
            raise damaged("json") from error
        self._kept[value.digest] = (value.content.size, found)
        while len(self._kept) > 1 and sum(size for size, _ in self._kept.values()) > self._kept_bytes:
            self._kept.popitem(last=False)
        return found


def _at(parts: dict[str, StoredValue], name: str, path: str) -> StoredValue:
    if name not in parts:
        raise _nothing(path)
    return parts[name]


def _step(found: object, name: str, path: str) -> object:
    if isinstance(found, dict) and name in found:
        return cast("dict[str, object]", found)[name]
    if isinstance(found, list) and name.isdecimal() and int(name) < len(cast("list[object]", found)):
        return cast("list[object]", found)[int(name)]
    raise _nothing(path)


def _page(found: object, offset: int, limit: int) -> dict[str, Any]:
    limit = min(limit, MOST_ITEMS)
    if isinstance(found, dict):
        mapping = cast("dict[str, object]", found)
        shown = [_item(key, item) for key, item in itertools.islice(mapping.items(), offset, offset + limit)]
        return {"kind": "object", "length": len(mapping), "items": shown}
    if isinstance(found, list):
        items = cast("list[object]", found)
        shown = [_item(offset + index, item) for index, item in enumerate(items[offset : offset + limit])]
        return {"kind": "array", "length": len(items), "items": shown}
    return {"kind": "scalar", "length": 0, "items": [_item("", found)]}


def _item(key: str | int, item: object) -> dict[str, Any]:
    kind, length = _shape(item)
    name = str(key).encode("utf-8", "replace").decode()
    return {"key": name, "preview": _glance(item), "kind": kind, "length": length}


def _shape(item: object) -> tuple[Kind, int]:
    match item:
        case dict():
            return "object", len(cast("dict[str, object]", item))
        case list():
            return "array", len(cast("list[object]", item))
        case str():
            return "scalar", len(item)
        case _:
            return "scalar", 0


def _glance(item: object) -> Any:
    """A scalar, or the first few things in a container, as text."""
    match item:
        case dict():
            mapping = cast("dict[str, object]", item)
            inner = ", ".join(f"{key}: {_word(mapping[key])}" for key in itertools.islice(mapping, _HANDFUL))
            return cell(f"{{{inner}{', …' if len(mapping) > _HANDFUL else ''}}}"[:_SHOWN])
        case list():
            items = cast("list[object]", item)
            inner = ", ".join(_word(one) for one in items[:_HANDFUL])
            return cell(f"[{inner}{', …' if len(items) > _HANDFUL else ''}]"[:_SHOWN])
        case str():
            return cell(item[:_SHOWN] + ("…" if len(item) > _SHOWN else ""))
        case _:
            return cell(item)


def _word(item: object) -> str:
    match item:
        case dict():
            return "{…}" if item else "{}"
        case list():
            return "[…]" if item else "[]"
        case str():
            return json.dumps(item[:40], ensure_ascii=False)
        case _:
            return json.dumps(cell(item))


def _of_parts(parts: dict[str, StoredValue], offset: int, limit: int) -> dict[str, Any]:
    shown = [
        {
            "key": name,
            "preview": f"{part.codec}, {part.content.size:,} bytes",
            "kind": "object" if part.codec == "parts" else "scalar",
            "length": 0,
            "view": view_of(part),
        }
        for name, part in map(_looked_at, itertools.islice(parts.items(), offset, offset + min(limit, MOST_ITEMS)))
    ]
    return {"kind": "object", "length": len(parts), "items": shown}


def _looked_at(item: tuple[str, StoredValue]) -> tuple[str, StoredValue]:
    return item[0], item[1] if item[1].codec == "parts" else plain_inside(item[1])


def _nothing(path: str) -> UnknownName:
    return UnknownName(f"There is nothing at {path[:200]!r}.", fix="Open the tree from its root.")
