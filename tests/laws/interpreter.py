"""The naive interpreter: what a flow means, said as plainly as possible. The engine must say the same."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.document.flow import Flow, Node
from engine.document.order import statement_order
from engine.document.value import RESULT, Code, Param, Ref, Value, refs
from tests.laws import probe_nodes


@dataclass(frozen=True)
class Ended:
    """What became of a node. `cause` is the failed node for whose sake it did not run, itself when it failed."""

    state: str
    value: Any = None
    attempts: int = 0
    error: str = ""
    cause: str = ""

    @property
    def ports(self) -> dict[str, Any]:
        """The value by output."""
        return dict(self.value._asdict()) if hasattr(self.value, "_asdict") else {RESULT: self.value}


@dataclass
class Outcome:
    """What became of a flow. `returned` is what its function gives; `raised` the sentence when it gives none."""

    nodes: dict[str, Ended] = field(default_factory=dict)
    returned: Any = None
    raised: str = ""

    @property
    def failed(self) -> str:
        """The first failed node in the order of the statements."""
        return next((name for name, node in self.nodes.items() if node.state == "failed"), "")

    @property
    def state(self) -> str:
        """The state of the run: a failed node fails it, returned or not."""
        return "failed" if self.failed else "finished"


def interpret(flow: Flow, given: dict[str, Any], instead: Mapping[str, Any] | None = None) -> Outcome:
    """Run the nodes one after another in this very thread; values `instead` stand in the places of some."""
    parameters = {item.name: given.get(item.name, item.default) for item in flow.parameters}
    outcome = Outcome()
    for node in statement_order(flow):
        if instead is not None and node.id in instead:
            outcome.nodes[node.id] = Ended("finished", instead[node.id])
        else:
            outcome.nodes[node.id] = _carried_out(node, outcome, parameters)
    returns: Value = _default_returns(flow) if flow.returns is None else flow.returns
    culprit = next((outcome.nodes[ref.node] for ref in refs(returns) if outcome.nodes[ref.node].cause), None)
    if culprit is not None:
        outcome.raised = outcome.nodes[culprit.cause].error
    elif not flow.returns_nothing:
        returned = _value(returns, outcome, parameters)
        # `return a, b` in Python.
        outcome.returned = tuple(returned) if isinstance(returned, list) and len(returned) > 1 else returned
    return outcome


def _default_returns(flow: Flow) -> Value:
    sinks: list[Value] = [Ref(name) for name in flow.default_returns]
    return sinks[0] if len(sinks) == 1 else sinks


def _carried_out(node: Node, outcome: Outcome, parameters: dict[str, Any]) -> Ended:
    for earlier in _needs(node):
        if cause := outcome.nodes[earlier].cause:
            return Ended("skipped", cause=cause)
    arguments = {name: _value(value, outcome, parameters) for name, value in node.inputs.items()}
    function = getattr(probe_nodes, node.kind.rpartition(".")[2]).function
    error = ""
    for attempt in range(1, node.policy.retries + 2):
        try:
            return Ended("finished", _called(function, arguments), attempt)
        except (ValueError, RuntimeError) as raised:
            error = str(raised)
    return Ended("failed", attempts=node.policy.retries + 1, error=error, cause=node.id)


def _needs(node: Node) -> Iterator[str]:
    for value in node.inputs.values():
        yield from (ref.node for ref in refs(value))
    yield from node.after


def _called(function: Callable[..., Any], arguments: dict[str, Any]) -> Any:
    result = function(**arguments)
    if inspect.iscoroutine(result):
        return asyncio.run(result)
    if inspect.isgenerator(result):
        return list(result)[-1]
    return result


def _value(value: Value, outcome: Outcome, parameters: dict[str, Any]) -> Any:
    match value:
        case Ref(node, port):
            return outcome.nodes[node].ports[port] if port != RESULT else outcome.nodes[node].value
        case Param(name):
            return parameters[name]
        case Code(source):
            return eval(source, {}, parameters)
        case list():
            return [_value(item, outcome, parameters) for item in value]
        case dict():
            return {name: _value(item, outcome, parameters) for name, item in value.items()}
        case _:
            return value
