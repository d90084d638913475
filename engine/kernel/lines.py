"""Where in the flow's file the code stands that is being carried out, and which node that is."""

from __future__ import annotations

import sys
from bisect import bisect_right
from types import CodeType
from typing import NamedTuple

from engine.kernel.request import Step, lines_of


class _Table(NamedTuple):
    """Where in a piece of code each line begins, and which it is; it keeps the code, and with that its id."""

    code: CodeType
    starts: list[int]
    lines: list[int]


class Lines:
    """The lines of one flow's file, and the nodes whose statements they are."""

    def __init__(self, path: str, steps: tuple[Step, ...]) -> None:
        self._path = path
        self._nodes = lines_of(steps)
        self._tables: dict[int, _Table] = {}

    def node(self) -> str:
        """The node whose statement is being carried out; empty where that is no node's."""
        return self._nodes.get(self.number(), "")

    def number(self) -> int:
        """The line that is being carried out; 0 where that is not known."""
        frame = sys._getframe(1)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # `inspect` costs 100 times as much
        while frame is not None:
            if frame.f_code.co_filename == self._path:
                return self._line_at(frame.f_code, frame.f_lasti)
            frame = frame.f_back
        return 0

    def _line_at(self, code: CodeType, offset: int) -> int:
        """As `f_lineno`, which goes through the code from its start each time: in a flow of thousands of nodes, far."""
        # By its id, for the hash of a code object is made of all that is in it, each time.
        known = self._tables.get(id(code))
        if known is None:
            pieces = [(start, line) for start, _, line in code.co_lines() if line is not None]
            known = _Table(code, [start for start, _ in pieces], [line for _, line in pieces])
            self._tables[id(code)] = known
        return known.lines[max(0, bisect_right(known.starts, offset) - 1)]
