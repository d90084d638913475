"""The graphs that are measured: which nodes, what goes into them, and the same graph three times as a program."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.catalogue.source import SpecSource
from engine.document.flow import Flow, Node
from engine.document.value import Ref, Value
from engine.python.write import write_flow

NODES = '''"""What the nodes of the benchmarks do."""

import asyncio
import time

from engine.node import node


@node
def add(a: int = 0, b: int = 1) -> int:
    return a + b


@node
def total(parts: list[int]) -> int:
    return sum(parts)


@node
def fibonacci(after: int = 0, number: int = 10) -> int:
    small, large = 0, 1
    for _ in range(number):
        small, large = large, small + large
    return small


@node
async def nap(seconds: float = 0.2) -> float:
    await asyncio.sleep(seconds)
    return seconds


@node(weight="heavy")
def task_add(a: int = 0, b: int = 1) -> int:
    return a + b


@node(weight="heavy")
def task_nap(seconds: float = 0.2) -> float:
    time.sleep(seconds)
    return seconds
'''
HEAVY = {"add": "task_add"}
FAMILY, MODULE = "bench", "nodes.bench.work"


@dataclass(frozen=True)
class Step:
    """A node: its function and its inputs, where text is the name of another step."""

    id: str
    function: str
    inputs: dict[str, Any]


@dataclass(frozen=True)
class Graph:
    """Steps in an order that may be carried out. The flow returns those that nothing reads, or `returned` alone."""

    name: str
    steps: tuple[Step, ...]

    def flow_file(self, specs: SpecSource, *, heavy: bool = False) -> str:
        """The graph as Treadle's flow file; with `heavy`, every node gets a Prefect task run of its own."""
        nodes = tuple(
            Node(id=step.id, kind=f"{FAMILY}.{self._function(step, heavy=heavy)}", inputs=_values(step.inputs))
            for step in self.steps
        )
        return write_flow(Flow(name=self.name, nodes=nodes), specs)

    def prefect_file(self, *, submitted: bool) -> str:
        """The graph as a Prefect user writes it: tasks that are called one after another, or submitted."""
        used = sorted({step.function for step in self.steps})
        name = f"{self.name}-by-hand"
        lines = [
            '"""A benchmark, written by hand."""',
            "",
            "import asyncio",
            "import time",
            "",
            "from prefect import flow, task",
            "",
            "",
        ]
        lines += [line for function in used for line in [*_task(function), "", ""]]
        lines += [f'@flow(name="{name}")', f"def {name.replace('-', '_')}():"]
        call = ".submit(" if submitted else "("
        for step in self.steps:
            inputs = ", ".join(f"{port}={_written(value)}" for port, value in step.inputs.items())
            lines.append(f"    {step.id} = {step.function}{call}{inputs})")
        lines.append(f"    return {', '.join(self.sinks)}")
        lines += ["", "", 'if __name__ == "__main__":', f"    {name.replace('-', '_')}()", ""]
        return "\n".join(lines)

    def plain(self) -> None:
        """Carry the graph out as plain calls: the limit of what is possible."""
        values: dict[str, Any] = {}
        for step in self.steps:
            values[step.id] = _PLAIN[step.function](**{k: _known(v, values) for k, v in step.inputs.items()})

    @property
    def sinks(self) -> tuple[str, ...]:
        """The steps whose value no other step reads."""
        read = {name for step in self.steps for value in step.inputs.values() for name in _names(value)}
        return tuple(step.id for step in self.steps if step.id not in read)

    @staticmethod
    def _function(step: Step, *, heavy: bool) -> str:
        return HEAVY.get(step.function, step.function) if heavy else step.function


def chain(length: int = 100, last: int = 1, name: str = "chain") -> Graph:
    """W1, W5: each node adds one to what the one before it gave; the last one adds `last`."""
    steps = [Step("n0", "add", {"a": 0})]
    steps += [Step(f"n{i}", "add", {"a": f"n{i - 1}"}) for i in range(1, length - 1)]
    return Graph(name, (*steps, Step(f"n{length - 1}", "add", {"a": f"n{length - 2}", "b": last})))


def fan(width: int = 100) -> Graph:
    """W2: one node, a hundred that read it, one that reads them all."""
    middle = [Step(f"m{i}", "add", {"a": "first", "b": i}) for i in range(width)]
    return Graph(
        "fan", (Step("first", "add", {"a": 0}), *middle, Step("last", "total", {"parts": [m.id for m in middle]}))
    )


def layered(count: int = 1000, layers: int = 50, seed: int = 7) -> Graph:
    """W3: a random graph in layers with one and a half links per node."""
    draw = random.Random(seed)
    width = count // layers
    steps = [Step(f"n{i}", "add", {"a": i}) for i in range(width)]
    for number in range(width, count):
        before = (number // width - 1) * width
        inputs: dict[str, Any] = {"a": f"n{before + draw.randrange(width)}"}
        if draw.random() < 0.5:
            inputs["b"] = f"n{before + draw.randrange(width)}"
        steps.append(Step(f"n{number}", "add", inputs))
    return Graph("layered", tuple(steps))


def fibonacci_chain(length: int = 40) -> Graph:
    """W4a: Fibonacci numbers, one after another."""
    first = Step("n0", "fibonacci", {"number": 10})
    return Graph(
        "fibonacci",
        (first, *(Step(f"n{i}", "fibonacci", {"after": f"n{i - 1}", "number": 10}) for i in range(1, length))),
    )


def sleepers(width: int = 100, seconds: float = 0.2, *, blocking: bool = False) -> Graph:
    """W7: nodes that sleep and do not know each other; `blocking` ones hold a thread."""
    function = "task_nap" if blocking else "nap"
    name = "blocking-sleepers" if blocking else "sleepers"
    return Graph(name, tuple(Step(f"n{i}", function, {"seconds": seconds}) for i in range(width)))


def three() -> Graph:
    """W6: a flow of three nodes."""
    return chain(3, name="three")


def _task(function: str) -> list[str]:
    """The source of a node's function under Prefect's decorator."""
    source = next(part for part in NODES.split("\n\n\n") if f"def {function}(" in part)
    return ["@task", *source.strip().splitlines()[1:]]


def _fibonacci(after: int = 0, number: int = 10) -> int:
    del after
    small, large = 0, 1
    for _ in range(number):
        small, large = large, small + large
    return small


def _total(parts: list[int]) -> int:
    return sum(parts)


_PLAIN: dict[str, Callable[..., Any]] = {
    "add": lambda a=0, b=1: a + b,
    "total": _total,
    "fibonacci": _fibonacci,
}


def _is_name(value: Any) -> bool:
    return isinstance(value, str)


def _names(value: Any) -> list[str]:
    return [item for item in (value if isinstance(value, list) else [value]) if _is_name(item)]


def _known(value: Any, values: dict[str, Any]) -> Any:
    if isinstance(value, list):
        return [_known(item, values) for item in value]
    return values[value] if _is_name(value) else value


def _written(value: Any) -> str:
    return f"[{', '.join(map(_written, value))}]" if isinstance(value, list) else str(value)


def _values(inputs: dict[str, Any]) -> dict[str, Value]:
    return {port: _value(value) for port, value in inputs.items()}


def _value(value: Any) -> Value:
    if isinstance(value, list):
        return [_value(item) for item in value]
    return Ref(value) if _is_name(value) else value
