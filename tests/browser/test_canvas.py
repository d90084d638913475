"""The canvas under a hand: wires, selection, moving, arranging, and what is far away."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.editor_page import EditorPage
from tests.browser.studio_process import OpenPage, RunningStudio, running_studio
from tests.repo.files import ROOT

FITS = re.compile(r"(^|\s)fits(\s|$)")


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningStudio]:
    with running_studio(tmp_path_factory.mktemp("workspace"), engine=False) as started:
        yield started


@pytest.fixture
def editor(studio: RunningStudio, open_page: OpenPage, request: pytest.FixtureRequest) -> EditorPage:
    """A flow of this test's own: commits → summary, by_week, by_author and so on, as the template has them."""
    name = f"flow_{abs(hash(request.node.name))}"
    folder = studio.workspace / "flows"
    shutil.copy(ROOT / "flows" / "repository_pulse.py", Path(folder) / f"{name}.py")
    editor = EditorPage(open_page(), f"{studio.url}/flow/{name}").go()
    fold = editor.page.get_by_role("button", name="Fold the drawer")
    if fold.is_visible():
        fold.click()
    fit(editor)
    return editor


def fit(editor: EditorPage) -> None:
    editor.page.get_by_role("button", name="Fit", exact=True).click()
    expect(editor.node("saved")).to_be_in_viewport()


def middle(thing: Locator) -> tuple[float, float]:
    box = thing.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def dot(editor: EditorPage, node: str, port: str, side: str) -> tuple[float, float]:
    return middle(editor.port(node, port, side).locator(".dot"))


def drag(editor: EditorPage, start: tuple[float, float], end: tuple[float, float], *, drop: bool = True) -> None:
    mouse = editor.page.mouse
    mouse.move(*start)
    mouse.down()
    mouse.move(*[(one + other) / 2 for one, other in zip(start, end, strict=True)], steps=4)
    mouse.move(*end, steps=4)
    if drop:
        mouse.up()


def sources_of(editor: EditorPage, node: str) -> list[tuple[str, str]]:
    editor.settle()
    return [(source, port) for source, _, port, _ in editor.state()["nodes"][node]["links"]]


def test_a_wire_that_is_dropped_on_empty_canvas_is_gone_until_undo(editor: EditorPage):
    drag(editor, dot(editor, "summary", "commits", "in"), editor.free_place())

    assert sources_of(editor, "summary") == []
    editor.page.keyboard.press("Control+z")
    editor.wait_for_link("commits", "summary", "commits")


def test_a_wires_end_is_moved_to_another_port_in_one_step(editor: EditorPage):
    drag(editor, dot(editor, "by_author", "table", "in"), dot(editor, "summary", "commits", "in"), drop=False)
    expect(editor.port("summary", "commits", "in")).to_have_class(FITS)
    editor.page.mouse.up()

    assert sources_of(editor, "by_author") == []
    assert sources_of(editor, "summary") == [("commits", "commits")]
    editor.page.keyboard.press("Control+z")
    editor.wait_for_link("commits", "by_author", "table")


def test_a_port_that_does_not_fit_says_why(editor: EditorPage):
    drag(editor, dot(editor, "week_chart", "result", "out"), dot(editor, "by_author", "table", "in"), drop=False)

    expect(editor.page.get_by_role("tooltip")).to_contain_text("image")
    expect(editor.port("report", "parts", "in")).to_have_class(FITS)
    editor.page.mouse.up()
    assert sources_of(editor, "by_author") == [("commits", "table")]


def test_a_wire_dropped_on_a_node_finds_its_port(editor: EditorPage):
    drag(editor, dot(editor, "by_file", "result", "out"), middle(editor.node("summary").locator("header")))

    editor.wait_for_link("by_file", "summary", "commits")


def test_a_wire_dropped_on_empty_canvas_offers_what_fits(editor: EditorPage):
    drag(editor, dot(editor, "commits", "result", "out"), editor.free_place())

    options = editor.page.get_by_test_id("quick-add").get_by_role("option")
    expect(options.first).to_be_visible()
    editor.page.keyboard.type("describe table")
    editor.page.keyboard.press("Enter")
    editor.wait_for_nodes(12)
    added = editor.state()["selected"]
    assert sources_of(editor, added[0]) == [("commits", "table")]


