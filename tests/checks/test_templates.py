"""The flows that ship are without problems on a machine that has everything they need."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.catalogue.catalogue import discover
from engine.catalogue.folder import Root
from engine.checks.check import check
from engine.python.read import read_flow

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted(path for path in (ROOT / "flows").glob("*.py") if path.stem != "__init__")


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_has_no_problems(path: Path) -> None:
    catalogue = discover(Root(ROOT / "nodes"))
    flow = read_flow(path.read_text(encoding="utf-8"), catalogue, path=str(path))
    assert check(flow, catalogue, source_path=path) == ()
