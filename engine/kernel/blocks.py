"""The blocks of a run and the plain code in it: what the flow function tells of them, as states of nodes."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import FrameType
from typing import Any, Protocol

from engine.document.blocks import LOOPS
from engine.errors import NodeCancelled as Cancelled
from engine.events.model import (
    AnyEvent,
    NodeCancelled,
    NodeFailed,
    NodeFinished,
    NodeProgressed,
    NodeSkipped,
    NodeStarted,
)
from engine.kernel.block_words import missed, not_taken
from engine.kernel.comprehensions import Comprehensions
from engine.kernel.request import RunRequest, Step
from engine.kernel.sentences import first_line, user_traceback
from engine.kernel.told import too_many_rounds
from engine.kernel.tree import Tree
from engine.prefect.call import Call

PROGRESS_EVERY_S = 0.1


class Nodes(Protocol):
    """What the blocks need of the nodes in them."""

    seen: set[str]
    """Every step that has been begun, called or skipped."""

    def give(self, id: str, value: Any) -> None:
        """Tell of the value of a block."""
        ...

    def loop_over(self, id: str, error: BaseException | None) -> None:
        """No more calls of a node will come: its loop has ended, with an error that leaves it or without."""
        ...


@dataclass
class _Pass:
    """One time that a block is gone through. `error` is what leaves it, `way` how it is left before its end."""

    step: Step
    arm: str = ""
    said: dict[str, Any] = field(default_factory=dict[str, Any])
    rounds: int = 0
    length: int | None = None
    way: str = ""
    error: BaseException | None = None


@dataclass
class _State:
    """A block or a piece of code, in all its passes."""

    began: float = field(default_factory=time.perf_counter)
    times: int = 0
    rounds: int = 0
    arms: Counter[str] = field(default_factory=Counter[str])
    error: BaseException | None = None
    told_at: float = 0.0


class Blocks:
    """The `engine.kernel.told.Teller` of one run."""

    each: Comprehensions
    """Set by whoever follows the calls, which it needs."""

    def __init__(self, request: RunRequest, emit: Callable[[AnyEvent], None], nodes: Nodes) -> None:
        self.frame: FrameType | None = None
        self.most_rounds = request.most_rounds
        self.tree = Tree(request.steps)
        self._run = request.run
        self._steps = request.steps
        self._selected = None if request.selected is None else frozenset(request.selected)
        self._emit = emit
        self._nodes = nodes
        self._states: dict[str, _State] = {}
        self._passes: list[_Pass] = []
        self._code: Step | None = None
        """The piece of code that is being carried out."""

    def begin(self, line: int) -> bool:
        self._code_ended()
        step = self.tree.blocks[line]
        if self._selected is not None and step.id not in self._selected:
            for left_out in (step, *self.tree.inside(step.id)):
                self._skip(left_out, "not asked for")
            return False
        self._passes.append(_Pass(step))
        self._begun(step)
        return True

    def said(self, line: int, word: str, value: Any) -> None:
        self._passes[-1].said[word] = value

    def items(self, line: int, word: str, value: Any) -> None:
        if isinstance(value, Call):
            value.wait()
            value = value.value
        if not isinstance(value, (list, tuple, dict, set, frozenset, str, range)):
            return
        length = len(value)  # pyright: ignore[reportUnknownArgumentType]
        if (step := self.tree.comprehensions.get(line)) is None:
            self._passes[-1].length = length
        elif not word:
            self.each.known(step.id, length)

    def items_begin(self, line: int) -> bool:
        self._code_ended()
        return self.each.begin(self.tree.comprehensions[line].id)

    def items_instead(self, line: int) -> list[Any]:
        return self.each.instead_of(self.tree.comprehensions[line].id)

    def items_over(self, line: int) -> None:
        self.each.over(self.tree.comprehensions[line].id)

    def enter(self, line: int, arm: str) -> None:
        self._code_ended(sys.exception() if arm.startswith(("except_", "finally")) else None)
        now = self._passes[-1]
        if arm != "finally":
            now.arm = arm
        self._states[now.step.id].arms[arm] += 1
        if now.step.id not in self.tree.loops:
            for other in _shut_by(now.step, arm):
                for step in self._in_arm(now.step, other):
                    self._skip(step, not_taken(other, now.arm, now.said))

    def round_begun(self, line: int) -> None:
        self._code_ended()
        now = self._passes[-1]
        now.rounds, now.way = now.rounds + 1, ""
        state = self._states[now.step.id]
        state.rounds += 1
        state.arms["body"] += 1
        if now.length is None and now.rounds > self.most_rounds:
            raise too_many_rounds(f"“{now.step.id}”", self.most_rounds)
        self._tell_round(now.step, state, now.rounds, now.length)

    def leaving(self, way: str) -> None:
        if self._passes:
            self._passes[-1].way = way

    def through(self, line: int) -> None:
        self._code_ended()
        self._passes[-1].way = ""

    def raised(self, line: int, error: BaseException | None) -> None:
        self._code_ended(error)
        self._passes[-1].error = error

    def left(self, line: int) -> None:
        self._code_ended()
        now = self._passes.pop()
        if self._passes and (now.way == "return" or (now.way and now.step.block_kind not in LOOPS)):
            # It leaves, or goes on with, what is around, too.
            self._passes[-1].way = now.way
        state = self._states[now.step.id]
        state.error = now.error
        if now.step.id not in self.tree.loops:
            self._end(now, state)

    def code(self, line: int) -> None:
        self._code_ended()
        self._code = self.tree.codes[line]
        self._begun(self._code)

    def code_over(self, line: int) -> None:
        self._code_ended()

    def over(self, error: BaseException | None) -> None:
        """The flow function has ended, or was never begun: nothing is left open."""
        self._code_ended(error)
        for step in self._steps:
            if (step.is_code or step.block_kind) and step.id not in self._nodes.seen:
                for missed_step in (step, *(self.tree.inside(step.id) if step.block_kind else ())):
                    self._skip(missed_step, "the flow function ended before it")
        self.frame = None

    def _begun(self, step: Step) -> None:
        self._nodes.seen.add(step.id)
        state = self._states.setdefault(step.id, _State())
        state.times += 1
        if state.times == 1:
            self._emit(NodeStarted(run=self._run, node=step.id, why=step.why))
        elif step.block_kind not in LOOPS:
            self._tell_round(step, state, state.times, None)

    def _tell_round(self, step: Step, state: _State, number: int, length: int | None) -> None:
        now = time.perf_counter()
        if now - state.told_at < PROGRESS_EVERY_S:
            return
        state.told_at = now
        text, done = (f"round {number} of {length}", (number - 1) / length) if length else (f"round {number}", 0.0)
        self._emit(NodeProgressed(run=self._run, node=step.id, fraction=min(done, 1.0), message=text))

    def _code_ended(self, error: BaseException | None = None) -> None:
        if (step := self._code) is None:
            return
        self._code = None
        state = self._states[step.id]
        state.error = error
        if step.id not in self.tree.loops:
            self._finish(step, state, error)

    def _end(self, now: _Pass, state: _State) -> None:
        """A block that is in no loop has been left: what of it was not begun will not be."""
        error = now.error
        for step in self.tree.inside(now.step.id):
            if step.id not in self._nodes.seen:
                self._skip(step, self._why_not(step, now))
            elif now.step.block_kind in LOOPS and (inner := self._states.get(step.id)) is not None:
                self._finish(step, inner, error if inner.error is error else None)
            elif now.step.block_kind in LOOPS:
                self._nodes.loop_over(step.id, error)
        self._finish(now.step, state, error, now)

    def _finish(self, step: Step, state: _State, error: BaseException | None, now: _Pass | None = None) -> None:
        duration = time.perf_counter() - state.began
        if isinstance(error, Cancelled):
            self._emit(NodeCancelled(run=self._run, node=step.id, why="the run was stopped"))
            return
        if step.block_kind:
            self._nodes.give(step.id, _value(step, state, now))
        if error is None:
            self._emit(NodeFinished(run=self._run, node=step.id, duration_s=duration))
            return
        self._emit(
            NodeFailed(
                run=self._run,
                node=step.id,
                error=first_line(error),
                error_type=type(error).__name__,
                traceback=user_traceback(error),
                duration_s=duration,
            )
        )

    def _why_not(self, step: Step, now: _Pass) -> str:
        for block, arm in reversed(list(self.tree.way_to(step.id))):
            state = self._states.get(block.id)
            if state is not None and not state.arms[arm]:
                if block.block_kind in LOOPS:
                    return missed(block.id, now.error, now.way) if now.error else f"“{block.id}” had no round"
                if block.id == now.step.id:
                    was_decided = now.arm or not (now.error or now.way)
                    return not_taken(arm, now.arm, now.said) if was_decided else missed(block.id, now.error, now.way)
                return f"{arm} of “{block.id}” was taken in no round"
        return missed(now.step.id, now.error, now.way)

    def _in_arm(self, block: Step, arm: str) -> Iterator[Step]:
        for step in self.tree.inside(block.id):
            if any(around.id == block.id and through == arm for around, through in self.tree.way_to(step.id)):
                yield step

    def _skip(self, step: Step, why: str) -> None:
        if step.id not in self._nodes.seen:
            self._nodes.seen.add(step.id)
            self._emit(NodeSkipped(run=self._run, node=step.id, why=why))


def _shut_by(block: Step, arm: str) -> Iterator[str]:
    """The arms that are not taken any more once one is entered."""
    if block.block_kind in {"if", "match"}:
        yield from (other for other in block.arms if other != arm)
    elif block.block_kind == "try" and arm.startswith("except_"):
        yield from (other for other in block.arms if other.startswith(("except_", "else")) and other != arm)
    elif block.block_kind == "try" and arm == "else":
        yield from (other for other in block.arms if other.startswith("except_"))


def _value(step: Step, state: _State, now: _Pass | None) -> Any:
    """What a block gives: the arm that was taken, or how many rounds there were; in a loop, how often each arm was."""
    if step.block_kind in LOOPS:
        return state.rounds
    return now.arm or None if now is not None else dict(state.arms)
