"""Annotations as data: the shape of a type and the hints for its form, read from source without running it."""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace
from typing import TypeAlias, cast

from engine.syntax import parse_expression
from engine.types import hints as form_hints
from engine.types.hints import Hint
from engine.types.names import BARE, LISTS, MAPPINGS, SETS, TRANSPARENT, common_names, known_name
from engine.types.read_class import class_shape
from engine.types.scope import Scope
from engine.types.shape import ANY, NONE, Shape

Constant: TypeAlias = str | int | bool | None


@dataclass(frozen=True, slots=True)
class Reading:
    """A type, the hints beside it, and what could not be read of it, in sentences."""

    shape: Shape
    hints: tuple[Hint, ...] = ()
    problems: tuple[str, ...] = ()


def read_annotation(annotation: ast.expr | str | None, scope: Scope | None = None) -> Reading:
    """Read an annotation with the names of its module. Nothing written is Any; an unknown name is an `object`."""
    if annotation is None:
        return Reading(ANY)
    reader = _Reader()
    expression = _parsed(annotation) if isinstance(annotation, str) else annotation
    shape = Shape("object", label=str(annotation)) if expression is None else reader.read(expression, scope or Scope())
    return Reading(shape, tuple(reader.hints), tuple(reader.problems))


def union(shapes: list[Shape]) -> Shape:
    """The union of shapes: flat, without repeats; Any swallows the rest."""
    flat = [one for shape in shapes for one in (shape.args if shape.name == "union" else (shape,))]
    # By type too, since Literal[1] and Literal[True] are equal to Python.
    members = tuple({(one, tuple(map(type, one.values))): one for one in flat}.values())
    if ANY in members:
        return ANY
    return members[0] if len(members) == 1 else Shape("union", members)


def constant(expression: ast.expr, scope: Scope) -> object:
    """The value of a literal, or of a module's constant that is one. Raises ValueError for anything else."""
    if isinstance(expression, ast.Name) and expression.id in scope.aliases:
        expression = scope.aliases[expression.id]
    try:
        return ast.literal_eval(expression)
    except (TypeError, RecursionError) as error:
        raise ValueError(ast.unparse(expression)) from error


_COMMON = {
    **{module: module for module in ("datetime", "decimal", "pathlib", "typing", "uuid")},
    **common_names(),
}
_CONTAINERS = {name: BARE[name] for name in (*LISTS, *SETS, *MAPPINGS)}


