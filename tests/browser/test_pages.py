"""Every page: it comes up without an error, reads well in light and dark, and fits a telephone."""

from __future__ import annotations

import pytest

from tests.browser.accessibility import serious_problems
from tests.browser.studio_process import OpenPage, RunningStudio

PAGES = ("/", "/templates", "/runs", "/schedules", "/triggers/new", "/settings/tokens")


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_page_has_no_serious_barrier(studio: RunningStudio, open_page: OpenPage, path: str, dark: bool):
    page = open_page(studio.url + path, dark=dark)
    page.get_by_role("heading", level=1).wait_for()

    assert serious_problems(page) == []


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [390, 1280, 1920])
def test_a_page_is_never_wider_than_the_screen(studio: RunningStudio, open_page: OpenPage, path: str, width: int):
    page = open_page(studio.url + path, width=width)
    page.get_by_role("heading", level=1).wait_for()

    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_every_place_is_one_click_away(studio: RunningStudio, open_page: OpenPage):
    page = open_page(studio.url)
    for name in ("Gallery", "Runs", "Schedules", "Triggers", "Flows"):
        page.get_by_role("navigation").get_by_role("link", name=name).click()
        page.get_by_role("heading", level=1, name=name).wait_for()


def test_light_and_dark_are_remembered(studio: RunningStudio, open_page: OpenPage):
    page = open_page(studio.url)
    switch = page.get_by_role("button", name="Switch between light and dark")
    dark = "document.documentElement.classList.contains('dark')"
    assert page.evaluate(dark) is False

    switch.click()
    switch.click()
    assert page.evaluate(dark) is True

    page.reload()
    page.get_by_role("heading", level=1).wait_for()
    assert page.evaluate(dark) is True
