"""Watching processes from outside."""

from __future__ import annotations

import time
from collections.abc import Callable

import psutil


def eventually(claim: Callable[[], bool], *, within_s: float = 5.0) -> None:
    """Wait until something is true; fail when it does not become so in time."""
    give_up = time.monotonic() + within_s
    while not claim():
        assert time.monotonic() < give_up, "it did not come true in time"
        time.sleep(0.02)


def is_gone(pid: int) -> bool:
    """Say whether a process has ended, counting one that only waits for its parent to ask."""
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True
