"""Git repositories and tables for the tests of nodes."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from repository import Repository, new_repository


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """An empty git repository."""
    return new_repository(tmp_path / "repository")


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    """Write a small text file below the temporary folder."""

    def written(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    return written
