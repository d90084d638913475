"""What one call of the command line was asked for, and the options that every command takes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from studio.terminal.speech import faint, remark

if TYPE_CHECKING:
    from engine.catalogue.catalogue import Catalogue
    from engine.catalogue.folder import Root
    from engine.daemon.client import EngineClient
    from engine.workspace import Workspace

Function = TypeVar("Function", bound=Callable[..., Any])


@dataclass
class Invocation:
    """What holds for the whole call. `node_roots` is handed in by `studio.cli`, which plugs the nodes in."""

    node_roots: Callable[[Workspace], tuple[Root, ...]]
    chosen_workspace: Path | None = None
    verbose: bool = False
    json: bool = False
    chosen_url: str = ""
    token: str = ""

    @property
    def url(self) -> str:
        """The studio elsewhere that is meant: `--url`, or TREADLE_URL; empty for this workspace."""
        return self.chosen_url or os.environ.get("TREADLE_URL", "")

    @property
    def is_remote(self) -> bool:
        """Whether a studio elsewhere is meant; a workspace that was named goes before TREADLE_URL."""
        return bool(self.chosen_url or (self.url and self.chosen_workspace is None))

    @property
    def workspace(self) -> Workspace:
        """The workspace: the one that was asked for, or the one around the current folder."""
        from engine.workspace import find_workspace

        return find_workspace(self.chosen_workspace)

    def catalogue(self) -> Catalogue:
        """All kinds that this workspace knows."""
        from engine.catalogue.catalogue import discover
        from engine.workspace import cache_folder

        return discover(*self.node_roots(self.workspace), index=cache_folder())

    def engine(self) -> EngineClient:
        """The engine of the workspace, started when there is none."""
        from engine.daemon.launch import ensure_engine

        workspace = self.workspace
        if not self.json and sys.stderr.isatty() and self.running_engine() is None:
            remark(faint("Starting the engine; this takes a few seconds."))
        # -P: files of the workspace must not stand in for modules of the same name.
        engine = [sys.executable, "-P", "-m", "studio.cli", "engine", "--workspace", str(workspace.root)]
        return ensure_engine(workspace, engine)

    def running_engine(self) -> EngineClient | None:
        """The engine of the workspace if it is up."""
        from engine.daemon.client import connect

        return connect(self.workspace)


pass_invocation = click.make_pass_decorator(Invocation)


def common_options(function: Function) -> Function:
    """Give a command `--json`, `--workspace` and `--verbose`, so that they may stand after its name as well."""
    for option in (_verbose, _workspace, _json):
        function = option(function)
    return function


def group_options(function: Function) -> Function:
    """The options of the whole command line, before the name of a command."""
    return _verbose(_workspace(remote_options(function)))


def remote_options(function: Function) -> Function:
    """Give a command `--url` and `--token`: it can reach a studio elsewhere."""
    return _url(_token(function))


def _remember(name: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    def callback(context: click.Context, _parameter: click.Parameter, value: Any) -> None:
        if value:
            setattr(context.ensure_object(Invocation), name, value)

    return callback


def _option(*names: str, remembered_as: str, **settings: Any) -> Callable[[Function], Function]:
    made = click.option(*names, expose_value=False, callback=_remember(remembered_as), **settings)
    return cast("Callable[[Function], Function]", made)


_json = _option("--json", remembered_as="json", is_flag=True, help="Answer in JSON, for scripts.")
_verbose = _option("--verbose", "-v", remembered_as="verbose", is_flag=True, help="Say more: logs and tracebacks.")
_workspace = _option(
    "--workspace",
    "-w",
    remembered_as="chosen_workspace",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The folder with your flows, nodes and runs.",
)
_url = _option(
    "--url", remembered_as="chosen_url", metavar="URL", help="A studio elsewhere, as TREADLE_URL: http://HOST:PORT."
)
_token = _option(
    "--token", remembered_as="token", metavar="TOKEN", help="What to show there; TREADLE_TOKEN keeps it out of lists."
)
