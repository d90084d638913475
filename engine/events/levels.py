"""The levels of log lines, as numbers that can be compared."""

from __future__ import annotations

import logging
from collections.abc import Mapping

LEVELS: Mapping[str, int] = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
    "critical": logging.CRITICAL,
}


def rank_of(level: str) -> int:
    """The number of a level, the next lower one of ours for a level that a library made up, info for any other word."""
    if level in LEVELS:
        return LEVELS[level]
    known = logging.getLevelNamesMapping().get(level.upper(), logging.INFO)
    return max((rank for rank in LEVELS.values() if rank <= known), default=logging.DEBUG)
