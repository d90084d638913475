"""A run that waits for people: asked on a desktop, answered on a phone after the studio was restarted."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.editor_page import EditorPage
from tests.browser.studio_process import OpenPage, RunningStudio, start_studio

LINE_LOST = r"WebSocket|ERR_|Failed to load resource|NetworkError|Failed to fetch"
FLOW = '''"""Publish what somebody has approved, in places that somebody names."""

from nodes.people.approve import approve
from nodes.people.ask import ask
from nodes.text.change_case import change_case
from nodes.text.format_text import format_text
from prefect import flow


@flow(name="publish")
def publish(text: str = "spring sale"):
    headline = change_case.submit(text=text, style="upper")
    decision = approve.submit(question="Publish this?", shown=headline, by=["Ann", "Bob"], not_by_starter=True)
    told = []
    if decision["approved"].result():
        for place in ["shop", "blog"]:
            when = ask.submit(question="When?", form=["day: date"], shown=place)
            line = format_text.submit(template="{place}: {when}", values={"place": place, "when": when})
            told = [*told, line.result()]
    return told


if __name__ == "__main__":
    print(publish())
'''


@pytest.fixture
def workspace(own_studio: RunningStudio) -> Path:
    (own_studio.workspace / "flows" / "publish.py").write_text(FLOW, encoding="utf-8")
    return own_studio.workspace


def at_the_desk_of(who: str, page: Page, address: str) -> EditorPage:
    """The editor in the browser of somebody who has said a name."""
    page.add_init_script(f"try {{ localStorage.setItem('treadle.name', {who!r}) }} catch {{}}")
    return EditorPage(page, address).go()


def answer(page: Page, who: str, button: str, **fields: str) -> None:
    """Answer the first question of the inbox."""
    question = page.get_by_test_id("question").first
    for name, value in fields.items():
        question.locator(f'[data-field="{name}"]').fill(value)
    question.get_by_label("Your name").fill(who)
    asked = question.get_attribute("data-question")
    question.get_by_role("button", name=button, exact=True).click()
    expect(page.locator(f'[data-testid="decided"][data-question="{asked}"]')).to_be_visible()
    expect(page.get_by_test_id("thanks")).to_contain_text("Your answer was taken")


def test_an_approval_is_asked_on_a_desktop_and_answered_on_a_phone_after_a_restart(
    own_studio: RunningStudio, workspace: Path, open_page: OpenPage
) -> None:
    desk = at_the_desk_of("Cleo", open_page(expected=LINE_LOST), f"{own_studio.url}/flow/publish")
    desk.page.get_by_test_id("run").click()
    state = desk.page.get_by_test_id("run-state")
    expect(state).to_have_attribute("data-state", "waiting", timeout=60_000)
    decision = desk.node("decision")
    expect(decision).to_have_attribute("data-state", "asking")
    expect(decision.get_by_test_id("answer-progress")).to_have_text("waits for Ann or Bob")
    expect(desk.page.get_by_test_id("inbox-link")).to_contain_text("1")
    run = desk.state()["run"]["id"]

    own_studio.stop()
    desk.wait_for("!editor.connection.online.value")
    again = start_studio(workspace, port=urlsplit(own_studio.url).port or 0)
    try:
        phone = open_page(f"{again.url}/inbox", width=390)
        expect(phone.get_by_test_id("question")).to_contain_text("SPRING SALE")
        assert phone.evaluate("document.documentElement.scrollWidth") <= 390
        answer(phone, "Ann", "Approve")
        for day in ("2026-12-01", "2026-12-02"):
            expect(phone.locator('[data-field="day"]').first).to_be_visible(timeout=60_000)
            answer(phone, "Bob", "Send the answer", day=day)
            expect(phone.get_by_test_id("decided").filter(has_text="When?")).to_have_count(int(day[-1]))
        desk.page.wait_for_function(
            "() => window.treadleTest === undefined || window.treadleTest.editor.connection.online.value",
            timeout=60_000,
        )
        desk.come_up()
        expect(state).to_have_attribute("data-state", "finished", timeout=60_000)
        assert desk.state()["run"]["id"] == run
        expect(desk.node("decision")).to_have_attribute("data-state", "finished")
        expect(desk.node("when")).to_contain_text(re.compile("2026-12-02"))
        expect(desk.page.get_by_test_id("inbox-link")).to_be_hidden()
    finally:
        again.stop()
        if again.process.stdout:
            again.process.stdout.close()


def test_the_starter_is_refused_and_a_link_for_another_is_answered_once_without_a_sign_in(
    own_studio: RunningStudio, workspace: Path, open_page: OpenPage
) -> None:
    desk = at_the_desk_of("Bob", open_page(), f"{own_studio.url}/flow/publish")
    desk.page.get_by_test_id("run").click()
    expect(desk.page.get_by_test_id("run-state")).to_have_attribute("data-state", "waiting", timeout=60_000)
    inbox = open_page(f"{own_studio.url}/inbox", expected="409")
    inbox.get_by_label("Your name").fill("Bob")
    inbox.get_by_role("button", name="Approve").click()
    expect(inbox.get_by_role("alert")).to_contain_text("Who started the run may not answer")
    inbox.get_by_label("Your name").fill("Ann")
    inbox.get_by_role("button", name="Link for somebody else").click()
    made = inbox.locator("[data-made-link] code")
    expect(made).to_contain_text("/answer/")
    address = made.inner_text()
    phone = open_page(address, width=390, expected="404")
    expect(phone.get_by_test_id("question")).to_contain_text("SPRING SALE")
    phone.get_by_role("button", name="Reject").click()
    expect(phone.get_by_test_id("answer-said")).to_contain_text("Thank you, Ann")
    expect(desk.page.get_by_test_id("run-state")).to_have_attribute("data-state", "finished", timeout=60_000)
    expect(desk.node("when")).to_have_attribute("data-state", "skipped")
    phone.goto(address)
    expect(phone.get_by_test_id("answer-said")).to_contain_text("does not work")
