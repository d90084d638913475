"""What nodes give, seen in a browser: every kind of value on its node and large, the log, a failure, a stream."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.editor_page import EditorPage
from tests.browser.studio_process import OpenPage, RunningStudio, running_studio
from tests.repo.files import ROOT

LARGE = bool(os.environ.get("TREADLE_LARGE_OUTPUTS"))
"""Set, the values are those of the issue: 10 million rows, 50 megapixels, a million lines."""
ROWS, WIDTH, HEIGHT, LINES = (10_000_000, 8000, 6250, 1_000_000) if LARGE else (400_000, 3000, 2000, 3000)
RUN_S = 600 if LARGE else 90

# Frames while something is scrolled by script; told, not judged: a busy machine is no failure.
_FRAMES = """async (box) => {
  const times = [];
  let last = performance.now();
  for (let step = 0; step < 60; step += 1) {
    box.scrollTop += step % 20 === 19 ? box.scrollHeight / 7 : 180;
    await new Promise((done) => requestAnimationFrame(done));
    times.push(performance.now() - last);
    last = performance.now();
  }
  times.sort((one, other) => one - other);
  return { median_ms: times[30], worst_ms: times[59] };
}"""


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningStudio]:
    """A studio with a flow that makes one of each."""
    workspace = tmp_path_factory.mktemp("outputs")
    source = (ROOT / "tests" / "browser" / "flows" / "show_outputs.py").read_text("utf-8")
    for name, small, wanted in (
        ("rows", "20_000", ROWS),
        ("width", "1200", WIDTH),
        ("height", "900", HEIGHT),
        ("lines", "3000", LINES),
    ):
        source = source.replace(f"{name}: int = {small}, ", f"{name}: int = {wanted}, ")
    source = source.replace('gate: str = "gate"', f'gate: str = "{workspace / "gate"}"')
    (workspace / "flows").mkdir()
    (workspace / "flows" / "show_outputs.py").write_text(source, "utf-8")
    with running_studio(workspace) as studio:
        yield studio


@pytest.fixture
def editor(shown: RunningStudio, open_page: OpenPage) -> EditorPage:
    """The flow, run to its end once for all tests."""
    # The page among the outputs tries to run a script.
    opened = open_page(
        expected="Executing inline script violates|Refused to execute inline script",
        permissions=["clipboard-read", "clipboard-write"],
    )
    opened.add_init_script("addEventListener('message', ({data}) => { if (data === 'escaped') window.escaped = true })")
    page = EditorPage(opened, f"{shown.url}/flow/show_outputs").go()
    if not (shown.workspace / "gate").exists():
        see_the_stream(page, shown.workspace / "gate")
    page.wait_for("['finished', 'failed'].includes(editor.run.value?.state)", seconds=RUN_S)
    return page


def see_the_stream(editor: EditorPage, gate: Path) -> None:
    """Run, and see the first part of a text that is not finished; then let it end."""
    editor.page.get_by_test_id("run").click()
    stream = editor.node("stream")
    editor.wait_for("editor.states.get('stream')?.preview === 'the beginning'", seconds=RUN_S)
    editor.page.evaluate("window.treadleTest.view.canvas.jumpTo('stream')")
    expect(stream.get_by_test_id("node-output")).to_contain_text("the beginning")
    expect(stream).to_have_attribute("data-state", "running")
    expect(stream).to_contain_text("25 %")
    gate.touch()
    expect(stream.get_by_test_id("node-output")).to_contain_text("and the end")


def output_of(editor: EditorPage, node: str) -> Locator:
    """The value on a node that is brought into view."""
    editor.page.evaluate("(node) => window.treadleTest.view.canvas.jumpTo(node)", node)
    return editor.node(node).get_by_test_id("node-output")


def large(editor: EditorPage, node: str) -> Locator:
    """The output of a node over the whole window, opened by Enter on the small one."""
    output_of(editor, node).focus()
    editor.page.keyboard.press("Enter")
    return editor.page.get_by_role("dialog", name=f"Output of {node}")


def told(page: Page, name: str, box: Locator) -> None:
    """Leave what was measured beside the other reports."""
    folder = ROOT / "reports" / "browser"
    folder.mkdir(parents=True, exist_ok=True)
    measured = box.evaluate(_FRAMES)
    (folder / f"frames-{name}.json").write_text(json.dumps({"large": LARGE, **measured}), "utf-8")
    assert page.evaluate("document.querySelectorAll('*').length") < 6000


def test_every_kind_of_value_is_shown_on_its_node(editor: EditorPage):
    for node, text in (
        ("number", "1234.5"),
        ("yes", "✓ yes"),
        ("text", "line 0: <b>not markup</b>"),
        ("tree", "nested"),
        ("report", "A report"),
        ("file", "made.txt"),
        ("difference", "return 'hello'"),
        ("both", "Oslo"),
        ("raw", "bytes"),
        ("fleeting", "later"),
        ("table", f"{ROWS:,} rows"),
        ("picture", f"{WIDTH} × {HEIGHT}"),
        ("failure", "ZeroDivisionError"),
    ):
        expect(output_of(editor, node)).to_contain_text(text)
    frame = output_of(editor, "page").locator("iframe")
    expect(frame.content_frame.get_by_role("heading", name="A page")).to_be_visible()
    expect(frame).to_have_attribute("sandbox", "allow-scripts")
    assert editor.page.evaluate("window.escaped") is None, "a script of the shown page has run"
    expect(output_of(editor, "sound").locator("audio")).to_have_attribute("controls", "")
    report = output_of(editor, "report")
    expect(report.locator("img")).to_have_count(0)
    assert [link.get_attribute("href") for link in report.locator("a").all()] == ["https://example.org"]


def test_a_long_table_is_scrolled_sorted_searched_and_copied(editor: EditorPage):
    dialog = large(editor, "table")
    table = dialog.get_by_test_id("table")
    expect(table).to_contain_text("row 0")
    told(editor.page, "table", table)
    table.evaluate("(box) => { box.scrollTop = box.scrollHeight }")
    expect(table.get_by_role("gridcell", name=f"row {ROWS - 1}", exact=True)).to_be_visible()
    dialog.get_by_role("button", name="number", exact=False).first.click()
    dialog.get_by_role("button", name="number", exact=False).first.click()
    expect(table.get_by_role("columnheader").first).to_have_attribute("aria-sort", "descending")
    expect(table.locator('[data-row="0"][data-column="0"]')).to_have_text(str(ROWS - 1))
    dialog.get_by_role("searchbox").fill("row 77777")
    expect(table.locator('[data-row="0"][data-column="2"]')).to_contain_text("row 77777")
    table.locator('[data-row="0"][data-column="2"]').click()
    editor.page.keyboard.press("Shift+ArrowRight")
    editor.page.keyboard.press("ControlOrMeta+c")
    expect(dialog.get_by_text("Copied 1 row.")).to_be_visible()
    assert "row 77777" in editor.page.evaluate("navigator.clipboard.readText()")
    editor.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_charts_are_drawn_and_neither_load_nor_run_anything(editor: EditorPage):
    for node in ("chart", "option"):
        expect(output_of(editor, node).locator("[data-drawn] canvas").first).to_be_visible()
        dialog = large(editor, node)
        canvas = dialog.locator("[data-drawn] canvas").first
        box = canvas.bounding_box()
        assert box is not None
        editor.page.mouse.move(box["x"] + box["width"] * 0.4, box["y"] + box["height"] * 0.8)
        if node == "chart":
            expect(dialog.locator(".plot-tip")).to_contain_text("city: <b>Oslo</b>")
            editor.page.mouse.down()
            editor.page.mouse.up()
            assert editor.page.url.endswith("/flow/show_outputs"), "a mark of the chart has led away"
        with editor.page.expect_download() as saved:
            dialog.get_by_role("button", name="Save as a picture").click()
        assert saved.value.suggested_filename == f"{node}.png"
        editor.page.keyboard.press("Escape")
    assert editor.page.evaluate("window.escaped") is None, "a chart has made HTML of its text"
    expect(output_of(editor, "greedy")).to_contain_text("may not load anything")


def test_a_large_picture_is_zoomed_into_tile_by_tile(editor: EditorPage):
    dialog = large(editor, "picture")
    stage = dialog.get_by_test_id("picture")
    expect(dialog.locator(".tile").first).to_be_visible()
    stage.focus()
    before = float(stage.get_attribute("data-zoom") or 0)
    editor.page.keyboard.press("0")
    expect(stage).to_have_attribute("data-zoom", "1.000")
    assert before < 1
    expect(dialog.locator('.tile[src*="level=0"]').first).to_be_visible()
    editor.page.wait_for_function(
        "[...document.querySelectorAll('.tile')].every((one) => one.complete && one.naturalWidth)"
    )
    assert dialog.locator(".tile").count() < 20


def test_a_tree_is_opened_and_several_outputs_are_tabs(editor: EditorPage):
    dialog = large(editor, "tree")
    dialog.get_by_role("treeitem", name="nested").locator(".key").click()
    expect(dialog.get_by_role("treeitem", name="deep {1}")).to_be_visible()
    editor.page.keyboard.press("Escape")
    both = large(editor, "both")
    both.get_by_role("tab", name="picture").click()
    expect(both.get_by_test_id("picture").locator("img").first).to_be_visible()
    both.get_by_role("tab", name="note").click()
    expect(both.get_by_text("two cities")).to_be_visible()


def test_a_failure_leads_to_its_line(editor: EditorPage):
    dialog = large(editor, "failure")
    expect(dialog.get_by_role("alert")).to_contain_text("ZeroDivisionError: division by zero")
    expect(dialog.locator("pre")).to_have_text("return 1 / denominator")
    dialog.get_by_role("button", name="Show in the code").click()
    expect(editor.page.get_by_test_id("code").get_by_text("return 1 / denominator")).to_be_visible()


def test_a_long_log_is_filtered_searched_and_leads_to_its_node(editor: EditorPage):
    editor.page.get_by_role("tab", name="Log", exact=True).click()
    log = editor.page.get_by_test_id("log")
    lines = log.get_by_role("listbox", name="Lines of the log")
    last = lines.get_by_role("option").filter(has_text="and <b>plain</b>")
    expect(last).to_be_visible()
    # The node `log` writes one line more than it was asked for, and one tells of the value that cannot be stored.
    expect(log.get_by_role("status")).to_contain_text(f"{LINES + 2:,} lines")
    expect(last.locator(".ansi-red")).to_have_text("red")
    told(editor.page, "log", lines)
    lines.evaluate("(box) => { box.scrollTop = 0 }")
    expect(lines.get_by_role("option").filter(has_text="line 3").first).to_be_visible()
    log.get_by_label("Level").select_option("warning")
    expect(log.get_by_role("status")).to_contain_text(f"{LINES // 100 + 2:,} lines")
    log.get_by_label("Search the log").fill("line 207")
    expect(lines.get_by_role("option").first).to_contain_text("line 207")
    lines.get_by_role("option").first.dblclick()
    assert editor.state()["selected"] == ["log"]
