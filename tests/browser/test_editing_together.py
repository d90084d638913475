"""The same flow in two browsers: edits cross over, a lost line and a killed studio lose nothing."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.studio_process import OpenPage, RunningStudio, running_studio, start_studio

LINE_LOST = r"WebSocket|ERR_CONNECTION|Failed to load resource|NetworkError|Failed to fetch"

DROP = "window.socket.io.reconnection(false); window.socket.io.engine.close()"
COME_BACK = "const line = window.socket.io; line.reconnection(true); line.skipReconnect = false; line.reconnect()"


@pytest.fixture
def studio(tmp_path: Path):
    with running_studio(tmp_path, templates=("first_steps",), engine=False) as started:
        yield started


def opened(open_page: OpenPage, studio: RunningStudio, **more: object) -> Page:
    page = open_page(f"{studio.url}/flow/first_steps", **more)
    expect(page.get_by_test_id("node").first).to_be_visible()
    return page


def add(page: Page, kind: str) -> None:
    page.get_by_test_id("palette-search").fill(kind.partition(".")[2].replace("_", " "))
    page.locator(f'[data-testid="palette-item"][data-kind="{kind}"]').first.click()


def node(page: Page, kind: str) -> Locator:
    return page.locator(f'[data-testid="node"][data-kind="{kind}"]')


def test_an_edit_appears_in_the_other_browser_and_undo_is_ones_own(studio: RunningStudio, open_page: OpenPage):
    ann, bob = opened(open_page, studio), opened(open_page, studio)
    add(ann, "text.join_text")
    expect(node(bob, "text.join_text")).to_be_attached()
    add(bob, "text.change_case")
    expect(node(ann, "text.change_case")).to_be_attached()
    ann.get_by_test_id("undo").click()
    expect(node(bob, "text.join_text")).to_have_count(0)
    expect(node(bob, "text.change_case")).to_be_attached()


def test_what_is_done_while_the_line_is_down_arrives_when_it_is_back(studio: RunningStudio, open_page: OpenPage):
    ann = opened(open_page, studio, expected=LINE_LOST)
    bob = opened(open_page, studio)
    ann.evaluate(f"window.stayed = true; {DROP}")
    ann.wait_for_function("!window.socket.connected")
    add(ann, "text.join_text")
    add(bob, "text.change_case")
    expect(node(bob, "text.change_case")).to_be_attached()
    expect(node(ann, "text.change_case")).to_have_count(0)
    ann.evaluate(f"() => {{ {COME_BACK} }}")
    expect(node(ann, "text.change_case")).to_be_attached()
    expect(node(ann, "text.join_text")).to_be_attached()
    expect(node(bob, "text.join_text")).to_be_attached()
    assert ann.evaluate("window.stayed")


def test_a_killed_studio_loses_nothing(open_page: OpenPage, tmp_path: Path):
    with running_studio(tmp_path, templates=("first_steps",), engine=False) as studio:
        ann = opened(open_page, studio, expected=LINE_LOST)
        add(ann, "text.join_text")
        expect(node(ann, "text.join_text")).to_be_attached()
        expect(ann.get_by_test_id("undo")).to_be_enabled()
        studio.process.kill()
        studio.process.wait()
        ann.wait_for_function("!window.socket.connected")
        # The line is down: this waits in the tab, also over the reload that a new studio asks for.
        add(ann, "text.change_case")
        again = start_studio(tmp_path, port=urlsplit(studio.url).port or 0, engine=False)
        try:
            expect(node(ann, "text.join_text")).to_be_attached()
            expect(node(ann, "text.change_case")).to_be_attached()
            bob = opened(open_page, again, expected=LINE_LOST)
            expect(node(bob, "text.change_case")).to_be_attached()
            ann.get_by_test_id("undo").click()
            expect(node(bob, "text.change_case")).to_have_count(0)
            ann.get_by_test_id("undo").click()
            expect(node(bob, "text.join_text")).to_have_count(0)
        finally:
            again.stop()
