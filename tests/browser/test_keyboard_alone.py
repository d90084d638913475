"""Every edit has a way by keyboard: through the list of all commands, and through the outline."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.editor_page import EditorPage
from tests.browser.keyboard_hands import KeyboardHands
from tests.browser.studio_process import OpenPage, RunningStudio

CHAIN = """from prefect import flow

from nodes.text.change_case import change_case
from nodes.text.join_text import join_text


@flow
def wild():
    first = change_case.submit(text="a")
    second = change_case.submit(text=first)
    third = change_case.submit(text=second)
    joined = join_text.submit(parts=[third])
    return joined.result()
"""
ON_ONE = {
    "Disable or enable": "D",
    "Duplicate": "Ctrl+D",
    "Delete": "Delete",
    "Delete and join what is around": "Ctrl+Delete",
    "Frame the selection": "Ctrl+G",
    "Collapse or open": "H",
    "Add a note": "N",
}
ON_ALL = (
    "Align left edges",
    "Align on one level",
    "Spread evenly across",
    "Spread evenly downwards",
    "Frame the selection",
    "Delete",
)
"""Edits that are done at once, on one node or on all."""

BEFORE_THE_NEXT_KEY = 50
"""So many promises may be kept one after the other; no key, timer or frame comes in between."""


@pytest.fixture
def hands(drawing_studio: RunningStudio, open_page: OpenPage) -> KeyboardHands:
    (drawing_studio.workspace / "flows" / "wild.py").write_text(CHAIN, encoding="utf-8")
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    return KeyboardHands(EditorPage(page, f"{drawing_studio.url}/flow/wild").go())


def command(hands: KeyboardHands, title: str) -> None:
    """Choose a command from the list of all."""
    hands.page.keyboard.press("Control+K")
    search = hands.page.get_by_test_id("command-search")
    hands.editor.wait_for_focus(search)
    hands.page.keyboard.type(title)
    wanted = hands.page.locator(f'[role="option"]:has-text("{title}")')
    wanted.first.wait_for()
    hands.walk_to(search, f'[role="option"]:has-text("{title}")')
    hands.page.keyboard.press("Enter")
    search.wait_for(state="detached")


def drawing(hands: KeyboardHands) -> dict[str, Any]:
    state = hands.editor.settle().state()
    return {part: state[part] for part in ("order", "nodes", "places", "groups", "notes", "extra")}


def changes(hands: KeyboardHands, title: str) -> None:
    """Carry out a command, see that it changed something, and take it back."""
    before = drawing(hands)
    sent = hands.editor.sent()
    command(hands, title)
    hands.editor.wait_for("editor.connection.seq > argument", sent)
    assert drawing(hands) != before, title
    hands.undo()
    assert drawing(hands)["nodes"] == before["nodes"], title


def test_every_edit_is_in_the_list_of_commands(hands: KeyboardHands):
    # So that every node has a place of its own, which undoing leaves alone.
    command(hands, "Select all")
    command(hands, "Align top edges")
    for title in ON_ONE:
        hands.select("second")
        changes(hands, title)
    # Out of line, so that there is something to bring in line.
    hands.select("second")
    for keys in ("ArrowDown", "ArrowRight"):
        hands.page.keyboard.press(keys)
    for title in ON_ALL:
        hands.to_canvas()
        hands.page.keyboard.press("Control+A")
        changes(hands, title)


def test_edits_that_ask_something_are_answered_by_keyboard(hands: KeyboardHands):
    editor, page = hands.editor, hands.page
    hands.select("second")
    command(hands, "Rename")
    name = editor.node("second").get_by_label("Name of the node").or_(page.get_by_label("New name"))
    editor.wait_for_focus(name.first)
    page.keyboard.press("Control+A")
    page.keyboard.type("middle")
    page.keyboard.press("Enter")
    editor.wait_for("editor.drawing.nodes.raw.has('middle')")

    hands.select("middle")
    command(hands, "Replace by another kind")
    page.get_by_test_id("replace-search").wait_for()
    page.get_by_role("dialog").get_by_role("option").first.wait_for()
    page.keyboard.press("Enter")
    editor.wait_for("editor.drawing.nodes.raw.get('middle').kind !== 'text.change_case'")
    hands.undo()

    hands.select("middle")
    command(hands, "Make a sub-flow of the selection")
    page.get_by_role("dialog").wait_for()
    page.keyboard.type("inner part")
    page.keyboard.press("Enter")
    editor.wait_for("[...editor.drawing.nodes.raw.values()].some((one) => one.kind.startsWith('local.'))")

    hands.to_canvas()
    page.keyboard.press("Control+A")
    page.keyboard.press("Control+C")
    page.get_by_test_id("notice").filter(has_text="Copied").wait_for()
    page.keyboard.press("Control+V")
    editor.wait_for_nodes(8)


def test_the_outline_moves_connects_and_unplugs(hands: KeyboardHands):
    editor, page = hands.editor, hands.page
    hands.to_canvas()
    page.keyboard.press("o")
    outline = page.get_by_test_id("outline")
    row = outline.locator('[aria-level="1"][data-outline="first"]')
    editor.wait_for_focus(row)

    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    editor.wait_for_focus(outline.locator('[data-outline="first"][data-input="text"]'))
    page.keyboard.press("Home")
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("End")
    joined = outline.locator('[aria-level="1"][data-outline="joined"]')
    editor.wait_for_focus(joined)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    parts = outline.locator('[data-outline="joined"][data-input="parts"]')
    editor.wait_for_focus(parts)
    page.keyboard.press("Delete")
    editor.wait_for("editor.drawing.linksInto('joined').length === 0")

    page.keyboard.press("c")
    search = page.get_by_test_id("connect-search")
    editor.wait_for_focus(search)
    page.keyboard.type("first.result")
    hands.walk_to(search, '[data-key=\'["first","result"]\']')
    page.keyboard.press("Enter")
    editor.wait_for_link("first", "joined", "parts")

    editor.wait_for_focus(parts)
    page.keyboard.press("ArrowLeft")
    editor.wait_for_focus(joined)
    page.keyboard.press("Alt+ArrowUp")
    editor.wait_for("editor.drawing.order.value.indexOf('joined') === 2")


def test_wires_are_drawn_led_elsewhere_and_removed_from_port_to_port(hands: KeyboardHands):
    editor, page = hands.editor, hands.page
    press = page.keyboard.press
    hands.select("second")
    press("w")
    editor.wait_for_focus(editor.port("second", "result", "out"))
    editor.wait_for("view.connecting.value !== null")
    said = editor.canvas.get_by_role("status")
    expect(said).to_contain_text("ports fit")

    # With Shift also to ports that refuse, which say why and are not connected.
    press("Shift+ArrowRight")
    reached = page.locator('[data-testid="port"]:focus')
    for _ in range(8):
        if reached.get_attribute("aria-disabled") == "true":
            break
        press("Shift+ArrowRight")
    expect(said).to_contain_text("Does not fit.")
    expect(page.get_by_role("tooltip")).to_be_visible()
    links = editor.state()["nodes"]["joined"]["links"]
    press("Enter")
    expect(said).to_contain_text("Not connected.")

    while reached.get_attribute("aria-label") != "Input parts of joined, list of text, connected":
        press("ArrowRight")
    press("Enter")
    editor.wait_for("editor.drawing.linksInto('joined').length === 2")
    editor.settle()
    hands.undo()
    assert editor.state()["nodes"]["joined"]["links"] == links

    # The wire into the third one is taken off there, and led to the fourth.
    hands.select("third")
    hands.reach(editor.port("third", "text", "in"))
    press("Shift+Space")
    expect(said).to_contain_text("Delete removes the wire")
    while reached.get_attribute("aria-label") != "Input parts of joined, list of text, connected":
        press("ArrowDown")
    press("Enter")
    editor.wait_for("editor.drawing.linksInto('third').length === 0")
    editor.wait_for_link("second", "joined", "parts")
    hands.undo()
    editor.wait_for("editor.drawing.linksInto('third').length === 1")

    hands.select("third")
    hands.reach(editor.port("third", "text", "in"))
    press("Shift+Space")
    press("ArrowDown")
    press("Escape")
    editor.wait_for_focus(editor.port("third", "text", "in"))
    assert len(editor.state()["nodes"]["third"]["links"]) == 1
    press("Delete")
    editor.wait_for("editor.drawing.linksInto('third').length === 0")
    assert "third" in editor.state()["nodes"]


def test_who_has_found_a_node_goes_on_with_the_next_key(hands: KeyboardHands):
    """However fast: before the dialog's last key is through, the node has the keyboard."""
    hands.select("second")
    hands.page.keyboard.press("Control+F")
    hands.page.get_by_test_id("find-search").wait_for()
    hands.page.keyboard.type("joined")
    hands.page.locator('[data-key="node joined"]').wait_for()

    there = hands.page.evaluate(
        """async (times) => {
          const { activeElement: search } = document;
          search.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
          for (let i = 0; i < times; i++) await null;
          return document.activeElement.dataset.nodeId;
        }""",
        BEFORE_THE_NEXT_KEY,
    )

    assert there == "joined"
