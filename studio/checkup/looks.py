"""The looks: each gives findings, and none of them changes anything."""

from __future__ import annotations

import platform
import shutil
import socket
import tempfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from engine.catalogue.needs import PROJECT, install_line, lacking
from engine.catalogue.plugins import plugin_roots
from engine.workspace import Workspace, workspace_error
from studio.checkup.finding import Finding, Level
from studio.checkup.installation import SHOWN, extras, missing_libraries, version_of
from studio.file_size import file_size
from studio.find_flow import saved_flows

if TYPE_CHECKING:
    from engine.catalogue.catalogue import Catalogue

SCARCE_BYTES = 1_000_000_000
"""Below it a run with large tables may fill the disk."""
NONE_LEFT_BYTES = 50_000_000
SLOW_S = 1.0


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
    yield Finding("nodes", "ok", f"{_quantity(len(kinds), 'kind')} of {len({spec.family for spec in kinds})} families")
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
    flows = _quantity(len(saved_flows(workspace.root)), "saved flow")
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


def look_at_figures(status: dict[str, Any], figures: dict[str, Any]) -> Iterator[Finding]:
    """An engine that answers: its kernels with their memory, what runs and what waits."""
    kernels: list[dict[str, Any]] = figures["kernels"]
    runs = f"{_quantity(figures['running'], 'run')} going on, {figures['queued']} waiting"
    memory = file_size(figures["engine"]["memory"])
    yield Finding(
        "engine", "ok", f"up (process {status['pid']}, {memory}), {_quantity(len(kernels), 'kernel')}, {runs}"
    )
    for kernel in kernels:
        doing = f"runs {kernel['run']}" if kernel["run"] else "waits"
        yield Finding(f"kernel {kernel['pid']}", "ok", f"{file_size(kernel['memory'])}, {doing}")


def _quantity(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
