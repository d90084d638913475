"""A run as the browsers of a flow see it: a fold of its events, told in pieces."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from engine.events.fold import NodeView, RunView, fold
from engine.events.model import AnyEvent, NodeOutput
from engine.runs.outcome import shown
from studio.sessions.person import Message
from studio.sessions.short_preview import short_preview

NO_VALUE = object()


class RunScreen:
    """What is known of one run. Nodes are told by the ids that the drawing has for them now."""

    def __init__(self, id: str, parameters: Mapping[str, Any] | None = None) -> None:
        self.id = id
        self.parameters = dict(parameters or {})
        """The values that were given for this run, in JSON form; other parameters have their defaults."""
        self.view = RunView()
        self.values: dict[str, Any] = {}
        """What a screen shows of each node's value, whole, by the node's id in the run."""
        self._digests: dict[str, str] = {}
        self._codecs: dict[str, str] = {}
        self._sought: set[str] = set()
        self._names: dict[str, str] = {}
        self._told: dict[str, Message] = {}

    def take(self, events: Iterable[AnyEvent]) -> None:
        """Go on by some events."""
        events = list(events)
        self.view = fold(events, self.view)
        for event in events:
            if isinstance(event, NodeOutput):
                self.values[event.node] = shown(event.codec, event.inline, event.preview)
                self._digests[event.node] = event.digest

    def unknown_digests(self) -> set[str]:
        """Digests of values that were taken from the store, and whose previews have to be fetched there; told once."""
        wanted = {
            node.digest
            for name, node in self.view.nodes.items()
            if node.digest and self._digests.get(name) != node.digest
        } - self._sought
        self._sought |= wanted
        return wanted

    def learn(self, previews: Mapping[str, tuple[str, Any]]) -> None:
        """Take codecs and previews from the store, by digest."""
        for name, node in self.view.nodes.items():
            if node.digest in previews and self._digests.get(name) != node.digest:
                self._codecs[name], self.values[name] = previews[node.digest]
                self._digests[name] = node.digest

    def follow(self, renamed: Mapping[str, str]) -> None:
        """Nodes of the drawing have other names now."""
        for name in self.view.nodes:
            current = self._names.get(name, name)
            if current in renamed:
                self._names[name] = renamed[current]

    def value_of(self, node: str) -> Any:
        """The preview of the value of a node of the drawing; NO_VALUE when it has none."""
        names = {self._names.get(name, name): name for name in self.view.nodes}
        return self.values.get(names.get(node, ""), NO_VALUE)

    def whole(self) -> Message:
        """All that is known, for a browser that has just come."""
        return self._message(self.view.nodes)

    def news(self) -> Message | None:
        """What is new since the last time; None when there is nothing."""
        now = {name: self._node(name, node) for name, node in self.view.nodes.items()}
        head = {"": self._head()}
        changed = [name for name, told in now.items() if self._told.get(name) != told]
        if not changed and self._told.get("") == head[""]:
            return None
        self._told = {**now, **head}
        return self._message(changed)

    def _message(self, nodes: Iterable[str]) -> Message:
        told = {self._names.get(name, name): self._node(name, self.view.nodes[name]) for name in nodes}
        return {**self._head(), "nodes": told}

    def _head(self) -> Message:
        view = self.view
        return {
            "id": self.id,
            "state": view.state,
            "duration_s": view.duration_s,
            "error": view.error,
            "started": view.started.isoformat() if view.started else None,
            "parameters": self.parameters,
        }

    def _node(self, name: str, node: NodeView) -> Message:
        told: Message = {
            "state": node.state,
            "progress": node.progress or None,
            "message": node.message,
            "duration_s": node.duration_s,
            "why": node.why,
            "error": node.error,
        }
        if node.attempt:
            told["attempt"] = node.attempt
        if node.started is not None:
            told["started"] = node.started.isoformat()
        if node.state == "retrying" and (failed := node.attempts[-1]).ended is not None:
            told["again_at"] = (failed.ended + timedelta(seconds=failed.delay_s)).isoformat()
        if name in self.values:
            told["preview"] = short_preview(self.values[name])
            # By it the browser gets the value itself, where a picture or a sound is more than its preview.
            told["digest"] = self._digests[name]
            told["codec"] = node.codec or self._codecs.get(name, "")
        return told
