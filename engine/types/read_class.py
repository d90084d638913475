"""Classes as data: enums as their values, dataclasses, named tuples, models and typed dicts as their fields."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from engine.types.names import BARE, known_name
from engine.types.scope import Scope
from engine.types.shape import Shape

Read = Callable[[ast.expr, Scope], Shape]

DATACLASS = "dataclass"
"""Stands among the bases of a class that `@dataclass` decorates."""

NAMED_TUPLE = "NamedTuple"
TYPED_DICT = "TypedDict"
MODEL = "pydantic.BaseModel"

_DATACLASS_DECORATORS = {"dataclasses.dataclass", "pydantic.dataclasses.dataclass"}
_ENUMS = {"enum.Enum", "enum.StrEnum", "enum.IntEnum", "enum.Flag", "enum.IntFlag"}
_RECORDS = {DATACLASS, NAMED_TUPLE, TYPED_DICT, MODEL}
_MAX_DEPTH = 20


def class_shape(definition: ast.ClassDef, scope: Scope, read: Read) -> Shape:
    """The shape of a class that a module defines. `read` gives the shapes of its fields."""
    label = f"{scope.module}.{definition.name}" if scope.module else definition.name
    bases = tuple(dict.fromkeys(_bases(definition, scope))) or ("object",)
    if _ENUMS.intersection(bases):
        return Shape("literal", values=tuple(_members(definition, bases)), label=label, bases=bases)
    if not _RECORDS.intersection(bases):
        return Shape("object", label=label, bases=bases)
    inner = scope.with_typevars(one.name for one in getattr(definition, "type_params", ()))
    return Shape("object", label=label, fields=tuple(_fields(definition, inner, read).items()), bases=bases)


def _bases(definition: ast.ClassDef, scope: Scope, depth: int = 0) -> Iterator[str]:
    """The classes that it inherits from, nearest first, as shape names where they have one, else in full."""
    for decorator in definition.decorator_list:
        function = decorator.func if isinstance(decorator, ast.Call) else decorator
        if scope.dotted(function) in _DATACLASS_DECORATORS:
            yield DATACLASS
    for dotted, own in _parents(definition, scope):
        name = known_name(dotted)
        if name is not None:
            yield BARE[name].name if name in BARE else name
        elif own is None:
            yield dotted.removeprefix("builtins.")
        else:
            parent, there = own
            yield f"{there.module}.{parent.name}" if there.module else parent.name
            if depth < _MAX_DEPTH:
                yield from _bases(parent, there, depth + 1)
        if dotted == "enum.StrEnum":
            yield "str"
        elif dotted in {"enum.IntEnum", "enum.IntFlag"}:
            yield "int"


def _parents(definition: ast.ClassDef, scope: Scope) -> Iterator[tuple[str, tuple[ast.ClassDef, Scope] | None]]:
    """The full name of each base, with its definition where that can be read."""
    for base in definition.bases:
        dotted = scope.dotted(base.value if isinstance(base, ast.Subscript) else base)
        module, _, last = dotted.rpartition(".")
        there = scope if dotted.startswith(".") else scope.load(module)
        found = there.classes.get(last) if there else None
        yield dotted, (found, there) if found and there and found is not definition else None


def _fields(definition: ast.ClassDef, scope: Scope, read: Read, depth: int = 0) -> dict[str, Shape]:
    fields: dict[str, Shape] = {}
    for _, own in _parents(definition, scope):
        if own is not None and depth < _MAX_DEPTH:
            fields.update(_fields(*own, read, depth + 1))
    for statement in definition.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation) if name != "model_config":
                outer = annotation.value if isinstance(annotation, ast.Subscript) else annotation
                if known_name(scope.dotted(outer)) not in {"ClassVar", "InitVar"}:
                    fields[name] = read(annotation, scope)
            case _:
                pass
    return fields


def _members(definition: ast.ClassDef, bases: tuple[str, ...]) -> Iterator[str | int | bool | None]:
    """The values of an enum; `auto()` is counted as Python does, a value that is no literal goes by its name."""
    last = 0
    for statement in definition.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=value)) if not name.startswith("_"):
                last = value if isinstance(value, int) else last
                yield value if isinstance(value, (str, int)) or value is None else name
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call()) if not name.startswith("_"):
                last += 1
                yield name.lower() if "str" in bases else last
            case ast.Assign(targets=[ast.Name(id=name)]) if not name.startswith("_"):
                yield name
            case _:
                pass
