"""One browser's nonsense and floods (SAFETY 26) are its own affair: others go on working."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
from playwright.sync_api import Page, expect

from tests.browser.studio_process import OpenPage, RunningStudio

NONSENSE: tuple[dict[str, object], ...] = (
    {"id": 0, "listener_id": "x", "args": ["{"]},
    {"id": 10**9, "listener_id": "x", "args": []},
    {"id": 4, "listener_id": "nobody's", "args": ["1"]},
    {},
    {"id": [], "listener_id": {}, "args": "x"},
    {"id": 0, "listener_id": "x", "args": ["[" * 20_000]},
)


def socket_address(studio: RunningStudio) -> str:
    return studio.url.replace("http", "ws") + "/_nicegui_ws/socket.io/?EIO=4&transport=websocket"


def connected(page: Page) -> None:
    page.get_by_role("heading", level=1).wait_for()
    page.wait_for_function("window.did_handshake === true")


def emit(page: Page, event: str, message: object, *, times: int = 1) -> None:
    """Send messages as a broken page would."""
    page.evaluate(
        "([event, message, times]) => {"
        "  for (let i = 0; i < times; i++) window.socket.emit(event, {client_id: window.clientId, ...message}) }",
        [event, message, times],
    )


def search_works(page: Page) -> None:
    """The page answers: what is typed is looked for on the server."""
    page.get_by_label("Search templates").fill("zzz")
    expect(page.get_by_text("No template has all of these words.")).to_be_visible()
    page.get_by_label("Search templates").fill("")
    expect(page.get_by_test_id("template").first).to_be_visible()


def test_nonsense_disturbs_neither_its_own_page_nor_others(studio: RunningStudio, open_page: OpenPage):
    broken, calm = open_page(f"{studio.url}/templates"), open_page(f"{studio.url}/templates")
    connected(broken)
    connected(calm)

    for event in ("event", "log", "ack", "javascript_response", "handshake", "no such event"):
        for message in NONSENSE:
            emit(broken, event, message, times=10)

    search_works(calm)
    search_works(broken)


def test_a_flood_from_one_page_leaves_others_their_pace(studio: RunningStudio, open_page: OpenPage):
    flood, calm = open_page(f"{studio.url}/templates"), open_page(f"{studio.url}/templates")
    connected(flood)
    connected(calm)

    emit(flood, "event", {"id": 4, "listener_id": "x", "args": ["1"]}, times=5000)

    search_works(calm)
    assert httpx.get(f"{studio.url}/healthz").status_code == 200


def test_a_message_that_is_too_large_costs_its_sender_the_connection_only(studio: RunningStudio, open_page: OpenPage):
    large = open_page(f"{studio.url}/templates", expected="WebSocket")
    calm = open_page(f"{studio.url}/templates")
    connected(calm)

    # NiceGUI's own script would not even send it.
    ended = large.evaluate(
        "address => new Promise(done => { const s = new WebSocket(address); let sent = false;"
        " s.onmessage = () => { if (!sent) s.send('4' + 'x'.repeat(3000000)); sent = true };"
        " s.onclose = event => done(sent ? event.code : 'never open') })",
        socket_address(studio),
    )

    assert ended in {1006, 1009}
    search_works(calm)


def test_a_page_of_another_site_gets_no_connection(studio: RunningStudio, open_page: OpenPage, tmp_path: Path):
    elsewhere = open_page(expected="WebSocket|403|Failed to load|CORS|ERR_")
    elsewhere.route(
        "http://evil.example/**", lambda route: route.fulfill(body="<h1>hello</h1>", content_type="text/html")
    )
    elsewhere.goto("http://evil.example/")

    opened = elsewhere.evaluate(
        "address => new Promise(done => { const s = new WebSocket(address);"
        " s.onopen = () => done('open'); s.onerror = () => done('refused') })",
        socket_address(studio),
    )
    assert opened == "refused"

    posted = elsewhere.evaluate(
        "url => fetch(url, {method: 'POST', mode: 'no-cors', body: 'x'}).then(() => 'sent', () => 'refused')",
        f"{studio.url}/api/import?file_name=x.py",
    )
    read = elsewhere.evaluate(
        "url => fetch(url).then(() => 'read', () => 'refused')",
        f"{studio.url}/api/kinds",
    )
    assert (posted in {"sent", "refused"}, read) == (True, "refused")
    names = json.dumps(sorted(path.name for path in (studio.workspace / "flows").glob("*.py")))
    assert names == '["first_steps.py", "repository_pulse.py"]'
