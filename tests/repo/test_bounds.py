"""Every dependency is bounded, and a bound that the next release would not need says why."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.repo.files import ROOT

TEXT = (ROOT / "pyproject.toml").read_text("utf-8")
PROJECT = tomllib.loads(TEXT)["project"]
OPTIONAL = [bound for bounds in PROJECT["optional-dependencies"].values() for bound in bounds]
REQUIREMENTS = [text for text in [*PROJECT["dependencies"], *OPTIONAL] if not text.startswith("treadle[")]


@pytest.mark.parametrize("requirement", REQUIREMENTS)
def test_a_dependency_has_a_lower_and_an_upper_bound(requirement: str):
    assert ">=" in requirement
    assert "<" in requirement


def test_a_bound_within_a_major_release_says_why():
    lines = TEXT.splitlines()
    for number, line in enumerate(lines):
        # A bound on 0.151 or 3.9 is narrower than semantic versioning asks for; `<1` and `<4` are not.
        if re.search(r'^\s+"[a-z-]+.*,<\d+\.\d+', line):
            above = lines[number - 1].strip()
            assert above.startswith("#"), f"no reason stands above {line.strip()}"


def test_the_exceptions_of_the_linter_carry_their_reasons():
    ignored = TEXT[TEXT.index("ignore = [\n") : TEXT.index("[tool.ruff.lint.pydocstyle]")].splitlines()
    rules = [line for line in ignored if re.match(r'\s+"[A-Z]+\d*",', line)]
    without = [line.strip() for line in rules if "#" not in line]
    assert len(rules) > 10
    # A reason may cover the rules that follow it.
    assert len(without) <= len(rules) / 3, without
