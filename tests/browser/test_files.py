"""A file for a node: chosen among those of the workspace, brought along, or dropped; whatever it is called."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.editor_page import EditorPage
from tests.browser.keyboard_hands import KeyboardHands
from tests.browser.studio_process import OpenPage, RunningStudio

READER = """from prefect import flow

from nodes.table.read_csv import read_csv


@flow
def wild():
    table = read_csv.submit("nothing.csv")
    return table.result()
"""
ODD = "<img src=x onerror=alert(1)> \u202e\U0001f600.csv"

# What a hand does that lets go of a file of its own computer over the page.
_DROP = """([target, name, x, y]) => {
  const carried = new DataTransfer();
  carried.items.add(new File(["a,b\\n1,2\\n"], name, { type: "text/csv" }));
  const more = { dataTransfer: carried, bubbles: true, cancelable: true, clientX: x, clientY: y };
  const element = document.querySelector(target);
  element.dispatchEvent(new DragEvent("dragover", more));
  element.dispatchEvent(new DragEvent("drop", more));
}"""


@pytest.fixture
def editor(drawing_studio: RunningStudio, open_page: OpenPage) -> EditorPage:
    (drawing_studio.workspace / "flows" / "wild.py").write_text(READER, encoding="utf-8")
    data = drawing_studio.workspace / "data"
    (data / "2024").mkdir(parents=True)
    for name in ("2024/sales.csv", "notes.txt", ODD):
        (data / name).write_text("a,b\n1,2\n")
    (drawing_studio.workspace / "elsewhere").symlink_to(Path("/etc"))
    return EditorPage(open_page(), f"{drawing_studio.url}/flow/wild").go()


def path_of(editor: EditorPage) -> str:
    return editor.page.get_by_test_id("inspector").locator('[data-field="path"] input[type="text"]').input_value()


def test_a_file_of_the_workspace_is_chosen_by_keyboard(editor: EditorPage):
    page, hands = editor.page, KeyboardHands(editor)
    hands.show_settings("table")
    hands.press(hands.field("path").get_by_test_id("pick-file"))
    search = page.get_by_test_id("file-search")
    editor.wait_for_focus(search)
    options = page.get_by_role("dialog").get_by_role("option")
    expect(options).to_have_text(["data/folder", "flows/folder"])
    hands.walk_to(search, '[data-key="data"]')
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("file-folder")).to_have_text("data/")
    # Names are words, whatever is in them.
    assert page.locator(f"[data-key='data/{ODD}']").inner_text().startswith(ODD)
    search = page.get_by_test_id("file-search")
    editor.wait_for_focus(search)
    page.keyboard.type("sal")
    hands.walk_to(search, '[data-key="data/2024/sales.csv"]')
    page.keyboard.press("Enter")
    editor.settle()
    assert path_of(editor) == "data/2024/sales.csv"
    editor.wait_for_focus(hands.field("path").get_by_test_id("pick-file"))
    editor.wait_for("JSON.stringify(editor.drawing.nodes.raw.get('table').inputs).includes('sales.csv')")


def test_a_file_is_uploaded_by_the_browsers_own_chooser(
    editor: EditorPage, drawing_studio: RunningStudio, tmp_path_factory: pytest.TempPathFactory
):
    page = editor.page
    mine = tmp_path_factory.mktemp("mine") / ODD
    mine.write_text("c,d\n3,4\n")
    editor.node("table").get_by_title("table", exact=True).click()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Upload a file for path").click()
    chooser.value.set_files(mine)
    expect(page.get_by_test_id("inspector").locator('[data-field="path"] input[type="text"]')).to_have_value(
        "uploads/img src_x onerror_alert(1)_ _.csv"
    )
    editor.settle()
    assert (drawing_studio.workspace / path_of(editor)).read_text() == "c,d\n3,4\n"


def test_a_file_is_dropped_onto_the_field_a_node_and_the_canvas(editor: EditorPage, drawing_studio: RunningStudio):
    page = editor.page
    editor.node("table").get_by_title("table", exact=True).click()
    field = '[data-testid="inspector"] [data-field="path"] input'
    page.locator(field).first.wait_for()
    page.evaluate(_DROP, [field, "../../first.csv", 0, 0])
    expect(page.locator(field).first).to_have_value("uploads/first.csv")

    box = editor.node("table").bounding_box()
    assert box is not None
    page.evaluate(_DROP, ['[data-testid="canvas"]', "second.csv", box["x"] + 40, box["y"] + 12])
    expect(page.locator(field).first).to_have_value("uploads/second.csv")

    page.evaluate(_DROP, ['[data-testid="canvas"]', "third.csv", *editor.free_place()])
    editor.wait_for_nodes(2)
    made = editor.state()["selected"]
    assert "uploads/third.csv" in str(editor.state()["nodes"][made[0]]["inputs"])
    page.keyboard.press("Control+Z")
    editor.wait_for_nodes(1)

    page.evaluate(_DROP, ['[data-testid="canvas"]', "plain.unknown", *editor.free_place()])
    page.get_by_test_id("reader-search").fill("Read text")
    page.keyboard.press("Enter")
    editor.wait_for_nodes(2)
    assert sorted(one.name for one in (drawing_studio.workspace / "uploads").iterdir()) == [
        "first.csv",
        "plain.unknown",
        "second.csv",
        "third.csv",
    ]
