"""A machine that has Python, pip and git, and nothing else of what Treadle needs, gets the rest by itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.repo.files import ROOT

PROGRAMS = (
    "bash basename cat chmod compgen cp cut date dirname env expand git grep head id ln ls make mkdir mktemp mv rm"
    " sed sh sort tail tee touch tr true uname"
)


@pytest.fixture
def bare_path(tmp_path: Path) -> str:
    """A PATH with a few programs of the system and Python, but without uv."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in PROGRAMS.split():
        if program := shutil.which(name, path="/usr/local/bin:/usr/bin:/bin"):
            (folder / name).symlink_to(program)
    (folder / "python3").symlink_to(Path(sys.base_prefix) / "bin" / "python3")
    return str(folder)


def run(*command: str, cwd: Path, path: str, **variables: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "VIRTUAL_ENV"))}
    environment = {**kept, "PATH": path, **variables}
    return subprocess.run(command, cwd=cwd, env=environment, check=False, capture_output=True, text=True)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The repository as a stranger gets it, with the changes that are not committed yet."""
    folder = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(folder)], check=True)
    for name in (".ci/install", "Makefile", "pyproject.toml", "uv.lock"):
        (folder / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_make_brings_uv_and_the_libraries_to_a_machine_without_them(clone: Path, bare_path: str):
    assert shutil.which("uv", path=bare_path) is None

    done = run("make", "install-run", cwd=clone, path=bare_path)

    assert done.returncode == 0, done.stderr
    assert (clone / ".tools" / "bin" / "uv").is_file()
    imported = subprocess.run(
        [clone / ".venv" / "bin" / "python", "-c", "import prefect, studio"], check=False, cwd=clone
    )
    assert imported.returncode == 0


def test_what_is_there_is_not_installed_again(bare_path: str):
    done = run(".ci/install", "git", "make", cwd=ROOT, path=bare_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_without_the_right_to_install_it_says_what_to_install(clone: Path, bare_path: str):
    as_somebody = Path(bare_path) / "id"
    as_somebody.unlink()
    as_somebody.write_text("#!/bin/sh\necho 1000\n")
    as_somebody.chmod(0o755)
    (Path(bare_path) / "git").unlink()

    done = run(".ci/install", "git", cwd=clone, path=bare_path)

    assert done.returncode == 1
    assert "sudo apt-get install git" in done.stderr


def test_a_program_that_nobody_knows_is_refused(bare_path: str):
    done = run(".ci/install", "teapot", cwd=ROOT, path=bare_path)
    assert done.returncode == 2
    assert "teapot" in done.stderr
