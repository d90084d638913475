"""Lets expressions ask futures for their values, as Python wants it, and leaves that out of those of values."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from engine.document.flow import Flow
from engine.document.value import RESULT, Ref
from engine.syntax import parse_expression, parse_module


def awaited(source: str, flow: Flow, names: Mapping[str, Ref]) -> str:
    """`count > 10` as `count.result() > 10`, where `count` is a node that was submitted; else the source as it is."""
    try:
        tree = parse_expression(source.strip())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return source
    futures = {name for name, ref in names.items() if _is_future(flow, ref)}
    if isinstance(tree.body, ast.Name) or not futures:
        return source
    asking = _Asking(futures)
    changed = asking.visit(tree)
    return ast.unparse(changed) if asking.asked else source


def not_asked(source: str, values: AbstractSet[str]) -> str:
    """`count.result() > 10` as `count > 10`, where `count` is a value; else the expression as it is."""
    try:
        tree = parse_expression(source.strip())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return source
    return _without_asking(source, tree, values)


def not_asked_in_code(source: str, values: AbstractSet[str]) -> str:
    """The same for statements, whose layout stays where nothing is changed."""
    try:
        tree = parse_module(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return source
    return _without_asking(source, tree, values)


def _without_asking(source: str, tree: ast.AST, values: AbstractSet[str]) -> str:
    plain = _Plain(values)
    changed = plain.visit(tree) if values else tree
    return ast.unparse(changed) if plain.changed else source


class _Plain(ast.NodeTransformer):
    def __init__(self, values: AbstractSet[str]) -> None:
        self._values = values
        self.changed = False

    def visit_Call(self, node: ast.Call) -> ast.AST:
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=name) as inner, attr="result"), args=[], keywords=[]
            ) if name in self._values:
                self.changed = True
                return inner
            case _:
                return self.generic_visit(node)


def _is_future(flow: Flow, ref: Ref) -> bool:
    node = flow.by_id.get(ref.node)
    return node is not None and node.gives_future and ref.port == RESULT


class _Asking(ast.NodeTransformer):
    def __init__(self, futures: set[str]) -> None:
        self._futures = futures
        self.asked = False

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if node.attr in ("result", "wait", "state") and isinstance(node.value, ast.Name):
            return node
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id not in self._futures or not isinstance(node.ctx, ast.Load):
            return node
        self.asked = True
        return ast.copy_location(ast.Call(ast.Attribute(node, "result", ast.Load()), [], []), node)
