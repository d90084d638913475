"""Bad input: shown kindly, nothing lost, no error in the console."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.editor_page import EditorPage
from tests.browser.mouse_hands import MouseHands
from tests.browser.studio_process import OpenPage, RunningStudio

ODD = '<img src=x onerror="window.hit=1"> {{7*7}} 🚀 "quoted" \u202eمرحبا\u202c </script>'


@pytest.fixture
def flows(drawing_studio: RunningStudio) -> Path:
    return drawing_studio.workspace / "flows"


def editor_of(open_page: OpenPage, studio: RunningStudio, name: str = "wild", **more: object) -> EditorPage:
    return EditorPage(open_page(**more), f"{studio.url}/flow/{name}").go()


@pytest.fixture
def empty(flows: Path) -> Path:
    file = flows / "wild.py"
    file.write_text("from prefect import flow\n\n\n@flow\ndef wild():\n    pass\n", encoding="utf-8")
    return file


def paste(page: Page, text: str) -> None:
    """Paste as a person does who has copied text elsewhere."""
    page.evaluate(
        """(text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          document.querySelector("[data-testid=canvas]").focus();
          document.activeElement.dispatchEvent(
            new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }""",
        text,
    )


NO_FLOWS = {
    "11 MB": "x" * 11_000_000,
    "9 MB": "x" * 9_000_000,
    "words": "not a flow",
    "deep": "{" * 100_000,
    "wrong shape": '{"nodes": 1}',
    "control signs": "\x00\x01",
    "broken Python": "@flow\ndef f(:\n",
}


@pytest.mark.usefixtures("empty")
def test_what_is_no_flow_is_refused_and_editing_goes_on(drawing_studio: RunningStudio, open_page: OpenPage):
    editor = editor_of(open_page, drawing_studio)
    for text in NO_FLOWS.values():
        editor.page.evaluate("window.treadleTest.editor.notices.value = []")
        paste(editor.page, text)
        editor.wait_for("editor.notices.value.length > 0 || editor.code.value.error !== null", seconds=60)
        editor.settle(seconds=60)
        assert editor.state()["order"] == []

    # What does not read as Python stays in the code panel with its error; the drawing goes on from the last that did.
    MouseHands(editor).add("text.change_case")
    assert len(editor.state()["order"]) == 1


def test_a_flow_of_5000_nodes_is_drawn_and_can_be_edited(
    drawing_studio: RunningStudio, open_page: OpenPage, flows: Path
):
    chains = [f"n{index - 1}" if index % 10 else '"a"' for index in range(5000)]
    lines = [f'    n{index} = change_case.submit(text={text}, style="upper")' for index, text in enumerate(chains)]
    text = "from prefect import flow\n\nfrom nodes.text.change_case import change_case\n\n\n@flow\ndef wild():\n"
    (flows / "wild.py").write_text(text + "\n".join(lines) + "\n    return n4999.result()\n", encoding="utf-8")
    editor = editor_of(open_page, drawing_studio)
    assert len(editor.state()["order"]) == 5000

    page = editor.page
    page.keyboard.press("Control+F")
    page.get_by_test_id("find-search").fill("n4321")
    page.keyboard.press("Enter")
    expect(editor.node("n4321")).to_be_focused()
    page.keyboard.press("Delete")
    editor.wait_for("!editor.drawing.nodes.raw.has('n4321')", seconds=60)
    editor.settle(seconds=60)
    page.get_by_test_id("undo").click()
    editor.wait_for("editor.drawing.nodes.raw.has('n4321')", seconds=60)


def test_a_file_that_is_no_flow_is_named_with_what_to_do(
    drawing_studio: RunningStudio, open_page: OpenPage, flows: Path
):
    (flows / "words.py").write_text("these are no statements\n", encoding="utf-8")
    (flows / "plain.py").write_text("print('hello')\n", encoding="utf-8")
    (flows / "bytes.py").write_bytes(bytes(range(256)))
    for name in ("words", "plain", "bytes", "nothing-there"):
        page = open_page(f"{drawing_studio.url}/flow/{name}", expected="404")
        expect(page.get_by_text(name).first).to_be_visible()
        assert page.locator("[data-testid=canvas]").count() == 0
    assert (flows / "plain.py").read_text("utf-8") == "print('hello')\n"


@pytest.mark.usefixtures("empty")
def test_odd_texts_are_shown_as_they_are_typed(drawing_studio: RunningStudio, open_page: OpenPage, empty: Path):
    editor = editor_of(open_page, drawing_studio)
    violations: list[str] = []
    editor.page.expose_function("tellViolation", lambda what: violations.append(str(what)))
    editor.page.evaluate(
        "document.addEventListener('securitypolicyviolation', (event) => tellViolation(event.violatedDirective))"
    )
    hands = MouseHands(editor)
    name = hands.add("text.change_case")
    hands.set(name, "text", ODD)
    hands.describe(ODD, ODD)
    editor.page.get_by_role("button", name="Fit", exact=True).click()
    editor.page.mouse.dblclick(*editor.free_place())
    editor.page.keyboard.press("Escape")
    editor.page.keyboard.press("n")
    editor.page.get_by_test_id("note").dblclick()
    editor.page.keyboard.insert_text(f"{ODD}\n\n[link](javascript:window.hit=1) ![x](http://evil.example/x.png)")
    editor.page.get_by_role("tab", name="Outline").click()
    editor.leave_fields()
    editor.settle()
    hands.save()
    editor.wait_for_version()

    state = editor.state()
    assert state["nodes"][name]["inputs"]["text"] == ODD
    assert state["flow"]["name"] == ODD
    assert editor.page.evaluate("window.hit") is None
    assert violations == []
    again = editor_of(open_page, drawing_studio)
    assert again.state()["nodes"][name]["inputs"]["text"] == ODD
    assert again.page.evaluate("window.hit") is None
    assert "onerror" in empty.read_text("utf-8")


def test_a_kind_that_is_gone_is_kept_whole(drawing_studio: RunningStudio, open_page: OpenPage, flows: Path):
    text = (
        "from prefect import flow\n\n"
        "from my_plugin.tasks import fetch\nfrom nodes.text.change_case import change_case\n"
        "\n\n@flow\ndef wild():\n    # by hand\n"
        '    found = fetch.with_options(retries=3).submit(url="http://x", deep={"a": [1, None]})\n'
        '    upper = change_case.submit(text=found, style="upper")\n    return upper.result()\n'
    )
    (flows / "wild.py").write_text(text, encoding="utf-8")
    editor = editor_of(open_page, drawing_studio)
    expect(editor.node("found")).to_be_visible()
    expect(editor.node("found")).to_contain_text("unknown kind")
    MouseHands(editor).set("upper", "style", "lower")
    editor.page.get_by_test_id("save").click()
    editor.wait_for_version()
    kept = (flows / "wild.py").read_text("utf-8")
    assert "lower" in kept
    assert kept.replace('"lower"', '"upper"') == text
