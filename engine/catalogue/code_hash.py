"""Which code a node's result depends on, as a hash, so that an edit makes the node stale."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from engine.syntax import parse_module
from engine.types.scope import imported_module, top_level

SourceOf = Callable[[str], str | None]
"""Gives the source of a module by its dotted name, None for one that belongs to somebody else."""


def family_sources(path: str, module: str) -> SourceOf:
    """Read the plain modules that lie in the folder of a node file, or beside a flow file, by their dotted names."""
    if not path:
        return lambda _name: None
    folder = Path(path).parent
    package = module.rpartition(".")[0]

    def source_of(name: str) -> str | None:
        parent, _, last = name.rpartition(".")
        file = folder / f"{last}.py"
        if parent != package or not last.isidentifier() or not file.is_file():
            return None
        try:
            return file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    return source_of


def module_hash(source: str, tree: ast.Module, module: str, source_of: SourceOf) -> str:
    """The hash of a module and of the family's modules that it imports, directly or not."""
    return _digest([source, *_shared(tree, module, source_of)])


def function_hash(tree: ast.Module, function: str, module: str, source_of: SourceOf) -> str:
    """The hash of one function of a flow file: its code and that of every name of the file that it leads to.

    Comments, layout and the rest of the file do not count, so that drawing another node leaves this one fresh.
    """
    bound = _bindings(tree)
    waiting, seen = [function], {function}
    parts: list[str] = []
    imports: list[ast.stmt] = []
    while waiting:
        for statement in bound[waiting.pop()]:
            parts.append(ast.unparse(statement))
            imports += [statement] if isinstance(statement, (ast.Import, ast.ImportFrom)) else []
            used = {one.id for one in ast.walk(statement) if isinstance(one, ast.Name)} & bound.keys() - seen
            seen |= used
            waiting += used
    shared = _shared(ast.Module(imports, []), module, source_of)
    return _digest([*sorted(parts), *shared])


def _bindings(tree: ast.Module) -> dict[str, list[ast.stmt]]:
    """The statements that give each name of a module its meaning."""
    bound: dict[str, list[ast.stmt]] = {}
    for statement in top_level(tree.body):
        for name, part in _bound_by(statement):
            bound.setdefault(name, []).append(part)
    return bound


def _bound_by(statement: ast.stmt) -> Iterator[tuple[str, ast.stmt]]:
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield statement.name, statement
        case ast.Import():
            for alias in statement.names:
                yield alias.asname or alias.name.partition(".")[0], ast.Import([alias])
        case ast.ImportFrom():
            for alias in statement.names:
                yield alias.asname or alias.name, ast.ImportFrom(statement.module, [alias], statement.level)
        case _:
            for inner in ast.walk(statement):
                if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
                    yield inner.id, statement


def _shared(tree: ast.Module, module: str, source_of: SourceOf) -> list[str]:
    """The sources of the family's modules, in the order of their names."""
    found: dict[str, str] = {}
    waiting = list(_imported(tree, module))
    while waiting:
        name = waiting.pop()
        source = None if name in found or name == module else source_of(name)
        if source is None:
            continue
        found[name] = source
        try:
            waiting += _imported(parse_module(source), name)
        except SyntaxError:
            # The file counts as it stands; the catalogue reports it, or the run fails on it.
            continue
    return [f"{name}\n{found[name]}" for name in sorted(found)]


def _imported(tree: ast.Module, module: str) -> Iterator[str]:
    """The names of modules imported anywhere in the file, functions included: heavy ones load there."""
    for statement in ast.walk(tree):
        if isinstance(statement, ast.ImportFrom):
            origin = imported_module(statement, module)
            yield origin
            yield from (f"{origin}.{alias.name}" for alias in statement.names)
        elif isinstance(statement, ast.Import):
            yield from (alias.name for alias in statement.names)


def _digest(parts: list[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