def test_a_free_node_that_is_dropped_on_a_wire_is_put_between(editor: EditorPage):
    editor.page.evaluate("window.treadleTest.editor.command('add', {kind: 'table.clean_table', at: [0, -260]})")
    editor.wait_for_nodes(12)
    fit(editor)
    name = next(name for name, node in editor.state()["nodes"].items() if node["kind"] == "table.clean_table")
    start, end = dot(editor, "top_files", "result", "out"), dot(editor, "file_chart", "table", "in")

    drag(
        editor,
        middle(editor.node(name).locator("header .name")),
        ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2),
    )

    editor.wait_for_link("top_files", name, "table")
    editor.wait_for_link(name, "file_chart", "table")


def test_what_a_rectangle_touches_is_moved_by_the_arrows_as_one_step(editor: EditorPage):
    one, other = editor.node("commits").bounding_box(), editor.node("by_file").bounding_box()
    assert one
    assert other
    top = min(one["y"], other["y"]) - 14
    bottom = max(one["y"] + one["height"], other["y"] + other["height"]) + 14
    drag(editor, (one["x"] - 14, top), (one["x"] + one["width"] / 2, bottom))
    editor.wait_for("editor.selection.nodes.size === 2")
    before = editor.state()["places"]

    editor.page.keyboard.press("ArrowDown")

    after = editor.settle().state()["places"]
    moved = {name: after[name]["y"] - before[name]["y"] for name in after if after[name] != before[name]}
    assert moved == {"commits": 20, "by_file": 20}
    editor.page.keyboard.press("Control+z")
    editor.wait_for("editor.drawing.places.raw.get('commits').y === argument", before["commits"]["y"])


def test_from_far_away_nodes_are_boxes_that_can_be_selected_all_the_same(editor: EditorPage):
    place = middle(editor.node("summary"))
    editor.page.mouse.move(*place)
    editor.page.keyboard.down("Control")
    while editor.state()["zoom"] > 0.14:
        editor.page.mouse.wheel(0, 100)
    editor.page.keyboard.up("Control")
    expect(editor.nodes).to_have_count(0)

    editor.page.mouse.click(*place)

    editor.wait_for("editor.selection.nodes.has('summary')")


def test_tidying_is_one_step_that_undo_takes_back(editor: EditorPage):
    before = editor.state()["places"]
    editor.page.get_by_role("button", name="Tidy", exact=True).click()
    editor.wait_for("editor.history.value.undo === 'Tidy' && editor.connection.waiting.value === 0")
    after = editor.state()["places"]
    assert after != before
    assert after["commits"]["x"] < after["summary"]["x"] < after["report"]["x"] < after["saved"]["x"]

    editor.page.keyboard.press("Control+z")

    editor.wait_for("editor.drawing.places.raw.get('saved').x === argument", before["saved"]["x"])


def test_two_ports_are_connected_by_keys_alone(editor: EditorPage):
    keys = editor.page.keyboard
    editor.node("by_file").focus()
    keys.press("Enter")
    editor.port("by_file", "result", "out").focus()
    keys.press("Enter")
    editor.wait_for("view.connecting.value !== null")
    expect(editor.page.get_by_role("status").filter(has_text="ports fit")).to_be_attached()
    for _ in range(30):
        keys.press("Tab")
        if editor.page.evaluate("document.activeElement.dataset.node") == "summary":
            break
    keys.press("Enter")

    editor.wait_for_link("by_file", "summary", "commits")


def test_a_node_is_renamed_in_place(editor: EditorPage):
    editor.node("summary").locator("header .name").dblclick()
    editor.page.keyboard.type("in_short")
    editor.page.keyboard.press("Enter")

    expect(editor.node("in_short")).to_be_focused()
    editor.wait_for_link("in_short", "report", "parts")


def test_escape_puts_a_dragged_node_back(editor: EditorPage):
    before = editor.node("saved").bounding_box()
    sent = editor.sent()
    start = middle(editor.node("saved").locator("header .name"))
    drag(editor, start, (start[0] - 30, start[1] + 90), drop=False)

    editor.page.keyboard.press("Escape")
    editor.page.mouse.up()

    assert editor.node("saved").bounding_box() == before
    assert editor.sent() == sent
