"""What a person has decided about nodes whose outcome is unknown, before they may run again."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from engine.document.flow import Flow
from engine.errors import UnknownName, UnknownOutcome
from engine.events.event import now
from engine.plan.plan import Plan, Result
from engine.store.tables import UnknownRow


@dataclass(frozen=True)
class Decided:
    """`repeat` are nodes that may run again although it may have happened; `done` are taken for done."""

    repeat: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()

    @classmethod
    def of(cls, params: Mapping[str, Any]) -> Decided:
        """What a request says."""
        return cls(frozenset(params.get("repeat") or ()), frozenset(params.get("done") or ()))

    def refuse_undecided(self, plan: Plan, unknown: Mapping[str, UnknownRow]) -> None:
        """Raise UnknownOutcome if this run would repeat what may have happened and nobody has allowed it."""
        for name in sorted(self.done - unknown.keys()):
            raise UnknownName(f"The outcome of “{name}” is not unknown.", fix="Leave it out of what is done.")
        asked = {
            name: row.why
            for name, row in unknown.items()
            if name in plan.nodes and plan.nodes[name].action in {"run", "maybe"} and name not in self.repeat
        }
        if not asked:
            return
        names = ", ".join(f"“{name}”" for name in asked)
        first = next(iter(asked))
        raise UnknownOutcome(
            f"What {names} does may have happened already: nobody saw how it ended, and it must not happen twice.",
            fix=f"Look whether it did. Then run it again (--repeat {first}) or take it for done (--done {first}).",
            nodes=asked,
        )

    def stand_ins(self, flow: Flow, digest: Callable[[Any], str]) -> dict[str, Result]:
        """What stands in the places of nodes that are done: nothing, since what they gave is lost."""
        made: dict[str, Result] = {}
        for name in self.done & flow.by_id.keys():
            nothing: list[Any] | None = [] if flow.by_id[name].runs_per_item else None
            text = json.dumps(nothing)
            made[name] = Result(name, "", digest(nothing), "json", text, None, now(), len(text), flow.name)
        return made
