"""Law: an exported file gives, in plain Python, what the naive interpreter says, failures and retries included."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from engine.document.flow import Flow, Node, Parameter
from engine.document.value import Param, Ref, Value
from engine.python.naming import function_name
from engine.python.write import write_flow
from tests.laws.flows import flows, given_values
from tests.laws.interpreter import Outcome, interpret
from tests.laws.running import new_folder
from tests.runs.bench import Bench

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(600)]

TOGETHER = 8
"""Flows per Python process: its start takes longer than many flows."""


def environment(bench: Bench) -> dict[str, str]:
    """What a plain Python needs to find the nodes, and the server that records its flows."""
    server = bench.service.prefect.environment()  # a user knows the address of the server, too
    own = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    return own | server | {"PYTHONPATH": str(bench.workspace.root), "PREFECT_LOGGING_LEVEL": "CRITICAL"}


def python(bench: Bench, *arguments: str) -> str:
    """What a plain Python prints."""
    ran = subprocess.run(
        [sys.executable, *arguments], env=environment(bench), capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.returncode == 0, ran.stderr[-4000:]
    return ran.stdout


def export(bench: Bench, flow: Flow, folder: str) -> str:
    """The path of the flow's file."""
    path = Path(folder, f"{function_name(flow.name)}.py")
    path.write_text(write_flow(flow, bench.catalogue), encoding="utf-8")
    return str(path)


def said(outcome: Outcome) -> dict[str, str]:
    """An outcome in the words of the driver."""
    return {"raised": outcome.raised} if outcome.raised else {"returned": repr(outcome.returned)}


def counts(folder: str) -> dict[str, int]:
    """How often each node that counts its attempts has been begun."""
    return {path.name: len(path.read_text().splitlines()) for path in Path(folder).iterdir() if not path.suffix}


def call_all(bench: Bench, calls: list[tuple[str, str, dict[str, Any]]]) -> list[dict[str, str]]:
    """What the flow functions give, called one after another by one plain Python."""
    request = Path(new_folder(bench), "calls.json")
    request.write_text(json.dumps(calls), encoding="utf-8")
    printed = python(bench, str(Path(__file__).with_name("flow_driver.py")), str(request))
    return json.loads(printed.splitlines()[-1])


def waits_for_all(flow: Flow, outcome: Outcome) -> bool:
    """Whether the flow function comes to its end after all nodes: it returns all sinks, or raises when all is over."""
    return flow.returns is None or bool(outcome.raised)


# Without shrinking: each example starts a Python, and the message shows the one flow that differs.
@settings(max_examples=max(2, settings().max_examples // 20), phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(drawn=st.lists(st.tuples(flows(largest=12), given_values()), min_size=TOGETHER, max_size=TOGETHER))
def test_exported_files_give_what_the_naive_interpreter_says(bench: Bench, drawn: list[tuple[Flow, dict[str, Any]]]):
    expected: list[tuple[Outcome, dict[str, int]]] = []
    calls: list[tuple[str, str, dict[str, Any]]] = []
    for flow, values in drawn:
        naive, own = new_folder(bench), new_folder(bench)
        expected.append((interpret(flow, {**values, "folder": naive}), counts(naive)))
        calls.append((export(bench, flow, own), function_name(flow.name), {**values, "folder": own}))
    found = call_all(bench, calls)
    for (flow, _), given_back, (outcome, attempts), call in zip(drawn, found, expected, calls, strict=True):
        assert given_back == said(outcome), write_flow(flow, bench.catalogue)
        if waits_for_all(flow, outcome):
            assert counts(call[2]["folder"]) == attempts, write_flow(flow, bench.catalogue)


def look_behind_slow_nodes(returns: Value) -> Flow:
    """A node that looks at the world when two slow ones have ended, and one that has nothing to do with them."""
    return Flow(
        name="law",
        parameters=(Parameter(name="folder", type="str", required=True),),
        nodes=(
            Node(id="slow", kind="law.nap", inputs={"a": 1}),
            Node(id="slower", kind="law.nap", inputs={"a": Ref("slow")}),
            Node(id="look", kind="law.look", inputs={"a": Ref("slower"), "folder": Param("folder"), "me": "look"}),
            Node(id="add", kind="law.add", inputs={"a": 1}),
        ),
        returns=returns,
    )


def test_a_file_started_by_itself_runs_every_node_and_prints_what_the_flow_returns(bench: Bench):
    flow, own = look_behind_slow_nodes(None), new_folder(bench)
    expected = interpret(flow, {"folder": new_folder(bench)})
    printed = python(bench, export(bench, flow, own), json.dumps({"folder": own}))
    assert printed.splitlines()[-1] == str(expected.returned)
    assert counts(own) == {"look": 1}


@pytest.mark.xfail(
    reason="Prefect shuts its task runner when the flow function returns: what has not begun then is lost"
)
def test_a_node_that_the_flow_neither_returns_nor_waits_for_runs_all_the_same(bench: Bench):
    flow, own = look_behind_slow_nodes(Ref("add")), new_folder(bench)
    call_all(bench, [(export(bench, flow, own), "law", {"folder": own})])
    assert counts(own) == {"look": 1}


def test_a_file_started_by_itself_fails_with_the_sentence_of_the_node(bench: Bench):
    flow = Flow(name="law", nodes=(Node(id="refuse", kind="law.refuse", inputs={"a": 6}),))
    with pytest.raises(AssertionError, match="ValueError: 6 is refused"):
        python(bench, export(bench, flow, new_folder(bench)))


def test_a_file_runs_without_any_server_of_ours(bench: Bench, tmp_path: Path):
    nodes = (Node(id="nap", kind="law.nap", inputs={"a": 1}), Node(id="add", kind="law.add", inputs={"a": Ref("nap")}))
    path = export(bench, Flow(name="law", nodes=nodes), str(tmp_path))
    plain = {name: value for name, value in environment(bench).items() if not name.startswith("PREFECT_")}
    # The server that Prefect starts for itself needs more than its 20 s on a busy machine.
    plain |= {"PREFECT_HOME": str(tmp_path), "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120"}
    ran = subprocess.run([sys.executable, path], env=plain, capture_output=True, text=True, timeout=200, check=False)
    assert ran.stdout.splitlines()[-1:] == ["5"], ran.stderr[-4000:]
