"""`treadle engine`: the engine's process, started by the commands that need it."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence

import click

from engine.catalogue.catalogue import Catalogue
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
    from engine.runs.service import RunService

    catalogue = CatalogueSource(invocation.node_roots(invocation.workspace))
    modules = (*(name for name in HEAVY if importlib.util.find_spec(name)), *_built_in_modules(catalogue()))
    return run_engine(invocation.workspace, lambda workspace: RunService(workspace, catalogue, modules))


def _built_in_modules(catalogue: Catalogue) -> Sequence[str]:
    """The modules of the nodes that come with Treadle, for a kernel to import ahead."""
    return sorted({spec.module for spec in catalogue.all() if spec.origin == "built-in"})
