"""The editor for people who cannot see it, hold no mouse, or see it faintly: no serious barrier in any panel."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.browser.accessibility import serious_problems
from tests.browser.editor_page import EditorPage
from tests.browser.keyboard_hands import KeyboardHands
from tests.browser.studio_process import OpenPage, RunningStudio

INSPECTOR_TABS = ("Settings", "Policy", "Output", "Why", "Help")
DRAWER_TABS = ("Code", "Versions", "Problems", "Run")
DIALOGS = {
    "All commands": "Control+K",
    "Keyboard shortcuts": "?",
    "Find on the canvas": "Control+F",
    "Save with a message": "Control+Shift+S",
    "Rename": "F2",
    "Connect": "c",
    "Quick add": "a",
    "Quick add after": "Shift+A",
}
SHEETS = ("palette", "outline", "inspector", "code", "problems")


def barriers(editor: EditorPage, views: dict[str, Callable[[], object]]) -> list[str]:
    """Look at one view after the other; each problem once, with where it was first seen."""
    seen: dict[str, str] = {}
    for name, show in views.items():
        show()
        for problem in serious_problems(editor.page):
            seen.setdefault(problem, name)
    return [f"{where}: {problem}" for problem, where in seen.items()]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_panel_has_a_serious_barrier(studio: RunningStudio, open_page: OpenPage, dark: bool):
    page = open_page(dark=dark)
    editor = EditorPage(page, f"{studio.url}/flow/repository_pulse").go()
    hands = KeyboardHands(editor)
    inspector, drawer = page.get_by_test_id("inspector"), page.get_by_test_id("drawer")

    views: dict[str, Callable[[], object]] = {"the flow": lambda: None}
    for tab in DRAWER_TABS:
        views[f"drawer {tab}"] = lambda tab=tab: drawer.get_by_role("tab", name=tab).click()
    views["a node"] = lambda: hands.select("commits")
    for tab in INSPECTOR_TABS:
        views[f"inspector {tab}"] = lambda tab=tab: inspector.get_by_role("tab", name=tab).click()
    views["outline"] = lambda: page.get_by_role("tab", name="Outline").click()
    views["plan"] = lambda: (page.get_by_test_id("plan").click(), page.get_by_test_id("plan-list").wait_for())

    assert barriers(editor, views) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_dialog_has_a_serious_barrier(studio: RunningStudio, open_page: OpenPage, dark: bool):
    page = open_page(dark=dark)
    editor = EditorPage(page, f"{studio.url}/flow/repository_pulse").go()
    hands = KeyboardHands(editor)

    def dialog(keys: str) -> None:
        page.keyboard.press("Escape")
        page.get_by_role("dialog").wait_for(state="detached")
        hands.select("commits")
        page.keyboard.press(keys)
        # Renaming is done in place, everything else is a dialog.
        page.get_by_role("dialog").or_(editor.node("commits").get_by_label("Name of the node")).first.wait_for()

    assert barriers(editor, {name: lambda keys=keys: dialog(keys) for name, keys in DIALOGS.items()}) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_sheet_of_a_telephone_has_a_serious_barrier(studio: RunningStudio, open_page: OpenPage, dark: bool):
    page = open_page(width=390, dark=dark)
    editor = EditorPage(page, f"{studio.url}/flow/repository_pulse").go()
    tabs = page.get_by_role("navigation", name="Panels")

    def sheet(name: str) -> None:
        tabs.locator(f'[data-sheet="{name}"]').tap()

    assert barriers(editor, {name: lambda name=name: sheet(name) for name in SHEETS}) == []
