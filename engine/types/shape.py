"""A port type as data, so that it can be compared and shown without importing what it names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """A type. `name` is one of these.

    `any none bool int float str bytes date datetime time timedelta path decimal uuid` and other scalars,
    `list set tuple dict union` with `args` (a tuple `tuple[T, ...]` has one arg and `variadic`),
    `literal` with `values` (an Enum is a literal whose `label` is the class),
    `typevar` with `label` and its bound, if any, as the one arg,
    `object` with `label` (`module.Class`), `fields` (dataclass, NamedTuple, TypedDict, pydantic model) and `bases`
    (shape names or labels of the classes that it inherits from, `object` when there are none; `dataclass` stands for
    the decorator; empty when the class could not be read),
    or a media type: `Table File Image Audio Video Html Markdown Json Secret Connection`.

    The label of a list, set or dict is "" for the type itself, or the looser one that was written: `Sequence`,
    `Collection`, `Iterable`, `frozenset`, `AbstractSet`, `Mapping`.
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
