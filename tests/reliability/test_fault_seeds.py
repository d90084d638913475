"""R21, R5: whatever the store does at whichever call, and whoever dies then, the books are right in the end."""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from engine.errors import WorkspaceError
from engine.events.fold import fold
from engine.events.states import (
    NODE_STATE_AFTER,
    RUN_STATE_AFTER,
    node_has_ended,
    node_may_become,
    run_has_ended,
    run_may_become,
)
from engine.kernel.request import RunRequest, Step
from engine.runs.active import ActiveRun
from engine.runs.carrying import Patience, RunCarrier
from engine.runs.history import History
from engine.runs.kernel_pool import KernelPool
from engine.runs.supervision import Limits
from engine.store.store import Store
from engine.workspace import Workspace
from tests.reliability.faults import Faults, Killed
from tests.reliability.toy_kernel import ToyKernel, World

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]

SEEDS = int(os.environ.get("TREADLE_FAULT_SEEDS", "100"))
IMPATIENT = Patience(pauses=(0.0, 0.001, 0.001), pause_at_end=0.005)
ENOUGH = Limits(memory_bytes=2**60)
RUNS = 5
MOST_KERNELS = 2


class NoPrefect:
    """Prefect's server, which this is not about."""

    async def recorded(self) -> None:
        return

    async def ready(self) -> None:
        await asyncio.sleep(0)

    def environment(self) -> dict[str, str]:
        return {}


class ToyEngine:
    """The part of an engine that carries runs out, over a real store."""

    def __init__(self, workspace: Workspace, chance: random.Random, world: World) -> None:
        self.history = History(workspace, f"sqlite:///{workspace.store}")
        self.kernels: list[ToyKernel] = []
        self._chance = chance
        self._world = world
        self.pool = KernelPool(self._make, MOST_KERNELS)
        self.carrier = RunCarrier(self.history, self.pool, NoPrefect(), ENOUGH, IMPATIENT)

    async def _make(self) -> ToyKernel:
        await asyncio.sleep(0)
        self.kernels.append(ToyKernel(self._chance, self._world))
        return self.kernels[-1]

    async def start(self) -> None:
        await self.history.open()
        for row in await self.history.left_over():
            run = ActiveRun(row.id, row.flow, RunRequest(run=row.id, path="", function="", name=""))
            await self.carrier.close_left_over(run, row.prefect_id)

    async def run(self, flow: str, steps: tuple[Step, ...]) -> str:
        """Begin a run, carry it out, perhaps stop it; its id, empty when it was refused."""
        try:
            id, queued = await asyncio.get_running_loop().run_in_executor(
                None, lambda: self.history.store.begin_run(flow, "v", parameters={}, request={})
            )
        except WorkspaceError:
            return ""
        run = ActiveRun(id, flow, RunRequest(run=id, path="", function="", name="", steps=steps))
        await run.add(queued)
        if self._chance.random() < 0.2:
            asyncio.get_running_loop().call_later(self._chance.uniform(0, 0.02), run.stop_asked.set)
        await self.carrier.carry_out(run)
        return id


def steps_of(chance: random.Random) -> tuple[Step, ...]:
    return tuple(
        Step(id=f"n{number}", first_line=number, last_line=number, once=chance.random() < 0.4)
        for number in range(chance.randint(1, 5))
    )


async def live(engine: ToyEngine, faults: Faults, flows: dict[str, tuple[Step, ...]]) -> None:
    """One engine's life: it ends with its runs, or when it is killed."""
    await engine.start()
    with faults.injected():
        runs = [asyncio.create_task(engine.run(flow, steps)) for flow, steps in flows.items()]
        asyncio.get_running_loop().call_later(0.1, faults.lift)
        died = asyncio.create_task(asyncio.to_thread(faults.dead.wait, 20))
        await asyncio.wait({asyncio.create_task(asyncio.wait(runs)), died}, return_when=asyncio.FIRST_COMPLETED)  # type: ignore[type-var]
        if faults.dead.is_set():
            for kernel in engine.kernels:
                kernel.kill()
            for run in runs:
                run.cancel()
            await asyncio.gather(*runs, return_exceptions=True)
            return
        faults.dead.set()
    for run in runs:
        run.result()


