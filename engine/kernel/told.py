"""What a flow file that the kernel imports calls beside its blocks; it does nothing when no run watches.

`engine.kernel.instrument` puts these calls into the tree of the file. They find the run through a context variable and
know the flow function itself from sub-flows and from its own recursion by its frame.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from contextvars import ContextVar
from types import FrameType
from typing import Any, Protocol, TypeVar

from engine.errors import TooManyRounds

V = TypeVar("V")


class Teller(Protocol):
    """Is told by the flow function where it is. Blocks and pieces of code are named by their first lines."""

    frame: FrameType | None
    most_rounds: int

    def begin(self, line: int) -> bool:
        """A block comes next; False leaves it out."""
        ...

    def said(self, line: int, word: str, value: Any) -> None:
        """A condition (with its arm) or a subject has been worked out."""
        ...

    def items(self, line: int, word: str, value: Any) -> None:
        """This is what a `for` or a comprehension goes through; `some` says that not all of it is taken."""
        ...

    def items_begin(self, line: int) -> bool:
        """A comprehension that calls a node comes next; False leaves it out."""
        ...

    def items_instead(self, line: int) -> list[Any]:
        """What stands in its place then."""
        ...

    def items_over(self, line: int) -> None: ...
    def enter(self, line: int, arm: str) -> None: ...
    def round_begun(self, line: int) -> None: ...
    def leaving(self, way: str) -> None: ...
    def through(self, line: int) -> None: ...
    def raised(self, line: int, error: BaseException | None) -> None: ...
    def left(self, line: int) -> None: ...
    def code(self, line: int) -> None: ...
    def code_over(self, line: int) -> None: ...


watching: ContextVar[Teller | None] = ContextVar("watching", default=None)


class _Nothing:
    """The value of what was left out, and of its fields: what comes after names them all the same."""

    def __getattr__(self, name: str) -> _Nothing:
        if name.startswith("__"):
            raise AttributeError(name)
        return self


NOTHING = _Nothing()


def start() -> None:
    """The flow function begins: the first one that says so in a run is the one that is watched."""
    teller = watching.get()
    if teller is not None and teller.frame is None:
        teller.frame = sys._getframe(1)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # `inspect` costs 100 times as much


def begin(line: int) -> bool:
    """A block comes next; False leaves it out."""
    teller = _teller()
    return teller is None or teller.begin(line)


def said(line: int, word: str, value: V) -> V:
    """A condition, by its arm, or a subject: handed on as it is."""
    if (teller := _teller()) is not None:
        teller.said(line, word, value)
    return value


def items(line: int, word: str, value: V) -> V:
    """What a `for` goes through: handed on as it is."""
    if (teller := _teller()) is not None:
        teller.items(line, word, value)
    return value


def items_begin(line: int) -> bool:
    """A comprehension that calls a node comes next; False leaves it out."""
    teller = _teller()
    return teller is None or teller.items_begin(line)


def items_instead(line: int) -> list[Any]:
    """What stands in the place of a comprehension that was left out."""
    teller = _teller()
    return teller.items_instead(line) if teller is not None else []


def items_over(line: int) -> None:
    """No more calls of a comprehension will come."""
    if (teller := _teller()) is not None:
        teller.items_over(line)


def enter(line: int, arm: str) -> None:
    """An arm begins."""
    if (teller := _teller()) is not None:
        teller.enter(line, arm)


def round_begun(line: int) -> None:
    """A round of a loop begins."""
    if (teller := _teller()) is not None:
        teller.round_begun(line)


def leaving(way: str) -> None:
    """A `return`, `break` or `continue` comes next."""
    if (teller := _teller()) is not None:
        teller.leaving(way)


def through(line: int) -> None:
    """A block has come to its end."""
    if (teller := _teller()) is not None:
        teller.through(line)


def raised(line: int) -> None:
    """An exception leaves a block."""
    if (teller := _teller()) is not None:
        teller.raised(line, sys.exception())


def left(line: int) -> None:
    """A block is left, in whatever way."""
    if (teller := _teller()) is not None:
        teller.left(line)


def code(line: int) -> None:
    """Plain code comes next."""
    if (teller := _teller()) is not None:
        teller.code(line)


def code_over(line: int) -> None:
    """Plain code has come to its end."""
    if (teller := _teller()) is not None:
        teller.code_over(line)


def counter(line: int) -> Callable[[], None]:
    """A call per round of a `while` in a sub-flow, which ends one that runs away."""
    if (teller := watching.get()) is None:
        return lambda: None
    rounds, most = itertools.count(1), teller.most_rounds

    def advance() -> None:
        if next(rounds) > most:
            raise too_many_rounds(f"the while in line {line}", most)

    return advance


def too_many_rounds(what: str, most: int) -> TooManyRounds:
    """The error of a `while` that runs away."""
    return TooManyRounds(
        f"{what} had not ended after {most} rounds",
        fix="See why it goes on, or write a larger number under [run] rounds in treadle.toml.",
    )


def _teller() -> Teller | None:
    teller = watching.get()
    # Frames: this function, the one above, the flow function.
    if teller is None or teller.frame is not sys._getframe(2):  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        return None
    return teller
