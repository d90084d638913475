"""What a flow file defines below its flow function: the flow may use it as well as what stands above."""

from __future__ import annotations

import ast
import io
import re

from engine.document.code import parse

INDENT = "    "
_LEAD = re.compile(r"(?:[ \t]*(?:#[^\n\r]*)?[\r\n]+)*([ \t]*)")


def below(footer: str | None) -> list[ast.stmt]:
    """The statements at the left margin of a footer; none when it does not parse."""
    return _whole(footer).body[1:] if footer is not None else []


def text_below(footer: str) -> str:
    """What stands below the flow function in a footer, with the blank lines and comments above it; empty for nothing.

    What the function itself says there is left out.
    """
    tree = _whole(footer)
    if len(tree.body) < 2:  # noqa: PLR2004  # the function and what follows it
        return ""
    inside = tree.body[0].end_lineno or 2
    return "".join([*io.StringIO(footer, newline="")][inside - 2 :])


def _whole(footer: str) -> ast.Module:
    """A footer below the head of a function, whose last statements may be the first of the footer."""
    found = _LEAD.match(footer)
    lead = (found[1] if found else "") or INDENT
    try:
        return parse(f"def _():\n{lead}pass\n{footer}")
    except SyntaxError:
        return ast.Module([], [])
