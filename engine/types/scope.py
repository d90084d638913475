"""What the names of a module mean in its annotations, read from its syntax tree without running it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

Load = Callable[[str], "Scope | None"]
"""Gives the scope of another module by its dotted name, or None when its source is not to be read."""


def load_nothing(_module: str) -> Scope | None:
    """Leave classes of other modules as mere names."""
    return None


@dataclass(frozen=True)
class Scope:
    """The names that a module binds at its top level."""

    module: str = ""
    imports: Mapping[str, str] = field(default_factory=dict[str, str])
    """The dotted name behind each imported one."""
    classes: Mapping[str, ast.ClassDef] = field(default_factory=dict[str, ast.ClassDef])
    aliases: Mapping[str, ast.expr] = field(default_factory=dict[str, ast.expr])
    """What is assigned to a name: type aliases, type variables, constants."""
    typevars: frozenset[str] = frozenset()
    """Type parameters of a function, as in `def first[T](items: list[T])`."""
    load: Load = load_nothing

    def dotted(self, expression: ast.expr) -> str:
        """The full name that an expression such as `datetime.date` or `Path` stands for; "" for any other one.

        A name that the module does not bind is a built-in one, `builtins.int`; one that it defines is `.Name`.
        """
        parts: list[str] = []
        while isinstance(expression, ast.Attribute):
            parts.append(expression.attr)
            expression = expression.value
        if not isinstance(expression, ast.Name):
            return ""
        return ".".join([self._first(expression.id), *reversed(parts)])

    def with_typevars(self, names: Iterable[str]) -> Scope:
        """The same scope inside a function or class that has type parameters."""
        return replace(self, typevars=self.typevars | frozenset(names))

    def _first(self, name: str) -> str:
        if name in self.classes or name in self.aliases or name in self.typevars:
            return f".{name}"
        return self.imports.get(name) or f"builtins.{name}"


def scope_of(tree: ast.Module, module: str = "", load: Load = load_nothing) -> Scope:
    """Read the names of a module; those under `if TYPE_CHECKING:` and in `try:` count too."""
    imports: dict[str, str] = {}
    classes: dict[str, ast.ClassDef] = {}
    aliases: dict[str, ast.expr] = {}
    for statement in top_level(tree.body):
        match statement:
            case ast.Import():
                for name in statement.names:
                    imports[name.asname or name.name.partition(".")[0]] = (
                        name.name if name.asname else name.name.partition(".")[0]
                    )
            case ast.ImportFrom():
                origin = imported_module(statement, module)
                imports.update({name.asname or name.name: f"{origin}.{name.name}" for name in statement.names})
            case ast.ClassDef():
                classes[statement.name] = statement
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                aliases[name] = value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                aliases[name] = value
            case _ if type(statement).__name__ == "TypeAlias":  # `type X = …`, from Python 3.12 on
                alias = cast("Any", statement)
                aliases[alias.name.id] = alias.value
            case _:
                pass
    return Scope(module, imports, classes, aliases, load=load)


def top_level(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a module, with those inside its `if` and `try` blocks."""
    for statement in body:
        match statement:
            case ast.If():
                yield from top_level([*statement.body, *statement.orelse])
            case ast.Try():
                handled = [inner for handler in statement.handlers for inner in handler.body]
                yield from top_level([*handled, *statement.orelse, *statement.finalbody, *statement.body])
            case _:
                yield statement


def imported_module(statement: ast.ImportFrom, module: str) -> str:
    """The absolute name of the module that `from … import` reads, seen from `module`."""
    if not statement.level:
        return statement.module or ""
    package = module.split(".")[: -statement.level]
    return ".".join([*package, statement.module] if statement.module else package)
