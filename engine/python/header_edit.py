"""Changes in a header that a person wrote: an import more, an import less, a library more, another docstring."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable

from engine.document.code import parse
from engine.python.frame_text import docstring_text, import_order, script_block, section
from engine.python.imports import Import
from engine.python.naming import clean_description
from engine.python.signature import description_of, docstring_of
from engine.python.source import Source, first_line, last_line
from engine.python.text import WIDTH, width

_DEPENDENCIES = re.compile(r'^# dependencies = \["treadle(?:\[([^]"\r\n]*)\])?"((?:, "[^"\r\n]*")*)\]', re.MULTILINE)


def with_imports(header: str, added: Iterable[Import], newline: str) -> str:
    """The header with further imports, each where a sorted list of imports has it."""
    for item in added:
        header = _with_import(header, item, newline)
    return header


def _with_import(header: str, item: Import, newline: str) -> str:
    source = Source(header)
    imports = [one for one in source.tree.body if isinstance(one, (ast.Import, ast.ImportFrom))]
    for statement in imports:
        if (line := _extended(statement, item, source)) is not None:
            start, end = source.span(statement)
            return header[:start] + line + header[end:]
    number, above, below = _place(item, imports, source.tree)
    offset = source.line_start(number)
    before = header[:offset]
    lead = newline if before and before[-1] not in "\r\n" else ""
    gap_above, gap_below = newline if above else "", newline if below else ""
    return f"{before}{lead}{gap_above}{item.line}{newline}{gap_below}{header[offset:]}"


def _extended(statement: ast.Import | ast.ImportFrom, item: Import, source: Source) -> str | None:
    """A line that imports something else of the same module, with one name more; None for any other."""
    if not item.name or not isinstance(statement, ast.ImportFrom) or statement.level:
        return None
    text = source.of(statement)
    if statement.module != item.module or any(mark in text for mark in "\n\r(*#\\"):
        return None
    names = [one.name if one.asname is None else f"{one.name} as {one.asname}" for one in statement.names]
    line = f"from {item.module} import {', '.join(sorted([*names, item.item], key=import_order))}"
    return line if width(line) <= WIDTH else None


def _place(item: Import, imports: list[ast.Import | ast.ImportFrom], tree: ast.Module) -> tuple[int, bool, bool]:
    """The line before which an import belongs, and whether a blank line stands above and below it."""
    key = _key(item.module, named=bool(item.name))
    keys = [_key_of(one) for one in imports]
    same = [(found, one) for found, one in zip(keys, imports, strict=True) if found[0] == key[0]]
    for found, one in same:
        if found > key:
            return first_line(one), False, False
    if same:
        return last_line(same[-1][1]) + 1, False, False
    for found, one in zip(keys, imports, strict=True):
        if found[0] > key[0]:
            return first_line(one), False, True
    if imports:
        return last_line(imports[-1]) + 1, True, False
    docstring = docstring_of(tree)
    if docstring is not None:
        return (docstring.end_lineno or 1) + 1, True, False
    return (first_line(tree.body[0]), False, False) if tree.body else (10**9, False, False)


def _key(module: str, *, named: bool) -> tuple[int, bool, str]:
    return section(module), named, module.lstrip(".").lower()


def _key_of(statement: ast.Import | ast.ImportFrom) -> tuple[int, bool, str]:
    if isinstance(statement, ast.Import):
        return _key(statement.names[0].name, named=False)
    return _key("." * statement.level + (statement.module or ""), named=True)


def without_import(header: str, item: Import, below: str) -> str:
    """The header without an import, if it is a line that the writer would have written and nothing else uses it."""
    line = re.search(rf"^{re.escape(item.line)}(\r\n|\n|\r)", header, re.MULTILINE)
    if line is None:
        return header
    rest = header[: line.start()] + header[line.end() :]
    return header if re.search(rf"\b{re.escape(item.local)}\b", rest + below) else rest


def without_names(header: str, names: set[str]) -> str:
    """The header without imports of these names, which nothing uses any more; lines that say more keep the rest."""
    source = Source(header)
    for statement in reversed(source.tree.body):
        if not isinstance(statement, ast.ImportFrom) or not names.intersection(one.name for one in statement.names):
            continue
        text = source.of(statement)
        left = [one for one in statement.names if one.name not in names or one.asname]
        if any(mark in text for mark in "\n\r(#\\") or (left and len(left) == len(statement.names)):
            continue
        start, end = source.span(statement)
        if left:
            module = "." * statement.level + (statement.module or "")
            items = [one.name if one.asname is None else f"{one.name} as {one.asname}" for one in left]
            header = f"{header[:start]}from {module} import {', '.join(items)}{header[end:]}"
        else:
            header = header[:start] + header[source.line_start(last_line(statement) + 1) :]
    return header


def with_dependencies(header: str, extras: Iterable[str], packages: Iterable[str] = ()) -> str:
    """The header with further extras and packages in its script block, if it has such a block in the writer's form."""
    found = _DEPENDENCIES.search(header)
    if found is None:
        return header
    before = set(filter(None, (found[1] or "").split(",")))
    listed = re.findall(r'"([^"]*)"', found[2])
    wanted, further = {*before, *extras}, [one for one in packages if one not in listed]
    if wanted == before and not further:
        return header
    line = script_block(wanted, packages=[*listed, *further]).split("\n")[2]
    return header[: found.start()] + line + header[found.end() :]


def with_docstring(header: str, old: str, new: str, newline: str) -> str:
    """The header with another module docstring, if it said the old description."""
    source = Source(header)
    docstring = docstring_of(source.tree)
    if docstring is None or not old or description_of(docstring, "") != clean_description(old):
        return header
    start = source.line_start(docstring.lineno)
    end = source.line_start((docstring.end_lineno or 0) + 1)
    return header[:start] + docstring_text(new, "").replace("\n", newline) + header[end:]


def parses(text: str) -> bool:
    """Whether a text is Python."""
    try:
        parse(text)
    except SyntaxError:
        return False
    return True
