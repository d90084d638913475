"""`treadle engine`: the engine's process, started by the commands that need it."""

from __future__ import annotations

import importlib.util

import click

from studio.catalogue_source import CatalogueSource
from studio.terminal.invocation import Invocation, common_options, pass_invocation

HEAVY = ("polars", "vl_convert")
"""Libraries that many nodes import while they run: a kernel that has them already answers at once."""


@click.command(hidden=True)
@common_options
@pass_invocation
def command(invocation: Invocation) -> int:
    """The engine's process."""
    from engine.daemon.main import run_engine
    from engine.daemon.service import Service
    from engine.daemon.several import Several
    from engine.runs.service import RunService
    from engine.schedules.service import ScheduleService
    from engine.workers.service import WorkerService
    from engine.workspace import Workspace

    catalogue = CatalogueSource(invocation.node_roots(invocation.workspace))
    modules = kernel_modules(invocation)

    def make_service(workspace: Workspace) -> Service:
        runs = RunService(workspace, catalogue, modules)
        return Several([runs, WorkerService(workspace, runs), ScheduleService(workspace, runs)])

    return run_engine(invocation.workspace, make_service)


def kernel_modules(invocation: Invocation) -> tuple[str, ...]:
    """What a kernel imports ahead: what many nodes import, and the nodes that come with Treadle."""
    catalogue = CatalogueSource(invocation.node_roots(invocation.workspace))()
    built_in = sorted({spec.module for spec in catalogue.all() if spec.origin == "built-in"})
    return (*(name for name in HEAVY if importlib.util.find_spec(name)), *built_in)
