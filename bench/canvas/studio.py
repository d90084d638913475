"""A studio as a user starts it, on a workspace of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STOPS_WITHIN_S = 30


@contextmanager
def studio(workspace: Path) -> Iterator[str]:
    """Start a studio on a free port; where it answers."""
    command = [sys.executable, "-P", "-m", "studio.cli", "serve", "--json", "--no-browser", "--port", "0"]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "NICEGUI"))}
    process = subprocess.Popen(
        [*command, "--workspace", str(workspace)],
        cwd=ROOT,
        env={**kept, "TREADLE_IDLE_MINUTES": "0.1", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    told = ""
    for line in process.stdout:
        told += line
        if line.startswith("}"):
            break
    try:
        yield json.loads(told)["url"]
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(STOPS_WITHIN_S)
        process.stdout.close()
