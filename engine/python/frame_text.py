"""Writes what stands above the statements: the script block, docstring, imports, and the `def` of the flow function.

Plain functions rather than a template: what varies here is lists of lines, and importing jinja2 alone takes 70 ms.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from engine.document.flow import Flow
from engine.document.naming import name_problem
from engine.document.value import Value
from engine.errors import InvalidFlow
from engine.python.imports import Import, Imports
from engine.python.known_names import ordered_parameters
from engine.python.naming import clean_description, function_name
from engine.python.script_rules import block_lines
from engine.python.text import (
    WIDTH,
    bracketed,
    code_text,
    escaped,
    flat,
    laid_out,
    named,
    no_refs,
    width,
)
from engine.syntax import parse_expression

INDENT = "    "
SCRIPT_START = '# /// script\n# requires-python = ">=3.11"\n'


def script_block(
    extras: Iterable[str], rules: Mapping[str, Any] = MappingProxyType({}), packages: Iterable[str] = ()
) -> str:
    """The PEP 723 block by which `uv run` knows what to install, with the rules for the flow's runs."""
    wanted = ",".join(sorted({extra for extra in extras if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", extra)}))
    package = f"treadle[{wanted}]" if wanted else "treadle"
    listed = ", ".join(f'"{one}"' for one in (package, *packages))
    return f"{SCRIPT_START}# dependencies = [{listed}]\n{block_lines(rules)}# ///\n"


def header(flow: Flow, added: Sequence[Import], extras: Iterable[str], packages: Iterable[str] = ()) -> str:
    """Everything above the flow function."""
    docstring = docstring_text(flow.description, "")
    block = script_block(extras, flow.rules, packages) + (docstring or "")
    return f"{block}\n{import_lines(added)}\n\n"


def import_lines(added: Iterable[Import]) -> str:
    """The imports, sorted as ruff sorts them."""
    groups: dict[int, dict[str, list[Import]]] = {}
    for item in added:
        groups.setdefault(section(item.module), {}).setdefault(item.module, []).append(item)
    return "\n".join(_group(groups[section]) for section in sorted(groups))


def _group(modules: dict[str, list[Import]]) -> str:
    plain = sorted(module for module, items in modules.items() if any(not item.name for item in items))
    lines = [f"import {module}\n" for module in plain]
    for module in sorted(modules, key=lambda name: (name.lstrip(".").lower(), name)):
        names = sorted({item.item for item in modules[module] if item.name}, key=import_order)
        if names:
            line = f"from {module} import {', '.join(names)}"
            lines.append(
                (line if width(line) <= WIDTH else f"from {module} import {bracketed('(', names, ')', '')}") + "\n"
            )
    return "".join(lines)


def import_order(item: str) -> tuple[int, str, str]:
    """Where a name stands among those that are imported from one module."""
    name = item.partition(" ")[0]
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name.lower(), item)


def section(module: str) -> int:
    """The group of imports that a module belongs to: Python's own, Prefect's, all others, relative ones."""
    root = module.partition(".")[0]
    if root in sys.stdlib_module_names:
        return 0
    return 1 if root in ("prefect", "prefect_dask", "prefect_ray") else 3 if not root else 2


def docstring_text(description: str, indent: str) -> str:
    """A docstring that says just this text, whatever is in it."""
    text = clean_description(description)
    if not text:
        return ""
    lines = text.split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines[1:] if line), default=0)
    out: list[str] = []
    for number, line in enumerate(lines):
        lead = ""
        if number and margin and len(line) - len(line.lstrip(" ")) == margin:
            # A common margin would be taken for the indentation of the docstring.
            lead, margin = "\\x20", 0
        elif number and not indent and line.startswith("#"):
            # At the left margin it could start another script block (PEP 723).
            lead = "\\x23"
        rest = line[1:] if lead else line
        out.append((indent if number and line else "") + lead + _in_docstring(rest))
    if len(out) > 1:
        return f'{indent}"""' + "\n".join(out) + f'\n{indent}"""\n'
    return f'{indent}"""{out[0]}"""\n'


