"""The page on architecture names every part there is, in the order that the arrows allow."""

from __future__ import annotations

import re
import tomllib

from tests.repo.files import ROOT

PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
PARTS = re.findall(
    r"`engine/(\w+)(?:\.py)?`", PAGE[PAGE.index("## Parts of the engine") : PAGE.index("## Parts of the studio")]
)


def test_every_part_of_the_engine_is_named():
    parts = {
        path.stem
        for path in (ROOT / "engine").iterdir()
        if (path.is_dir() and (path / "__init__.py").exists()) or path.suffix == ".py"
    }
    assert parts - {"__init__"} == set(PARTS)


def test_the_parts_stand_in_the_order_of_the_layers():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["id"] == "engine-layers")
    rank = {name: place for place, line in enumerate(reversed(layers)) for name in re.findall(r"\w+", line)}
    assert [rank[part] for part in PARTS] == sorted(rank[part] for part in PARTS)
