"""Finds the lines of each node's statement in a flow file, so that a run knows which node a call belongs to."""

from __future__ import annotations

import ast

from engine.document.flow import CODE, Flow
from engine.document.order import statement_order
from engine.errors import UnreadableFlow
from engine.python.module import main_flow, scan
from engine.python.signature import docstring_of
from engine.python.source import Source, first_line, last_line
from engine.python.statement_text import code_statements


def statement_lines(source: str, flow: Flow) -> dict[str, tuple[int, int]]:
    """First and last line, counted from 1, of each node's statements in the file that the flow came from or went to.

    Statements that share a line are one code node, so lines tell nodes apart.
    Raises UnreadableFlow when the file holds other statements than the flow.
    """
    tree = Source(source).tree
    function = main_flow(tree, scan(tree))
    body = function.body[1:] if docstring_of(function) is not None else function.body
    lines: dict[str, tuple[int, int]] = {}
    at = 0
    for node in statement_order(flow):
        count = len(code_statements(node)) if node.kind == CODE else 1
        statements = body[at : at + count]
        if len(statements) < count or (node.kind != CODE and not _assigns(statements[0], node.variable, node.id)):
            raise UnreadableFlow(
                f"The file does not hold the step {node.id} where the flow has it.", fix="Write the flow file again."
            )
        lines[node.id] = (first_line(statements[0]), last_line(statements[-1]))
        at += count
    return lines


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
