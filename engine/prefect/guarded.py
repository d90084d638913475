"""Whether a failure of a call could be caught where the call stands: there it must be raised, not put into a future."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from types import CodeType, FrameType

_INNER = frozenset({"<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>", "<lambda>"})


def is_guarded(frame: FrameType | None) -> bool:
    """Whether the statement that a frame is at stands in a `try` or a `with` of its function."""
    while frame is not None:
        at = frame.f_lasti
        if any(start <= at < end for start, end in _guards(frame.f_code)):
            return True
        frame = frame.f_back if frame.f_code.co_name in _INNER else None
    return False


@functools.lru_cache(maxsize=256)
def _guards(code: CodeType) -> tuple[tuple[int, int], ...]:
    """Where a handler of the function is in force, as offsets of instructions.

    The format is that of Objects/exception_handling_notes.txt in CPython.
    """
    numbers = _numbers(code.co_exceptiontable)
    found: list[tuple[int, int]] = []
    for start, length, _, depth in zip(numbers, numbers, numbers, numbers, strict=True):
        # What lies around the whole of a coroutine or generator since Python 3.12 has depth 0 and this mark.
        if depth != 1:
            found.append((2 * start, 2 * (start + length)))
    return tuple(found)


def _numbers(table: bytes) -> Iterator[int]:
    """The numbers of a table: six bits in a byte, the highest first, with a mark where another one follows."""
    number = 0
    for byte in table:
        number = (number << 6) | (byte & 63)
        if not byte & 64:
            yield number
            number = 0
