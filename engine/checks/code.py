"""Code in a flow: whether it is Python, and whether the names that it uses exist."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from difflib import get_close_matches
from textwrap import indent

from engine.checks.subject import Subject, quoted
from engine.checks.value_names import codes_in
from engine.document.code import Names, expression, names_read, parse
from engine.document.flow import CODE, Node
from engine.problem import Problem


def check_code(subject: Subject, node: Node) -> Iterator[Problem]:
    """Report code.invalid, code.unknown_name."""
    if node.kind == CODE:
        yield from _statements(node, subject.known_names)
        return
    for port, value in node.inputs.items():
        for code in codes_in(value):
            yield from _expression(node, port, code.source, subject.known_names)


def check_returned_code(subject: Subject) -> Iterator[Problem]:
    """Report code.invalid of what the flow returns."""
    for code in codes_in(subject.flow.returns):
        try:
            expression(code.source)
        except SyntaxError as error:
            message = f"What the flow returns is not an expression of Python: {error.msg}."
            yield Problem("code.invalid", message, "Correct it.")


def _statements(node: Node, known: frozenset[str] | None) -> Iterator[Problem]:
    try:
        # In a function, as in the file, so that return and await are allowed.
        tree = parse(f"async def flow():\n{indent(node.source, ' ')}\n pass")
    except SyntaxError as error:
        yield Problem(
            code="code.invalid",
            message=f"The code of {quoted(node.id)} is not Python: {error.msg}.",
            fix=f"Correct its line {max(1, (error.lineno or 1) - 1)}.",
            node=node.id,
            line=max(1, (error.lineno or 1) - 1),
        )
        return
    names = Names.of(
        [one for function in tree.body if isinstance(function, ast.AsyncFunctionDef) for one in function.body]
    )
    yield from _unknown(node, "", [name for name in names.read if name not in names.bound], known)


def _expression(node: Node, port: str, source: str, known: frozenset[str] | None) -> Iterator[Problem]:
    try:
        expression(source)
    except SyntaxError as error:
        yield Problem(
            code="code.invalid",
            message=f"What stands in {quoted(port)} of {quoted(node.id)} is not an expression of Python: {error.msg}.",
            fix="Correct it, or write a plain value.",
            node=node.id,
            port=port,
        )
        return
    yield from _unknown(node, port, list(names_read(source)), known)


def _unknown(node: Node, port: str, read: list[str], known: frozenset[str] | None) -> Iterator[Problem]:
    for name in read:
        if known is not None and name not in known:
            near = get_close_matches(name, known, 1, 0.75)
            yield Problem(
                code="code.unknown_name",
                message=f"{quoted(port) if port else 'The code'} of {quoted(node.id)} uses {quoted(name)}, "
                "which nothing in the flow defines.",
                fix=f"Did you mean {quoted(near[0])}?" if near else f"Define or import {name} above the flow.",
                node=node.id,
                port=port,
            )
