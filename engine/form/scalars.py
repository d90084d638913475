"""Texts as values of the types without parts: numbers, dates, paths, names of secrets."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TypeVar
from uuid import UUID

from engine.document.value import Code, Value
from engine.python.text import quoted
from engine.types.describe import with_article
from engine.types.shape import Shape

T = TypeVar("T")

_YES = {"true", "yes", "on", "1"}
_NO = {"false", "no", "off", "0"}
_SECONDS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_SPAN = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*([smhdw]?)\s*")
_LONGEST_NAME = 64
_SHOWN = 40


class Unfit(ValueError):
    """A text or a JSON value that is not of the type; the sentence says what is expected."""


def unfit(shape: Shape, text: str) -> Unfit:
    """The refusal of a text where a type is expected."""
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return Unfit(f"expected {with_article(shape)}, not {shown!r}")


def _integer(shape: Shape, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise unfit(shape, text) from None


def _number(shape: Shape, text: str) -> float:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        number = float(text)
    except ValueError:
        raise unfit(shape, text) from None
    if not math.isfinite(number):
        raise unfit(shape, text)
    return number


def _boolean(shape: Shape, text: str) -> bool:
    word = text.strip().lower()
    if word not in _YES | _NO:
        raise unfit(shape, text)
    return word in _YES


def _text(_shape: Shape, text: str) -> str:
    return text


def _path(shape: Shape, text: str) -> Code:
    if not text.strip() or "\0" in text:
        raise unfit(shape, text)
    return Code(f"Path({quoted(text)})")


def _file(shape: Shape, text: str) -> Code:
    return Code(f"File({_path(shape, text).source})")


def _date(shape: Shape, text: str) -> Code:
    day = _made(shape, text, date.fromisoformat)
    return Code(f"date({day.year}, {day.month}, {day.day})")


def _datetime(shape: Shape, text: str) -> Code:
    moment = _made(shape, text, datetime.fromisoformat)
    if moment.tzinfo is not None:
        return Code(f"datetime.fromisoformat({quoted(moment.isoformat())})")
    return Code(repr(moment).removeprefix("datetime."))


def _time(shape: Shape, text: str) -> Code:
    moment = _made(shape, text, time.fromisoformat)
    if moment.tzinfo is not None:
        raise unfit(shape, text)
    return Code(repr(moment).removeprefix("datetime."))


def _duration(shape: Shape, text: str) -> Code:
    span: timedelta = _made(shape, text, _span)
    seconds = span.total_seconds()
    return Code(f"timedelta(seconds={int(seconds) if seconds == int(seconds) else seconds})")


def _decimal(shape: Shape, text: str) -> Code:
    number = _made(shape, text, Decimal)
    if not number.is_finite():
        raise unfit(shape, text)
    return Code(f"Decimal({quoted(str(number))})")


def _uuid(shape: Shape, text: str) -> Code:
    return Code(f"UUID({quoted(str(_made(shape, text, UUID)))})")


def _named(shape: Shape, text: str) -> Code:
    """A secret or connection, by its name: never the secret itself."""
    name = text.strip()
    if not name or len(name) > _LONGEST_NAME or not all(part.isalnum() for part in name.replace("_", "-").split("-")):
        raise Unfit(f"expected the name of {with_article(shape)}, of letters, digits, - and _")
    return Code(f"{shape.name}({quoted(name)})")


def _made(shape: Shape, text: str, make: Callable[[str], T]) -> T:
    try:
        return make(text.strip())
    except (ValueError, ArithmeticError):
        raise unfit(shape, text) from None


def _span(text: str) -> timedelta:
    return timedelta(seconds=seconds_of(text))


def seconds_of(text: str) -> float:
    """A duration in seconds, from a number with or without its unit: 90s, 5m, 2h, 1d, 2w. Raises ValueError."""
    found = _SPAN.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no duration")
    return float(found[1]) * _SECONDS[found[2]]


SCALARS: dict[str, Callable[[Shape, str], Value]] = {
    "bool": _boolean,
    "int": _integer,
    "float": _number,
    "str": _text,
    "Markdown": _text,
    "Html": _text,
    "path": _path,
    "File": _file,
    "date": _date,
    "datetime": _datetime,
    "time": _time,
    "timedelta": _duration,
    "decimal": _decimal,
    "uuid": _uuid,
    "Secret": _named,
    "Connection": _named,
}
