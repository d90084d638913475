"""Importing the file of a flow version, so that its tasks are watched like nodes and its blocks told of."""

from __future__ import annotations

import functools
import importlib
import importlib.util
import inspect
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from prefect import Flow, Task

from engine.catalogue.needs import install_line, package_line
from engine.document.task_runner import EXTRAS, HOMES, PACKAGES
from engine.errors import MissingExtra, TooDeep, UnreadableFlow
from engine.kernel import told
from engine.kernel.changed_names import changes_its_names
from engine.kernel.instrument import TELLER, Marks, instrumented
from engine.node.decorator import Node
from engine.node.options import NodeOptions
from engine.prefect.body import active_call
from engine.prefect.late_ray import begun_late
from engine.syntax import parse_module

MOST_DEEP = 10
"""Sub-flows call each other at most so deep; Python would end somewhat further down, in the middle of Prefect."""

_WHILE = b"while "
_MAIN = "_treadle_main"
"""The name under which a module keeps the flow that is run."""

_FLOW_OPTIONS = frozenset(inspect.signature(cast("Any", Flow).with_options).parameters) - {"self"}

_depth: ContextVar[int] = ContextVar("_depth", default=0)


def load_flow(path: str, marks: Marks, folder: str, beside: str = "") -> Flow[..., Any]:
    """The flow object of a version's file, which tells of its blocks. Raises what importing the file raises.

    `beside` is where the flow's own file lies: it imports the modules there as they are now.
    """
    try:
        # Plain Python begins anew with each run; what no run can have changed need not be imported again.
        imported = _module.__wrapped__ if _changes_its_names(path) else _module
        module = imported(path, marks, folder, beside, _stamps(beside))
    except ModuleNotFoundError as error:
        name = next((name for name, home in HOMES.items() if home == error.name), "")
        if name not in EXTRAS and name not in PACKAGES:
            raise
        said = f"The task runner of the flow needs the library {error.name}, which is not installed."
        line = install_line(EXTRAS[name]) if name in EXTRAS else package_line(PACKAGES[name])
        raise MissingExtra(said, fix=f"Run: {line}") from error
    found = vars(module).setdefault(_MAIN, getattr(module, marks.function, None))
    if not isinstance(found, Flow):
        raise UnreadableFlow(f"{marks.function} in {Path(path).name} is no Prefect flow", fix="decorate it with @flow")
    _watch_steps(module)
    flow = cast("Flow[..., Any]", found)
    flow.task_runner = begun_late(flow.task_runner)
    return flow


@lru_cache(maxsize=32)
def _changes_its_names(path: str) -> bool:
    return changes_its_names(Path(path).read_bytes())


def _stamps(folder: str) -> tuple[tuple[str, int, int], ...]:
    """Name, time of change and size of each module in a folder."""
    if not folder:
        return ()
    found = [(one.name, one.stat()) for one in Path(folder).glob("*.py") if one.is_file()]
    return tuple(sorted((name, state.st_mtime_ns, state.st_size) for name, state in found))


@lru_cache(maxsize=32)
def _module(path: str, marks: Marks, folder: str, beside: str, stamps: tuple[tuple[str, int, int], ...]) -> ModuleType:
    for known in [name for name, _, _ in stamps]:
        # What an earlier run imported may have been edited since.
        if _lies_in(sys.modules.get(known.removesuffix(".py")), beside):
            del sys.modules[known.removesuffix(".py")]
    importlib.invalidate_caches()
    name = f"treadle_flow_{Path(path).parent.name}_{Path(path).stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise UnreadableFlow(f"{path} cannot be imported", fix="give it the ending .py")
    for place in (beside, folder, str(Path(path).parent)):
        if place and place not in sys.path:
            sys.path.append(place)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    text = Path(path).read_bytes()
    if marks.tells or _WHILE in text:
        setattr(module, TELLER, told)
        code = compile(instrumented(parse_module(text, path), marks), path, "exec", dont_inherit=True)
        exec(code, module.__dict__)  # noqa: S102  # importing the file does the same
    else:
        spec.loader.exec_module(module)
    return module


def _lies_in(module: ModuleType | None, folder: str) -> bool:
    file = getattr(module, "__file__", None)
    return isinstance(file, str) and Path(file).parent == Path(folder)


def _watch_steps(module: ModuleType) -> None:
    """Have the module's tasks and sub-flows told of like nodes, the flow that is run included where it calls itself."""
    for key, value in list(vars(module).items()):
        if isinstance(value, Task):
            setattr(module, key, node_of_task(cast("Task[..., Any]", value)))
        elif isinstance(value, Flow) and key != _MAIN:
            setattr(module, key, node_of_flow(cast("Flow[..., Any]", value)))


def node_of_task(task: Task[..., Any]) -> Node[..., Any]:
    """A node that stands for a hand-written Prefect task: it runs as one, with its own options."""
    return Node(task.fn, NodeOptions(effect="idempotent", weight="heavy"), task=task)


def node_of_flow(flow: Flow[..., Any]) -> Node[..., Any]:
    """A node that stands for a sub-flow: a flow run of its own, inside which nodes and tasks are what they are."""
    flow.task_runner = begun_late(flow.task_runner)

    def run_inside(*args: Any, **kwargs: Any) -> Any:
        with _deeper(flow.name):
            return flow(*args, **kwargs)

    async def run_inside_async(*args: Any, **kwargs: Any) -> Any:
        with _deeper(flow.name):
            return await flow(*args, **kwargs)

    run = functools.wraps(flow.fn)(run_inside_async if flow.isasync else run_inside)
    options = NodeOptions(effect="idempotent", weight="light")

    def again(policy: dict[str, Any]) -> Node[..., Any]:
        if policy.keys() <= _FLOW_OPTIONS:
            return node_of_flow(flow.with_options(**policy))
        return Node(run, options, policy)

    return Node(run, options, waits=True, flow=flow, again=again)


@contextmanager
def _deeper(name: str) -> Iterator[None]:
    """Inside a sub-flow, whose nodes are not those of the call around it. Raises TooDeep."""
    if (depth := _depth.get()) >= MOST_DEEP:
        raise TooDeep(
            f"“{name}” was called {MOST_DEEP} flows deep.",
            fix="See which flow calls itself without an end; a loop repeats without going deeper.",
        )
    call_token, depth_token = active_call.set(None), _depth.set(depth + 1)
    try:
        yield
    finally:
        _depth.reset(depth_token)
        active_call.reset(call_token)
