"""The nodes of a run with their values and errors, some at a time."""

from __future__ import annotations

from collections.abc import Mapping

from engine.events.fold import NodeView, RunView
from studio.pages.parts import Tag, button, state
from studio.pages.value import draw_value
from studio.run_history import Output, RunRecord
from studio.run_words import duration

AT_ONCE = 30
TOLD_FIRST = ("failed", "cancelled", "running", "retrying")


class RunNodes:
    """A list of which only what changes is drawn again; a thousand nodes are shown when they are asked for."""

    def __init__(self, record: RunRecord) -> None:
        self._view = record.view
        self._outputs = dict(record.outputs)
        self._items: dict[str, Tag] = {}
        self._opened = 0
        with Tag("section", look="s-section"):
            Tag("h2", "Nodes")
            self._none = Tag("p", "None has started yet.", "s-hint", hidden=None if not record.view.nodes else "")
            self._list = Tag("ol", look="s-nodes")
            self._more = button("More nodes", look="s-more")
            self._more.on("click", self._show_more, args=[])
        self._show_more()

    def update(self, view: RunView, changed: list[str], outputs: Mapping[str, Output]) -> None:
        """Take what is new."""
        self._view = view
        self._outputs.update(outputs)
        self._none.set("hidden", "" if view.nodes else None)
        for name in dict.fromkeys((*changed, *outputs)):
            if name in self._items:
                self._draw(name)
            elif len(self._items) < AT_ONCE:
                self._add(name)
        self._tell_more()

    def open(self, node: str) -> None:
        """Bring a node into view, whether or not it is among those that are shown."""
        if node not in self._view.nodes:
            return
        if node not in self._items:
            self._add(node)
            self._tell_more()
        self._opened += 1
        self._items[node].set("data-look", str(self._opened))

    def _show_more(self) -> None:
        left = [name for name in self._view.nodes if name not in self._items]
        # What went wrong is what somebody comes for.
        left.sort(key=lambda name: self._view.nodes[name].state not in TOLD_FIRST)
        for name in left[:AT_ONCE]:
            self._add(name)
        self._tell_more()

    def _tell_more(self) -> None:
        left = len(self._view.nodes) - len(self._items)
        self._more.set("hidden", "" if left <= 0 else None)

    def _add(self, name: str) -> None:
        with self._list:
            self._items[name] = Tag("li", look="s-node", data_node_id=name)
        self._draw(name)

    def _draw(self, name: str) -> None:
        node, item = self._view.nodes[name], self._items[name]
        item.set("data-state", node.state)
        item.clear()
        with item:
            with Tag("div", look="s-node-line"):
                Tag("h3", name)
                state(node.state)
                if node.duration_s:
                    Tag("span", duration(node.duration_s), "s-number s-hint")
                if len(node.attempts) > 1:
                    Tag("span", f"{len(node.attempts)} attempts", "s-hint")
                if node.why:
                    Tag("span", node.why, "s-hint")
            draw_trouble(node)
            if (output := self._outputs.get(name)) is not None:
                with Tag("div", data_testid="node-output"):
                    draw_value(output, name)


def draw_trouble(node: NodeView) -> None:
    """What went wrong with a node, and where."""
    if not node.error:
        return
    Tag("p", node.error, "s-error")
    if node.traceback:
        with Tag("details"):
            Tag("summary", "Traceback")
            Tag("pre", node.traceback)