class _Reader:
    """One reading: gathers hints and problems, and remembers what it is in the middle of, for types that recur."""

    def __init__(self) -> None:
        self.hints: list[Hint] = []
        self.problems: list[str] = []
        self._open: list[tuple[str, str]] = []

    def read(self, expression: ast.expr, scope: Scope) -> Shape:
        match expression:
            case ast.Constant(value=None):
                return NONE
            case ast.Constant(value=str(text)):
                inner = _parsed(text)
                return Shape("object", label=text) if inner is None else self.read(inner, scope)
            case ast.BinOp(op=ast.BitOr()):
                return union([self.read(expression.left, scope), self.read(expression.right, scope)])
            case ast.Subscript():
                return self._subscript(expression, scope)
            case ast.Name() | ast.Attribute():
                return self._named(scope.dotted(expression), scope)
            case _:
                return Shape("object", label=ast.unparse(expression))

    def _named(self, dotted: str, scope: Scope) -> Shape:
        name = known_name(dotted)
        if name is not None:
            return BARE.get(name, Shape("object", label=name))
        if dotted.startswith("."):
            return self._own(dotted[1:], scope)
        module, _, last = dotted.rpartition(".")
        other = scope.load(module) if module != "builtins" else None
        if other is not None and (last in other.classes or last in other.aliases):
            return self._own(last, other)
        return Shape("object", label=dotted.removeprefix("builtins."))

    def _own(self, name: str, scope: Scope) -> Shape:
        """A name that the module itself defines: a type variable, an alias or a class."""
        label = f"{scope.module}.{name}" if scope.module else name
        if (scope.module, name) in self._open:
            return Shape("object", label=label)
        if name in scope.typevars:
            return Shape("typevar", label=name)
        self._open.append((scope.module, name))
        try:
            if name in scope.classes:
                return class_shape(scope.classes[name], scope, self.read)
            value = scope.aliases.get(name)
            if isinstance(value, ast.Call):
                return self._made(value, name, label, scope)
            return Shape("object", label=label) if value is None else self.read(value, scope)
        finally:
            self._open.pop()

    def _made(self, call: ast.Call, name: str, label: str, scope: Scope) -> Shape:
        """A name made by a call: TypeVar("T", bound=…) or NewType("UserId", int)."""
        match known_name(scope.dotted(call.func)):
            case "TypeVar":
                bounds = [*call.args[1:], *(item.value for item in call.keywords if item.arg == "bound")]
                bound = (union([self.read(one, scope) for one in bounds]),) if bounds else ()
                return Shape("typevar", bound, label=name)
            case "NewType" if call.args:
                return self.read(call.args[-1], scope)
            case _:
                return Shape("object", label=label)

    def _subscript(self, expression: ast.Subscript, scope: Scope) -> Shape:
        inner = expression.slice
        items = list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]
        dotted = scope.dotted(expression.value)
        name = known_name(dotted)
        match name:
            case "Annotated":
                shape = self.read(items[0], scope)
                for hint in items[1:]:
                    self._hint(hint, scope)
                return shape
            case "Literal":
                return self._literal(items, scope)
            case "Optional":
                return union([self.read(items[0], scope), NONE])
            case "Union":
                return union([self.read(item, scope) for item in items])
            case "tuple" | "Tuple":
                return self._tuple(items, scope)
            case str() if name in TRANSPARENT:
                return self.read(items[-1], scope)
            case str() if name in _CONTAINERS:
                return self._container(_CONTAINERS[name], items, scope)
            case _:
                return self._generic(self._named(dotted, scope), items, scope)

    def _container(self, bare: Shape, items: list[ast.expr], scope: Scope) -> Shape:
        """A list, set or mapping; type arguments beyond its own (of a generator) do not matter here."""
        if len(items) < len(bare.args):
            return bare
        return replace(bare, args=tuple(self.read(item, scope) for item in items[: len(bare.args)]))

    def _generic(self, shape: Shape, items: list[ast.expr], scope: Scope) -> Shape:
        if shape.name != "object":
            return shape
        return replace(shape, args=tuple(self.read(item, scope) for item in items if not isinstance(item, ast.List)))

    def _tuple(self, items: list[ast.expr], scope: Scope) -> Shape:
        match items:
            case [item, ast.Constant(value=end)] if end is ...:
                return Shape("tuple", (self.read(item, scope),), variadic=True)
            case _:
                return Shape("tuple", tuple(self.read(item, scope) for item in items))

    def _literal(self, items: list[ast.expr], scope: Scope) -> Shape:
        values: list[Constant] = []
        for item in items:
            try:
                values.append(cast("Constant", constant(item, scope)))
            except ValueError:
                member = self.read(item, scope)
                values += member.values if member.name == "literal" else (ast.unparse(item),)
        return Shape("literal", values=tuple({(type(value), value): value for value in values}.values()))

    def _hint(self, expression: ast.expr, scope: Scope) -> None:
        """Take over one of our hints; what other libraries put into Annotated is left alone."""
        call = expression if isinstance(expression, ast.Call) else None
        name = known_name(scope.dotted(call.func if call else expression))
        kind = getattr(form_hints, name or "", None)
        if not isinstance(kind, type) or kind.__module__ != form_hints.__name__:
            return
        try:
            arguments = [constant(item, scope) for item in call.args] if call else []
            named = {item.arg or "": constant(item.value, scope) for item in call.keywords} if call else {}
            made = kind(*arguments, **named)
        except (ValueError, TypeError):
            self.problems.append(f"{ast.unparse(expression)} is not made of literals as {name}(…) must be")
            return
        self.hints.append(cast("Hint", made))


def _parsed(text: str) -> ast.expr | None:
    try:
        return parse_expression(text.strip()).body
    except SyntaxError:
        return None


def common_scope() -> Scope:
    """The names that an annotation may use where no module says what they mean, as for a parameter on the canvas."""
    return Scope(imports=_COMMON)
