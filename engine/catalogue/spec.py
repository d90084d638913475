"""What is known of a kind of node: ports, settings, help, needs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from engine.node.options import NodeOptions
from engine.types.hints import Hint
from engine.types.shape import Shape

Origin = Literal["built-in", "plugin", "workspace", "flow", "import"]


@dataclass(frozen=True, slots=True)
class InputPort:
    """A parameter of the function: a port that a wire may lead to and a field of the form at once.

    `default` is the source text of the default, None when there is none. `keyword_only` and `variadic` follow the
    signature (`*args` is variadic: it takes any number of wires; `**kwargs` likewise, by name).
    """

    name: str
    shape: Shape
    required: bool = True
    default: str | None = None
    hints: tuple[Hint, ...] = ()
    help: str = ""
    positional_only: bool = False
    keyword_only: bool = False
    variadic: Literal["", "args", "kwargs"] = ""


@dataclass(frozen=True, slots=True)
class OutputPort:
    """One value that the node gives; `result` when it gives just one."""

    name: str
    shape: Shape
    help: str = ""


@dataclass(frozen=True, slots=True)
class NodeSpec:
    """A kind of node. `code_hash` is over the source of its module; `module` and `function` say how to import it."""

    kind: str
    title: str
    family: str
    module: str
    function: str
    inputs: tuple[InputPort, ...]
    outputs: tuple[OutputPort, ...]
    options: NodeOptions = field(default_factory=NodeOptions)
    summary: str = ""
    help: str = ""
    origin: Origin = "built-in"
    path: str = ""
    line: int = 0
    code_hash: str = ""
    is_async: bool = False
    streams: bool = False
    """True for a generator: what it yields are partial outputs, the last one counts."""
    is_task: bool = False
    """True for a function decorated with Prefect's own `@task`."""
    is_flow: bool = False
    """True for a sub-flow, decorated with Prefect's `@flow`: it is called, it has no `.submit`."""

    def input(self, name: str) -> InputPort | None:
        """The input of that name."""
        return next((port for port in self.inputs if port.name == name), None)

    def output(self, name: str) -> OutputPort | None:
        """The output of that name."""
        return next((port for port in self.outputs if port.name == name), None)
