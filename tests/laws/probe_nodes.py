"""The nodes that the laws' flows are made of: light, heavy, async, generators, failing and flaky ones, several outputs.

The workspace of the laws gets a copy of this file as `nodes/law/steps.py`; the naive interpreter imports it as it is.
"""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from engine.node import node

_BOUND = 10_007


class Halves(NamedTuple):
    """Two outputs."""

    left: int
    right: int


@node
def add(a: int, b: int = 1) -> int:
    """Add two numbers."""
    return (a + b) % _BOUND


@node
def total(parts: list[int]) -> int:
    """Add up a list, so that the order of its items counts."""
    return sum(place * part for place, part in enumerate(parts, 1)) % _BOUND


@node
def weigh(weights: dict[str, int]) -> int:
    """Add up a mapping, so that its keys count."""
    return sum(len(name) * weight for name, weight in weights.items()) % _BOUND


@node
def halves(a: int) -> Halves:
    """Split a number."""
    return Halves(a // 2, a - a // 2)


@node
def spell(a: int, words: str = "", *, loud: bool = False) -> str:
    """Write a number down."""
    return f"{words}{a}{'!' if loud else ''}"


@node
def measure(text: str) -> int:
    """Count letters."""
    return len(text)


@node
def perhaps(a: int) -> int | None:
    """Give even numbers on, and nothing for the others."""
    return a if a % 2 == 0 else None


@node
def or_seven(a: int | None) -> int:
    """Put a number in the place of nothing."""
    return 7 if a is None else a


@node
def refuse(a: int, every: int = 3) -> int:
    """Fail for some numbers."""
    if a % every == 0:
        raise ValueError(f"{a} is refused")
    return a


@node
async def later(a: int) -> int:
    """Wait a little beside others."""
    await asyncio.sleep(0.005)
    return a + 1


@node
def climb(to: int) -> Iterator[int]:
    """Give several values, of which the last counts."""
    yield from range(to, to + 3)


@node(weight="heavy")
def square(a: int) -> int:
    """Multiply, with a task run of its own."""
    return a * a % _BOUND


@node(weight="heavy")
async def later_heavy(a: int) -> int:
    """Wait a little, with a task run of its own."""
    await asyncio.sleep(0.005)
    return a + 2


@node(weight="heavy")
def climb_heavy(to: int) -> Iterator[int]:
    """Give several values, with a task run of its own."""
    for step in range(3):
        if to % 11 == 10 and step == 2:
            raise RuntimeError(f"fell at {to}")
        yield to + step


@node(weight="heavy")
def flaky(a: int, folder: str, me: str, until: int) -> int:
    """Fail in the attempts before `until`; a file per node counts them."""
    if note(folder, me) < until:
        raise RuntimeError(f"{me} is not ready")
    return a


@node(effect="idempotent")
def look(a: int, folder: str, me: str) -> int:
    """Look at the world, which costs a line in a file."""
    note(folder, me)
    return a


@node(weight="heavy")
def nap(a: int) -> int:
    """Take a while."""
    time.sleep(0.08)
    return a + 3


@node(weight="heavy", effect="idempotent")
def visit(a: int, folder: str, me: str) -> int:
    """Look at the world for a while."""
    note(folder, me)
    time.sleep(0.08)
    return a + 4


def note(folder: str, me: str) -> int:
    """Count one more attempt."""
    path = Path(folder) / me
    with path.open("a", encoding="utf-8") as file:
        file.write("attempt\n")
    return len(path.read_text(encoding="utf-8").splitlines())
