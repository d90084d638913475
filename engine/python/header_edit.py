"""Changes in a header that a person wrote: an import more, an import less, a library more, another docstring."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable

from engine.document.code import parse
from engine.python.frame_text import docstring_text, script_block
from engine.python.imports import Import
from engine.python.signature import docstring_of
from engine.python.source import Source, first_line, last_line

_DEPENDENCIES = re.compile(r'^# dependencies = \["treadle(?:\[([^]"\r\n]*)\])?"\]', re.MULTILINE)


def with_imports(header: str, added: Iterable[Import], newline: str) -> str:
    """The header with further imports, each beside those it sorts with, else after the last one."""
    for item in added:
        source = Source(header)
        offset = source.line_start(_line_for(item, source.tree))
        before = header[:offset]
        lead = newline if before and before[-1] not in "\r\n" else ""
        header = f"{before}{lead}{item.line}{newline}{header[offset:]}"
    return header


def _line_for(item: Import, tree: ast.Module) -> int:
    """The line before which an import belongs."""
    imports = [statement for statement in tree.body if isinstance(statement, (ast.Import, ast.ImportFrom))]
    family = item.module.partition(".")[0]
    for statement in imports:
        module = statement.module or "" if isinstance(statement, ast.ImportFrom) else statement.names[0].name
        if module.partition(".")[0] == family and module > item.module:
            return first_line(statement)
    if imports:
        return last_line(imports[-1]) + 1
    docstring = docstring_of(tree)
    if docstring is not None:
        return (docstring.end_lineno or 1) + 1
    return first_line(tree.body[0]) if tree.body else 10**9


def without_import(header: str, item: Import, below: str) -> str:
    """The header without an import, if it is a line that the writer would have written and nothing else uses it."""
    line = re.search(rf"^{re.escape(item.line)}(\r\n|\n|\r)", header, re.MULTILINE)
    if line is None:
        return header
    rest = header[: line.start()] + header[line.end() :]
    return header if re.search(rf"\b{re.escape(item.local)}\b", rest + below) else rest


def with_dependencies(header: str, extras: Iterable[str]) -> str:
    """The header with further extras of treadle in its script block, if it has such a block in the writer's form."""
    found = _DEPENDENCIES.search(header)
    if found is None:
        return header
    wanted = {*filter(None, (found[1] or "").split(",")), *extras}
    if set(filter(None, (found[1] or "").split(","))) == wanted:
        return header
    line = script_block(wanted).split("\n")[2]
    return header[: found.start()] + line + header[found.end() :]


def with_docstring(header: str, old: str, new: str, newline: str) -> str:
    """The header with another module docstring, if it said the old description."""
    source = Source(header)
    docstring = docstring_of(source.tree)
    if docstring is None or not old:
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
