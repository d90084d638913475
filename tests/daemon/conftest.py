"""A workspace with engines as real processes; whatever a test has started is ended after it."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.daemon.lock import read_holder
from engine.workspace import Workspace

TOY = Path(__file__).with_name("toy_engine.py")


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(Path.cwd()))
    root = tmp_path / "workspace"
    root.mkdir()
    yield Workspace(root)
    holder = read_holder(Workspace(root).lock)
    if holder is not None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(holder.pid, signal.SIGKILL)


@pytest.fixture
def command(workspace: Workspace) -> list[str]:
    return [sys.executable, str(TOY), str(workspace.root)]
