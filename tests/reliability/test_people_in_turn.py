"""A run that waits for people keeps its turn and what it has used up, and nothing else: R11, R13."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from engine.daemon.client import EngineClient
from engine.prefect.slots import LEASE_S
from engine.runs.turns import REPLACED
from engine.workspace import Workspace
from tests.reliability.people import given, opened, the_question, waits
from tests.runs.bench import Bench, flow_text

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(180)]

HEAD = """
from nodes.people.approve import approve
from nodes.probe.hard_nodes import buy
"""


def with_rules(rules: str, body: str, name: str) -> str:
    lines = "".join(f"# {line}\n" for line in rules.splitlines())
    return f"# /// script\n# [tool.treadle]\n{lines}# ///\n{flow_text(body, head=HEAD, name=name)}"


def passes(client: EngineClient, workspace: Workspace, source: str) -> None:
    """Run a flow to its end."""
    run = client.call("start_run", source=source, folder=str(workspace.root))["run_id"]
    assert list(client.stream("watch_run", run_id=run))[-1]["kind"] == "run.finished"


def test_it_holds_no_slot_keeps_its_turn_and_its_account_over_a_restart(
    workspace: Workspace, engine: Any, tmp_path: Path
) -> None:
    trace = str(tmp_path / "trace")
    buys = f"buy.submit(price=0.3, trace={trace!r}"
    behind_the_door = buys.replace("buy.", "buy.with_options(tags=['door']).")
    body = (
        f"first = {behind_the_door})\ndecision = approve.submit('More?', shown=first)\n"
        f"second = {buys}, wait_for=[decision])\nreturn second.result()"
    )
    asks = with_rules('overlap = "queue"\nbudget = "0.50 USD"', body, "asks-in-turn")
    other = flow_text(f"a = {behind_the_door})\nreturn a.result()", head=HEAD, name="goes-by")
    client: EngineClient = engine()
    client.call("set_limit", name="door", limit="1 at once")
    run = client.call("start_run", source=asks, folder=str(workspace.root))["run_id"]
    store = opened(workspace)
    question = the_question(store, run)
    waits(store, run)
    assert [row["holders"] for row in client.call("limits")] == [[]]
    passes(client, workspace, other)

    os.kill(client.engine["pid"], signal.SIGKILL)
    client = engine()
    behind = client.call("start_run", source=asks, folder=str(workspace.root))["run_id"]
    # Another flow passes the run that is not at its turn.
    passes(client, workspace, other.replace(".with_options(tags=['door'])", ""))
    waiting = store.run(behind)
    assert waiting is not None
    assert waiting.state == "queued"

    assert client.call("answer_question", **given(question, "ann", {"approved": True}))["decided"]
    assert list(client.stream("watch_run", run_id=run))[-1]["kind"] == "run.failed"
    ended = time.monotonic()
    result = client.call("run_result", run_id=run)
    assert "The budget of this run is too small" in result["nodes"]["second"]["error"]
    the_question(store, behind)
    # What the engine that was killed still held was given back by this one, not by Prefect after a minute.
    assert time.monotonic() - ended < LEASE_S / 2
    client.call("stop_run", run_id=behind)
    store.close()


def test_a_newer_run_takes_the_place_of_one_that_waits(bench: Bench) -> None:
    body = "decision = approve.submit('Now?')\nreturn decision.result().approved"
    source = with_rules('overlap = "newest"', body, "asks-newest")
    store = opened(bench.workspace)
    first = bench.start_source(source)
    waits(store, first)
    second = bench.start_source(source)
    ended = bench.events(first)[-1]
    assert (ended["kind"], ended["why"]) == ("run.cancelled", REPLACED)
    assert store.questions_of_run(first)[0].row.state == "withdrawn"
    question = the_question(store, second)
    bench.await_(bench.service.methods["answer_question"](given(question, "ann", {"approved": True})))
    assert bench.result(second)["state"] == "finished"
    store.close()
