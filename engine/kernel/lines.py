"""Where in the flow's file the code stands that is being carried out, and which node that is."""

from __future__ import annotations

import sys

from engine.kernel.request import Step, lines_of


class Lines:
    """The lines of one flow's file, and the nodes whose statements they are."""

    def __init__(self, path: str, steps: tuple[Step, ...]) -> None:
        self._path = path
        self._nodes = lines_of(steps)

    def node(self) -> str:
        """The node whose statement is being carried out; empty where that is no node's."""
        return self._nodes.get(self.number(), "")

    def number(self) -> int:
        """The line that is being carried out; 0 where that is not known."""
        frame = sys._getframe(1)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # `inspect` costs 100 times as much
        while frame is not None:
            if frame.f_code.co_filename == self._path:
                return frame.f_lineno
            frame = frame.f_back
        return 0
