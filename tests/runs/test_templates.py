"""Every template, run by the engine: it works as shipped, and nothing that is fresh runs again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.runs.bench import Bench

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted(path for path in (ROOT / "flows").glob("*.py") if path.stem != "__init__")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder like the repository's: a git repository with the data that the templates read."""
    shutil.copytree(ROOT / "flows" / "data", tmp_path / "flows" / "data")
    git = ["git", "-C", str(tmp_path), "-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    subprocess.run([*git, "add", "--all"], check=True)
    subprocess.run([*git, "commit", "-q", "-m", "First"], check=True)
    return tmp_path


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_runs_and_the_second_time_only_what_looks_at_the_world(
    bench: Bench, folder: Path, template: Path
) -> None:
    # A report that is written into the folder that is looked at changes what is seen there.
    elsewhere = (
        {"output": {"text": str(folder.parent / "report.html")}} if "output: Path" in template.read_text() else {}
    )

    def run() -> dict[str, dict[str, object]]:
        params = {"flow_path": str(template), "folder": str(folder), "parameters": elsewhere}
        started = bench.await_(bench.service.start_run(params))
        result = bench.result(started["run_id"])
        assert (result["state"], result["error"]) == ("finished", None)
        return result["nodes"]

    first, second = run(), run()
    assert {name for name, node in first.items() if node["state"] not in {"finished", "cached"}} == set()
    again = {name: node["why"] for name, node in second.items() if node["state"] != "cached"}
    assert set(again.values()) <= {"it looks at the world, which may have changed"}


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_is_a_program_of_its_own(bench: Bench, folder: Path, template: Path) -> None:
    environment = {
        **os.environ,
        **bench.service._prefect.environment(),  # noqa: SLF001  # a client of the server that runs
        "PYTHONPATH": str(ROOT),
        "PREFECT_LOGGING_LEVEL": "ERROR",
    }
    ran = subprocess.run(
        [sys.executable, str(template)],
        check=False,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip()
    assert "Completed" not in ran.stdout
