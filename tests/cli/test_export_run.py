"""A run leaves the terminal as an archive, or as a Markdown log, without an engine."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from engine.events import model as m
from engine.store.store import Store
from engine.workspace import Workspace
from tests.cli.terminal import treadle


@pytest.fixture
def run(tmp_path: Path) -> str:
    workspace = Workspace(tmp_path.resolve())
    workspace.prepare()
    store = Store.open(f"sqlite:///{workspace.store}")
    made = store.create_run("adding", parameters={"n": 1})
    output = m.NodeOutput(run=made, node="total", digest="d", inline="3")
    store.append(made, [m.RunStarted(run=made), output, m.RunFinished(run=made)])
    store.close()
    return made


def test_a_run_is_written_as_an_archive_by_the_last_letters_of_its_id(tmp_path: Path, run: str):
    answer = treadle("runs", "export", run[-6:], "--json", cwd=tmp_path)
    assert answer.code == 0, answer.err
    assert answer.json["run_id"] == run
    with zipfile.ZipFile(tmp_path / answer.json["path"]) as made:
        inside = f"adding-{run[-6:]}"
        assert json.loads(made.read(f"{inside}/values/total.json")) == 3
        assert json.loads(made.read(f"{inside}/run.json"))["run"]["parameters"] == {"n": 1}


def test_the_markdown_log_alone_never_replaces_a_file_unasked(tmp_path: Path, run: str):
    assert treadle("runs", "export", run, "-o", "run.md", cwd=tmp_path).code == 0
    assert (tmp_path / "run.md").read_text("utf-8").startswith("# adding: finished")
    again = treadle("runs", "export", run, "-o", "run.md", cwd=tmp_path)
    assert (again.code, "already exists" in again.err) == (2, True)
    assert treadle("runs", "export", run, "-o", "run.md", "--force", cwd=tmp_path).code == 0


def test_a_run_that_is_not_there_is_said_to_be_none(tmp_path: Path, run: str):
    answer = treadle("runs", "export", f"not{run}", cwd=tmp_path)
    assert (answer.code, "There is no run" in answer.err) == (2, True)
