"""When each node of a run ran, as bars one below the other."""

from __future__ import annotations

from dataclasses import dataclass

from engine.events.fold import RunView
from studio.pages.parts import Tag
from studio.run_words import duration

THINNEST = 0.6
"""Percent of the width: so much of a bar is drawn for a node that took no time."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A node in the timeline; both ends in percent of the run."""

    node: str
    state: str
    start: float
    width: float
    took_s: float


def bars(view: RunView) -> list[Bar]:
    """The nodes that were started, in the order in which they were."""
    started = [(node.started, name, node) for name, node in view.nodes.items() if node.started is not None]
    if not started:
        return []
    first = min(at for at, _, _ in started)
    offsets = [((at - first).total_seconds(), name, node) for at, name, node in sorted(started, key=lambda one: one[0])]
    whole = max(offset + node.duration_s for offset, _, node in offsets) or 1.0
    return [
        Bar(name, node.state, 100 * offset / whole, max(THINNEST, 100 * node.duration_s / whole), node.duration_s)
        for offset, name, node in offsets
    ]


def draw_timeline(view: RunView) -> None:
    """Draw the bars; each says in words what it shows."""
    found = bars(view)
    if not found:
        return
    with Tag("section", look="s-section"):
        Tag("h2", "Timeline")
        with Tag("ol", look="s-timeline", data_testid="timeline"):
            for bar in found:
                with Tag("li"):
                    Tag("span", bar.node, "s-timeline-name")
                    with Tag("span", look="s-track", aria_hidden="true"):
                        drawn = Tag("span", look="s-bar-of-time", data_state=bar.state)
                        drawn.style(f"left:{bar.start:.2f}%;width:{min(bar.width, 100 - bar.start):.2f}%")
                    Tag("span", duration(bar.took_s), "s-number s-hint")
