"""What runs have used up, by node, run and day, and what is left of the budgets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from engine.events.model import AnyEvent, NodeSpent
from engine.kernel.request import Answer
from engine.limits.budget import Budget, Used, parse_budget
from engine.limits.flow_rules import FlowRules

_NOTHING = Used()


@dataclass(slots=True)
class _OfRun:
    flow: str
    rules: FlowRules
    used: Used = _NOTHING
    nodes: dict[str, Used] = field(default_factory=dict[str, Used])

    def add(self, event: NodeSpent) -> None:
        used = used_of(event)
        self.used += used
        self.nodes[event.node] = self.nodes.get(event.node, _NOTHING) + used


class Ledger:
    """Follows what is stored. `spent_today` brings what was used up before this engine began."""

    def __init__(self) -> None:
        self._runs: dict[str, _OfRun] = {}
        self._day = ""
        self._of_day: dict[str, Used] = defaultdict(Used)
        self._workspace: Mapping[str, Budget] = {}

    def begin_day(self, spent: Iterable[tuple[str, Used]]) -> None:
        """Go on from what each flow has used up today."""
        self._turn_over()
        for flow, used in spent:
            self._of_day[flow] += used

    def begin_run(
        self,
        run: str,
        flow: str,
        rules: FlowRules,
        workspace: Mapping[str, Budget],
        before: Iterable[AnyEvent] = (),
    ) -> bool:
        """A run begins, under its flow's rules and those of the workspace; whether there is a budget at all.

        One that goes on after people have answered has used up what it had `before`.
        """
        self.allow(workspace)
        known = self._runs[run] = _OfRun(flow, rules)
        for event in before:
            if event.kind == "node.spent":
                known.add(event)
        return bool(rules.budget or rules.budget_per_day or workspace)

    def allow(self, workspace: Mapping[str, Budget]) -> None:
        """Other budgets of the workspace count from now on, for runs that keep to one already too."""
        self._workspace = workspace

    def end_run(self, run: str) -> None:
        """A run is over."""
        self._runs.pop(run, None)

    def take(self, run: str, flow: str, events: Sequence[AnyEvent]) -> None:
        """Count what has been told."""
        for event in events:
            if event.kind == "node.spent":
                self._turn_over()
                self._of_day[flow] += used_of(event)
                if (known := self._runs.get(run)) is not None:
                    known.add(event)

    def check(self, run: str, node: str, own: str, wanted: Used, memory_mb: float) -> Answer:
        """Whether a node may use what it wants; otherwise why not, and whether that stops it."""
        known = self._runs.get(run)
        if known is None:
            return Answer()
        self._turn_over()
        now = Used(memory_mb=memory_mb)
        of_run = known.used + now
        every = Used()
        for used in self._of_day.values():
            every += used
        places = [
            (f"“{node}”", parse_budget(own) if own else None, known.nodes.get(node, _NOTHING) + now),
            ("this run", known.rules.budget, of_run),
            ("this run", self._workspace.get("run"), of_run),
            (f"“{known.flow}” today", known.rules.budget_per_day, self._of_day[known.flow] + now),
            ("all flows today", self._workspace.get("day"), every + now),
        ]
        warned = ""
        for place, budget, used in places:
            if budget is None or not (sentence := _sentence(place, budget, used, wanted)):
                continue
            if not budget.warns:
                return Answer(kind="stop", trouble=sentence, fix="Allow more in its budget, or wait for another day.")
            warned = warned or sentence
        return Answer(kind="warn", trouble=warned)

    def report(self) -> dict[str, Any]:
        """What has been used up today, by flow and together."""
        self._turn_over()
        every = Used()
        for used in self._of_day.values():
            every += used
        return {
            "day": self._day,
            "flows": {flow: as_json(used) for flow, used in sorted(self._of_day.items())},
            "together": as_json(every),
        }

    def _turn_over(self) -> None:
        """Begin anew with each day, in UTC."""
        today = datetime.now(UTC).date().isoformat()
        if today != self._day:
            self._day = today
            self._of_day = defaultdict(Used)


def used_of(event: NodeSpent) -> Used:
    """What an event says."""
    return Used(event.seconds, event.cpu_s, 0.0, event.tokens, event.money)


def as_json(used: Used) -> dict[str, float]:
    """As plain data."""
    return {"seconds": used.seconds, "cpu_s": used.cpu_s, "tokens": used.tokens, "money": used.money}


def _sentence(place: str, budget: Budget, used: Used, wanted: Used) -> str:
    """Why it is not to be; empty when enough is left."""
    if over := budget.over(used):
        return f"The budget of {place} is used up: {' and '.join(one.words for one in over)}."
    more = Budget(tokens=budget.tokens, money=budget.money).over(used + wanted)
    more = [one for one in more if one.used > one.allowed]
    if more and (wanted.tokens or wanted.money):
        return f"The budget of {place} is too small for what comes next: it could make {more[0].words}."
    return ""
