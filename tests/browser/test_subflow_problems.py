"""What is wrong inside of a sub-flow: seen at the node that calls it, found inside, mended from both places."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.editor_page import EditorPage
from tests.browser.studio_process import OpenPage, RunningStudio

NESTED = """from prefect import flow

from nodes.text.change_case import change_case
from nodes.text.join_text import join_text


@flow
def innermost():
    word = change_case.submit(text="a", style="sideways")
    return word


@flow
def inner():
    deep = innermost()
    return deep


@flow
def wild():
    first = inner()
    joined = join_text.submit(parts=[first])
    return joined
"""


@pytest.fixture
def editor(drawing_studio: RunningStudio, open_page: OpenPage) -> EditorPage:
    (drawing_studio.workspace / "flows" / "wild.py").write_text(NESTED, encoding="utf-8")
    return EditorPage(open_page(), f"{drawing_studio.url}/flow/wild").go()


def test_a_problem_inside_is_shown_around_it_leads_inside_and_is_mended_there(editor: EditorPage):
    page = editor.page
    expect(editor.node("first").locator(".badge")).to_have_text("!")
    page.get_by_role("tab", name="Problems").click()
    problem = page.get_by_test_id("problem")
    expect(problem).to_have_count(1)
    expect(problem).to_contain_text("first › deep › word.style")

    problem.get_by_role("button").first.click()
    expect(page.get_by_role("navigation", name="Where you are")).to_contain_text("deep")
    editor.wait_for_focus(editor.node("word"))
    expect(editor.node("word").locator(".badge")).to_have_text("!")
    expect(problem).to_contain_text("word.style")

    page.get_by_role("navigation", name="Where you are").get_by_role("button", name="first").click()
    expect(editor.node("deep").locator(".badge")).to_have_text("!")
    page.get_by_test_id("leave-subflow").click()
    expect(editor.node("joined")).to_be_visible()

    # The remedy works from outside, too, and can be undone like any other step.
    problem.get_by_role("button", name="Clear style").click()
    expect(problem).to_have_count(0)
    expect(editor.node("first").locator(".badge")).to_have_count(0)
    page.get_by_test_id("undo").click()
    expect(problem).to_have_count(1)