@pytest.mark.parametrize("seed", range(SEEDS))
def test_the_books_are_right_whatever_fails(seed: int, tmp_path: Path) -> None:
    chance, world = random.Random(seed), World()
    workspace = Workspace(tmp_path)
    workspace.prepare()
    Store.open(f"sqlite:///{workspace.store}").close()
    flows = {f"flow-{number}": steps_of(chance) for number in range(RUNS)}
    faults = Faults(chance, str(workspace.store))

    async def first_life() -> None:
        engine = ToyEngine(workspace, chance, world)
        await live(engine, faults, flows)
        if not faults.mode.startswith("kill"):
            # All slots are free again: as many runs as there are kernels, and one more, come to an end.
            more = (engine.run(f"after-{number}", steps_of(chance)) for number in range(MOST_KERNELS + 1))
            assert all(await asyncio.wait_for(asyncio.gather(*more), 20))
        await engine.history.close()

    async def second_life() -> None:
        engine = ToyEngine(workspace, chance, world)
        await engine.start()
        await engine.history.close()

    try:
        asyncio.run(first_life())
    except Killed:
        assert faults.mode.startswith("kill")
    asyncio.run(second_life())
    check_the_books(workspace, world)


def check_the_books(workspace: Workspace, world: World) -> None:
    store = Store.open(f"sqlite:///{workspace.store}")
    rows = store.runs(limit=1000)
    known = {row.id for row in rows}
    assert {run for run, _ in world.effects} <= known, "a run is lost"
    assert store.unfinished_runs() == []
    for row in rows:
        events = store.events(row.id)
        assert [event.seq for event in events] == list(range(1, len(events) + 1)), "the numbering has gaps"
        assert row.seq == len(events)
        view = fold(events)
        assert view.state == row.state
        assert run_has_ended(view.state)
        check_moves(events)
        for name, node in view.nodes.items():
            assert node_has_ended(node.state)
            check_truth(store, row.flow, row.id, name, node, world)
        unheard = {node for run, node in world.effects if run == row.id} - set(view.nodes)
        assert not any(node in store.unknown_outcomes(row.flow) for node in unheard)
    store.close()


def check_moves(events: list[Any]) -> None:
    """Every move is legal, by the events as they are and not by what a fold makes of them; there is one end."""
    run, nodes = "queued", Counter[str]()
    states: dict[str, Any] = {}
    assert events[0].kind == "run.queued"
    for event in events[1:]:
        assert not run_has_ended(run), f"{event.kind} came after the end"  # type: ignore[arg-type]
        if (state := RUN_STATE_AFTER.get(event.kind)) is not None:
            assert run_may_become(run, state), f"{run} became {state}"  # type: ignore[arg-type]
            run = state
        elif (node_state := NODE_STATE_AFTER.get(event.kind)) is not None:
            before = states.get(event.node, "waiting")
            assert node_may_become(before, node_state), f"{event.node}: {before} became {node_state}"
            states[event.node] = node_state
            nodes[event.node] += 1
    assert run_has_ended(run)  # type: ignore[arg-type]


def check_truth(store: Store, flow: str, run: str, name: str, node: Any, world: World) -> None:
    """What is said of a node is what it did to the world, as far as that is known at all."""
    happened = world.effects[run, name]
    assert happened <= 1
    if node.state == "finished":
        assert happened == 1
    if node.once and node.state not in {"finished", "unknown"}:
        assert happened == 0, f"{name} is {node.state}, and has happened"
    if node.state == "unknown":
        assert store.unknown_outcomes(flow)[name].run == run
