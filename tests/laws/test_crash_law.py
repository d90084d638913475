"""Law: whenever a run is killed, it ends truly and soon, and the next one repeats nothing that had finished."""

from __future__ import annotations

import os
import random
import signal
import time

import pytest

from engine.document.flow import Flow, Node, Parameter
from engine.document.value import Param, Ref, Value
from engine.python.write import write_flow
from tests.laws.interpreter import interpret
from tests.laws.running import Ran, new_folder, run, values_of
from tests.runs.bench import Bench

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(300)]

ENDS = {"run.finished", "run.failed", "run.cancelled", "run.crashed"}
NODE_ENDS = {"node.finished", "node.failed", "node.cached", "node.skipped", "node.cancelled"}


def random_flow(chance: random.Random, name: str) -> Flow:
    """A dozen nodes that take a while or look at the world, and light ones between them."""
    nodes: list[Node] = []
    for index in range(12):
        kind = chance.choice(["nap", "visit", "add", "nap", "visit", "later"])
        source: Value = Ref(chance.choice(nodes[-4:]).id) if nodes and chance.random() < 0.8 else index
        inputs: dict[str, Value] = {"a": source}
        if kind == "visit":
            inputs |= {"folder": Param("folder"), "me": f"n{index}"}
        nodes.append(Node(id=f"n{index}", kind=f"law.{kind}", inputs=inputs))
    return Flow(name=name, parameters=(Parameter(name="folder", type="str", required=True),), nodes=tuple(nodes))


def killed(bench: Bench, flow: Flow, folder: str, after_s: float) -> Ran:
    """A run whose kernel is killed some time after its start."""
    run_id = bench.start_source(write_flow(flow, bench.catalogue), parameters={"folder": folder}, fresh=True)
    bench.wait_for(run_id, "run.started")
    time.sleep(after_s)
    for kernel in bench.await_(bench.service.status({}))["kernels"]:
        if kernel["run"] == run_id:
            os.kill(kernel["pid"], signal.SIGKILL)
    before = time.monotonic()
    events = bench.events(run_id)
    assert time.monotonic() - before < 10
    return Ran(run_id, bench.result(run_id), events)


@pytest.mark.parametrize("seed", range(10))
def test_a_killed_run_ends_truly_and_the_next_repeats_nothing_that_finished(bench: Bench, seed: int):
    chance = random.Random(seed)
    flow, folder = random_flow(chance, f"law-crash-{seed}"), new_folder(bench)
    first = killed(bench, flow, folder, chance.uniform(0, 0.6))

    assert [event["seq"] for event in first.events] == list(range(1, len(first.events) + 1))
    assert [event["kind"] for event in first.events if event["kind"] in ENDS] == [first.events[-1]["kind"]]
    assert first.result["state"] in {"crashed", "finished"}
    ended = [event["node"] for event in first.events if event["kind"] in NODE_ENDS]
    assert sorted(ended) == sorted(node.id for node in flow.nodes)

    second = run(bench, flow, {"folder": folder})
    crashed = first.result["state"] == "crashed"
    kept = {node.id for node in flow.nodes if crashed or node.kind != "law.visit"}
    finished = {name for name, state in first.states.items() if state == "finished"}
    assert {name for name, state in second.states.items() if state == "cached"} >= finished & kept
    assert second.result["state"] == "finished"
    assert second.outputs == values_of(interpret(flow, {"folder": new_folder(bench)}))
