"""A kernel without a process: it tells of a random run, has effects on a world that outlives it, and can die."""

from __future__ import annotations

import asyncio
import random
from collections import Counter

from engine.events import model as m
from engine.events.model import AnyEvent
from engine.kernel.request import RunRequest
from engine.runs.kernel_process import KernelProcess, OnEvents

NO_PROCESS = 2**22 + 1
"""A number that no process has."""


class World:
    """What runs have done, by run and node: it forgets nothing when a process dies."""

    def __init__(self) -> None:
        self.effects: Counter[tuple[str, str]] = Counter()
        self.at_work: Counter[int] = Counter()
        """Runs that a kernel carries out at the moment; never more than one."""


class ToyKernel(KernelProcess):
    """Behaves as a kernel does: it asks whether the start of an effect is stored, and hears of its end by silence."""

    def __init__(self, chance: random.Random, world: World) -> None:
        self._chance = chance
        self._world = world
        self._stop = asyncio.Event()
        self._dead = asyncio.Event()
        self.run = ""
        self.started = False

    @property
    def pid(self) -> int:
        return NO_PROCESS if self.started else 0

    @property
    def alive(self) -> bool:
        return self.started and not self._dead.is_set()

    @property
    def is_ready(self) -> bool:
        return self.alive

    async def start(self) -> None:
        await asyncio.sleep(0)
        self.started = True

    async def ready(self) -> None:
        await asyncio.sleep(0)

    def kill(self) -> None:
        self._dead.set()

    async def end(self) -> None:
        self.kill()

    def printed(self, *, last: bool = False) -> list[tuple[str, str]]:
        return []

    async def prints(self) -> None:
        await self._dead.wait()

    async def ask_to_stop(self, why: str = "stopped") -> None:
        self._stop.set()

    async def carry_out(self, request: RunRequest, on_events: OnEvents) -> bool:
        self._world.at_work[id(self)] += 1
        assert self._world.at_work[id(self)] == 1, "two runs have the same kernel"
        self.run = request.run
        self._stop.clear()
        try:
            await self._tell(request, on_events)
        finally:
            self._world.at_work[id(self)] -= 1
            self.run = ""
        return not self._dead.is_set()

    async def _tell(self, request: RunRequest, on_events: OnEvents) -> None:
        run, line = request.run, _Line(self, self._chance, on_events)
        if not await line.tell(m.RunStarted(run=run)):
            return
        for number, step in enumerate(request.steps):
            if self._stop.is_set():
                left = [m.NodeCancelled(run=run, node=one.id, why="stopped") for one in request.steps[number:]]
                await line.tell(*left, m.RunCancelled(run=run, why="stopped"), now=True)
                return
            # A node that must not be repeated waits until its start is stored.
            stored = await line.tell(m.NodeStarted(run=run, node=step.id, once=step.once), now=step.once)
            if not self.alive or (step.once and not stored):
                return
            self._world.effects[run, step.id] += 1
            await asyncio.sleep(0)
            if not self.alive:
                return
            digest = f"{run}-{step.id}"
            output = m.NodeOutput(run=run, node=step.id, digest=digest, inline="1", key=digest)
            await line.tell(output, m.NodeFinished(run=run, node=step.id))
            if not self.alive:
                return
        await line.tell(m.RunFinished(run=run), now=True)


class _Line:
    """What a kernel gathers and sends, now or a little later; it may die at any of it."""

    def __init__(self, kernel: ToyKernel, chance: random.Random, on_events: OnEvents) -> None:
        self._kernel = kernel
        self._chance = chance
        self._on_events = on_events
        self._waiting: list[AnyEvent] = []
        self._left = chance.choice([10_000, 10_000, chance.randint(0, 12)])

    async def tell(self, *events: AnyEvent, now: bool = False) -> bool:
        """Send events; False when they could not be stored, or it has died."""
        self._waiting += events
        self._left -= len(events)
        if self._left < 0:
            self._kernel.kill()
        if not now and self._chance.random() < 0.4:
            return self._kernel.alive
        batch, self._waiting = self._waiting, []
        # What was sent before the death arrives; what was only gathered does not.
        arrives = self._kernel.alive or self._chance.random() < 0.5
        return arrives and await self._on_events(batch) and self._kernel.alive
