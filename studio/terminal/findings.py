"""What `treadle doctor` looks at, from the installation to the engine that may be up."""

from __future__ import annotations

import os
import urllib.request
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from engine.errors import EngineUnavailable, WorkspaceError
from studio.checkup.finding import Finding
from studio.checkup.looks import look_at_figures, look_at_installation, look_at_nodes, look_at_ports, look_at_workspace

if TYPE_CHECKING:
    from engine.daemon.client import EngineClient
    from studio.terminal.invocation import Invocation

PREFECT_TIMEOUT_S = 2.0


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
    yield from look_at_figures(status, engine.call("figures"))
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
