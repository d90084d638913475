"""A text that grows, put together again from what is told of it: its ends, each of which overlaps the one before."""

from __future__ import annotations

import json
from typing import Any

from engine.events.model import AnyEvent

CUT = "\N{HORIZONTAL ELLIPSIS}"


class GrowingText:
    """What the nodes that a flow returns have said so far. `nodes` are those; none stands for any."""

    def __init__(self, nodes: tuple[str, ...]) -> None:
        self._nodes = nodes
        self.text = ""

    def take(self, event: AnyEvent) -> str | None:
        """The text after an event, if the event is about it."""
        if event.kind != "node.output" or (self._nodes and event.node not in self._nodes):
            return None
        preview = event.preview
        told: Any = None
        if event.inline is not None and event.codec == "json":
            told = json.loads(event.inline)
        elif isinstance(preview, str):
            told = preview
        if not isinstance(told, str):
            return None
        self.text = _joined(self.text, told) if told.startswith(CUT) and preview is not None else told
        return self.text


def _joined(before: str, end: str) -> str:
    """A text with its new end, of which it had some part already."""
    new = end.removeprefix(CUT)
    for length in range(min(len(before), len(new)), 0, -1):
        if before.endswith(new[:length]):
            return before + new[length:]
    return before + CUT + new
