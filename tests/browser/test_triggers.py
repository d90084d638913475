"""A webhook from the first click to its run: made in the browser, called from outside, seen, replayed and paused."""

from __future__ import annotations

import httpx
from playwright.sync_api import expect

from tests.browser.accessibility import serious_problems
from tests.browser.studio_process import OpenPage, RunningStudio

FLOW = '''"""Greets."""

from nodes.text.join_text import join_text
from prefect import flow


@flow(name="greeting")
def greeting(who: str = "world"):
    """Greets."""
    hello = join_text.submit(parts=["Hello", who], separator=" ")
    return hello
'''


def test_a_webhook_is_made_called_looked_at_replayed_and_paused(own_studio: RunningStudio, open_page: OpenPage):
    (own_studio.workspace / "flows" / "greeting.py").write_text(FLOW)
    page = open_page(f"{own_studio.url}/triggers")
    page.get_by_text("Nothing starts a flow by itself yet").wait_for()
    page.get_by_test_id("new-trigger").click()
    page.locator("[data-field=name]").fill("from the shop")
    expect(page.locator('[data-field="parameter.who"]')).to_have_value("event.body.who")
    page.get_by_test_id("make-trigger").click()

    address = page.get_by_test_id("trigger-address").text_content()
    assert address is not None
    answer = httpx.post(address, json={"who": "<b>Ada</b>"}, trust_env=False)
    assert answer.status_code == 202
    delivery = page.get_by_test_id("delivery").first
    expect(delivery).to_have_attribute("data-state", "started", timeout=60_000)
    delivery.get_by_role("button", name="Show").click()
    expect(page.get_by_test_id("delivery-event")).to_contain_text('"who": "<b>Ada</b>"')
    assert serious_problems(page) == []

    delivery.get_by_test_id("replay").click()
    expect(page.get_by_test_id("delivery")).to_have_count(2)
    page.get_by_test_id("trigger-paused").click()
    expect(page.get_by_test_id("trigger-state")).to_have_attribute("data-state", "paused")
    assert httpx.post(address, json={}, trust_env=False).status_code == 503

    page.get_by_test_id("delivery").last.get_by_role("link", name="Run").click()
    expect(page.get_by_test_id("started-by-trigger")).to_contain_text("from the shop")
    expect(page.get_by_test_id("run-state")).to_have_attribute("data-state", "finished", timeout=60_000)

    # A field without a value is empty.
    page.goto(f"{own_studio.url}/triggers/new?flow=greeting&kind=files")
    expect(page.locator("[data-field=folder]")).to_have_value("")
    page.close()

    _a_form_and_a_chat_answer_strangers(own_studio, open_page)


def _a_form_and_a_chat_answer_strangers(studio: RunningStudio, open_page: OpenPage):
    def made(kind: str, expression: str) -> str:
        body = {"flow": "greeting", "kind": kind, "parameters": {"who": expression}}
        answer = httpx.post(f"{studio.url}/api/triggers", json=body, trust_env=False)
        return studio.url + answer.json()["address"]

    page = open_page(made("form", "event.fields.who"), width=390)
    assert serious_problems(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.get_by_label("Who").fill("<i>Bo</i>")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_test_id("public-output")).to_have_text("Hello <i>Bo</i>", timeout=60_000)

    page = open_page(made("chat", "event.message"), width=390, dark=True)
    assert serious_problems(page) == []
    page.get_by_label("Message").fill("<i>Grace</i>")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("chat")).to_contain_text("Hello <i>Grace</i>", timeout=60_000)
