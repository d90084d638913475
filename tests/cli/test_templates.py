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


def test_a_template_of_ones_own_is_kept_shared_added_elsewhere_and_removed(tmp_path: Path):
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    treadle("templates", "use", "clean-csv", cwd=here)
    assert treadle("templates", "keep", "clean-csv", "--name", "our csv", "--json", cwd=here).json == {
        "name": "our-csv"
    }
    assert treadle("templates", "share", "our-csv", "-o", str(tmp_path / "our.treadle.zip"), cwd=here).code == 0
    added = treadle("templates", "add", str(tmp_path / "our.treadle.zip"), "--json", cwd=there).json
    assert (added["name"], len(added["samples"])) == ("our", 1)
    assert (there / "flows" / "data" / "orders.csv").read_bytes() == (
        here / "flows" / "data" / "orders.csv"
    ).read_bytes()
    assert treadle("check", "our", cwd=there).code == 0
    assert treadle("templates", "remove", "our", cwd=there).code == 0
    assert treadle("templates", "remove", "our", cwd=there).code == 2
