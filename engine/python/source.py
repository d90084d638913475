"""The text of a flow file with the places of its tree in it, as offsets into the text."""

from __future__ import annotations

import ast
import re
from functools import cached_property

from engine.document.code import parse
from engine.errors import UnreadableFlow

_NEWLINE = re.compile(r"\r\n|\r|\n")
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that make a line look other than it reads (CVE-2021-42574)."""


class Source:
    """A file's text. Lines count from 1 and end where Python says so, not where `str.splitlines` does."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._bom = 1 if text.startswith("\ufeff") else 0

    @cached_property
    def tree(self) -> ast.Module:
        """The module. Raises UnreadableFlow with the line of what does not parse."""
        if found := BIDI.search(self.text):
            raise UnreadableFlow(
                "An invisible character here makes the text look different from what it says.",
                fix=f"Remove it, or write it inside a string as \\u{ord(found[0]):04x}.",
                line=self.line_at(found.start()),
            )
        try:
            tree = parse(self.text[self._bom :])
        except SyntaxError as error:
            raise UnreadableFlow(
                f"This is not valid Python: {error.msg}.", fix="Correct the line.", line=error.lineno or 0
            ) from error
        return tree

    @cached_property
    def starts(self) -> list[int]:
        """The offset at which each line starts."""
        return [self._bom, *(match.end() for match in _NEWLINE.finditer(self.text, self._bom))]

    def line_start(self, line: int) -> int:
        """The offset of a line's first character; the end of the text for the line after the last."""
        return self.starts[line - 1] if line <= len(self.starts) else len(self.text)

    def line(self, number: int) -> str:
        """One line with its line end."""
        return self.text[self.line_start(number) : self.line_start(number + 1)]

    def line_at(self, offset: int) -> int:
        """The line that an offset lies in."""
        return len(_NEWLINE.findall(self.text, self._bom, offset)) + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a place in the tree, whose columns count UTF-8 bytes."""
        start = self.line_start(line)
        if self._is_ascii:
            return start + column
        return start + len(self.line(line).encode("utf-8", "surrogatepass")[:column].decode("utf-8", "surrogatepass"))

    @cached_property
    def _is_ascii(self) -> bool:
        return self.text[self._bom :].isascii()

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        """Where a node of the tree starts and ends."""
        return self.offset(node.lineno, node.col_offset), self.offset(node.end_lineno or 0, node.end_col_offset or 0)

    def of(self, node: ast.expr | ast.stmt) -> str:
        """The text of a node of the tree."""
        start, end = self.span(node)
        return self.text[start:end]


def first_line(statement: ast.stmt) -> int:
    """The line on which a statement starts, its decorators included."""
    decorators = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(decorator.lineno for decorator in decorators)])


def last_line(statement: ast.stmt) -> int:
    """The line on which a statement ends."""
    return statement.end_lineno or statement.lineno


def leading_blanks(line: str) -> str:
    """The indentation of a line; a form feed before it counts for nothing."""
    text = line.lstrip("\f")
    return text[: len(text) - len(text.lstrip(" \t"))]
