"""The Dockerfile fits the repository: what it copies exists, it runs from the lock and as an ordinary user."""

from __future__ import annotations

import re
import tomllib

from tests.repo.files import ROOT

LINES = (ROOT / "Dockerfile").read_text("utf-8").replace("\\\n", " ").splitlines()
INSTRUCTIONS = [(word, rest) for line in LINES for word, _, rest in [line.partition(" ")] if word.isupper()]


def copied() -> list[str]:
    """The paths that come from the repository, without those that come from another stage."""
    copies = [rest.split() for word, rest in INSTRUCTIONS if word == "COPY" and "--from=" not in rest]
    return [path for words in copies for path in words[:-1]]


def test_what_the_container_copies_exists_and_is_not_ignored():
    ignore = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert copied()
    for path in copied():
        assert (ROOT / path).exists()
        assert f"!{path}" in ignore


def test_the_container_has_every_package_of_the_wheel():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    packages = project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    assert set(packages) <= set(copied())


def test_the_container_installs_from_the_lock():
    syncs = [rest for word, rest in INSTRUCTIONS if word == "RUN" and "uv sync" in rest]
    assert syncs
    assert all("--frozen" in sync for sync in syncs)


def test_the_container_ends_as_an_ordinary_user():
    users = [rest for word, rest in INSTRUCTIONS if word == "USER"]
    assert users
    assert users[-1] not in {"root", "0"}


def test_the_stages_are_of_a_python_that_the_project_supports():
    images = [rest for word, rest in INSTRUCTIONS if word == "FROM"]
    assert len(images) == 2
    assert all(re.match(r"python:3\.1[1-9]-slim", image) for image in images)
