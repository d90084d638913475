"""Lines of a file that must not be moved to the left or right."""

from __future__ import annotations

import ast
from collections.abc import Sequence


def lines_inside_strings(statements: Sequence[ast.stmt]) -> set[int]:
    """The lines that begin inside a string, whose indentation is part of its value."""
    return {
        line
        for statement in statements
        for node in ast.walk(statement)
        if isinstance(node, (ast.Constant, ast.JoinedStr)) and (node.end_lineno or node.lineno) > node.lineno
        for line in range(node.lineno + 1, (node.end_lineno or node.lineno) + 1)
    }
