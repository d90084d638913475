"""Renames a name inside Python source: in the tree, so that texts and attributes of the same spelling stay."""

from __future__ import annotations

import ast

from engine.document.code import Names, expression, parse
from engine.errors import InvalidEdit


def rename_in_expression(source: str, old: str, new: str) -> str:
    """The expression with another name. Raises InvalidEdit when the new name already means something in it."""
    text = source.strip()
    return _renamed(text, [expression(text)], old, new)


def rename_in_statements(source: str, old: str, new: str) -> str:
    """The statements with another name. Raises InvalidEdit when the new name already means something in them."""
    return _renamed(source, parse(source).body, old, new)


def _renamed(source: str, tree: list[ast.stmt] | list[ast.expr], old: str, new: str) -> str:
    nodes = [node for top in tree for node in ast.walk(top)]
    names = [node for node in nodes if isinstance(node, ast.Name)]
    if any(name.id == new for name in names) or _binds_otherwise(nodes, old) or _binds_otherwise(nodes, new):
        raise InvalidEdit(
            f"{old} cannot be renamed to {new}: the code {source[:60]!r} uses both names.",
            fix="Choose another name, or change the code first.",
        )
    lines = source.split("\n")
    places = sorted({(name.lineno, name.col_offset) for name in names if name.id == old}, reverse=True)
    for line, column in places:
        data = lines[line - 1].encode()
        lines[line - 1] = (data[:column] + new.encode() + data[column + len(old.encode()) :]).decode()
    return "\n".join(lines)


def _binds_otherwise(nodes: list[ast.AST], name: str) -> bool:
    """Whether a name is also an argument, a definition or an import, which a renaming would have to follow."""
    return any(
        (getattr(node, "arg", None) == name and isinstance(node, ast.arg))
        or (isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and node.name == name)
        or (isinstance(node, ast.alias) and name in (node.asname, node.name.partition(".")[0]))
        or (isinstance(node, (ast.Global, ast.Nonlocal)) and name in node.names)
        or (isinstance(node, ast.ExceptHandler) and node.name == name)
        for node in nodes
    )


def names_in_statements(source: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What statements read and what they bind. Raises InvalidEdit when they do not parse."""
    try:
        names = Names.of(parse(source).body)
    except SyntaxError as error:
        raise InvalidEdit(
            f"The code does not parse: {error.msg} (line {error.lineno}).", fix="Correct the line."
        ) from error
    return names.read, names.bound