def _in_docstring(line: str) -> str:
    """A line with the quotes escaped that could come together as three, here or with those of the docstring."""
    padded = f'"{line}"'
    return "".join(
        '\\"' if letter == '"' and '"' in (padded[index], padded[index + 2]) else escaped(letter)
        for index, letter in enumerate(line)
    )


def signature(flow: Flow, imports: Imports, indent: str = INDENT) -> str:
    """Decorator, `def` and docstring."""
    return decorator(flow, imports) + definition(flow) + docstring_text(flow.description, indent)


def decorator(flow: Flow, imports: Imports) -> str:
    """The line of `@flow`."""
    arguments: dict[str, Value] = {"name": flow.name}
    arguments.update(flow.options)
    for name in arguments:
        if problem := name_problem(name):
            raise InvalidFlow(f"The option {name!r} of the flow {problem}.", fix="Use an argument of @flow.")
    head = f"@{imports.of('prefect', 'flow')}"
    line = f"{head}({', '.join(f'{name}={flat(value, no_refs)}' for name, value in arguments.items())})"
    if width(line) > WIDTH:
        line = head + bracketed(
            "(", [named(name, value, no_refs, INDENT) for name, value in arguments.items()], ")", ""
        )
    return line + "\n"


def called(flow: Flow) -> str:
    """The name of the flow function."""
    name = flow.function or function_name(flow.name)
    if problem := name_problem(name):
        raise InvalidFlow(f"The function name {name!r} {problem}.", fix="Give the flow another name.")
    return name


def definition(flow: Flow) -> str:
    """The lines of `def`."""
    lead = f"{'async ' if flow.is_async else ''}def {called(flow)}"
    result = f" -> {code_text(flow.result_type)}:" if flow.result_type else ":"
    items = parameter_items(flow)
    line = f"{lead}({', '.join(items)}){result}"
    return (line if width(line) <= WIDTH or not items else lead + bracketed("(", items, ")", "") + result) + "\n"


def _breaks(value: object) -> bool:
    return isinstance(value, (list, dict))


def _union_on_lines(annotation: str) -> str:
    """An annotation before a default that is too long for the line and cannot be broken, as formatters break it."""
    text = annotation.removeprefix(": ")
    parts: list[str] = []
    tree = parse_expression(text).body if text else None
    while isinstance(tree, ast.BinOp) and isinstance(tree.op, ast.BitOr):
        parts.insert(0, ast.get_source_segment(text, tree.right) or "")
        tree = tree.left
    if tree is None or not parts:
        return annotation
    lines = "\n    | ".join([ast.get_source_segment(text, tree) or "", *parts])
    return f": {lines}"


def parameter_items(flow: Flow) -> list[str]:
    """What stands between the brackets of `def`."""
    items: list[str] = []
    passed = ""
    for parameter in ordered_parameters(flow):
        if passed == "position" and parameter.passing != "position":
            items.append("/")
        if parameter.passing == "keyword" and passed not in ("keyword", "args"):
            items.append("*")
        passed = parameter.passing
        name = {"args": "*", "kwargs": "**"}.get(passed, "") + parameter.name
        annotation = f": {code_text(parameter.type)}" if parameter.type else ""
        default = ""
        if not parameter.required and passed not in ("args", "kwargs"):
            equals = " = " if annotation else "="
            lead = len(INDENT) + len(name + annotation + equals)
            text = flat(parameter.default, no_refs)
            fits = lead + width(text) < WIDTH
            if not fits and not _breaks(parameter.default):
                annotation = _union_on_lines(annotation)
            default = equals + (text if fits else laid_out(parameter.default, no_refs, INDENT, lead))
        items.append(name + annotation + default)
    if passed == "position":
        items.append("/")
    return items
