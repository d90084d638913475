"""`treadle engine`: the engine's process, started by the commands that need it."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path

import click

from engine.catalogue.catalogue import Catalogue
from engine.catalogue.folder import Root
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

    catalogue = CurrentCatalogue(invocation)
    modules = (*(name for name in HEAVY if importlib.util.find_spec(name)), *catalogue.built_in_modules())
    return run_engine(invocation.workspace, lambda workspace: RunService(workspace, catalogue, modules))


class CurrentCatalogue:
    """Gives the same catalogue for as long as no node file changes, and a new one then."""

    def __init__(self, invocation: Invocation) -> None:
        self._invocation = invocation
        self._roots = invocation.node_roots(invocation.workspace)
        self._stamp: frozenset[tuple[str, int, int]] = frozenset()
        self._catalogue = invocation.catalogue()

    def __call__(self) -> Catalogue:
        stamp = frozenset(file for root in self._roots for file in _files(root))
        if stamp != self._stamp:
            self._stamp, self._catalogue = stamp, self._invocation.catalogue()
        return self._catalogue

    def built_in_modules(self) -> Sequence[str]:
        """The modules of the nodes that come with Treadle, for a kernel to import ahead."""
        return sorted({spec.module for spec in self().all() if spec.origin == "built-in"})


def _files(root: Root) -> list[tuple[str, int, int]]:
    found = [(path, path.stat()) for path in Path(root.folder).rglob("*.py") if path.is_file()]
    return [(str(path), state.st_mtime_ns, state.st_size) for path, state in found]
