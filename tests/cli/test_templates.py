"""`treadle templates` shows the shipped flows and gives copies to change."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import REPOSITORY, treadle

PULSE = REPOSITORY / "flows" / "repository_pulse.py"


def test_templates_are_listed_with_what_they_do(tmp_path: Path):
    answer = treadle("templates", "list", "--json", cwd=tmp_path)

    names = {each["name"] for each in answer.json["templates"]}
    assert {path.stem.replace("_", "-") for path in PULSE.parent.glob("[a-z]*.py")} == names
    assert all(each["description"] for each in answer.json["templates"])


def test_a_template_is_shown_as_its_file(tmp_path: Path):
    assert treadle("templates", "show", "repository-pulse", cwd=tmp_path).out == PULSE.read_text()


def test_a_copy_goes_into_the_workspace_and_is_a_saved_flow(tmp_path: Path):
    answer = treadle("templates", "use", "repository-pulse", cwd=tmp_path)

    assert answer.code == 0
    assert (tmp_path / "flows" / "repository_pulse.py").read_text() == PULSE.read_text()
    assert "→ Change it as you like" in answer.out
    assert treadle("templates", "use", "repository-pulse", cwd=tmp_path).code == 2


def test_an_unknown_template_offers_the_nearest(tmp_path: Path):
    answer = treadle("templates", "use", "repository-puls", "--json", cwd=tmp_path)

    assert answer.code == 2
    assert answer.json["error"]["fix"] == "Did you mean 'repository-pulse'?"
