"""A new user builds the git-repository template from an empty canvas: by mouse, by keyboard, and by touch alone."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from engine.catalogue.catalogue import discover
from engine.catalogue.folder import Root
from engine.checks.check import check
from engine.document.flow import Flow, Node
from engine.python.read import read_flow
from tests.browser.editor_page import EditorPage
from tests.browser.hands import Hands
from tests.browser.keyboard_hands import KeyboardHands
from tests.browser.mouse_hands import MouseHands
from tests.browser.studio_process import OpenPage, RunningStudio
from tests.browser.touch_hands import TouchHands
from tests.repo.files import ROOT

CATALOGUE = discover(Root(ROOT / "nodes"))
EMPTY = "from prefect import flow\n\n\n@flow\ndef pulse():\n    pass\n"
NAME = "repository-pulse"
DESCRIPTION = "See who changed what in a git repository, week by week, as a report with charts."


def build(hands: Hands, repository: str) -> None:
    """Draw the template node by node."""
    hands.describe(NAME, DESCRIPTION)
    hands.add_parameter("repository", "Path", repository)
    hands.add_parameter("since", "str", "90 days ago")
    hands.add_parameter("output", "Path", "reports/repository_pulse.html")

    hands.rename(hands.add("git.read_log"), "commits")
    hands.give("commits", "repository", "repository")
    hands.give("commits", "since", "since")
    hands.set_policy("commits", "retries", "2")
    hands.set_policy("commits", "delay", "1, 4")
    hands.rename(hands.add_after("commits", "git.summarise_log"), "summary")

    hands.rename(hands.add_after("commits", "table.count_per_period"), "by_week")
    hands.set("by_week", "column", "when")
    hands.set("by_week", "period", "week")
    week_chart = hands.add_after("by_week", "chart.bar_chart")
    hands.rename(week_chart, "week_chart")
    hands.set("week_chart", "x", "when")
    hands.set("week_chart", "y", "count")
    hands.set("week_chart", "title", "Commits per week")

    hands.rename(hands.add("table.count_by"), "by_author")
    hands.connect("commits", "by_author", "table")
    hands.set("by_author", "column", "author")
    hands.set("by_author", "top", "15")
    hands.rename(hands.add_after("by_author", "chart.bar_chart"), "author_chart")
    hands.set("author_chart", "x", "author")
    hands.set("author_chart", "y", "count")
    hands.set("author_chart", "title", "Commits by author")
    hands.set("author_chart", "horizontal", "true")

    hands.rename(hands.add("git.changes_by_file"), "by_file")
    hands.give("by_file", "repository", "repository")
    hands.give("by_file", "since", "since")
    hands.rename(hands.add_after("by_file", "table.sort_rows"), "top_files")
    hands.set("top_files", "by", "commits,added")
    hands.set("top_files", "descending", "true")
    hands.set("top_files", "limit", "15")
    hands.rename(hands.add_after("top_files", "chart.bar_chart"), "file_chart")
    hands.set("file_chart", "x", "file")
    hands.set("file_chart", "y", "commits")
    hands.set("file_chart", "title", "Most changed files")
    hands.set("file_chart", "horizontal", "true")

    hands.rename(hands.add("report.write_report"), "report")
    hands.set("report", "title", "Repository pulse")
    hands.express("report", "parts", '[summary, week_chart, author_chart, file_chart, "## In numbers"]')
    hands.connect("top_files", "report", "parts")
    hands.rename(hands.add_after("report", "report.save_report"), "saved")
    hands.give("saved", "path", "output")


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("make_hands", "width"),
    [(MouseHands, 1280), (KeyboardHands, 1280), (TouchHands, 390)],
    ids=["mouse", "keyboard", "touch"],
)
def test_the_template_is_built_from_an_empty_canvas(
    own_studio: RunningStudio, open_page: OpenPage, tmp_path: Path, make_hands: type[Hands], width: int
):
    repository = _repository(tmp_path / "repository")
    file = own_studio.workspace / "flows" / "pulse.py"
    file.write_text(EMPTY, encoding="utf-8")
    page = open_page(width=width)
    editor = EditorPage(page, f"{own_studio.url}/flow/pulse").go()
    hands = make_hands(editor)

    build(hands, str(repository))

    editor.expect_no_problems()
    hands.save()
    editor.wait_for_version()
    built, wanted = _read(file), _read(ROOT / "flows" / "repository_pulse.py")
    assert _nodes(built) == _nodes(wanted)
    assert _frame(built) == _frame(wanted)
    assert [one for one in check(built, CATALOGUE) if one.severity == "error"] == []

    hands.run()
    expect(page.get_by_test_id("run-state")).to_have_attribute("data-state", "finished", timeout=90_000)
    assert {state["state"] for state in editor.state()["states"].values()} == {"finished"}
    assert (own_studio.workspace / "reports" / "repository_pulse.html").exists()


def _read(file: Path) -> Flow:
    return read_flow(file.read_text("utf-8"), CATALOGUE)


def _nodes(flow: Flow) -> list[str]:
    """What each node does, one line each, whatever the order of the statements and what is said twice."""
    return sorted(f"{node.id}: {node.kind} {_inputs(node)} {node.policy}" for node in flow.nodes)


def _inputs(node: Node) -> dict[str, Any]:
    """The inputs that say more than what holds anyway: a list that shows `week` cannot be set to it by keyboard."""
    spec = CATALOGUE.find(node.kind)
    assert spec is not None
    usual = {port.name: port.default for port in spec.inputs}
    return {name: value for name, value in sorted(node.inputs.items()) if repr(value) != usual[name]}


def _frame(flow: Flow) -> dict[str, Any]:
    """What is around the nodes, whatever the place of the repository."""
    parameters = {one.name: one.type for one in flow.parameters}
    return {"name": flow.name, "description": flow.description, "parameters": parameters, "returns": flow.returns}


def _repository(folder: Path) -> Path:
    """A small git repository with two commits."""
    folder.mkdir()
    git = ["git", "-C", str(folder), "-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    subprocess.run([*git, "init", "-q"], check=True)
    for number in range(2):
        (folder / f"file_{number}.txt").write_text("text\n" * (number + 1), encoding="utf-8")
        subprocess.run([*git, "add", "."], check=True)
        subprocess.run([*git, "commit", "-q", "-m", f"Change {number}"], check=True)
    return folder
