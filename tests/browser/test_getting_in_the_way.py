"""Others and the world get in the way: two edit the same thing, the line breaks, the browser keeps nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.editor_page import EditorPage
from tests.browser.mouse_hands import MouseHands
from tests.browser.studio_process import OpenPage, RunningStudio

NO_STORAGE = """
for (const name of ["localStorage", "sessionStorage"]) {
  const get = () => { throw new DOMException("blocked", "SecurityError"); };
  Object.defineProperty(window, name, { get, configurable: true });
}"""
FULL_STORAGE = """
Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };"""
LINE_LOST = r"WebSocket|ERR_|Failed to load resource|NetworkError|Failed to fetch"
AWAY_MS = 30_000
EMPTY = "from prefect import flow\n\n\n@flow\ndef wild():\n    pass\n"
TWO_NODES = """from prefect import flow

from nodes.text.change_case import change_case


@flow
def wild():
    first = change_case.submit(text="a", style="upper")
    second = change_case.submit(text="b", style="upper")
    return second.result()
"""
OTHER_ORDER = """from prefect import flow

from nodes.text.change_case import change_case


@flow
def wild():
    second = change_case.submit(text="b", style="upper")
    first = change_case.submit(text="a", style="upper")
    third = change_case.submit(text="c", style="upper")
    return second.result()
"""


def editor_of(open_page: OpenPage, studio: RunningStudio, text: str = "", **more: object) -> EditorPage:
    """Open the flow `wild`; with a text, made of it."""
    if text:
        (studio.workspace / "flows" / "wild.py").write_text(text, encoding="utf-8")
    return EditorPage(open_page(**more), f"{studio.url}/flow/wild").go()


def test_two_people_delete_the_same_node(drawing_studio: RunningStudio, open_page: OpenPage):
    ann, bob = editor_of(open_page, drawing_studio, TWO_NODES), editor_of(open_page, drawing_studio)
    for one in (ann, bob):
        one.page.keyboard.press("Escape")
        one.node("first").get_by_title("first", exact=True).click()
    # Neither has heard of the other's when it presses.
    for one in (ann, bob):
        one.page.keyboard.press("Delete")
    for one in (ann, bob):
        one.settle()
        one.wait_for("editor.drawing.order.value.length === 1 && !editor.drawing.nodes.raw.has('first')")
    assert ann.state()["order"] == bob.state()["order"] == ["second"]


def test_a_wire_to_a_node_that_is_just_being_deleted(drawing_studio: RunningStudio, open_page: OpenPage):
    ann, bob = editor_of(open_page, drawing_studio, TWO_NODES), editor_of(open_page, drawing_studio)
    start, end = ann.port("first", "result", "out"), ann.port("second", "text", "in")
    start.hover()
    ann.page.mouse.down()
    box = end.bounding_box()
    assert box is not None
    ann.page.mouse.move(box["x"] + 4, box["y"] + box["height"] / 2, steps=4)
    bob.node("second").get_by_title("second", exact=True).click()
    bob.page.keyboard.press("Delete")
    ann.wait_for("!editor.drawing.nodes.raw.has('second')")
    ann.page.mouse.up()
    ann.settle()
    assert ann.state()["order"] == ["first"]
    assert ann.state()["nodes"]["first"]["links"] == []
    bob.page.keyboard.press("Control+Z")
    for one in (ann, bob):
        one.wait_for("editor.drawing.nodes.raw.has('second')")


def test_a_name_that_is_being_written_while_others_change_the_order(drawing_studio: RunningStudio, open_page: OpenPage):
    ann, bob = editor_of(open_page, drawing_studio, TWO_NODES), editor_of(open_page, drawing_studio)
    ann.node("second").get_by_title("second", exact=True).dblclick()
    field = ann.node("second").get_by_label("Name of the node")
    field.fill("wri")
    bob.page.evaluate("(text) => void window.treadleTest.editor.writeCode(text)", OTHER_ORDER)
    ann.wait_for("editor.drawing.order.value.join() === 'second,first,third'")
    ann.node("third").wait_for()
    expect(field).to_be_focused()
    ann.page.keyboard.press("End")
    ann.page.keyboard.type("tten")
    ann.page.keyboard.press("Enter")
    for one in (ann, bob):
        one.wait_for("editor.drawing.order.value[0] === 'written'")


@pytest.mark.parametrize("script", [NO_STORAGE, FULL_STORAGE], ids=["blocked", "full"])
def test_storage_that_fails_costs_nothing_but_memory(drawing_studio: RunningStudio, open_page: OpenPage, script: str):
    (drawing_studio.workspace / "flows" / "wild.py").write_text(EMPTY, encoding="utf-8")
    page = open_page()
    page.add_init_script(script)
    editor = EditorPage(page, f"{drawing_studio.url}/flow/wild").go()
    hands = MouseHands(editor)
    hands.add("text.change_case")
    page.get_by_test_id("theme").click()
    hands.save()
    editor.wait_for_version()
    assert len(editor.state()["order"]) == 1


@pytest.mark.timeout(240)
def test_half_a_minute_offline_loses_nothing(drawing_studio: RunningStudio, open_page: OpenPage):
    ann = editor_of(open_page, drawing_studio, TWO_NODES, expected=LINE_LOST)
    bob = editor_of(open_page, drawing_studio)
    ann.page.evaluate("window.stayed = true")
    ann.page.context.set_offline(True)
    # Chromium keeps connections that are open when it goes offline; a cable does not.
    ann.page.evaluate("window.socket.io.engine.close()")
    expect(ann.page.get_by_test_id("connection-state")).to_be_visible()
    ann.node("first").get_by_title("first", exact=True).click()
    ann.page.keyboard.press("Delete")
    ann.page.keyboard.press("n")
    made = MouseHands(bob).add("text.join_text")
    # Not a wait for something: the time itself is what is tried, since everything has time limits of its own.
    bob.page.wait_for_timeout(AWAY_MS)
    assert ann.state()["waiting"] == 2

    ann.page.context.set_offline(False)

    ann.settle(seconds=60)
    ann.wait_for("editor.drawing.nodes.raw.has(argument)", made, seconds=60)
    bob.wait_for("editor.drawing.notes.raw.size === 1 && !editor.drawing.nodes.raw.has('first')")
    assert ann.page.evaluate("window.stayed")
    assert ann.state()["order"] == bob.state()["order"]
