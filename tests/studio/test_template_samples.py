"""A template that was made one's own finds the sample files that it reads by default."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.find_flow import templates
from studio.templates.samples import bring_samples
from tests.repo.files import ROOT


@pytest.mark.parametrize("name", sorted(templates()))
def test_every_sample_that_a_template_names_comes_along(name: str, tmp_path: Path):
    bring_samples(templates()[name].path, tmp_path)
    text = templates()[name].path.read_text("utf-8")
    named = [path for path in (ROOT / "flows" / "data").iterdir() if str(path.relative_to(ROOT)) in text]
    wanted = [file for path in named for file in (path.rglob("*") if path.is_dir() else [path])]
    assert [file for file in wanted if not (tmp_path / file.relative_to(ROOT)).is_file()] == []


def test_a_file_that_is_there_already_stays(tmp_path: Path):
    orders = tmp_path / "flows" / "data" / "orders.csv"
    orders.parent.mkdir(parents=True)
    orders.write_text("mine", "utf-8")
    assert bring_samples(templates()["clean-csv"].path, tmp_path) == []
    assert orders.read_text("utf-8") == "mine"


@pytest.mark.parametrize("path", ["flows/data/../../secret.txt", "flows/data//etc/passwd", "/flows/data/x.csv"])
def test_a_path_that_leads_elsewhere_is_left_alone(path: str, tmp_path: Path):
    shipped, workspace = tmp_path / "shipped", tmp_path / "workspace"
    (shipped / "flows" / "data").mkdir(parents=True)
    (shipped / "secret.txt").write_text("secret", "utf-8")
    (shipped / "flows" / "evil.py").write_text(f"x = '{path}'\n", "utf-8")
    assert bring_samples(shipped / "flows" / "evil.py", workspace) == []
