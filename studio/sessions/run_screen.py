"""A run as the browsers of a flow see it: a fold of its events, told in pieces."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Any, NamedTuple

from engine.events.fold import NodeView, RunView, fold
from engine.events.model import AnyEvent
from engine.events.states import node_has_ended, run_has_ended
from engine.plan.staleness import Basis
from engine.runs.outcome import shown
from studio.sessions.person import Message
from studio.sessions.short_preview import short_preview
from studio.sessions.sought_previews import SoughtPreviews

NO_VALUE = object()
NOT_ASKED = "not asked for"
_WAITING = NodeView()
_SAID = ("progress", "message", "duration_s", "why", "error", "attempt")


class Shown(NamedTuple):
    """What a browser knows of a node: how it stands, its value in short, and the whole preview of that."""

    state: Message
    value: Message
    preview: Any = NO_VALUE


class RunScreen:
    """What is known of one run, and of earlier ones where this one has nothing to say.

    Nodes are told by the ids that the drawing has for them now. `earlier` is what they show already, `waiting` are
    those that were asked for, `basis` knows today's names of nodes that had another one in the run. Only the nodes
    that something happened to are looked at again, since a run of thousands is told twenty times a second.
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
        self._stale: frozenset[str] = frozenset()
        self._waiting = dict.fromkeys(waiting)
        self._earlier = dict(earlier or {})
        # What a node takes from the store is, more often than not, what it shows.
        self._previews = SoughtPreviews(_previews_of(self._earlier.values()))
        self._name_now = basis.name_now if basis is not None else str
        self._then: dict[str, str] = {}
        """The ids in the run of the nodes that it has heard of, by those of today."""
        self._values: dict[str, Message] = {}
        self._shown: dict[str, Shown] = dict(self._earlier)
        self._unsettled = dict(self._waiting)
        """The nodes about which something has come that is not in `_shown` yet."""
        self._untold = dict(self._waiting)
        self._told = {name: (one.state, one.value) for name, one in self._earlier.items()}
        self._told_head: Message = {}

    @property
    def stale(self) -> frozenset[str]:
        """The nodes of the drawing whose values are out of date."""
        return self._stale

    @stale.setter
    def stale(self, names: frozenset[str]) -> None:
        self._untold.update(dict.fromkeys(names ^ self._stale))
        self._stale = names

    def take(self, events: Iterable[AnyEvent]) -> None:
        """Go on by some events."""
        events, before = list(events), self.view
        self.view = fold(events, before)
        for then in dict.fromkeys(str(getattr(one, "node", "")) for one in events):
            if then in self.view.nodes:
                self._heard_of(then)
        if run_has_ended(self.view.state) and not run_has_ended(before.state):
            self._touch(self._not_over_in(before))
        for event in events:
            if event.kind == "node.output":
                seen = shown(event.codec, event.inline, event.preview)
                self._show(event.node, event.digest, event.codec, seen, grows=event.partial)

    def unknown_digests(self) -> set[str]:
        """Digests of values that were taken from the store, and whose previews have to be fetched there; told once."""
        self._show_found()
        return self._previews.wanted()

    def learn(self, previews: Mapping[str, tuple[str, Any]]) -> None:
        """Take codecs and previews from the store, by digest."""
        self._previews.known.update(previews)
        self._show_found()

    def follow(self, renamed: Mapping[str, str]) -> None:
        """Nodes of the drawing have other names now."""
        self._earlier = {renamed.get(name, name): one for name, one in self._earlier.items()}
        self._waiting = dict.fromkeys(renamed.get(name, name) for name in self._waiting)
        self._told = {renamed.get(name, name): one for name, one in self._told.items()}
        self._then = {self._name_now(then): then for then in self.view.nodes}
        self._shown = dict(self._earlier)
        self._touch(self._everything())

    def value_of(self, node: str) -> Any:
        """The preview of the value of a node of the drawing; NO_VALUE when it has none."""
        return self.shown[node].preview if node in self.shown else NO_VALUE

    def digest_of(self, node: str) -> str:
        """The digest of the value that a node of the drawing shows; empty when it shows none."""
        return str(self.shown[node].value.get("digest", "")) if node in self.shown else ""

    @property
    def shown(self) -> Mapping[str, Shown]:
        """What is known of every node."""
        for name in self._unsettled:
            one = self._work_out(name)
            if one is not None:
                self._shown[name] = one
            else:
                self._shown.pop(name, None)
        self._unsettled.clear()
        return self._shown

    def node(self, node: str) -> NodeView | None:
        """How a node of the drawing stands in the run; None when the run has not heard of it."""
        return self.view.nodes.get(self._then.get(node, ""))

    def whole(self) -> Message:
        """All that is known, for a browser that has just come."""
        told = {name: self._marked(name, one) | one.value for name, one in self.shown.items()}
        return {**self._head(), "whole": True, "nodes": told}

    def news(self) -> Message | None:
        """What is new since the last time; None when there is nothing. A value is told only when it is another one."""
        found, head = self.shown, self._head()
        changed: dict[str, Message] = {}
        for name in self._untold:
            one = found.get(name)
            known = self._told.pop(name, None)
            if one is None:
                continue
            told = self._told[name] = (self._marked(name, one), one.value)
            if known is None or known[0] != told[0] or known[1] is not told[1]:
                changed[name] = told[0] if known is not None and known[1] == told[1] else told[0] | told[1]
        self._untold.clear()
        if not changed and head == self._told_head:
            return None
        self._told_head = head
        return {**head, "nodes": changed}

    def _heard_of(self, then: str) -> None:
        name = self._name_now(then)
        self._then[name] = then
        self._touch((name,))
        self._previews.seek(then, self.view.nodes[then].digest)

    def _touch(self, names: Iterable[str]) -> None:
        for name in names:
            self._unsettled[name] = self._untold[name] = None

    def _not_over_in(self, view: RunView) -> Iterator[str]:
        """The nodes that have not ended in a view: the end of the run is theirs too."""
        yield from (name for name in self._waiting if name not in self._then)
        for name, then in self._then.items():
            if then not in view.nodes or not node_has_ended(view.nodes[then].state):
                yield name

    def _everything(self) -> dict[str, None]:
        return dict.fromkeys((*self._earlier, *self._waiting, *self._then))

    def _work_out(self, name: str) -> Shown | None:
        before = self._earlier.get(name)
        then = self._then.get(name)
        if then is None:
            if name not in self._waiting or run_has_ended(self.view.state):
                return before
            return Shown(_told(_WAITING), *(before[1:] if before is not None else ({},)))
        node = self.view.nodes[then]
        if before is not None and node.state == "skipped" and node.why == NOT_ASKED:
            return before
        if then in self._values:
            return Shown(_told(node), self._values[then], self.values[then])
        return Shown(_told(node), *(before[1:] if before is not None else ({},)))

    def _show_found(self) -> None:
        for then, digest, (codec, preview) in self._previews.found():
            if self.view.nodes[then].digest == digest:
                self._show(then, digest, codec, preview)

    def _show(self, then: str, digest: str, codec: str, preview: Any, *, grows: bool = False) -> None:
        self.values[then] = preview
        self._previews.shows[then] = digest
        # By the digest the browser gets the value itself, where a picture or a sound is more than its preview.
        # What still grows has none yet.
        whole: Message = {"digest": digest} if digest else {}
        self._values[then] = {"preview": short_preview(preview, grows=grows), **whole, "codec": codec}
        self._touch((self._name_now(then),))

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
        return {**one.state, "stale": True} if name in self._stale and one.value else one.state


def _previews_of(nodes: Iterable[Shown]) -> dict[str, tuple[str, Any]]:
    """The codecs and previews of the values that nodes show, by digest."""
    return {one.value["digest"]: (one.value["codec"], one.preview) for one in nodes if one.value.get("digest")}


def _told(node: NodeView) -> Message:
    """A node as it travels. What it has nothing to say of is left out: of a thousand nodes that wait, that is most."""
    told: Message = {"state": node.state}
    for name in _SAID:
        if said := getattr(node, name):
            told[name] = said
    if node.items:
        told["items"] = dict(node.items)
    if node.questions:
        told["questions"] = [question.id for question in node.questions]
    if node.started is not None:
        told["started"] = node.started.isoformat()
    if node.state == "retrying" and (failed := node.attempts[-1]).ended is not None:
        told["again_at"] = (failed.ended + timedelta(seconds=failed.delay_s)).isoformat()
    return told
