"""The built package works where the repository is not: installed into an empty environment, it runs a template."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.repo.files import ROOT, tracked

pytestmark = [pytest.mark.slow, pytest.mark.prefect, pytest.mark.timeout(600)]


def run(*command: str | Path, cwd: Path, **variables: str) -> str:
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run(
        command, cwd=cwd, env={**kept, **variables}, check=False, capture_output=True, text=True, timeout=540
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run("uv", "build", "--quiet", "--wheel", "--out-dir", folder, cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of an environment in which nothing but the wheel and the locked libraries is installed."""
    folder = tmp_path_factory.mktemp("environment")
    locked = folder / "locked.txt"
    run("uv", "export", "--quiet", "--frozen", "--all-extras", "--no-dev", "--no-emit-project", "-o", locked, cwd=ROOT)
    run("uv", "venv", "--quiet", "--python", sys.executable, folder / "venv", cwd=folder)
    python = folder / "venv" / "bin" / "python"
    run("uv", "pip", "install", "--quiet", "--python", python, "-r", locked, cwd=folder)
    run("uv", "pip", "install", "--quiet", "--python", python, "--no-deps", wheel, cwd=folder)
    return python.parent


def test_the_wheel_holds_every_file_of_the_product_and_no_test(wheel: Path):
    held = set(zipfile.ZipFile(wheel).namelist())
    product = {
        path.relative_to(ROOT).as_posix()
        for path in tracked("engine/**", "nodes/**", "flows/**", "studio/**", "static/**")
    }
    assert product - held == set()
    assert not [name for name in held if name.startswith(("tests/", "bench/", "docs/"))]


def test_an_installed_treadle_lists_checks_and_exports(programs: Path, tmp_path: Path):
    treadle = programs / "treadle"
    listed = json.loads(run(treadle, "nodes", "list", "--json", cwd=tmp_path))
    assert len(listed["nodes"]) >= 30
    run(treadle, "templates", "use", "first_steps", cwd=tmp_path)
    flow = next(tmp_path.rglob("first_steps*.py"))
    assert json.loads(run(treadle, "check", flow, "--json", cwd=tmp_path))["ok"] is True
    assert "@flow" in run(treadle, "export", flow, cwd=tmp_path)


def test_an_installed_treadle_runs_a_template(programs: Path, tmp_path: Path):
    # The engine that the command leaves behind ends itself three seconds later.
    told = run(programs / "treadle", "run", "first_steps", "--json", cwd=tmp_path, TREADLE_IDLE_MINUTES="0.05")
    assert json.loads(told)["state"] == "finished"
