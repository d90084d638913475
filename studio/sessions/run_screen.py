"""A run as the browsers of a flow see it: a fold of its events, told in pieces."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import timedelta
from typing import Any, NamedTuple

from engine.events.fold import NodeView, RunView, fold
from engine.events.model import AnyEvent, NodeOutput
from engine.events.states import run_has_ended
from engine.plan.staleness import Basis
from engine.runs.outcome import shown
from studio.sessions.person import Message
from studio.sessions.short_preview import short_preview

NO_VALUE = object()
NOT_ASKED = "not asked for"
_WAITING = NodeView()


class Shown(NamedTuple):
    """What a browser knows of a node: how it stands, its value in short, and the whole preview of that."""

    state: Message
    value: Message
    preview: Any = NO_VALUE


class RunScreen:
    """What is known of one run, and of earlier ones where this one has nothing to say.

    Nodes are told by the ids that the drawing has for them now. `earlier` is what they show already, `waiting` are
    those that were asked for, `basis` knows today's names of nodes that had another one in the run.
    """

    def __init__(
        self,
        id: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        earlier: Mapping[str, Shown] | None = None,
        waiting: Collection[str] = (),
        basis: Basis | None = None,
    ) -> None:
        self.id = id
        self.parameters = dict(parameters or {})
        """The values that were given for this run, in JSON form; other parameters have their defaults."""
        self.view = RunView()
        self.values: dict[str, Any] = {}
        """What a screen shows of each node's value, whole, by the node's id in the run."""
        self.stale: frozenset[str] = frozenset()
        """The nodes of the drawing whose values are out of date."""
        self._waiting = dict.fromkeys(waiting)
        self._earlier = dict(earlier or {})
        self._digests: dict[str, str] = {}
        self._codecs: dict[str, str] = {}
        self._sought: set[str] = set()
        self._name_now = basis.name_now if basis is not None else str
        self._states: dict[str, tuple[NodeView, Message]] = {}
        self._values: dict[str, Message] = {}
        self._told = {name: (self._marked(name, one), one.value) for name, one in self._earlier.items()}
        self._told_head: Message = {}

    def take(self, events: Iterable[AnyEvent]) -> None:
        """Go on by some events."""
        events = list(events)
        self.view = fold(events, self.view)
        for event in events:
            if isinstance(event, NodeOutput):
                seen = shown(event.codec, event.inline, event.preview)
                self._show(event.node, event.digest, event.codec, seen, grows=event.partial)

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
                self._show(name, node.digest, *previews[node.digest])

    def follow(self, renamed: Mapping[str, str]) -> None:
        """Nodes of the drawing have other names now."""
        self._earlier = {renamed.get(name, name): one for name, one in self._earlier.items()}
        self._waiting = dict.fromkeys(renamed.get(name, name) for name in self._waiting)
        self._told = {renamed.get(name, name): one for name, one in self._told.items()}

    def value_of(self, node: str) -> Any:
        """The preview of the value of a node of the drawing; NO_VALUE when it has none."""
        return self.shown[node].preview if node in self.shown else NO_VALUE

    def digest_of(self, node: str) -> str:
        """The digest of the value that a node of the drawing shows; empty when it shows none."""
        return str(self.shown[node].value.get("digest", "")) if node in self.shown else ""

    @property
    def shown(self) -> dict[str, Shown]:
        """What is known of every node."""
        found = dict(self._earlier)
        if not run_has_ended(self.view.state):
            for name in self._waiting:
                found[name] = Shown(self._state("", _WAITING), *found[name][1:] if name in found else ({},))
        for then, node in self.view.nodes.items():
            name = self._name_now(then)
            before = self._earlier.get(name)
            if before is not None and node.state == "skipped" and node.why == NOT_ASKED:
                found[name] = before
            elif then in self._values:
                found[name] = Shown(self._state(then, node), self._values[then], self.values[then])
            else:
                found[name] = Shown(self._state(then, node), *before[1:] if before is not None else ({},))
        return found

    def node(self, node: str) -> NodeView | None:
        """How a node of the drawing stands in the run; None when the run has not heard of it."""
        return next((view for then, view in self.view.nodes.items() if self._name_now(then) == node), None)

    def whole(self) -> Message:
        """All that is known, for a browser that has just come."""
        told = {name: self._marked(name, one) | one.value for name, one in self.shown.items()}
        return {**self._head(), "whole": True, "nodes": told}

    def news(self) -> Message | None:
        """What is new since the last time; None when there is nothing. A value is told only when it is another one."""
        now = {name: (self._marked(name, one), one.value) for name, one in self.shown.items()}
        head, before = self._head(), self._told
        changed: dict[str, Message] = {}
        for name, told in now.items():
            known = before.get(name)
            if known is None or known[0] != told[0] or known[1] is not told[1]:
                changed[name] = told[0] if known is not None and known[1] == told[1] else told[0] | told[1]
        if not changed and head == self._told_head:
            return None
        self._told, self._told_head = now, head
        return {**head, "nodes": changed}

    def _show(self, name: str, digest: str, codec: str, preview: Any, *, grows: bool = False) -> None:
        self.values[name] = preview
        self._digests[name] = digest
        # By the digest the browser gets the value itself, where a picture or a sound is more than its preview.
        # What still grows has none yet.
        whole: Message = {"digest": digest} if digest else {}
        self._values[name] = {"preview": short_preview(preview, grows=grows), **whole, "codec": codec}

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

    def _marked(self, name: str, one: Shown) -> Message:
        return {**one.state, "stale": True} if name in self.stale and one.value else one.state

    def _state(self, then: str, node: NodeView) -> Message:
        known = self._states.get(then)
        if known is None or known[0] is not node:
            known = self._states[then] = (node, _told(node))
        return known[1]


def _told(node: NodeView) -> Message:
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
    return told
