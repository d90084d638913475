"""Calls inside a `try` or a `with`: what fails there is raised there, also where it hangs on something submitted."""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress
from types import FrameType

from engine.prefect.guarded import is_guarded


def here() -> bool:
    frame: FrameType | None = sys._getframe(1)  # noqa: SLF001  # the frame of the function that asks
    return is_guarded(frame)


def test_only_what_stands_in_a_try_or_a_with_is_guarded():
    before, entered, in_loop = here(), False, True
    try:
        inside = [here()]
        inside += [here() for _ in range(2)]
    finally:
        between = here()
    with suppress(KeyError):
        entered = here()
    for _ in range(1):
        in_loop = here()
    assert (before, inside, entered, in_loop, here()) == (False, [True, True, True], True, False, False)
    assert isinstance(between, bool)


def test_a_coroutine_as_a_whole_does_not_count():
    async def ask() -> tuple[bool, bool]:
        before = here()
        with suppress(KeyError):
            return before, here()
        return before, before

    assert asyncio.run(ask()) == (False, True)
