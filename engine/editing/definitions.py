"""The functions that a flow file defines itself, carried along when their nodes are copied to another flow."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from engine.document.code import Names, parse
from engine.errors import InvalidEdit


def definitions_of(header: str, wanted: Iterable[str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """The sources of functions and of what of the file they use, in order; and the imports that those need.

    What is not defined at the left margin of the header is left out.
    """
    try:
        body = parse(header).body
    except SyntaxError:
        return {}, ()
    binders: dict[str, ast.stmt] = {}
    for statement in body:
        for name in Names.of([statement]).bound:
            binders.setdefault(name, statement)
    needed: set[ast.stmt] = set()
    waiting = [binders[name] for name in wanted if name in binders]
    while waiting:
        statement = waiting.pop()
        if statement not in needed:
            needed.add(statement)
            waiting += [binders[name] for name in _names_in(statement) if name in binders]
    lines = header.splitlines(keepends=True)
    imports = [one for one in body if one in needed and isinstance(one, (ast.Import, ast.ImportFrom))]
    found = {Names.of([one]).bound[0]: _source(lines, one) for one in body if one in needed and one not in imports}
    return found, tuple(ast.unparse(one) for one in imports)


def with_definitions(header: str, definitions: dict[str, str], imports: Iterable[str]) -> str:
    """A header that has these definitions too. Raises InvalidEdit when it has others of the same names."""
    try:
        body = parse(header).body
        added = [name for name, source in definitions.items() if not _is_there(body, name, source)]
        for name in added:
            parse(definitions[name])
    except SyntaxError as error:
        raise InvalidEdit(
            "The definitions of these nodes cannot be read.", fix="Copy the functions in the code of the flow."
        ) from error
    there = {ast.unparse(one) for one in body if isinstance(one, (ast.Import, ast.ImportFrom))}
    lines = header.splitlines(keepends=True)
    newline = "\r\n" if "\r\n" in header else "\n"
    last = max((one.end_lineno or 0 for one in body if isinstance(one, (ast.Import, ast.ImportFrom))), default=None)
    new_imports = [f"{line}{newline}" for line in imports if line not in there]
    if last is None:
        docstring = body[0].end_lineno if body and ast.get_docstring(ast.Module(body[:1], [])) is not None else None
        last = docstring or (len(lines) if not body else body[0].lineno - 1)
        new_imports = [newline, *new_imports] if new_imports else []
    lines[last:last] = new_imports
    text = "".join(lines).rstrip()
    for name in added:
        text += newline * 3 + definitions[name].strip("\r\n").replace("\r\n", "\n").replace("\n", newline)
    return text + newline * 3


def _is_there(body: list[ast.stmt], name: str, source: str) -> bool:
    binders = [one for one in body if name in Names.of([one]).bound]
    if binders and [ast.dump(one) for one in binders] != [ast.dump(one) for one in parse(source).body]:
        raise InvalidEdit(
            f"This flow already has its own {name}, which is not the same.",
            fix=f"Rename {name} in the code of one of the flows.",
        )
    return bool(binders)


def _names_in(statement: ast.stmt) -> set[str]:
    """Every name that a statement mentions; those inside functions that hide others do no harm."""
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}


def _source(lines: list[str], statement: ast.stmt) -> str:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    first = min([statement.lineno, *(one.lineno for one in decorators)])
    return "".join(lines[first - 1 : statement.end_lineno])
