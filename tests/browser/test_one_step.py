"""What a person does at once is one step: a setting of several nodes, a wire through a converter, a way back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Route, expect

from studio.assets import editor_build
from tests.browser.editor_page import EditorPage
from tests.browser.keyboard_hands import KeyboardHands
from tests.browser.studio_process import OpenPage, RunningStudio

FLOW = """from prefect import flow

from nodes.json.write_json import write_json
from nodes.table.read_csv import read_csv
from nodes.text.change_case import change_case
from nodes.text.join_text import join_text


@flow
def wild():
    table = read_csv.submit("nothing.csv")
    written = write_json.submit(1)
    first = change_case.submit(text="a", style="upper")
    second = change_case.submit(text="b", style="lower")
    joined = join_text.submit(parts=[first, second])
    return joined, table, written
"""


@pytest.fixture
def editor(drawing_studio: RunningStudio, open_page: OpenPage) -> EditorPage:
    (drawing_studio.workspace / "flows" / "wild.py").write_text(FLOW, encoding="utf-8")
    return EditorPage(open_page(), f"{drawing_studio.url}/flow/wild").go()


def styles(editor: EditorPage) -> list[str]:
    nodes = editor.settle().state()["nodes"]
    return [nodes[name]["inputs"]["style"] for name in ("first", "second")]


def test_a_setting_of_several_nodes_is_one_step(editor: EditorPage):
    page = editor.page
    for name in ("first", "second"):
        editor.node(name).get_by_title(name, exact=True).click(modifiers=["Shift"])
    field = page.get_by_test_id("inspector").locator('[data-field="style"]')
    expect(field).to_contain_text("different values")
    field.locator("select").select_option("title")
    editor.wait_for("editor.drawing.nodes.raw.get('second').inputs.style === 'title'")
    assert styles(editor) == ["title", "title"]
    page.get_by_test_id("undo").click()
    editor.wait_for("editor.drawing.nodes.raw.get('second').inputs.style === 'lower'")
    assert styles(editor) == ["upper", "lower"]


def test_a_wire_through_a_converter_is_one_step(editor: EditorPage):
    hands = KeyboardHands(editor)
    hands.select("table")
    editor.page.keyboard.press("c")
    search = editor.page.get_by_test_id("connect-search")
    editor.wait_for_focus(search)
    editor.page.keyboard.type("written.data")
    hands.walk_to(search, '[data-key=\'["written","data"]\']')
    editor.page.keyboard.press("Enter")
    editor.wait_for_nodes(6)
    assert editor.state()["nodes"]["written"]["links"][0][0] not in {"table", "written"}
    hands.undo()
    editor.wait_for_nodes(5)
    assert editor.state()["history"]["undo"] is None


def test_unsaved_changes_are_counted_shown_and_taken_back(editor: EditorPage):
    page = editor.page
    chip = page.get_by_test_id("saved-state")
    editor.node("first").get_by_title("first", exact=True).click()
    page.keyboard.press("ArrowDown")
    page.get_by_test_id("inspector").locator('[data-field="style"] select:not(.switch)').select_option("title")
    page.keyboard.press("Escape")
    editor.node("second").get_by_title("second", exact=True).click()
    page.keyboard.press("Delete")
    expect(chip).to_contain_text("3 unsaved changes")
    chip.click()
    shown = page.get_by_test_id("difference")
    for words in ("second removed", "first changed", "joined changed"):
        expect(shown).to_contain_text(words)
    page.get_by_test_id("unsaved").get_by_role("button", name="Revert").click()
    expect(chip).to_have_attribute("data-dirty", "false")
    assert styles(editor) == ["upper", "lower"]
    page.get_by_test_id("undo").click()
    expect(chip).to_contain_text("3 unsaved changes")


def test_a_tab_of_an_earlier_build_offers_to_come_anew_and_loses_nothing(
    drawing_studio: RunningStudio, open_page: OpenPage
):
    (drawing_studio.workspace / "flows" / "wild.py").write_text(FLOW, encoding="utf-8")
    page = open_page()
    earlier = "0123456789abcdef"

    def of_an_earlier_build(route: Route) -> None:
        answer = route.fetch()
        # A new build comes under another address; this one must not be kept for the reload.
        headers = answer.headers | {"cache-control": "no-store"}
        route.fulfill(response=answer, headers=headers, body=answer.text().replace(editor_build(), earlier))

    page.route("**/esm/**/*.js", of_an_earlier_build)
    editor = EditorPage(page, f"{drawing_studio.url}/flow/wild").go()
    banner = page.get_by_test_id("build-banner")
    expect(banner).to_contain_text("Treadle was updated")
    page.unroute_all(behavior="wait")
    page.get_by_test_id("palette-search").fill("join text")
    page.locator('[data-testid="palette-item"][data-kind="text.join_text"]').first.click()
    banner.get_by_role("button", name="Reload").click()
    page.wait_for_event("load")
    editor.come_up()
    expect(banner).to_have_count(0)
    editor.wait_for_nodes(6)
