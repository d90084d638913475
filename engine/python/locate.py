"""Finds the lines of each node's statement in a flow file, so that a run knows which node a call belongs to."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

from engine.document.blocks import children
from engine.document.flow import CODE, Flow, Node
from engine.document.order import statement_order
from engine.errors import UnreadableFlow
from engine.python.arms import ReadArm, arms_of
from engine.python.module import main_flow, scan
from engine.python.parts import TOP, Scope
from engine.python.signature import docstring_of
from engine.python.source import Source, first_line, last_line
from engine.python.statement_text import code_statements


def statement_lines(source: str, flow: Flow) -> dict[str, tuple[int, int]]:
    """First and last line, counted from 1, of each node's statements in the file that the flow came from or went to.

    Statements that share a line are one code node, so lines tell nodes apart.
    A block has the lines of its head.
    Raises UnreadableFlow when the file holds other statements than the flow.
    """
    text = Source(source)
    function = main_flow(text.tree, scan(text.tree))
    body = function.body[1:] if docstring_of(function) is not None else function.body
    lines: dict[str, tuple[int, int]] = {}
    _locate(body, TOP, children(statement_order(flow)), text, lines)
    return lines


def _locate(
    body: Sequence[ast.stmt],
    scope: Scope,
    nodes: Mapping[Scope, Sequence[Node]],
    source: Source,
    lines: dict[str, tuple[int, int]],
) -> None:
    at = 0
    for node in nodes.get(scope, ()):
        count = len(code_statements(node)) if node.kind == CODE else 1
        statements = body[at : at + count]
        arms = arms_of(statements[0], source) if node.is_block and statements else ()
        if len(statements) < count or not _is_statement_of(node, statements[0], arms):
            raise UnreadableFlow(
                f"The file does not hold the step {node.id} where the flow has it.", fix="Write the flow file again."
            )
        ends = source.line_at(arms[0].end) - 1 if arms else last_line(statements[-1])
        lines[node.id] = (first_line(statements[0]), ends)
        for arm in arms:
            _locate(arm.body, (node.id, arm.name), nodes, source, lines)
        at += count


def _is_statement_of(node: Node, statement: ast.stmt, arms: Sequence[ReadArm]) -> bool:
    if node.is_block:
        return [arm.name for arm in arms] == [arm.name for arm in node.arms]
    return node.kind == CODE or _assigns(statement, node.variable, node.id)


def _assigns(statement: ast.stmt, variable: str | None, name: str) -> bool:
    match statement:
        case ast.Assign(targets=[ast.Name(id=target)]) | ast.AnnAssign(target=ast.Name(id=target)):
            return target in (name, variable)
        case ast.Expr():
            return variable == ""
        case ast.Return():
            return variable == "return"
        case _:
            return False
