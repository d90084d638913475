"""Plugins are found by the entry points of real distributions on the path, without importing them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engine.catalogue.catalogue import discover
from engine.catalogue.plugins import plugin_roots


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def install(site: Path, name: str, value: str) -> None:
    metadata = site / f"{name}-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text(f"[treadle.nodes]\nslack = {value}\n")


def test_a_plugin_is_listed_without_importing_it(site: Path) -> None:
    package = site / "treadle_slack" / "nodes"
    package.mkdir(parents=True)
    (site / "treadle_slack" / "__init__.py").write_text("raise RuntimeError('imported')\n")
    (package / "post.py").write_text("from engine.node import node\n@node\ndef post(text: str) -> None: ...\n")
    install(site, "treadle-slack", "treadle_slack.nodes")
    roots, problems = plugin_roots()
    (spec,) = discover(*roots).all()
    assert (spec.kind, spec.module, spec.origin) == ("slack.post", "treadle_slack.nodes.post", "plugin")
    assert problems == ()
    assert "treadle_slack" not in sys.modules


@pytest.mark.parametrize("value", ["gone_package", "gone_package.nodes", "json.nodes"])
def test_a_plugin_without_its_package_is_a_problem(site: Path, value: str) -> None:
    install(site, "treadle-gone", value)
    roots, (problem,) = plugin_roots()
    assert roots == ()
    assert problem.code == "plugin.not_found"
    assert "treadle-gone" in problem.message
