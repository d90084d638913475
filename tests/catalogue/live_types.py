"""Types as they are when a module is imported, in the form in which they are read from source, to compare the two."""

from __future__ import annotations

import dataclasses
import datetime as dt
import decimal
import enum
import pathlib
import types
import typing
import uuid
from collections import abc
from typing import Any

from pydantic import BaseModel

from engine.types import hints, media
from engine.types.hints import Hint
from engine.types.read_annotation import union
from engine.types.shape import ANY, NONE, Shape

_SIMPLE: dict[Any, Shape] = {
    Any: ANY,
    object: ANY,
    None: NONE,
    type(None): NONE,
    pathlib.Path: Shape("path"),
    decimal.Decimal: Shape("decimal"),
    uuid.UUID: Shape("uuid"),
    **{one: Shape(one.__name__) for one in (bool, int, float, complex, str, bytes)},
    **{one: Shape(one.__name__) for one in (dt.date, dt.datetime, dt.time, dt.timedelta)},
    **{getattr(media, name): Shape(name) for name in ("Table", "File", "Image", "Audio", "Video", "Html", "Markdown")},
    media.Secret: Shape("Secret"),
    media.Connection: Shape("Connection"),
}
_LABELS: dict[Any, tuple[str, str]] = {
    list: ("list", ""),
    abc.Sequence: ("list", "Sequence"),
    abc.Collection: ("list", "Collection"),
    abc.Iterable: ("list", "Iterable"),
    abc.Iterator: ("list", "Iterable"),
    abc.AsyncIterator: ("list", "Iterable"),
    set: ("set", ""),
    frozenset: ("set", "frozenset"),
    dict: ("dict", ""),
    abc.Mapping: ("dict", "Mapping"),
}


def live_shape(annotation: Any) -> Shape:
    """The shape of a type, without the classes that it inherits from."""
    if annotation in _SIMPLE:
        return _SIMPLE[annotation]
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return live_shape(args[0])
    if origin in (typing.Union, types.UnionType):
        return union([live_shape(one) for one in args])
    if origin is typing.Literal:
        return Shape("literal", values=args)
    if origin is tuple:
        variadic = args[-1:] == (...,)
        return Shape("tuple", tuple(live_shape(one) for one in args if one is not ...), variadic=variadic)
    known = _LABELS.get(origin or annotation)
    if known is not None:
        name, label = known
        return Shape(name, tuple(map(live_shape, args)) or (ANY,) * (2 if name == "dict" else 1), label=label)
    if isinstance(annotation, typing.TypeVar):
        return Shape("typevar", label=annotation.__name__)
    return _live_class(annotation)


def _live_class(annotation: Any) -> Shape:
    label = f"{annotation.__module__}.{annotation.__qualname__}"
    if issubclass(annotation, enum.Enum):
        return Shape("literal", values=tuple(member.value for member in annotation), label=label)
    is_record = dataclasses.is_dataclass(annotation) or issubclass(annotation, BaseModel)
    if is_record or hasattr(annotation, "_fields") or typing.is_typeddict(annotation):
        fields = typing.get_type_hints(annotation, include_extras=True)
        return Shape("object", label=label, fields=tuple((name, live_shape(one)) for name, one in fields.items()))
    return Shape("object", label=label)


def live_hints(annotation: Any) -> tuple[Hint, ...]:
    """The hints inside an annotation, in reading order."""
    found: list[Any] = []
    args = typing.get_args(annotation)
    if typing.get_origin(annotation) is typing.Annotated:
        found += [*live_hints(args[0]), *(one for one in args[1:] if type(one).__module__ == hints.__name__)]
    elif typing.get_origin(annotation) is not typing.Literal:
        found += [hint for one in args for hint in live_hints(one)]
    return tuple(found)


def without_bases(shape: Shape) -> Shape:
    """A shape that was read, as far as a live type tells the same; JSON is Any while running."""
    if shape.name == "Json":
        return ANY
    return dataclasses.replace(
        shape,
        bases=(),
        args=tuple(map(without_bases, shape.args)),
        fields=tuple((name, without_bases(inner)) for name, inner in shape.fields),
    )
