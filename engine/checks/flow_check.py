"""The check of one flow over its edits: after the first time, only what an edit can have changed is looked at again.

What a check of a node reads is the node, the specs of its kind and of its sources, what the type variables of sources
that stand before it stand for, and by name the parameters and what else code may use. All of it is frozen data, so
that what is the same object, or equal, cannot give other problems.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from engine.catalogue.catalogue import Catalogue
from engine.checks.blocks import check_block
from engine.checks.code import check_code, check_returned_code
from engine.checks.links import check_links, check_returned_links
from engine.checks.loops import check_loops
from engine.checks.names import check_name, check_names
from engine.checks.needs import check_needs
from engine.checks.parameters import check_parameters, check_uses
from engine.checks.policy import check_policy
from engine.checks.ports import check_ports
from engine.checks.results import check_results
from engine.checks.rules import check_rules, check_shares
from engine.checks.secrets import check_secret_defaults, check_secrets
from engine.checks.subject import Subject
from engine.checks.task_runner import check_task_runner
from engine.checks.types import check_types
from engine.checks.value_names import names_read_by
from engine.document.flow import Flow, Node
from engine.problem import Problem

OfNode: TypeAlias = Callable[[Subject, Node], Iterator[Problem]]
OfFlow: TypeAlias = Callable[[Subject], Iterator[Problem]]

_OF_FLOW: tuple[OfFlow, ...] = (
    check_names,
    check_returned_links,
    check_parameters,
    check_returned_code,
    check_secret_defaults,
    check_results,
    check_rules,
    check_task_runner,
)
"""Checks that take milliseconds with thousands of nodes, and are carried out each time."""
_OF_NODE: tuple[OfNode, ...] = (
    check_name,
    check_block,
    check_links,
    check_ports,
    check_types,
    check_uses,
    check_code,
    check_secrets,
    check_policy,
    check_shares,
    check_needs,
)
"""Checks that read nothing but what is said above. A node that stands before another one is checked before it."""
_RANK = {"error": 0, "warning": 1, "info": 2}


class FlowCheck:
    """Checks a flow again and again while it is edited; from one thread at a time."""

    def __init__(self) -> None:
        self._known: _Known | None = None
        self.looked_at: list[str] = []
        """The nodes that the last check had to look at, in their order."""

    @property
    def subject(self) -> Subject | None:
        """The flow as it was last checked, with the types that were found in it."""
        return self._known.subject if self._known is not None else None

    def problems(self, flow: Flow, catalogue: Catalogue, source_path: Path | None = None) -> tuple[Problem, ...]:
        """Everything that is wrong, errors first, each in the order of the nodes."""
        before = self._known
        # Names that are given twice mix up all that is kept by name.
        mixed_up = len(flow.by_id) < len(flow.nodes)
        if before is not None and not mixed_up and before.leads_to(flow, catalogue, source_path):
            known = before.after(flow)
        else:
            known = _Known(Subject(flow, catalogue, source_path))
            known.look_at_all()
        self.looked_at = known.looked_at
        self._known = None if mixed_up else known
        return known.in_order()


@dataclass
class _Known:
    """What was found in one state of the flow, by the names of its nodes."""

    subject: Subject
    sources: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    problems: dict[str, tuple[Problem, ...]] = field(default_factory=dict[str, tuple[Problem, ...]])
    loops: tuple[Problem, ...] | None = None
    looked_at: list[str] = field(default_factory=list[str])

    def leads_to(self, flow: Flow, catalogue: Catalogue, source_path: Path | None) -> bool:
        """Whether that flow can be told from this one node by node."""
        mine = self.subject
        was = mine.flow
        if flow.has_blocks or was.has_blocks:
            # What a name stands for depends on the place, so that an edit of one node can change any other.
            return False
        around = (flow.header, flow.footer, flow.function, source_path)
        stays = around == (was.header, was.footer, was.function, mine.source_path) and catalogue is mine.catalogue
        return stays and _same_order(was, flow)

    def after(self, flow: Flow) -> _Known:
        """What is known of the flow as it is after an edit."""
        old = self.subject
        subject = old.edited(flow)
        now = _Known(subject, dict(self.sources), dict(self.problems), self.loops)
        changed = {node.id for node in flow.nodes if old.flow.by_id.get(node.id) is not node}
        gone = old.flow.by_id.keys() - flow.by_id.keys()
        for name in gone:
            now.forget(name)
        come_or_gone = bool(gone) or any(name not in old.flow.by_id for name in changed)
        if come_or_gone:
            now.loops = None
        changed |= _of_other_kinds(old, subject)
        touched = changed | gone
        subject.names_read.update({name: names_read_by(flow.by_id[name]) for name in changed})
        if come_or_gone or not _same_names(old.flow, flow, changed):
            changed = changed | {name for name, read in subject.names_read.items() if read}
            # The nearest name is offered for one that is not there.
            changed |= {name for name, sources in now.sources.items() if not all(map(flow.by_id.__contains__, sources))}
        else:
            subject.keep_known_names(old)
        now.look_at(changed, touched)
        return now

    def look_at_all(self) -> None:
        """Check all nodes for the first time."""
        for node in self.subject.flow.nodes:
            found = self._look(node)
            if found:
                # There may be two of that name, which is one of the problems.
                self.problems[node.id] = self.problems.get(node.id, ()) + found
        self.loops = tuple(check_loops(self.subject))

    def look_at(self, changed: set[str], touched: set[str]) -> None:
        """Check these nodes, and those that read from one that was touched, or whose types come out as others."""
        for node in self.subject.flow.nodes:
            name = node.id
            if name not in changed and touched.isdisjoint(self.sources[name]):
                continue
            stood_for = self.subject.bindings.get(name)
            found = self._look(node)
            if found:
                self.problems[name] = found
            else:
                self.problems.pop(name, None)
            if self.subject.bindings.get(name) != stood_for:
                touched.add(name)
        if self.loops is None:
            self.loops = tuple(check_loops(self.subject))

    def _look(self, node: Node) -> tuple[Problem, ...]:
        sources = tuple(dict.fromkeys(link.source for link in self.subject.links_into(node)))
        if self.sources.get(node.id) != sources:
            self.sources[node.id] = sources
            self.loops = None
        self.looked_at.append(node.id)
        return tuple(problem for one in _OF_NODE for problem in one(self.subject, node))

    def forget(self, name: str) -> None:
        """A node is gone."""
        for kept in (self.sources, self.problems, self.subject.bindings, self.subject.names_read):
            kept.pop(name, None)

    def in_order(self) -> tuple[Problem, ...]:
        """All problems as they are told."""
        position = self.subject.position
        found = [*(problem for one in _OF_FLOW for problem in one(self.subject)), *(self.loops or ())]
        found += [problem for problems in self.problems.values() for problem in problems]
        ranked = sorted(found, key=lambda one: (_RANK[one.severity], position.get(one.node, -1)))
        return tuple(dict.fromkeys(ranked))


def _same_order(before: Flow, after: Flow) -> bool:
    """Whether the nodes that are in both stand in the same order, which says whose types are known to whom."""
    old, new = list(before.by_id), list(after.by_id)
    return old == new or [one for one in old if one in after.by_id] == [one for one in new if one in before.by_id]


def _of_other_kinds(before: Subject, after: Subject) -> set[str]:
    """The nodes whose kinds are other ones than before although they are called the same, or lack something else."""
    needs = {kind for kind, lacks in after.lacking.items() if lacks != before.lacking.get(kind)}
    other = {
        kind
        for kind, spec in after.kinds.items()
        if kind in before.kinds and (spec != before.kinds[kind] or (spec is not None and spec.kind in needs))
    }
    return {node.id for node in after.flow.nodes if node.kind in other} if other else set()


def _same_names(before: Flow, after: Flow, changed: set[str]) -> bool:
    """Whether code and settings find the same names around them; `changed` are nodes that are in both."""
    return before.parameters == after.parameters and all(
        _names_given(before.by_id[name]) == _names_given(after.by_id[name]) for name in changed
    )


def _names_given(node: Node) -> tuple[str, str | None, tuple[str, ...]]:
    return node.kind, node.variable, node.outputs
