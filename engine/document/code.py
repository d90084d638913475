"""Python source inside a document: parsed, and asked which names it reads and binds; never run."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from engine import syntax

T = TypeVar("T", bound=ast.AST)

FORBIDDEN = (ast.NamedExpr, ast.Await, ast.Yield, ast.YieldFrom)
"""What may not stand in an expression of a setting: it would bind names or suspend the flow from inside an argument."""


def parse(source: str) -> ast.Module:
    """The tree of a module, without warnings on odd escapes. Raises SyntaxError for all that does not parse."""
    return _parsed(source, syntax.parse_module)


def _parsed(source: str, parser: Callable[[str], T]) -> T:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return parser(source)
    except ValueError as error:
        raise SyntaxError(str(error)) from error
    except (RecursionError, MemoryError) as error:
        raise SyntaxError("it is nested too deeply") from error


@lru_cache(maxsize=8192)
def expression(source: str) -> ast.expr:
    """The tree of one expression. Raises SyntaxError when the source is anything else."""
    tree = _parsed(source.strip(), syntax.parse_expression)
    forbidden = [type(node).__name__ for node in ast.walk(tree) if isinstance(node, FORBIDDEN)]
    if forbidden:
        raise SyntaxError(f"a setting may not contain {forbidden[0]}")
    return tree.body


@lru_cache(maxsize=8192)
def names_read(source: str) -> tuple[str, ...]:
    """The names that an expression takes from around it, in reading order; none when it does not parse."""
    try:
        return Names.of([expression(source)]).read
    except SyntaxError:
        return ()


@lru_cache(maxsize=8192)
def names_of_code(source: str) -> tuple[str, ...]:
    """The names that statements read; none when they do not parse."""
    try:
        return Names.of(parse(source).body).read
    except SyntaxError:
        return ()


class Names(ast.NodeVisitor):
    """The names that some statements or expressions read from outside and bind outside of inner scopes."""

    def __init__(self) -> None:
        self._read: dict[str, None] = {}
        self._bound: dict[str, None] = {}
        self._hidden: list[frozenset[str]] = []

    @classmethod
    def of(cls, nodes: list[ast.stmt] | list[ast.expr]) -> Names:
        """Look at several nodes in order."""
        names = cls()
        for node in nodes:
            names.visit(node)
        return names

    @property
    def read(self) -> tuple[str, ...]:
        """Names that are loaded, also those that were bound before in the same statements."""
        return tuple(self._read)

    @property
    def bound(self) -> tuple[str, ...]:
        """Names that are assigned, imported, defined or deleted."""
        return tuple(self._bound)

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self._load(node.id)
        else:
            self._bind(node.id)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        if isinstance(node.target, ast.Name):
            self._load(node.target.id)
        self.generic_visit(node)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.visit(node.value)
        self._bound[node.target.id] = None

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        for alias in node.names:
            self._bind(alias.asname or alias.name.partition(".")[0])

    visit_ImportFrom = visit_Import  # noqa: N815  ast.NodeVisitor finds methods by the names of its nodes

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self._bind(node.name)
        self.generic_visit(node)

    def visit_MatchAs(self, node: ast.MatchAs | ast.MatchStar) -> None:
        if node.name:
            self._bind(node.name)
        self.generic_visit(node)

    visit_MatchStar = visit_MatchAs  # noqa: N815  ast.NodeVisitor finds methods by the names of its nodes

    def visit_MatchMapping(self, node: ast.MatchMapping) -> None:
        if node.rest:
            self._bind(node.rest)
        self.generic_visit(node)

    def visit_Global(self, node: ast.Global | ast.Nonlocal) -> None:
        for name in node.names:
            self._load(name)
            self._bind(name)

    visit_Nonlocal = visit_Global  # noqa: N815  ast.NodeVisitor finds methods by the names of its nodes

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._visit_defaults(node.args)
        self._within(_parameters(node.args), [node.body])

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for outer in [*node.decorator_list, *_annotations(node.args), *([node.returns] if node.returns else [])]:
            self.visit(outer)
        self._visit_defaults(node.args)
        self._bind(node.name)
        inner = Names.of(node.body)
        shared = {name for item in ast.walk(node) if isinstance(item, ast.Nonlocal) for name in item.names}
        self._within((_parameters(node.args) | set(inner.bound)) - shared, node.body)

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815  ast.NodeVisitor finds methods by the names of its nodes

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for outer in [*node.decorator_list, *node.bases, *node.keywords]:
            self.visit(outer)
        self._bind(node.name)
        self._within(set(Names.of(node.body).bound), node.body)

    def visit_ListComp(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> None:
        self.visit(node.generators[0].iter)
        targets = set(Names.of([generator.target for generator in node.generators]).bound)
        parts: list[ast.expr] = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
        for index, generator in enumerate(node.generators):
            parts += [*([generator.iter] if index else []), *generator.ifs]
        self._within(targets, parts)

    visit_SetComp = visit_GeneratorExp = visit_DictComp = visit_ListComp  # noqa: N815  ast.NodeVisitor finds methods by the names of its nodes

    def _load(self, name: str) -> None:
        if not any(name in scope for scope in self._hidden):
            self._read[name] = None

    def _bind(self, name: str) -> None:
        if not any(name in scope for scope in self._hidden):
            self._bound[name] = None

    def _within(self, hidden: set[str], nodes: list[ast.stmt] | list[ast.expr]) -> None:
        self._hidden.append(frozenset(hidden))
        for node in nodes:
            self.visit(node)
        self._hidden.pop()

    def _visit_defaults(self, arguments: ast.arguments) -> None:
        for default in [*arguments.defaults, *arguments.kw_defaults]:
            if default is not None:
                self.visit(default)


def _all_arguments(arguments: ast.arguments) -> list[ast.arg]:
    starred = [item for item in (arguments.vararg, arguments.kwarg) if item is not None]
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *starred]


def _parameters(arguments: ast.arguments) -> set[str]:
    return {argument.arg for argument in _all_arguments(arguments)}


def _annotations(arguments: ast.arguments) -> list[ast.expr]:
    return [argument.annotation for argument in _all_arguments(arguments) if argument.annotation is not None]
