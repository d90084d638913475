"""The repository keeps its own rules: names, sizes and first lines of files."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.repo.files import ROOT, tracked

PYTHON = tracked("*.py")
LONGEST = 300
LONG_WITH_REASON: dict[str, str] = {}
"""Files of the product that may be longer, with the reason."""
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "base", "core", "misc"}


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", PYTHON, ids=name_of)
def test_a_file_says_in_its_first_line_what_it_holds(path: Path):
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    first = docstring.partition("\n")[0]
    assert first.endswith((".", "?", "!", ":")), f"the first line of {name_of(path)} is no sentence: {first!r}"


@pytest.mark.parametrize("path", PYTHON, ids=name_of)
def test_a_file_has_a_name_that_says_something(path: Path):
    parts = {part.removesuffix(".py") for part in path.relative_to(ROOT).parts}
    assert not parts & VAGUE


@pytest.mark.parametrize("path", tracked("engine/**/*.py", "nodes/**/*.py", "studio/**/*.py"), ids=name_of)
def test_a_file_of_the_product_is_short_enough_to_read(path: Path):
    lines = len(path.read_text("utf-8").splitlines())
    assert lines <= LONGEST or name_of(path) in LONG_WITH_REASON


def test_a_package_file_holds_a_docstring_and_public_names_only():
    allowed = (ast.Import, ast.ImportFrom, ast.Assign, ast.Expr)
    busy = [
        name_of(path)
        for path in PYTHON
        if path.name == "__init__.py" and not all(isinstance(s, allowed) for s in ast.parse(path.read_text()).body)
    ]
    assert busy == []


def test_there_is_no_file_left_over_by_accident():
    leftovers = [
        name_of(path)
        for path in tracked()
        if path.suffix in {".orig", ".rej", ".tmp", ".bak", ".log"} or path.stat().st_size == 0
    ]
    assert leftovers == []
