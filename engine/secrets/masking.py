"""Taking secrets out of values and errors, in place of which they leave a node."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Mapping
from typing import Any, cast

from engine.errors import TreadleError
from engine.secrets.redaction import MASK, Redactor

_DEEPEST = 100


def masked(value: Any, redactor: Redactor) -> Any:
    """The value with secrets taken out of its texts; the very same object when there are none.

    Looks into texts, bytes, lists, mappings, records and tables. Other objects are left alone: they are looked at again
    when they are written down, and not kept then.
    """
    return _masked(value, redactor, 0) if redactor.active else value


def _masked(value: Any, redactor: Redactor, depth: int) -> Any:
    if depth > _DEEPEST:
        return value
    if isinstance(value, str):
        clean = redactor.text(value)
        return value if clean == value else type(value)(clean)
    if isinstance(value, (bytes, bytearray)):
        return MASK.encode() if redactor.found_in(bytes(value)) else value
    if isinstance(value, Mapping):
        return _mapping(cast("Mapping[Any, Any]", value), redactor, depth)
    if isinstance(value, (list, tuple, set, frozenset)):
        return _items(cast("list[Any]", value), redactor, depth)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _record(value, redactor, depth)
    if type(value).__name__ == "DataFrame" and type(value).__module__.partition(".")[0] == "polars":
        return _table(value, redactor)
    return value


def _mapping(value: Mapping[Any, Any], redactor: Redactor, depth: int) -> Any:
    made = {_masked(key, redactor, depth + 1): _masked(item, redactor, depth + 1) for key, item in list(value.items())}
    same = all(new is old and made[new] is value[old] for new, old in zip(made, value, strict=False))
    if same and len(made) == len(value):
        return value
    return made if type(value) is dict else _like(value, made)


def _like(value: Mapping[Any, Any], made: dict[Any, Any]) -> Any:
    try:
        return cast("Any", type(value))(made)
    except Exception:  # noqa: BLE001  # a mapping of its own kind may be made otherwise; what it held is what counts
        return made


def _items(value: Any, redactor: Redactor, depth: int) -> Any:
    old = list(value)
    new = [_masked(item, redactor, depth + 1) for item in old]
    if all(one is other for one, other in zip(new, old, strict=True)):
        return value
    return value._make(new) if hasattr(value, "_make") else type(value)(new)


def _record(value: Any, redactor: Redactor, depth: int) -> Any:
    changed: dict[str, Any] = {}
    for field in dataclasses.fields(value):
        before = getattr(value, field.name, None)
        after = _masked(before, redactor, depth + 1)
        if after is not before:
            changed[field.name] = after
    if not changed:
        return value
    made = copy.copy(value)
    for name, item in changed.items():
        object.__setattr__(made, name, item)
    return made


def _table(frame: Any, redactor: Redactor) -> Any:
    import polars as pl

    names: list[str] = [
        name
        for name, kind in frame.schema.items()
        if kind == pl.String and any(redactor.text(text) != text for text in frame[name].drop_nulls().unique())
    ]
    cleaned = [pl.Series(name, [text and redactor.text(text) for text in frame[name]], pl.String) for name in names]
    return frame.with_columns(cleaned) if cleaned else frame


def mask_error(error: BaseException, redactor: Redactor) -> BaseException:
    """The error to raise instead, with secrets taken out of it and of those that led to it; mostly the same object."""
    if not redactor.active:
        return error
    seen: set[int] = set()
    _clean(error, redactor, seen)
    if redactor.found_in(f"{error}{error!r}"):
        # Its text does not come from its arguments.
        return TreadleError(f"{type(error).__name__}: {redactor.line(str(error))}").with_traceback(error.__traceback__)
    return error


def _clean(error: BaseException, redactor: Redactor, seen: set[int]) -> None:
    if id(error) in seen:
        return
    seen.add(id(error))
    error.args = cast("tuple[Any, ...]", masked(error.args, redactor))
    for name, text in list(vars(error).items()):
        if isinstance(text, str):
            setattr(error, name, redactor.line(text))
    if notes := getattr(error, "__notes__", None):
        error.__notes__ = [redactor.line(str(note)) for note in notes]
    for inner in (error.__cause__, error.__context__, *getattr(error, "exceptions", ())):
        if isinstance(inner, BaseException):
            _clean(inner, redactor, seen)
