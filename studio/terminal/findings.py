"""What `treadle doctor` looks at: each look gives findings, and none of them changes anything."""

from __future__ import annotations

import os
import platform
import shutil
import socket
import tempfile
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from engine.catalogue.needs import PROJECT, install_line, lacking
from engine.catalogue.plugins import plugin_roots
from engine.errors import EngineUnavailable, WorkspaceError
from engine.workspace import Workspace, workspace_error
from studio.file_size import file_size
from studio.find_flow import saved_flows
from studio.terminal.installation import SHOWN, extras, missing_libraries, version_of
from studio.terminal.speech import quantity

if TYPE_CHECKING:
    from engine.catalogue.catalogue import Catalogue
    from engine.daemon.client import EngineClient
    from studio.terminal.invocation import Invocation

Level = Literal["ok", "note", "wrong"]

SCARCE_BYTES = 1_000_000_000
"""Below it a run with large tables may fill the disk."""
NONE_LEFT_BYTES = 50_000_000
PREFECT_TIMEOUT_S = 2.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `wrong` stops Treadle from working; a `note` only limits it."""

    name: str
    level: Level
    text: str
    fix: str = ""


def look_at_all(invocation: Invocation) -> Iterator[Finding]:
    """Everything, from the installation to the engine."""
    yield from look_at_installation()
    try:
        workspace = invocation.workspace
    except WorkspaceError as error:
        yield Finding("workspace", "wrong", error.message, error.fix)
        return
    yield from look_at_nodes(invocation.catalogue())
    yield from look_at_workspace(workspace)
    yield look_at_ports()
    yield from look_at_engine(invocation)


def look_at_installation() -> Iterator[Finding]:
    """Python, Treadle, its libraries and extras."""
    yield Finding("python", "ok", f"{platform.python_version()} on {platform.system()} {platform.machine()}")
    libraries = ", ".join(f"{name} {version}" for name in SHOWN if (version := version_of(name)))
    yield Finding(PROJECT, "ok", f"{version_of(PROJECT) or 'not installed, run from its folder'} with {libraries}")
    if missing := missing_libraries():
        yield Finding("libraries", "wrong", f"Missing: {', '.join(missing)}.", f"pip install {PROJECT}")
    for extra, installed in extras().items():
        if not installed:
            yield Finding(f"extra {extra}", "note", "not installed; its nodes cannot run", install_line(extra))
    there = [extra for extra, installed in extras().items() if installed]
    yield Finding("extras", "ok", ", ".join(there) or "none")


def look_at_nodes(catalogue: Catalogue) -> Iterator[Finding]:
    """The kinds, node files that do not read, and programs that kinds need."""
    kinds = catalogue.all()
    yield Finding("nodes", "ok", f"{quantity(len(kinds), 'kind')} of {len({spec.family for spec in kinds})} families")
    for problem in (*plugin_roots()[1], *catalogue.problems):
        yield Finding("nodes", "note", problem.message, problem.fix)
    wanting: dict[tuple[str, str], list[str]] = {}
    for spec in kinds:
        for need in lacking(spec):
            if need.kind == "program":
                wanting.setdefault((need.name, need.install), []).append(spec.kind)
    for (program, install), needing in wanting.items():
        yield Finding(f"program {program}", "note", f"not found; needed by {', '.join(needing)}", install)


def look_at_workspace(workspace: Workspace) -> Iterator[Finding]:
    """Whether it takes writes, and how much room there is."""
    flows = quantity(len(saved_flows(workspace.root)), "saved flow")
    try:
        with tempfile.TemporaryFile(dir=workspace.data if workspace.data.is_dir() else workspace.root):
            yield Finding("workspace", "ok", f"{workspace.root}, {flows}")
    except OSError as error:
        told = workspace_error(workspace.root, error)
        yield Finding("workspace", "wrong", told.message, told.fix)
    free = shutil.disk_usage(workspace.root).free
    level: Level = "wrong" if free < NONE_LEFT_BYTES else "note" if free < SCARCE_BYTES else "ok"
    fix = "" if level == "ok" else f"Free some space on the disk of {workspace.root}."
    yield Finding("disk", level, f"{file_size(free)} free", fix)


def look_at_ports() -> Finding:
    """Whether servers may listen on this machine's own address."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
            listener.bind(("127.0.0.1", 0))
    except OSError as error:
        return Finding("ports", "wrong", f"127.0.0.1 cannot be listened on: {error.strerror}.", "Look at the firewall.")
    return Finding("ports", "ok", "127.0.0.1 can be listened on")


def look_at_engine(invocation: Invocation) -> Iterator[Finding]:
    """The engine, its kernels, and Prefect's server, if they are up."""
    try:
        engine = invocation.running_engine()
    except EngineUnavailable as error:
        yield Finding("engine", "wrong", error.message, error.fix)
        return
    if engine is None:
        yield Finding("engine", "ok", "not up; it starts with the first run")
        if url := os.environ.get("PREFECT_API_URL"):
            yield _prefect(url)
        return
    with engine:
        yield from _running(engine)


def _running(engine: EngineClient) -> Iterator[Finding]:
    status: dict[str, Any] = engine.call("status")
    kernels = quantity(len(status["kernels"]), "kernel")
    yield Finding("engine", "ok", f"up (process {status['pid']}), {kernels}, {quantity(len(status['runs']), 'run')}")
    yield _prefect(str(status["prefect"]["url"]))


def _prefect(url: str) -> Finding:
    try:
        with urllib.request.urlopen(f"{url.rstrip('/')}/health", timeout=PREFECT_TIMEOUT_S):  # noqa: S310 - http only
            return Finding("prefect", "ok", f"answers at {url}")
    except ValueError:
        return Finding("prefect", "wrong", f"PREFECT_API_URL is no address: {url!r}.", "Unset it, or correct it.")
    except OSError as error:
        if getattr(error, "code", None) in {401, 403}:
            return Finding("prefect", "ok", f"answers at {url}, behind a password")
        return Finding("prefect", "note", f"does not answer at {url}: {error}", "It may be starting; look again soon.")
