"""Who else is here: names, colours, pointers and selections of others; a copied tab is somebody else."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.editor_page import EditorPage
from tests.browser.studio_process import OpenPage, RunningStudio

CHAIN = """from prefect import flow

from nodes.text.change_case import change_case


@flow
def wild():
    first = change_case.submit(text="a")
    second = change_case.submit(text=first)
    return second.result()
"""


def editors(open_page: OpenPage, studio: RunningStudio, count: int = 2) -> list[EditorPage]:
    (studio.workspace / "flows" / "wild.py").write_text(CHAIN, encoding="utf-8")
    return [EditorPage(open_page(), f"{studio.url}/flow/wild").go() for _ in range(count)]


def call_oneself(editor: EditorPage, name: str, colour: int) -> None:
    editor.page.get_by_role("button", name="change your name").click()
    dialog = editor.page.get_by_role("dialog")
    dialog.get_by_label("Your name").fill(name)
    dialog.get_by_label(f"Colour {colour}").check()
    dialog.get_by_role("button", name="Keep").click()


def test_others_are_seen_with_name_colour_pointer_and_selection_until_they_leave(
    drawing_studio: RunningStudio, open_page: OpenPage
):
    ann, bob = editors(open_page, drawing_studio)
    call_oneself(bob, "Bob <b>", 2)
    here = ann.page.get_by_role("group", name="People here").get_by_role("button", name="Bob <b>: show where")
    expect(here).to_be_visible()
    expect(here).to_have_css("background-color", "rgb(15, 118, 110)")

    box = bob.canvas.bounding_box()
    assert box is not None
    bob.page.mouse.move(box["x"] + 60, box["y"] + 60)
    pointer = ann.page.locator('[data-testid="cursor"]')
    expect(pointer).to_have_text("Bob <b>")
    before = pointer.bounding_box()
    bob.page.mouse.move(box["x"] + 160, box["y"] + 90)
    ann.wait_for(
        "document.querySelector('[data-testid=cursor]').getBoundingClientRect().x > argument", before and before["x"]
    )

    bob.node("second").get_by_title("second", exact=True).click()
    expect(ann.node("second")).to_have_attribute("data-others", "Bob <b>")
    here.click()
    ann.wait_for_focus(ann.node("second"))

    bob.page.close()
    expect(here).to_have_count(0)
    expect(pointer).to_have_count(0)
    expect(ann.page.locator("[data-others]")).to_have_count(0)


def test_a_copied_tab_is_somebody_else_and_leaves_what_the_first_has_not_sent(
    drawing_studio: RunningStudio, open_page: OpenPage
):
    (ann,) = editors(open_page, drawing_studio, 1)
    with ann.page.expect_popup() as popup:
        # A tab that is opened by another one begins with a copy of its memory, as a duplicated one does.
        ann.page.evaluate("window.open(location.href)")
    copy = EditorPage(popup.value, ann.address).come_up()
    name = "editor.person.client"
    ids = [one.page.evaluate(f"window.treadleTest.{name}") for one in (ann, copy)]
    assert ids[0] != ids[1]
    ann.wait_for("editor.people.value.length === 1")

    copy.node("first").get_by_title("first", exact=True).click()
    copy.page.keyboard.press("Delete")
    ann.wait_for("!editor.drawing.nodes.raw.has('first')")
    expect(ann.page.get_by_test_id("undo")).to_be_disabled()
    assert ann.page.get_by_test_id("notice").count() == 0

    # A reload is no copy: the tab stays who it is.
    copy.page.reload()
    copy.come_up()
    assert copy.page.evaluate(f"window.treadleTest.{name}") == ids[1]
    expect(copy.page.get_by_test_id("undo")).to_be_enabled()
