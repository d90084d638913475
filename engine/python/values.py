"""Reads an argument of a call: a literal, a reference, a parameter, lists and mappings of these, or code."""

from __future__ import annotations

import ast
from typing import cast

from engine.document.code import FORBIDDEN
from engine.document.value import Code, Literal, Ref, Value
from engine.python.scope import NotANode, Scope
from engine.python.source import Source

_PLAIN = (bool, int, float, str, type(None))
_INFINITE = {"inf": float("inf"), "-inf": float("-inf"), "nan": float("nan")}


def value(expr: ast.expr, scope: Scope) -> Value:
    """The value that an expression is. Raises NotANode for one that must not leave its place."""
    match expr:
        case ast.Constant(value=constant) if isinstance(constant, _PLAIN):
            return constant
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=number)) if type(number) in (int, float):
            return -cast("float", number)
        case ast.Name(id=name) if name in scope.standing:
            return scope.standing[name]
        case ast.List(elts=items) if not any(isinstance(item, ast.Starred) for item in items):
            return [value(item, scope) for item in items]
        case ast.Dict(keys=keys, values=items) if (plain := _plain_keys(keys)) is not None:
            return {key: value(item, scope) for key, item in zip(plain, items, strict=True)}
        case _:
            found = _output(expr, scope) or _waited(expr, scope)
            return found if found is not None else _infinite(expr, scope) or code(expr, scope)


def head_value(expr: ast.expr, scope: Scope) -> Value:
    """What decides a block. A reference is the value itself: `x.result()` of a future, the variable of what was called.

    Calls of nodes may stand here, as nothing moves them. Raises NotANode for what binds names or suspends the flow.
    """
    if _is_future(expr, scope):
        return Code(scope.source.of(expr))
    try:
        return value(expr, scope)
    except NotANode:
        if any(isinstance(node, FORBIDDEN) for node in ast.walk(expr)):
            raise
        return Code(on_one_line(expr, scope.source))


def code(expr: ast.expr, scope: Scope) -> Code:
    """An expression as it is written, on one line."""
    scope.require_movable(expr)
    return Code(on_one_line(expr, scope.source))


def on_one_line(expr: ast.expr, source: Source) -> str:
    """An expression as it is written, where that is one line."""
    text = source.of(expr)
    return ast.unparse(expr) if "\n" in text or "\r" in text or "#" in text else text


def _plain_keys(keys: list[ast.expr | None]) -> list[Literal] | None:
    plain: list[Literal] = []
    for key in keys:
        match key:
            case ast.Constant(value=constant) if isinstance(constant, _PLAIN):
                plain.append(constant)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=number)) if type(number) in (int, float):
                plain.append(-cast("float", number))
            case _:
                return None
    if any(isinstance(key, str) and key.startswith("$") for key in plain):
        # A document would take it for one of its own marks.
        return None
    return plain if len(set(plain)) == len(keys) else None


def _output(expr: ast.expr, scope: Scope) -> Ref | None:
    """One output of a node that has several: `halves["left"]` of a future, `halves.left` of a plain result."""
    match expr:
        case ast.Subscript(value=inner, slice=ast.Constant(value=str() as port)) if _is_future(inner, scope):
            pass
        case ast.Attribute(value=inner, attr=port) if not _is_future(inner, scope):
            pass
        case _:
            return None
    node = scope.node_of(inner)
    spec = scope.specs.find(node.kind) if node else None
    if node is None or spec is None or len(spec.outputs) == 1 or spec.output(port) is None:
        return None
    return Ref(node.id, port)


def _waited(expr: ast.expr, scope: Scope) -> Ref | None:
    """`x.result()` of a future as an argument: the same value reaches the node, only later in the text."""
    match expr:
        case ast.Call(func=ast.Attribute(value=inner, attr="result"), args=[], keywords=[]) if _is_future(inner, scope):
            node = scope.node_of(inner)
            return Ref(node.id) if node else None
        case ast.Call(
            func=ast.Attribute(value=ast.Subscript(value=whole) as inner, attr="result"), args=[], keywords=[]
        ) if _is_future(whole, scope):
            return _output(inner, scope)
        case _:
            return None


def _is_future(expr: ast.expr, scope: Scope) -> bool:
    node = scope.node_of(expr)
    return node is not None and node.gives_future


def _infinite(expr: ast.expr, scope: Scope) -> float | None:
    match expr:
        case ast.Call(func=ast.Name(id="float"), args=[ast.Constant(value=str() as text)], keywords=[]) if (
            "float" not in scope.local | scope.module.bound
        ):
            return _INFINITE.get(text)
        case _:
            return None
