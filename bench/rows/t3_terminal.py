"""T3: how long commands take, seen from the terminal."""

from __future__ import annotations

import shutil
import statistics
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from bench.lab import Lab, command
from bench.row import Row
from engine.daemon.client import connect
from engine.workspace import Workspace

TEMPLATE = "first_steps"


def measure(lab: Lab) -> list[Row]:
    """A template in a workspace of its own: cold, warm, and the commands that need no engine."""
    repeats = 1 if lab.quick else 5
    with TemporaryDirectory(prefix="treadle-bench-") as name:
        folder = Path(name)
        flow = _copy_template(folder)

        def median(*words: str) -> float:
            return statistics.median(command(*words, folder=folder) for _ in range(repeats))

        try:
            cold = command("run", flow.name, folder=folder)
            rows = [
                Row("T3a", "`treadle run` of a light template, nothing warm", cold, 12.0),
                Row("T3b", "`treadle run` of a light template, engine warm", median("run", flow.name), 1.5),
                Row("T3c", "`treadle check`", median("check", flow.name), 0.7),
                Row("T3d", "`treadle export`", median("export", flow.name), 0.7),
                Row("T3e", "`treadle nodes list`", median("nodes", "list"), 0.7),
            ]
        finally:
            _end_engine(Workspace(folder))
    return rows


def _copy_template(folder: Path) -> Path:
    flows = Path("flows")
    for path in [*flows.glob("*.csv"), *flows.glob("data/*")]:
        (folder / path.relative_to(flows)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder / path.relative_to(flows))
    return Path(shutil.copy(flows / f"{TEMPLATE}.py", folder))


def _end_engine(workspace: Workspace) -> None:
    client = connect(workspace)
    if client is None:
        return
    with suppress(psutil.NoSuchProcess):
        process = psutil.Process(int(client.engine["pid"]))
        client.close()
        process.terminate()
        process.wait(30)
