"""Running drawn flows through the engine, and saying how they ended in the words of the naive interpreter."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from typing import Any

from engine.document.flow import Flow
from engine.python.write import write_flow
from tests.laws.interpreter import Outcome
from tests.runs.bench import Bench


@dataclass(frozen=True)
class Ran:
    """A run of the engine that has ended."""

    id: str
    result: dict[str, Any]
    events: list[dict[str, Any]]

    @property
    def states(self) -> dict[str, str]:
        """The state of each node."""
        return {name: node["state"] for name, node in self.result["nodes"].items()}

    @property
    def attempts(self) -> dict[str, int]:
        """How often each node was begun."""
        begun = [event["node"] for event in self.events if event["kind"] == "node.started"]
        return {name: begun.count(name) for name in self.result["nodes"]}

    @property
    def outputs(self) -> dict[str, Any]:
        """The values of the nodes that have one."""
        having = {name for name, state in self.states.items() if state in {"finished", "cached"}}
        return {name: value for name, value in self.result["outputs"].items() if name in having}


def run(bench: Bench, flow: Flow, given: dict[str, Any], **params: Any) -> Ran:
    """Run a flow in a kernel to its end."""
    run_id = bench.start_source(write_flow(flow, bench.catalogue), parameters=given, **params)
    events = bench.events(run_id)
    return Ran(run_id, bench.result(run_id), events)


def new_folder(bench: Bench) -> str:
    """An empty folder, in which flaky nodes count their attempts."""
    return tempfile.mkdtemp(dir=bench.workspace.root)


def states_of(outcome: Outcome) -> dict[str, str]:
    """The state of each node."""
    return {name: node.state for name, node in outcome.nodes.items()}


def values_of(outcome: Outcome) -> dict[str, dict[str, Any]]:
    """The values of the nodes that have one, by output."""
    return {name: node.ports for name, node in outcome.nodes.items() if node.state == "finished"}
