"""Runs that nodes start: linked to the run they belong to, stopped with it, and never too deep."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path
from typing import Any

from engine.kernel.request import Answer, RunRequest
from engine.runs.active import ActiveRun
from engine.runs.children import MOST_DEEP, ChildRuns
from engine.store.run_filter import RunFilter
from engine.workspace import Workspace
from tests.runs.bench import Bench
from tests.runs.test_runs import states

HEAD = "from nodes.process.run_flow import run_flow"
CHILD = """from prefect import flow

from nodes.probe.probe_nodes import boom, slow


@flow(name="child")
def child(n: int = 1, seconds: float = 0.0, fails: bool = False):
    a = slow.submit(a=n, seconds=seconds)
    if fails:
        b = boom(a=n)
    return a.result()
"""


def saved(bench: Bench, name: str, text: str) -> None:
    folder = bench.workspace.root / "flows"
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.py").write_text(text, encoding="utf-8")


def children_of(bench: Bench, run: str) -> list[dict[str, Any]]:
    page = bench.service.store.run_page(RunFilter(parent=run), 10)
    return [{"id": row.id, "flow": row.flow, **json.loads(row.request)} for row in page.rows]


def test_a_saved_flow_runs_as_a_child_and_gives_what_its_nodes_gave(bench: Bench) -> None:
    saved(bench, "child", CHILD)
    body = 'x = run_flow.submit(flow="child", parameters={"n": 4})\nreturn x.result()'
    run = bench.start(body, head=HEAD, name="parent")
    result = bench.result(run)
    assert (result["state"], result["error"]) == ("finished", None)
    assert result["outputs"]["x"]["outputs"]["a"] == {"result": 4}
    [child] = children_of(bench, run)
    assert (child["id"], child["flow"], child["parent"]["node"]) == (result["outputs"]["x"]["run"], "child", "x")


def test_a_childs_failure_is_its_nodes_unless_it_is_only_told(bench: Bench) -> None:
    saved(bench, "child", CHILD)
    body = 'x = run_flow(flow="child", parameters={"fails": True}, fail=False)\n'
    body += 'y = run_flow(flow="child", parameters={"fails": True})\nreturn y'
    result = bench.run(body, head=HEAD, name="parent-of-failures")
    assert (result["state"], states(result)) == ("failed", {"x": "finished", "y": "failed"})
    assert result["outputs"]["x"]["error"] == "no 1"
    assert "The flow child failed: no 1" in result["error"]


def test_a_stop_is_passed_down(bench: Bench) -> None:
    saved(bench, "child", CHILD)
    body = 'x = run_flow(flow="child", parameters={"n": 77, "seconds": 60})\nreturn x'
    run = bench.start(body, head=HEAD, name="parent-stopped")
    deadline = time.monotonic() + 60
    while not (found := children_of(bench, run)) and time.monotonic() < deadline:
        time.sleep(0.05)
    bench.wait_for(found[0]["id"], "node.started", "a")
    bench.await_(bench.service.stop_run({"run_id": run}))
    assert bench.result(run)["state"] == "cancelled"
    assert bench.result(found[0]["id"])["state"] == "cancelled"


def test_runs_do_not_start_each_other_for_ever(tmp_path: Path) -> None:
    async def never(params: dict[str, Any]) -> dict[str, Any]:
        raise AssertionError(params)

    async def ask() -> Answer:
        parent = ActiveRun("r", "a", RunRequest(run="r", path="", function="", name=""))
        parent.depth = MOST_DEEP
        children = ChildRuns(Workspace(tmp_path), {"r": parent}, never, never)
        return await children.run("r", {"flow": "a", "parameters": {}, "node": "x", "wait": True, "stop": True})

    answer = asyncio.run(ask())
    assert answer.trouble == "Runs have started each other 5 deep."
    assert "“a” is started again" in answer.fix
