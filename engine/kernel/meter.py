"""What the calls of a kernel use up, told to the engine, which knows what is left of the budgets."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from engine.errors import BudgetExceeded
from engine.events.model import AnyEvent, NodeOver, NodeSpent
from engine.kernel.effects import Effects
from engine.kernel.request import Answer
from engine.node.spending import current_meter

if TYPE_CHECKING:
    from engine.prefect.call import Call

Ask = Callable[[str, str, float, float], Answer]
"""Whether a node, with a budget of its own, may use so many tokens and so much money."""


class CallMeter:
    """See `engine.node.spending.Meter`. It goes around the function of a node: a class, for a generator is slower."""

    __slots__ = ("_call", "_meters", "_token", "began", "counts", "cpu_began")

    def __init__(self, meters: Meters, call: Call) -> None:
        self._meters = meters
        self._call = call

    def __enter__(self) -> None:
        self.counts = self._meters.counts(self._call)
        # Who counts nothing does not ask: the processor time of a thread costs ten times as much as the time.
        self.began, self.cpu_began = time.perf_counter(), time.thread_time() if self.counts else 0.0
        self._token = current_meter.set(self)

    def __exit__(self, *_: object) -> None:
        current_meter.reset(self._token)
        self._meters.over(self._call, self)

    def spend(self, tokens: float, money: float) -> None:
        self._meters.tell(self._call, tokens=tokens, money=money)

    def afford(self, tokens: float, money: float) -> None:
        self._meters.check(self._call, tokens, money)

    def count_cpu(self, seconds: float) -> None:
        """Add the processor time that the call has used in another process."""
        self.cpu_began -= seconds

    def remember(self, before: Callable[[], dict[str, Any]]) -> None:
        """See `engine.node.undoing.Journal`."""
        self._meters.effects.note(self._call, before)


class Meters:
    """The meters of one kernel. A run without a budget asks nobody."""

    def __init__(self, ask: Ask, effects: Effects) -> None:
        self._ask = ask
        self.effects = effects
        self._run = ""
        self._budgeted = False
        self._emit: Callable[[AnyEvent], None] = _nowhere

    def begin(self, run: str, budgeted: bool, emit: Callable[[AnyEvent], None]) -> None:
        """A run begins."""
        self._run, self._budgeted, self._emit = run, budgeted, emit

    def counts(self, call: Call) -> bool:
        """Whether what a call uses up counts for anything."""
        return self._budgeted or bool(budget_of(call))

    def check(self, call: Call, tokens: float = 0, money: float = 0.0) -> None:
        """Raise BudgetExceeded when what a call would use is not left; say so when that is only to be told."""
        if not self.counts(call):
            return
        answer = self._ask(call.id, budget_of(call), tokens, money)
        if answer.trouble:
            stops = answer.kind == "stop"
            self._emit(NodeOver(run=self._run, node=call.id, why=answer.trouble, stopped=stops))
            if stops:
                raise BudgetExceeded(answer.trouble, fix=answer.fix)

    def over(self, call: Call, meter: CallMeter) -> None:
        """A call has ended, in the thread in which it began."""
        if meter.counts:
            # Async nodes share their thread with others.
            alone = call.node is not None and not call.node.is_async
            cpu = time.thread_time() - meter.cpu_began if alone else 0.0
            self.tell(call, seconds=time.perf_counter() - meter.began, cpu_s=cpu)

    def tell(
        self, call: Call, *, seconds: float = 0.0, cpu_s: float = 0.0, tokens: float = 0, money: float = 0.0
    ) -> None:
        """Tell what a call has used."""
        self._emit(NodeSpent(run=self._run, node=call.id, seconds=seconds, cpu_s=cpu_s, tokens=tokens, money=money))


def budget_of(call: Call) -> str:
    """The budget of a call's own node, as text; empty when it has none."""
    return str(call.node.policy.get("budget") or "") if call.node is not None else ""


def _nowhere(_: AnyEvent) -> None:
    """No run goes on."""
