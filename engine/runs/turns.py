"""Runs of one flow that meet: which goes on, which waits, and which is not made, as the flow's rules say."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from engine.document.flow import Flow
from engine.errors import AlreadyRunning
from engine.limits.flow_rules import FlowRules
from engine.runs.active import ActiveRun

REPLACED = "a newer run of this flow took its place"
PASSED_OVER = "another run of this flow was going on"


class Turns:
    """`going` gives the runs that are not over, those that wait for people too.

    Everything that starts runs comes through here: a button, the API, a schedule, a trigger.
    """

    def __init__(self, going: Callable[[], Iterable[ActiveRun]]) -> None:
        self._going = going
        self._changed = asyncio.Condition()
        self._settling: set[str] = set()
        """Runs that wait whether a newer one is asked for."""

    def refuse(self, flow: Flow) -> None:
        """Raise AlreadyRunning if there is to be no run of the flow now."""
        others = [run for run in self._of(flow.name) if run.id not in self._settling]
        if others and FlowRules.of(flow.rules).overlap == "skip":
            raise AlreadyRunning(
                f"“{flow.name}” is running already ({others[0].id}), and is not to run twice at a time.",
                fix="Wait for its end, or stop it; the rule is the flow's own: overlap.",
            )

    async def take(self, run: ActiveRun, rules: FlowRules) -> None:
        """Wait until it is the run's turn. One that is asked to stop meanwhile is left to whoever watches it."""
        if rules.debounce_s:
            for other in self._of(run.flow):
                if other is not run and other.id in self._settling:
                    other.ask_to_stop(REPLACED)
            self._settling.add(run.id)
            try:
                await asyncio.sleep(rules.debounce_s)
            finally:
                self._settling.discard(run.id)
        if rules.overlap == "newest":
            for other in self._before(run):
                other.ask_to_stop(REPLACED)
        if rules.overlap == "skip" and self._before(run):
            run.ask_to_stop(PASSED_OVER)
            await asyncio.Event().wait()
        if rules.overlap in {"queue", "newest"}:
            async with self._changed:
                await self._changed.wait_for(lambda: not self._before(run))

    async def over(self) -> None:
        """A run is over: another one may have its turn."""
        async with self._changed:
            self._changed.notify_all()

    def _before(self, run: ActiveRun) -> list[ActiveRun]:
        """The runs of the flow that came before this one and are past their own waiting."""
        others = self._of(run.flow)
        earlier = others[: others.index(run)] if run in others else others
        return [other for other in earlier if other.id not in self._settling]

    def _of(self, flow: str) -> list[ActiveRun]:
        found = (run for run in self._going() if run.flow == flow and not run.progress.ended)
        return sorted(found, key=lambda run: run.made)
