"""Which nodes will run, which are fresh, and why: decided from the document and the store, before Prefect is asked.

A node is fresh when the store holds a value under its key. The key needs the digests of its inputs, so behind a node
that will run the answer is open until it has: the kernel asks again then, with the same keys.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, cast

from engine.catalogue.spec import NodeSpec
from engine.document.flow import Flow, Node
from engine.document.order import statement_order
from engine.document.value import Code, Param, Ref, Value, refs
from engine.errors import ValueNotStorable
from engine.plan.always import files_read, is_too_old, runs_always
from engine.plan.keys import VOLATILE, combined, file_state, identity_of, part
from engine.plan.literal import NotLiteral, python_value
from engine.plan.made_of import MadeOf, difference, glance, wire_glance
from engine.plan.selection import Asked, select

Action = Literal["run", "maybe", "cached", "pinned", "skip"]
"""run: it will. maybe: what it needs runs first; it is left out if that gives the same as before. cached: it is fresh.
pinned: a person put a value in its place. skip: it was not asked for, or nobody needs its value."""


@dataclass(frozen=True, slots=True)
class Result:
    """A stored value of a node: enough to say whether it may stand in, and why not."""

    node: str
    key: str
    digest: str
    codec: str
    inline: str | None
    made_of: MadeOf | None
    created: datetime
    size: int = 0
    flow: str = ""


@dataclass(frozen=True, slots=True)
class PlannedNode:
    """What will happen to a node."""

    id: str
    action: Action
    why: str
    identity: str = ""
    reusable: bool = False
    reads: tuple[str, ...] = ()
    before: MadeOf | None = None
    """What its last result was made of, where it is open whether it runs: the kernel says then what has changed."""


@dataclass(frozen=True)
class Plan:
    """The plan of a run.

    `known` are the stored values that the kernel may use, by key; `stand_ins` are those that it must use, by node.
    """

    nodes: dict[str, PlannedNode]
    known: dict[str, Result] = field(default_factory=dict[str, Result])
    stand_ins: dict[str, Result] = field(default_factory=dict[str, Result])
    selected: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Question:
    """What a plan is made from.

    `last` are the newest results of each node, `find` looks a key up among all results, `digest` gives the digest of a
    Python value as the codecs do. `cut_off` are results, by key, of a run that ended early: nothing of it is repeated.
    `pins` are values that a person put in the place of nodes; `done` stand in the places of nodes that were broken off
    and that a person took for done; `there` tells whether a result's bytes can be had.
    """

    flow: Flow
    specs: Mapping[str, NodeSpec | None]
    parameters: Mapping[str, Any]
    last: Mapping[str, tuple[Result, ...]]
    find: Callable[[str], Result | None]
    digest: Callable[[Any], str]
    cut_off: Mapping[str, Result] = field(default_factory=dict[str, Result])
    pins: Mapping[str, Result] = field(default_factory=dict[str, Result])
    done: Mapping[str, Result] = field(default_factory=dict[str, Result])
    there: Callable[[Result], bool] = lambda _: True
    asked: Asked = field(default_factory=Asked)
    fresh: bool = False
    folder: Path = Path()
    """Where the flow will run, from which relative paths count."""


def make_plan(question: Question) -> Plan:
    """Say for every node what will happen. Raises UnknownName for a target that the flow does not have."""
    flow = question.flow
    planner = _Planner(question)
    for node in statement_order(flow):
        planner.decide(node)
    ordered = {node.id: planner.nodes[node.id] for node in flow.nodes}
    needed = planner.selection.needed
    return Plan(ordered, planner.known, planner.stand_ins, None if needed is None else tuple(needed))


class _Planner:
    def __init__(self, question: Question) -> None:
        self._question = question
        stand_ins = {**question.pins, **question.done}
        self.selection = select(question.flow, question.asked, stand_ins, lambda id: self._last(id) is not None)
        self.nodes: dict[str, PlannedNode] = {}
        self.known: dict[str, Result] = dict(question.cut_off)
        self.stand_ins: dict[str, Result] = {}
        self._digests: dict[str, str] = {}
        """Of nodes whose value is there; a node that runs has none yet."""
        if not question.fresh:
            for results in question.last.values():
                self.known.update({result.key: result for result in results})

    def decide(self, node: Node) -> None:
        """Plan one node; those that it reads have been planned."""
        if (done := self._question.done.get(node.id)) is not None:
            self._stand_in(node, done, "pinned", "taken for done")
            return
        if (pin := self._question.pins.get(node.id)) is not None:
            self._stand_in(node, pin, "pinned", "a pinned value stands in its place")
            return
        if not self.selection.needs(node.id):
            self.nodes[node.id] = PlannedNode(node.id, "skip", self._why_not(node))
            return
        if not node.block and self.selection.takes_any_value(node.id) and (last := self._last(node.id)) is not None:
            self._stand_in(node, last, "cached", "its last value is taken")
            return
        self._decide_by_key(node)

    def _decide_by_key(self, node: Node) -> None:
        spec = self._question.specs.get(node.kind)
        if node.block:
            self._decide_inside(node, spec)
            return
        if node.gives_names or spec is None:
            why = "Python statements run every time" if node.gives_names else f"{node.kind} is not in the catalogue"
            why = "it decides while the flow runs" if node.is_block else why
            self.nodes[node.id] = PlannedNode(node.id, "run", why)
            return
        identity = identity_of(node.kind, spec.options.version, spec.code_hash)
        reads = files_read(spec)
        if node.id in self.selection.again:
            self.nodes[node.id] = PlannedNode(node.id, "run", "asked to run again", identity, reads=reads)
            return
        always = runs_always(node, spec)
        if node.runs_per_item:
            self.nodes[node.id] = self._map(node, identity, reads, always)
            return
        action, why = self._action(node, identity, reads, always)
        # What a run that was cut off had finished stands in even where nothing else would.
        reusable = action == "cached" or not (always or self._question.fresh)
        before = self._last_made_of(node.id) if action == "maybe" else None
        self.nodes[node.id] = PlannedNode(node.id, action, why, identity, reusable, reads, before)

    def _map(self, node: Node, identity: str, reads: tuple[str, ...], always: str) -> PlannedNode:
        """A node that runs once per item: each of them may be known, which shows when the flow runs."""
        if always:
            return PlannedNode(node.id, "run", always)
        if self._question.fresh:
            return PlannedNode(node.id, "run", "asked to run again", identity, reads=reads)
        lasts = node.policy.cache is None or node.policy.cache.ttl is None
        return PlannedNode(node.id, "maybe", "each item that is not known runs", identity, lasts, reads)

    def _decide_inside(self, node: Node, spec: NodeSpec | None) -> None:
        """A node in a block: whether it runs, how often and with what, is known when the block has decided."""
        why = f"“{node.block}” decides"
        if node.gives_names or spec is None:
            self.nodes[node.id] = PlannedNode(node.id, "maybe", why)
            return
        identity = identity_of(node.kind, spec.options.version, spec.code_hash)
        reads = files_read(spec)
        always = runs_always(node, spec)
        anew = self._question.fresh or node.id in self.selection.again or bool(always)
        why = f"{why}; {always}" if always else why
        self.nodes[node.id] = PlannedNode(node.id, "maybe", why, identity, not anew, reads)

    def _stand_in(self, node: Node, result: Result, action: Action, why: str) -> None:
        self.nodes[node.id] = PlannedNode(node.id, action, why)
        self.stand_ins[node.id] = result
        self._digests[node.id] = result.digest

    def _why_not(self, node: Node) -> str:
        asked = self._question.asked
        if asked.to is None and asked.start is None and not asked.nodes:
            return "only pinned nodes need it"
        return "not asked for"

    def _last(self, id: str) -> Result | None:
        """The newest value of a node that can still be had; none of those that a map or plain statements gave."""
        if self._question.flow.by_id[id].runs_per_item:
            return None
        return next((result for result in self._question.last.get(id, ()) if self._question.there(result)), None)

    def _action(self, node: Node, identity: str, reads: tuple[str, ...], always: str) -> tuple[Action, str]:
        links = self._question.flow.links_of(node)
        before = [self.nodes[link.source] for link in links if link.source in self.nodes]
        waiting = next((planned for planned in before if planned.action in {"run", "maybe"}), None)
        if waiting is not None:
            if always or self._question.fresh:
                return "run", always or "asked to run again"
            return "maybe", f"“{waiting.id}” runs first"
        try:
            made = self._made_of(node, identity, reads)
        except NotLiteral as unknown:
            return ("run", always) if always else ("maybe", str(unknown))
        if (cut_off := self._question.cut_off.get(made.key)) is not None:
            self._digests[node.id] = cut_off.digest
            return "cached", "finished in the run that was cut off"
        if self._question.fresh:
            return "run", "asked to run again"
        if always:
            return "run", always
        return self._from_store(node, made)

    def _from_store(self, node: Node, made: MadeOf) -> tuple[Action, str]:
        result = (self.known.get(made.key) or self._question.find(made.key)) if made.key else None
        if result is not None and not is_too_old(result.created, node):
            self._digests[node.id] = result.digest
            self.known[made.key] = result
            return "cached", "nothing that it depends on has changed"
        if result is not None:
            self.known.pop(made.key, None)
            return "run", "what is stored is older than its cache allows"
        last = self._last_made_of(node.id)
        if last is None:
            return "run", "it has not run yet"
        wired = frozenset(link.target_port for link in self._question.flow.links_of(node))
        return "run", difference(last, made, wired)

    def _last_made_of(self, id: str) -> MadeOf | None:
        return next((result.made_of for result in self._question.last.get(id, ()) if result.made_of), None)

    def _made_of(self, node: Node, identity: str, reads: tuple[str, ...]) -> MadeOf:
        inputs: dict[str, Value] = {name: value for name, value in node.inputs.items() if name != "wait_for"}
        digests = {name: self._digest(value) for name, value in inputs.items()}
        for name in reads:
            if name in inputs and digests[name]:
                digests[name] += "|" + self._file_state(inputs[name])
        return MadeOf(identity, digests, {name: self._glance(value) for name, value in inputs.items()})

    def _digest(self, value: Value) -> str:
        match value:
            case Ref(node, port):
                digest = self._digests.get(node, VOLATILE)
                return digest if port == "result" else part(digest, port)
            case list() if _has_refs(value):
                return combined("[", {str(index): self._digest(item) for index, item in enumerate(value)})
            case dict() if _has_refs(value):
                return combined("{", {str(key): self._digest(item) for key, item in value.items()})
            case _:
                try:
                    return self._question.digest(python_value(value, self._question.parameters))
                except ValueNotStorable:
                    return VOLATILE

    def _file_state(self, value: Value) -> str:
        if _has_refs(value):
            raise NotLiteral("the file is known when the flow runs")
        found = python_value(value, self._question.parameters)
        if isinstance(found, (list, tuple)):
            return ",".join(file_state(self._question.folder / str(item)) for item in cast("list[object]", found))
        is_path = isinstance(found, str) or hasattr(found, "__fspath__")
        return file_state(self._question.folder / found) if is_path else ""

    def _glance(self, value: Value) -> str:
        if isinstance(value, Ref):
            return wire_glance(value.node, "" if value.port == "result" else value.port)
        if isinstance(value, (Code, list, dict)):
            return ""
        return glance(self._question.parameters.get(value.name) if isinstance(value, Param) else value)


def _has_refs(value: Value) -> bool:
    return next(refs(value), None) is not None
