"""Which task runner carries out what a flow submits, as `@flow(task_runner=…)` says it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Literal

from engine.document.code import expression
from engine.document.flow import Flow
from engine.document.value import Code

OPTION = "task_runner"
THREADS, DASK, RAY = "ThreadPoolTaskRunner", "DaskTaskRunner", "RayTaskRunner"
HOMES = {THREADS: "prefect.task_runners", DASK: "prefect_dask", RAY: "prefect_ray"}
"""The modules of those with which nodes run."""
EXTRAS: dict[str, str] = {DASK: "dask"}
"""The extras of Treadle that bring them."""
PACKAGES: dict[str, str] = {RAY: "prefect-ray>=0.6,<0.7"}
"""What brings those that are too large for an extra."""

Kind = Literal["threads", "Dask", "Ray"]
CLASSES: dict[Kind, str] = {"threads": THREADS, "Dask": DASK, "Ray": RAY}


@dataclass(frozen=True, slots=True)
class TaskRunner:
    """`workers` at once, 0 for what the task runner does by itself; or the `address` of a scheduler to join."""

    kind: Kind = "threads"
    workers: int = 0
    address: str = ""

    @property
    def source(self) -> str:
        """How a person writes it; empty for what holds when nothing is said."""
        if self.kind == "threads":
            return f"{THREADS}(max_workers={self.workers})" if self.workers else ""
        if self.address:
            return f'{CLASSES[self.kind]}(address="{self.address}")'
        if self.kind == "Ray":
            return f'{RAY}(init_kwargs={{"num_cpus": {self.workers}}})' if self.workers else f"{RAY}()"
        workers = f'cluster_kwargs={{"n_workers": {self.workers}, "threads_per_worker": 1}}' if self.workers else ""
        return f"{DASK}({workers})"


def class_of(flow: Flow) -> str:
    """The name of the class that a flow names, without its module; empty where it names none, or not by name."""
    written = _written(flow)
    called = written.func if isinstance(written, ast.Call) else written
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) and called.id.endswith("Runner") else ""


def task_runner_of(flow: Flow) -> TaskRunner | None:
    """What a flow says; None for what a person wrote in other words than ours."""
    written = _written(flow)
    if written is None:
        return TaskRunner() if OPTION not in flow.options else None
    if ast.unparse(written).removesuffix("()") in HOMES:
        return TaskRunner(next(kind for kind, name in CLASSES.items() if name == class_of(flow)))
    source = ast.unparse(written)
    for known in _like(written):
        if known.source and ast.unparse(expression(known.source)) == source:
            return known
    return None


def _like(written: ast.expr) -> list[TaskRunner]:
    """What the numbers and texts in an expression may mean."""
    found: list[TaskRunner] = []
    for part in ast.walk(written):
        match part:
            case ast.Constant(value=bool()):
                continue
            case ast.Constant(value=int() as workers):
                found += [TaskRunner(kind, workers) for kind in CLASSES]
            case ast.Constant(value=str() as address) if '"' not in address and "\\" not in address:
                found += [TaskRunner("Dask", address=address), TaskRunner("Ray", address=address)]
            case _:
                continue
    return found


def _written(flow: Flow) -> ast.expr | None:
    said = flow.options.get(OPTION)
    if not isinstance(said, Code):
        return None
    try:
        return expression(said.source)
    except SyntaxError:
        return None
