"""A studio for others: a browser signs in with the token, out again, and is told what it did wrong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import serious_problems
from tests.browser.studio_process import OpenPage, RunningStudio, running_studio


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningStudio]:
    folder = tmp_path_factory.mktemp("workspace")
    with running_studio(folder, "--host", "0.0.0.0", templates=("first_steps",)) as studio:
        yield studio


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_sign_in_has_no_serious_barrier(guarded: RunningStudio, open_page: OpenPage, width: int, dark: bool):
    page = open_page(f"{guarded.url}/sign-in", width=width, dark=dark)
    assert serious_problems(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_browser_signs_in_to_what_it_asked_for_and_out_again(guarded: RunningStudio, open_page: OpenPage):
    page = open_page(f"{guarded.url}/runs", expected="403")
    page.wait_for_url("**/sign-in?next=*")

    page.get_by_label("Access token").fill("guess")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_have_text("That is not the token of this studio.")

    page.get_by_label("Access token").fill(guarded.token)
    page.keyboard.press("Enter")
    page.wait_for_url("**/runs")
    page.get_by_role("heading", level=1, name="Runs").wait_for()
    # The websocket came through too: the engine's state is told over it.
    expect(page.get_by_test_id("engine-state")).to_have_attribute("data-state", "ready", timeout=60_000)

    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in")
    page.goto(guarded.url)
    page.wait_for_url("**/sign-in?next=*")
