"""What keeps runs in check, on its page: limits, budgets, hosts that are left alone; and a run that is undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
from playwright.sync_api import Page, expect

from tests.browser.accessibility import serious_problems
from tests.browser.studio_process import OpenPage, RunningStudio

HOLDS = '''"""Two that want through one door."""

from nodes.time.wait import wait
from prefect import flow


@flow(name="door")
def door():
    first = wait.with_options(tags=["door"]).submit(value=1, seconds=600)
    second = wait.with_options(tags=["door"]).submit(value=2, seconds=600)
    return first, second
'''
RINGS = '''"""Asks a host that is down."""

from engine.node import node
from prefect import flow


@node(effect="idempotent", weight="heavy")
def ring(number: int) -> int:
    from engine.reach.visits import visit

    with visit("http://down.example/") as here:
        here.went(503)
    return number


@flow(name="rings")
def rings():
    rang = ring.map([1, 2, 3, 4, 5])
    return [one.result() for one in rang]
'''
WRITES = '''# /// script
# [tool.treadle]
# undo = "ask"
# ///
"""Writes over a file."""

from pathlib import Path

from nodes.file.write_text import write_text
from prefect import flow


@flow(name="writes")
def writes(path: Path = Path("note.txt")):
    written = write_text.submit(text="another text", path=path)
    return written
'''


def start(studio: RunningStudio, flow: str, source: str, **parameters: Any) -> str:
    (studio.workspace / "flows" / f"{flow}.py").write_text(source, encoding="utf-8")
    body = {"flow": flow, "parameters": parameters}
    return httpx.post(f"{studio.url}/api/runs", json=body, timeout=60, trust_env=False).json()["run_id"]


def test_limits_budgets_and_hosts_are_seen_and_set_and_a_run_is_undone(
    own_studio: RunningStudio, open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page(f"{own_studio.url}/settings/limits")
    expect(page.get_by_test_id("limits")).to_contain_text("There are none", timeout=60_000)
    page.locator("[data-field=name]").fill("door")
    page.locator("[data-field=limit]").fill("a few")
    page.get_by_test_id("set-limit").click()
    expect(page.get_by_role("alert").last).to_contain_text("60 per minute")
    page.locator("[data-field=limit]").fill("1 at once")
    page.get_by_test_id("set-limit").click()
    limit = page.get_by_test_id("limit")
    expect(limit.get_by_test_id("limit-rule")).to_have_text("1 at once")

    held = start(own_studio, "door", HOLDS)
    expect(limit.get_by_test_id("visitor")).to_contain_text(["holds a slot", "waiting for a slot of “door”"])
    assert serious_problems(page) == []
    _on_a_phone(open_page, f"{own_studio.url}/settings/limits")
    limit.get_by_role("button", name="Change").click()
    page.get_by_role("dialog").get_by_role("textbox").fill("2 at once")
    page.get_by_role("dialog").get_by_role("button", name="Set").click()
    expect(limit.get_by_test_id("visitor")).to_contain_text(["holds a slot", "holds a slot"])
    httpx.post(f"{own_studio.url}/api/runs/{held}/stop", trust_env=False)
    expect(limit).to_contain_text("Nothing holds a slot now")
    limit.get_by_role("button", name="Remove").click()
    page.get_by_test_id("confirm").click()
    expect(page.get_by_test_id("limit")).to_have_count(0)

    day = page.locator("[data-testid=budget][data-name=day]")
    day.get_by_role("button", name="Change").click()
    page.get_by_role("dialog").get_by_role("textbox").fill("5 usd, warn")
    page.get_by_role("dialog").get_by_role("button", name="Set").click()
    expect(day).to_contain_text("5 USD, warn")
    assert 'day = "5 USD, warn"' in (own_studio.workspace / "treadle.toml").read_text("utf-8")

    start(own_studio, "rings", RINGS)
    host = page.get_by_test_id("breaker")
    expect(host).to_have_attribute("data-state", "open", timeout=60_000)
    expect(host).to_contain_text("5 failures in a row; it answered 503")
    host.get_by_role("button", name="Ask down.example again at once").click()
    expect(host).to_have_count(0)
    _undo(own_studio, page, tmp_path / "note.txt")


def _on_a_phone(open_page: OpenPage, address: str) -> None:
    page = open_page(address, width=390, dark=True)
    expect(page.get_by_test_id("visitor")).to_have_count(2, timeout=60_000)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing hangs over the edge"
    assert serious_problems(page) == []


def _undo(studio: RunningStudio, page: Page, note: Path) -> None:
    """A run that wrote over a file is undone from its page."""
    note.write_text("as it was", encoding="utf-8")
    run = start(studio, "writes", WRITES, path=str(note))
    page.goto(f"{studio.url}/runs/{run}")
    expect(page.get_by_test_id("run-state")).to_have_attribute("data-state", "finished", timeout=60_000)
    assert note.read_text("utf-8") == "another text"
    page.get_by_test_id("undo-run").click()
    expect(page.get_by_role("dialog")).to_contain_text("written")
    page.get_by_test_id("confirm").click()
    expect(page.get_by_test_id("account")).to_contain_text("“written” undone", timeout=60_000)
    expect(page.get_by_test_id("undo-run")).to_be_hidden()
    assert note.read_text("utf-8") == "as it was"
