"""When each node of a run waited, ran and paused before another try: what the timeline draws, and says in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from engine.events.fold import NodeView, RunView
from engine.events.states import node_has_ended
from studio.run_words import STATE_WORDS, duration

Sort = Literal["waiting", "running", "pause"]
LEAST_WAIT_S = 0.05
"""A shorter wait between the end of what a node needs and its start is the program's own work, and is not told."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a node's time, in seconds from the run's beginning; without an end it goes on."""

    sort: Sort
    start_s: float
    end_s: float | None


@dataclass(frozen=True, slots=True)
class Row:
    """A node in the timeline. `at_s` is where it is marked when it took no time: cached, skipped."""

    node: str
    state: str
    spans: tuple[Span, ...]
    at_s: float
    words: str

    def as_json(self) -> dict[str, Any]:
        """What the browser draws."""
        spans = [[span.sort, round(span.start_s, 4), _rounded(span.end_s)] for span in self.spans]
        return {
            "node": self.node,
            "state": self.state,
            "spans": spans,
            "at": round(self.at_s, 4),
            "words": self.words,
            "took": _took(self.spans),
        }


def origin_of(view: RunView) -> datetime | None:
    """The moment from which the timeline counts; None when nothing has happened yet."""
    known = [at for at in (view.queued, view.started) if at is not None]
    known = known or [node.started for node in view.nodes.values() if node.started is not None]
    return min(known, default=None)


def rows(view: RunView, needs: Mapping[str, Iterable[str]], names: Iterable[str] | None = None) -> list[Row]:
    """The nodes that something was heard of (or these), in the order in which they began.

    `needs` are the nodes that a node takes values from: with the last one's end its own waiting begins.
    """
    origin = origin_of(view)
    if origin is None:
        return []
    wanted = view.nodes if names is None else [name for name in names if name in view.nodes]
    found = [_row(name, view.nodes[name], _ready(view, needs.get(name, ())), origin) for name in wanted]
    return sorted(found, key=lambda row: row.spans[0].start_s if row.spans else row.at_s)


def _ready(view: RunView, needed: Iterable[str]) -> datetime | None:
    """When everything was there that a node needs."""
    nodes = [view.nodes[name] for name in needed if name in view.nodes]
    ends = [node.ended for node in nodes if node.ended is not None]
    if len(ends) < len(nodes):
        return None
    return max(ends, default=view.started)


def _row(name: str, node: NodeView, ready: datetime | None, origin: datetime) -> Row:
    def since(at: datetime) -> float:
        return max(0.0, (at - origin).total_seconds())

    spans: list[Span] = []
    if ready is not None and node.started is not None and since(node.started) - since(ready) >= LEAST_WAIT_S:
        spans.append(Span("waiting", since(ready), since(node.started)))
    over = node.ended or (node.started if node_has_ended(node.state) else None)
    for index, attempt in enumerate(node.attempts):
        following = node.attempts[index + 1].started if index + 1 < len(node.attempts) else None
        end = attempt.ended or following or over
        spans.append(Span("running", since(attempt.started), None if end is None else since(end)))
        if attempt.ended is not None and (following is not None or node.state == "retrying"):
            spans.append(Span("pause", since(attempt.ended), None if following is None else since(following)))
    at = over or node.started
    return Row(name, node.state, tuple(spans), since(at) if at is not None else 0.0, _words(name, node, spans))


def _words(name: str, node: NodeView, spans: list[Span]) -> str:
    """`fetch: waited 2.0 s, ran 1.2 s, failed (attempt 1: timed out), paused 4.0 s, ran 1.1 s; finished`."""
    said: list[str] = []
    attempts = iter(node.attempts)
    for span in spans:
        took = "" if span.end_s is None else f" {duration(span.end_s - span.start_s)}"
        match span.sort:
            case "waiting":
                said.append(f"waited{took}")
            case "running":
                said.append(_attempt_words(next(attempts).error, took, several=len(node.attempts) > 1))
            case "pause":
                said.append(f"paused{took}" if took else "pauses before the next attempt")
    begun = f"from {node.started:%H:%M:%S}" if node.started is not None else ""
    ended = f" to {node.ended:%H:%M:%S} UTC" if begun and node.ended is not None else " UTC" if begun else ""
    state = f"{STATE_WORDS.get(node.state, node.state)}{f' ({node.why})' if node.why and not spans else ''}"
    return f"{name}: " + "; ".join(part for part in (", ".join(said), state, f"{begun}{ended}") if part)


def _attempt_words(error: str, took: str, *, several: bool) -> str:
    if several and error:
        return f"tried for{took or ' a moment'} in vain ({error})"
    return f"ran{took}" if took else "is running"


def _took(spans: tuple[Span, ...]) -> str:
    """How long a node ran, all attempts together; empty while it does."""
    ran = [span for span in spans if span.sort == "running"]
    if not ran or ran[-1].end_s is None:
        return ""
    return duration(sum((span.end_s or span.start_s) - span.start_s for span in ran))


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 4)
