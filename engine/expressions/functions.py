"""The functions and methods of the safe language, each by itself harmless whatever it is given."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, cast

MOST_CHARACTERS = 1_000_000
"""Of a text that an expression makes."""
MOST_PARTS = 10_000
"""Of a text that is split: many small texts take far more room than the one."""
_MOST_DIGITS = 15


class Refused(Exception):
    """An operation that does not fit its values; what is said of it follows on a colon."""


def of_bearable_length(length: int) -> None:
    """Raise Refused for a text that would be too long, before it is made."""
    if length > MOST_CHARACTERS:
        raise Refused("it would make a text of more than a million characters")


def _text(value: Any) -> str:
    """What is said of nothing is nothing: a text that is not there is an empty one."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Refused(f"{json.dumps(value)[:40]} is no text")
    return value


def written(value: Any) -> str:
    """A text as it is, anything else as JSON writes it. Texts in it are escaped: each time it gets longer."""
    return value if isinstance(value, str) else _json(value)


def _number(value: Any) -> float:
    return value if isinstance(value, (int, float)) else float(_text(value))


def _whole(value: Any) -> int:
    return int(value if isinstance(value, (int, float)) else _text(value))


def _rounded(value: Any, digits: int = 0) -> float:
    if not 0 <= digits <= _MOST_DIGITS:
        raise Refused(f"round takes up to {_MOST_DIGITS} digits")
    return round(_number(value), digits) if digits else round(_number(value))


def _length(value: Any) -> int:
    return 0 if value is None else len(value)


def _replaced(value: Any, old: str, new: str) -> str:
    text = _text(value)
    of_bearable_length(len(text) + text.count(old) * len(new))
    return text.replace(old, new)


def _joined(separator: str, parts: Any) -> str:
    texts = [written(part) for part in parts or ()]
    of_bearable_length(sum(map(len, texts)) + len(separator) * len(texts))
    return separator.join(texts)


def _got(value: Any, key: str, default: Any = None) -> Any:
    return cast("dict[str, Any]", value).get(key, default) if isinstance(value, dict) else default


def _listed(of: str) -> Callable[[Any], list[Any]]:
    def do(value: Any) -> list[Any]:
        if not isinstance(value, dict):
            return []
        entries = cast("dict[str, Any]", value)
        return list(entries) if of == "keys" else list(entries.values())

    return do


def _smallest(*values: Any) -> Any:
    return min(*values)


def _largest(*values: Any) -> Any:
    return max(*values)


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    of_bearable_length(len(text))
    return text


def _split(value: Any, separator: str | None = None, most: int = -1) -> list[str]:
    parts = _text(value).split(separator, most if 0 <= most < MOST_PARTS else MOST_PARTS)
    if len(parts) > MOST_PARTS:
        raise Refused(f"it would make more than {MOST_PARTS} parts")
    return parts


def _of_text(method: str) -> Callable[..., Any]:
    """A method of texts that makes none longer than it got."""

    def do(value: Any, *arguments: Any) -> Any:
        return getattr(_text(value), method)(*arguments)

    return do


FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "len": _length,
    "str": written,
    "int": _whole,
    "float": _number,
    "bool": bool,
    "round": _rounded,
    "min": _smallest,
    "max": _largest,
    "json": _json,
}

METHODS: Mapping[str, Callable[..., Any]] = {
    **{
        name: _of_text(name)
        for name in ("lower", "upper", "strip", "startswith", "endswith", "removeprefix", "removesuffix")
    },
    "split": _split,
    "replace": _replaced,
    "join": _joined,
    "get": _got,
    "keys": _listed("keys"),
    "values": _listed("values"),
}
"""By name alone: the value they are called on is given as the first argument."""
