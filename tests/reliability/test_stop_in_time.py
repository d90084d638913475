"""A stop takes two seconds at most, also when a node is stuck in C code: counted on the engine's own clock."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence

import pytest

from engine.events import model as m
from engine.events.model import AnyEvent
from engine.kernel.request import RunRequest, Step
from engine.runs.active import ActiveRun
from engine.runs.carrying import RunCarrier
from engine.runs.kernel_pool import KernelPool
from engine.runs.kernel_process import SILENCE_S, KernelProcess, OnEvents
from engine.runs.supervision import Limits
from tests.reliability.toy_kernel import ToyKernel, World
from tests.reliability.virtual_time import run_in_virtual_time

AT_MOST_S = 2.0
REQUEST = RunRequest(run="r", path="", function="", name="", steps=(Step(id="a", first_line=1, last_line=1),))


class StuckKernel(ToyKernel):
    """Begins a node that hears nothing: not the wish to stop, and not its own end before it is killed."""

    def __init__(self) -> None:
        super().__init__(random.Random(0), World())

    async def _tell(self, request: RunRequest, on_events: OnEvents) -> None:
        await on_events([m.RunStarted(run=request.run), m.NodeStarted(run=request.run, node="a")])
        await self._dead.wait()
        # The line of a dead process is kept until it has been silent for a while.
        await asyncio.sleep(SILENCE_S)


class Memory:
    """A store without a disk."""

    def __init__(self) -> None:
        self.stored: list[AnyEvent] = []

    async def append(self, run: str, events: Sequence[AnyEvent], expected: int) -> list[AnyEvent]:
        numbered = [event.model_copy(update={"seq": number}) for number, event in enumerate(events, expected + 1)]
        self.stored += numbered
        return numbered

    async def events(self, run: str) -> list[AnyEvent]:
        return self.stored

    async def note_owner(self, run: str, pid: int) -> None:
        return


class NoPrefect:
    """Prefect's server, which this is not about."""

    async def ready(self) -> None:
        return

    async def recorded(self) -> None:
        return

    def environment(self) -> dict[str, str]:
        return {}


@pytest.mark.parametrize("seconds_before", [0.0, 0.15, 30.0])
def test_a_node_stuck_in_c_code_is_stopped_within_two_seconds(seconds_before: float) -> None:
    async def make() -> KernelProcess:
        return StuckKernel()

    async def stop() -> tuple[float, list[str]]:
        carrier = RunCarrier(Memory(), KernelPool(make), NoPrefect(), Limits(memory_bytes=2**60))
        run = ActiveRun("r", "stuck", REQUEST)
        carrying = asyncio.create_task(carrier.carry_out(run))
        while "a" not in run.progress.running:  # noqa: ASYNC110  # the clock stands
            await asyncio.sleep(0.01)
        await asyncio.sleep(seconds_before)
        clock = asyncio.get_running_loop().time
        asked = clock()
        run.stop_asked.set()
        await carrying
        return clock() - asked, [event.kind for event in run.events]

    took, kinds = run_in_virtual_time(stop())
    assert took <= AT_MOST_S
    assert kinds == ["run.started", "node.started", "node.cancelled", "run.cancelled"]
