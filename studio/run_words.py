"""States, marks and durations of a run in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

MARKS = {
    "queued": "◌",
    "waiting": "·",
    "running": "◐",
    "retrying": "↻",
    "asking": "‖",
    "finished": "✓",
    "cached": "◔",
    "failed": "✕",
    "crashed": "✕",
    "skipped": "⊘",
    "cancelled": "⊘",
    "unknown": "?",
}
STATE_WORDS = {
    "queued": "waits for its turn",
    "waiting": "waiting",
    "running": "running",
    "retrying": "retrying",
    "asking": "waiting for people",
    "finished": "finished",
    "cached": "cached",
    "failed": "failed",
    "crashed": "crashed",
    "skipped": "skipped",
    "cancelled": "stopped",
    "unknown": "unknown outcome",
}

RUN_WORDS = {**STATE_WORDS, "waiting": "waiting for people"}
"""A run that waits has nothing left to do until people answer; a node that waits has not begun."""

STARTED_BY = {
    "canvas": "the canvas",
    "terminal": "a terminal",
    "api": "the API",
    "schedule": "a schedule",
    "prefect": "Prefect",
    "script": "a script elsewhere",
    "trigger": "a trigger",
    "again": "an earlier run",
    "escalation": "a question that nobody answered",
}
"""Who starts runs, in the words of a sentence."""


def duration(seconds: float) -> str:
    """`0.4 s`, `12 s`, `3 min 05 s`, `2 h 10 min`."""
    if seconds < 0.0995:  # noqa: PLR2004 - below it, one decimal would say 0.0
        return f"{seconds * 1000:.0f} ms"
    if seconds < 9.95:  # noqa: PLR2004 - from there on a decimal only flickers
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes:02d} min"
    return f"{minutes} min {rest:02d} s" if minutes else f"{rest} s"


def tally(states: Iterable[str]) -> str:
    """`3 finished, 1 failed, 2 waiting`, in the order of the table above."""
    counts = Counter(states)
    return ", ".join(f"{counts[state]} {word}" for state, word in STATE_WORDS.items() if counts[state])
