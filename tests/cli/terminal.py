"""The real command line in a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.daemon.client import connect
from engine.workspace import Workspace

REPOSITORY = Path(__file__).parents[2]


@dataclass(frozen=True)
class Answer:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer of `--json`."""
        return json.loads(self.out)


def end_engine(workspace: Path) -> None:
    """End the engine of a workspace that no other test needs, with what it runs."""
    client = connect(Workspace(workspace))
    if client is not None:
        with client:
            os.kill(int(client.engine["pid"]), signal.SIGTERM)


def treadle(*arguments: str | Path, cwd: Path, env: dict[str, str] | None = None, timeout: float = 60) -> Answer:
    """Run the command line in a folder, without the caller's colours and workspace."""
    inherited = {name: text for name, text in os.environ.items() if not name.startswith(("TREADLE_", "PREFECT_"))}
    done = subprocess.run(
        [sys.executable, "-m", "studio.cli", *map(str, arguments)],
        cwd=cwd,
        env={**inherited, "PYTHONPATH": str(REPOSITORY), "PYTHONIOENCODING": "utf-8", **(env or {})},
        capture_output=True,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr)
