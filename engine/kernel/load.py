"""Importing the file of a flow version, so that its Prefect tasks are watched like nodes."""

from __future__ import annotations

import functools
import importlib
import importlib.util
import sys
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from prefect import Flow, Task

from engine.errors import UnreadableFlow
from engine.node.decorator import Node
from engine.node.options import NodeOptions
from engine.prefect.body import active_call


def load_flow(path: str, function: str, folder: str, beside: str = "") -> Flow[..., Any]:
    """The flow object of a version's file. Raises what importing the file raises.

    `beside` is where the flow's own file lies: it imports the modules there as they are now.
    """
    module = _module(path, folder, beside, _stamps(beside))
    found = getattr(module, function, None)
    if not isinstance(found, Flow):
        raise UnreadableFlow(f"{function} in {Path(path).name} is no Prefect flow", fix="decorate it with @flow")
    _watch_steps(module, function)
    return cast("Flow[..., Any]", found)


def _stamps(folder: str) -> tuple[tuple[str, int, int], ...]:
    """Name, time of change and size of each module in a folder."""
    if not folder:
        return ()
    found = [(one.name, one.stat()) for one in Path(folder).glob("*.py") if one.is_file()]
    return tuple(sorted((name, state.st_mtime_ns, state.st_size) for name, state in found))


@lru_cache(maxsize=32)
def _module(path: str, folder: str, beside: str, stamps: tuple[tuple[str, int, int], ...]) -> ModuleType:
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
    spec.loader.exec_module(module)
    return module


def _lies_in(module: ModuleType | None, folder: str) -> bool:
    file = getattr(module, "__file__", None)
    return isinstance(file, str) and Path(file).parent == Path(folder)


def _watch_steps(module: ModuleType, main: str) -> None:
    """Have the module's tasks and sub-flows told of like nodes. Only the flow that is run keeps its name as it is."""
    for key, value in list(vars(module).items()):
        if isinstance(value, Task):
            setattr(module, key, node_of_task(cast("Task[..., Any]", value)))
        elif isinstance(value, Flow) and key != main:
            setattr(module, key, node_of_flow(cast("Flow[..., Any]", value)))


def node_of_task(task: Task[..., Any]) -> Node[..., Any]:
    """A node that stands for a hand-written Prefect task: it runs as one, with its own options."""
    return Node(task.fn, NodeOptions(effect="idempotent", weight="heavy"), task=task)


def node_of_flow(flow: Flow[..., Any]) -> Node[..., Any]:
    """A node that stands for a sub-flow: a flow run of its own, inside which nodes and tasks are what they are."""

    def run_inside(*args: Any, **kwargs: Any) -> Any:
        token = active_call.set(None)
        try:
            return flow(*args, **kwargs)
        finally:
            active_call.reset(token)

    async def run_inside_async(*args: Any, **kwargs: Any) -> Any:
        token = active_call.set(None)
        try:
            return await flow(*args, **kwargs)
        finally:
            active_call.reset(token)

    run = functools.wraps(flow.fn)(run_inside_async if flow.isasync else run_inside)
    return Node(run, NodeOptions(effect="idempotent", weight="light"), waits=True)
