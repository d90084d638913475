"""A port type as data, so that it can be compared and shown without importing what it names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """A type. `name` is one of these.

    `any none bool int float str bytes date datetime time timedelta path decimal uuid` and other scalars,
    `list set tuple dict union` with `args` (a tuple `tuple[T, ...]` has one arg and `variadic`),
    `literal` with `values` (an Enum is a literal whose `label` is the class),
    `typevar` with `label`, `object` with `label` (`module.Class`), `fields` (dataclass, NamedTuple, pydantic model) and
    `bases` (labels of the classes that it inherits from),
    or a media type: `Table File Image Audio Video Html Markdown Json Secret Connection`.
    """

    name: str
    args: tuple[Shape, ...] = ()
    values: tuple[str | int | bool | None, ...] = ()
    label: str = ""
    fields: tuple[tuple[str, Shape], ...] = ()
    bases: tuple[str, ...] = ()
    variadic: bool = False


ANY = Shape("any")
NONE = Shape("none")
