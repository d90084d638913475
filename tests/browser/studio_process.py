"""A studio as a user starts it: `treadle serve` in a process of its own, with a workspace of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

from tests.repo.files import ROOT

STOPS_WITHIN_S = 20
NEVER_S = "86400"

OpenPage = Callable[..., Page]
"""The fixture `open_page` of conftest.py."""


@dataclass(frozen=True)
class RunningStudio:
    """Where a studio answers, and the folder that it shows. `token` is there when browsers must sign in."""

    url: str
    workspace: Path
    process: subprocess.Popen[str]
    token: str = ""

    def stop(self) -> int:
        """Ask it to stop as Ctrl-C does; its exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=STOPS_WITHIN_S)

    @property
    def log(self) -> str:
        """What it has written so far."""
        file = self.workspace / ".treadle" / "logs" / "studio.log"
        return file.read_text("utf-8") if file.exists() else ""


@contextmanager
def running_studio(
    workspace: Path, *options: str, templates: tuple[str, ...] = (), engine: bool = True
) -> Iterator[RunningStudio]:
    """A studio on a free port. `templates` are put into the workspace's flows first.

    Without `engine` there is none until it is asked for: engine, Prefect's server and kernel cost more than the studio.
    """
    flows = workspace / "flows"
    flows.mkdir(parents=True, exist_ok=True)
    for name in templates:
        shutil.copy(ROOT / "flows" / f"{name}.py", flows)
    started = start_studio(workspace, *options, engine=engine)
    try:
        yield started
    finally:
        if started.process.poll() is None:
            started.stop()
        if started.process.stdout:
            started.process.stdout.close()


def start_studio(workspace: Path, *options: str, port: int = 0, engine: bool = True) -> RunningStudio:
    """Start a studio and wait until pages can be had; who starts it stops it."""
    command = [sys.executable, "-P", "-m", "studio.cli", "serve", "--json", "--no-browser", "--port", str(port)]
    process = subprocess.Popen(
        [*command, "--workspace", str(workspace), *options],
        cwd=ROOT,
        env=environment() if engine else {**environment(), "TREADLE_ENGINE_AFTER_S": NEVER_S},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    # It writes one JSON object over several lines, once it answers; the pipe closes when it fails.
    text = ""
    for line in process.stdout:
        text += line
        if line.startswith("}"):
            break
    told = json.loads(text)
    assert "url" in told, f"the studio did not start: {text}"
    return RunningStudio(told["url"], workspace, process, told.get("token", ""))


def environment() -> dict[str, str]:
    """The environment of a user: nothing of the test runner, and an engine that ends soon after its studio."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "NICEGUI", "COV_CORE"))}
    return {**kept, "TREADLE_IDLE_MINUTES": "0.1", "PYTHONPATH": str(ROOT)}
