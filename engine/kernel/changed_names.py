"""Whether the functions of a flow file change what stands at its top: then a run must not find what another left."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from engine.syntax import parse_module

_MADE_BY = frozenset(
    {"list", "dict", "set", "deque", "defaultdict", "Counter", "OrderedDict", "count", "cycle", "iter"}
)
_LITERALS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


_ASSIGNS = re.compile(rb"^[A-Za-z_][^=\n(]*=|^\s+[\w.]+\.\w+\s*[-+|*/]?=[^=]", re.MULTILINE)
"""At the left margin, or to what a name has. Without one there is nothing to change, as in a flow that was drawn."""


def changes_its_names(text: bytes) -> bool:
    """Counters, caches and lists of a module that its functions write to, as far as the text says so."""
    if _ASSIGNS.search(text) is None:
        return False
    tree = parse_module(text)
    defined = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    held = {one.name for one in tree.body if isinstance(one, defined)}
    for statement in tree.body:
        if not isinstance(statement, defined):
            held |= {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
    growing = set(_containers(tree))
    inner = (node for one in ast.walk(tree) if isinstance(one, _FUNCTIONS) for node in ast.walk(one))
    return any(_changes(node, held, growing) for node in inner)


def _containers(tree: ast.Module) -> Iterator[str]:
    for statement in tree.body:
        match statement:
            case ast.Assign(targets=targets, value=value):
                names = targets
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                names = [target]
            case _:
                continue
        if isinstance(value, _LITERALS) or (isinstance(value, ast.Call) and _last_name(value.func) in _MADE_BY):
            yield from (name.id for name in names if isinstance(name, ast.Name))


def _changes(node: ast.AST, held: set[str], growing: set[str]) -> bool:
    match node:
        case ast.Global():
            return True
        case ast.Subscript(ctx=ast.Store() | ast.Del()) | ast.Attribute(ctx=ast.Store() | ast.Del()):
            return _root(node) in held
        case ast.Call(func=ast.Attribute(value=owner)):
            return _root(owner) in growing
        case ast.Call(func=ast.Name(id="next"), args=[ast.Name(id=name), *_]):
            return name in growing
        case _:
            return False


def _root(node: ast.expr) -> str:
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
