"""Engines with nodes that do harm, in process and as processes, for all tests of what must not happen."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.daemon.client import EngineClient
from engine.daemon.launch import ensure_engine
from engine.daemon.lock import read_holder
from engine.workspace import Workspace
from tests.reliability.workers import Field, close_field, open_field
from tests.runs.bench import NODES, Bench, open_bench

MOST_PROCESSES = 100
HARD_NODES = Path(__file__).with_name("hard_nodes.py")


@pytest.fixture(scope="session")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """A run service in this process."""
    nodes = {"probe/probe_nodes": NODES, "probe/hard_nodes": HARD_NODES.read_text(encoding="utf-8")}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TREADLE_RUN_PROCESSES", str(MOST_PROCESSES))
        with open_bench(tmp_path_factory.mktemp("reliability"), nodes) as opened:
            yield opened


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with the nodes; its engine is ended after the test."""
    root = tmp_path / "workspace"
    (root / "nodes" / "probe").mkdir(parents=True)
    (root / "nodes" / "probe" / "probe_nodes.py").write_text(NODES, encoding="utf-8")
    (root / "nodes" / "probe" / "hard_nodes.py").write_text(HARD_NODES.read_text(encoding="utf-8"), encoding="utf-8")
    made = Workspace(root)
    made.prepare()
    yield made
    holder = read_holder(made.lock)
    if holder is not None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(holder.pid, signal.SIGKILL)


@pytest.fixture
def engine(workspace: Workspace) -> Callable[[], EngineClient]:
    """The engine of the workspace as a process; another one when it was killed."""

    def reach() -> EngineClient:
        command = [sys.executable, "-c", "from studio.cli import main; main()", "engine"]
        return ensure_engine(workspace, [*command, "--workspace", str(workspace.root)])

    return reach


@pytest.fixture(scope="session")
def field(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Field]:
    """A studio with a worker that is not given up, however slow the machine is."""
    opened = open_field(tmp_path_factory.mktemp("field") / "workspace")
    opened.worker("patient", "--lease", "120")
    yield opened
    close_field(opened)


def states(result: dict[str, Any]) -> dict[str, str]:
    """The state of each node of a result."""
    return {name: node["state"] for name, node in result["nodes"].items()}
