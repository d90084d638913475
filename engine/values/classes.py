"""Named tuples, dataclasses and pydantic models taken apart into fields, and put together again."""

from __future__ import annotations

import dataclasses
import importlib
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal, cast

from engine.errors import ValueNotStorable

Flavour = Literal["namedtuple", "dataclass", "model"]

_PICKLE_HOOKS = ("__reduce__", "__reduce_ex__", "__getstate__", "__setstate__")


@dataclass(frozen=True, slots=True)
class Taken:
    """An object taken apart: what kind of class it has, where that is found, its fields."""

    flavour: Flavour
    location: str
    fields: dict[str, Any]
    was_set: tuple[str, ...] = ()
    """For a model: the fields that were given explicitly."""


def flavour_of(cls: type[Any]) -> Flavour | None:
    """What kind of record a class is, None when it is none."""
    if tuple in cls.__mro__:
        return "namedtuple" if hasattr(cls, "_fields") else None
    if hasattr(cls, "__dataclass_fields__"):
        return "dataclass"
    return "model" if hasattr(cls, "__pydantic_fields__") else None


def take_apart(value: object) -> Taken | None:
    """The fields of a record, or None when they are not all there is to it or its class cannot be found again."""
    cls = _class_of(value)
    flavour = flavour_of(cls)
    if flavour is None or _find(cls.__module__, cls.__qualname__) is not cls:
        return None
    fields = _READERS[flavour](value)
    if fields is None:
        return None
    was_set = tuple(sorted(cast("Any", value).model_fields_set)) if flavour == "model" else ()
    return Taken(flavour, f"{cls.__module__}:{cls.__qualname__}", fields, was_set)


def put_together(taken: Taken) -> object:
    """The object again, without calling its constructor. Looks its class up: call it with trusted data only.

    Raises ValueNotStorable when the class is gone or has other fields by now.
    """
    module, _, qualname = taken.location.partition(":")
    found = _find(module, qualname)
    cls = cast("type[Any]", found)
    if not isinstance(found, type) or flavour_of(cls) != taken.flavour or set(field_names(cls)) != set(taken.fields):
        raise ValueNotStorable(
            f"A stored value does not fit today's code: {taken.location} is gone or has other fields.",
            fix="Run the node again; its value is then written anew.",
        )
    if taken.flavour == "namedtuple":
        return cls._make(taken.fields[name] for name in cls._fields)
    made = object.__new__(cls)
    if taken.flavour == "model":
        made.__setstate__(
            {
                "__dict__": taken.fields,
                "__pydantic_fields_set__": set(taken.was_set),
                "__pydantic_extra__": None,
                "__pydantic_private__": None,
            }
        )
    else:
        for name, field in taken.fields.items():
            object.__setattr__(made, name, field)
    return made


def _class_of(value: object) -> type[Any]:
    return type(value)


def _find(module: str, qualname: str) -> object:
    try:
        found: object = sys.modules.get(module) or importlib.import_module(module)
        for name in qualname.split("."):
            found = getattr(found, name)
    except Exception:  # noqa: BLE001  # an import may raise anything; then the class is simply not there
        return None
    return found


def field_names(cls: type[Any]) -> list[str]:
    """The names of the fields of a record class, in order."""
    match flavour_of(cls):
        case "namedtuple":
            return list(cls._fields)
        case "dataclass":
            return [item.name for item in dataclasses.fields(cls)]
        case "model":
            return list(cls.__pydantic_fields__)
        case None:
            return []


def _read_namedtuple(value: Any) -> dict[str, Any] | None:
    names = cast("tuple[str, ...]", value._fields)
    if len(value) != len(names) or _attributes(value) or _says_how_to_pickle(_class_of(value)):
        return None
    return dict(zip(names, cast("Iterable[object]", value), strict=True))


def _read_dataclass(value: Any) -> dict[str, Any] | None:
    cls = _class_of(value)
    names = [item.name for item in dataclasses.fields(value)]
    if _says_how_to_pickle(cls) or _is_built_in_too(cls) or not _attributes(value) <= set(names):
        return None
    try:
        return {name: getattr(value, name) for name in names}
    except AttributeError:  # a field that was never set
        return None


def _read_model(value: Any) -> dict[str, Any] | None:
    cls = _class_of(value)
    fields: dict[str, Any] = value.__dict__
    beyond = value.__pydantic_extra__ or value.__pydantic_private__
    return None if beyond or _says_how_to_pickle(cls) or set(fields) != set(field_names(cls)) else dict(fields)


_READERS: dict[Flavour, Callable[[object], dict[str, Any] | None]] = {
    "namedtuple": _read_namedtuple,
    "dataclass": _read_dataclass,
    "model": _read_model,
}


def _says_how_to_pickle(cls: type[Any]) -> bool:
    """Tell whether a class has pickling of its own, beyond what object, dataclasses and pydantic give it."""
    for name in _PICKLE_HOOKS:
        hook = getattr(cls, name, None)
        if hook is getattr(object, name, None) or getattr(hook, "__name__", "").startswith("_dataclass_"):
            continue
        if getattr(hook, "__module__", None) != "pydantic.main":
            return True
    return False


def _attributes(value: object) -> set[str]:
    """Everything that an instance holds under a name, in `__dict__` and in slots."""
    names: set[str] = set(getattr(value, "__dict__", ()))
    for cls in type(value).__mro__:
        slots: str | Iterable[str] = cls.__dict__.get("__slots__", ())
        names.update((slots,) if isinstance(slots, str) else slots)
    return names - {"__dict__", "__weakref__"}


def _is_built_in_too(cls: type) -> bool:
    """Tell whether a dataclass is also a list, an int and so on, with content that no field holds."""
    return any(base.__module__ == "builtins" and base is not object for base in cls.__mro__)
