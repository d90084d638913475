"""Law: a run in a kernel is what the naive interpreter says, for random graphs with failures and retries."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from engine.document.flow import Flow
from tests.laws.flows import flows, given_values
from tests.laws.interpreter import interpret
from tests.laws.running import new_folder, run, states_of, values_of
from tests.runs.bench import Bench

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(600)]


@given(flow=flows(), values=given_values())
def test_a_run_in_a_kernel_is_what_the_naive_interpreter_says(bench: Bench, flow: Flow, values: dict[str, Any]):
    expected = interpret(flow, {**values, "folder": new_folder(bench)})
    ran = run(bench, flow, {**values, "folder": new_folder(bench)}, fresh=True)
    assert ran.states == states_of(expected)
    assert ran.outputs == values_of(expected)
    assert ran.attempts == {name: node.attempts for name, node in expected.nodes.items()}
    assert ran.result["state"] == expected.state
    assert ran.result["error"] == (expected.nodes[expected.failed].error if expected.failed else None)
    for name, node in expected.nodes.items():
        if node.state == "skipped":
            assert ran.result["nodes"][name]["why"] == f"“{node.cause}” failed"
    assert [event["seq"] for event in ran.events] == list(range(1, len(ran.events) + 1))
