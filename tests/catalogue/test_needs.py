"""What a kind lacks on this machine, with the line that installs it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engine.catalogue.needs import has_extra, install_line, lacking
from engine.catalogue.read_source import specs_in
from engine.catalogue.spec import NodeSpec


def kind(options: str) -> NodeSpec:
    (spec,) = specs_in(f"from engine.node import node\n@node({options})\ndef work(): ...", module="nodes.sample.work")
    return spec


def test_an_extra_whose_libraries_are_installed_is_not_lacking() -> None:
    assert lacking(kind("extras=['table']")) == ()
    assert has_extra("all")


def test_looking_for_a_library_does_not_import_it() -> None:
    before = set(sys.modules)
    lacking(kind("extras=['table', 'chart', 'web']"))
    assert not {name for name in set(sys.modules) - before if name.startswith(("polars", "vl_convert", "selectolax"))}


def test_a_missing_extra_comes_with_its_install_line() -> None:
    (need,) = lacking(kind("extras=['no_such_extra']"))
    assert (need.kind, need.name) == ("extra", "no_such_extra")
    assert need.install == install_line("no_such_extra") == "uv sync --extra no_such_extra"


def test_a_missing_program_is_named_with_the_version_it_should_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git = tmp_path / "git"
    git.write_text("#!/bin/sh\n")
    git.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    (need,) = lacking(kind("programs=['git', 'ffmpeg>=5']"))
    assert (need.kind, need.name) == ("program", "ffmpeg")
    assert "ffmpeg (>=5)" in need.install
