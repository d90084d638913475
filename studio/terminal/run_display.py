"""The ways in which a run is shown while it goes on: drawn on a terminal, line by line elsewhere, or not at all."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from studio.terminal.run_lines import node_line
from studio.terminal.run_view import NodeRow, RunView
from studio.terminal.speech import remark

if TYPE_CHECKING:
    from rich.live import Live

PER_SECOND = 12
"""How often the drawing is renewed: 80 ms, below what the eye sees as a jump."""


class Display(Protocol):
    """Shows a run from `with` to the end of the block."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...
    def show(self, row: NodeRow, fact: str) -> None:
        """An event, such as `node.finished`, has just changed this row."""
        ...


class Silence:
    """Shows nothing: the answer is JSON."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        return

    def show(self, row: NodeRow, fact: str) -> None:
        return


class Lines(Silence):
    """One line on stderr for whatever ends, and with `verbose` for whatever a node logs."""

    def __init__(self, *, verbose: bool) -> None:
        self._verbose = verbose

    def show(self, row: NodeRow, fact: str) -> None:
        if line := node_line(row, fact, verbose=self._verbose):
            remark(line)


class Drawing(Silence):
    """A drawing on stderr that is renewed in place; with `verbose`, logs scroll by above it."""

    def __init__(self, view: RunView, *, verbose: bool) -> None:
        self._view = view
        self._verbose = verbose
        self._live: Live | None = None

    def __enter__(self) -> Self:
        from rich.console import Console
        from rich.live import Live

        from studio.terminal.run_screen import RunScreen

        console = Console(stderr=True, highlight=False, emoji=False)
        self._live = Live(
            RunScreen(self._view),
            console=console,
            refresh_per_second=PER_SECOND,
            redirect_stdout=False,
            vertical_overflow="crop",
        )
        self._live.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._live is not None:
            self._live.__exit__(kind, error, traceback)

    def show(self, row: NodeRow, fact: str) -> None:
        if self._verbose and fact == "node.logged" and self._live is not None:
            from rich.text import Text

            level, message = row.logs[-1]
            self._live.console.print(Text(f"  {row.id} {level}: {message}", style="dim"))


def display_for(view: RunView, *, json: bool, verbose: bool) -> Display:
    """The display that suits the answer and the terminal."""
    if json:
        return Silence()
    return Drawing(view, verbose=verbose) if sys.stderr.isatty() else Lines(verbose=verbose)
