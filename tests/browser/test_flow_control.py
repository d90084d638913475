"""A flow that decides, repeats and recovers: built from an empty canvas by mouse and by keyboard, run, looked into."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import serious_problems
from tests.browser.editor_page import EditorPage
from tests.browser.form_hands import FormHands
from tests.browser.keyboard_hands import KeyboardHands
from tests.browser.mouse_hands import MouseHands
from tests.browser.studio_process import OpenPage, RunningStudio

EMPTY = "from prefect import flow\n\n\n@flow\ndef deciding(level: int = 7):\n    pass\n"

Put = Callable[[FormHands, str, str, str], str]

# A place on the page that shows the frame of an arm and nothing over it.
_IN_ARM = """([block, arm]) => {
  const { view } = window.treadleTest;
  const canvas = document.querySelector("[data-testid=canvas]").getBoundingClientRect();
  for (let y = canvas.top + 20; y < canvas.bottom - 20; y += 6) {
    for (let x = canvas.left + 20; x < canvas.right - 20; x += 6) {
      const found = view.canvas.armAt(view.canvas.toCanvas([x, y]));
      const top = document.elementFromPoint(x, y);
      if (found?.block === block && found.arm === arm && top?.closest("[data-testid=canvas]") &&
        !top.closest("[data-testid=node], .minimap, [role=toolbar], .given")) return [x - canvas.left, y - canvas.top];
    }
  }
  return null;
}"""


def drop_into(hands: FormHands, kind: str, block: str, arm: str) -> str:
    """Drag a kind from the palette into the frame of an arm."""
    assert isinstance(hands, MouseHands)
    page, editor = hands.page, hands.editor
    before = set(editor.state()["order"])
    hands.tidy()
    hands.press(page.get_by_role("tab", name="Add nodes"))
    item = page.locator(f'[data-testid="palette-item"][data-kind="{kind}"]').last
    item.scroll_into_view_if_needed()
    x, y = page.evaluate(_IN_ARM, [block, arm])
    item.drag_to(editor.canvas, target_position={"x": x, "y": y})
    editor.wait_for_nodes(len(before) + 1)
    return (set(editor.state()["order"]) - before).pop()


def say_where_it_runs(hands: FormHands, kind: str, block: str, arm: str) -> str:
    """Add a node, and say in its settings in which arm it runs."""
    name = hands.add(kind)
    hands.show_settings(name)
    hands.choose(hands.page.get_by_test_id("runs-in"), f"{block} {arm}")
    hands.editor.settle()
    return name


@pytest.mark.parametrize(("make_hands", "put"), [(MouseHands, drop_into), (KeyboardHands, say_where_it_runs)])
def test_a_branch_a_loop_and_a_try_are_built_run_and_looked_into(
    own_studio: RunningStudio, open_page: OpenPage, make_hands: type[FormHands], put: Put
):
    file = own_studio.workspace / "flows" / "deciding.py"
    file.write_text(EMPTY, encoding="utf-8")
    page = open_page()
    editor = EditorPage(page, f"{own_studio.url}/flow/deciding").go()
    hands = make_hands(editor)

    branch = hands.add("if")
    hands.express(branch, "condition", "level > 3")
    high = put(hands, "number.round_number", branch, "then")
    hands.set(high, "number", "1.5")
    low = put(hands, "number.round_number", branch, "else")
    hands.set(low, "number", "0.5")
    loop = hands.add("for")
    hands.express(loop, "items", "range(3)")
    step = put(hands, "number.calculate", loop, "body")
    hands.express(step, "left", "item")
    attempt = hands.add("try")
    risky = put(hands, "number.calculate", attempt, "body")
    hands.set(risky, "left", "1")
    hands.set(risky, "operator", "remainder")
    editor.settle()
    editor.expect_no_problems()

    assert _place(editor, low) == (branch, "else")
    assert _place(editor, step) == (loop, "body")
    assert serious_problems(page) == []
    hands.save()
    editor.wait_for_version()
    assert f"    if level > 3:\n        {high} =" in file.read_text("utf-8")

    hands.run()
    expect(page.get_by_test_id("run-state")).to_have_attribute("data-state", "finished", timeout=90_000)
    states = editor.state()["states"]
    assert {name: states[name]["state"] for name in (high, low, step, risky)} == {
        high: "finished",
        low: "skipped",
        step: "finished",
        risky: "failed",
    }
    assert states[branch]["preview"] == "then"
    assert states[step]["items"] == {"finished": 3}
    _look_at_rounds(hands, step)


def _look_at_rounds(hands: FormHands, node: str) -> None:
    hands.show_settings(node, "Output")
    rows = hands.page.get_by_test_id("inspector").get_by_test_id("item")
    expect(rows).to_have_count(3)
    rows.nth(2).click()
    expect(hands.page.get_by_test_id("item-detail").first).to_contain_text("Round 3")


def test_a_block_goes_with_or_without_its_content_and_code_shows_at_once(
    own_studio: RunningStudio, open_page: OpenPage
):
    file = own_studio.workspace / "flows" / "deciding.py"
    body = "    if level > 3:\n        word = round_number.submit(number=level)\n    return level\n"
    head = "from nodes.number.round_number import round_number\nfrom prefect import flow\n\n\n@flow\n"
    file.write_text(f"{head}def deciding(level: int = 7):\n{body}", encoding="utf-8")
    page = open_page()
    editor = EditorPage(page, f"{own_studio.url}/flow/deciding").go()
    hands = MouseHands(editor)

    hands.select("branch")
    page.keyboard.press("Delete")
    page.get_by_test_id("keep-content").click()
    editor.wait_for_nodes(1)
    assert _place(editor, "word") == ("", "")
    hands.undo()
    editor.wait_for_nodes(2)
    assert _place(editor, "word") == ("branch", "then")

    hands.select("branch")
    page.keyboard.press("Delete")
    page.get_by_test_id("delete-content").click()
    editor.wait_for_nodes(0)
    hands.undo()
    editor.wait_for_nodes(2)

    hands.fit()
    header = editor.node("word").locator("header")
    hands.drag(header, editor.free_place())
    editor.wait_for("!editor.drawing.nodes.raw.get('word').block && editor.connection.waiting.value === 0")
    editor.wait_for("editor.code.value.text.includes('        pass')")


def _place(editor: EditorPage, node: str) -> tuple[str, str]:
    found = editor.state()["nodes"][node]
    return found.get("block", ""), found.get("arm", "")
