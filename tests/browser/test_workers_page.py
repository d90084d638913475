"""Runs wait for a worker in the order of Prefect's queues; the page shows it, drains it and stops what it runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import serious_problems
from tests.browser.studio_process import OpenPage
from tests.processes import eventually
from tests.reliability.workers import Field, close_field, open_field

WAIT = "a = look.submit(a=1, trace=trace, seconds=seconds)\nreturn a.result()"


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Field]:
    opened = open_field(tmp_path / "workspace")
    yield opened
    close_field(opened)


def set_priority(field: Field, queue: str, priority: int) -> None:
    """As `prefect work-queue create --priority` does."""
    user, _, password = (field.root / ".treadle" / "prefect" / "auth").read_text("utf-8").partition(":")
    with httpx.Client(base_url=field.prefect_url(), auth=(user, password), trust_env=False, timeout=60) as prefect:
        token = prefect.get("csrf-token", params={"client": "test"}).json()["token"]
        headers = {"Prefect-Csrf-Token": token, "Prefect-Csrf-Client": "test"}
        there = f"work_pools/hall/queues/{queue}"
        assert prefect.patch(there, json={"priority": priority}, headers=headers).is_success


def test_a_worker_takes_what_is_urgent_first_and_is_drained_and_stopped(
    field: Field, open_page: OpenPage, tmp_path: Path
) -> None:
    trace = str(tmp_path / "trace")
    for queue in ("later", "urgent"):
        field.flow(queue, WAIT, pool=f"hall/{queue}", arguments="trace: str, seconds: float")
    page = open_page(f"{field.studio.url}/workers")
    page.get_by_text("No worker has joined").wait_for()
    assert serious_problems(page) == []

    later, urgent = (field.start(flow, trace=trace, seconds=0) for flow in ("later", "urgent"))
    expect(page.get_by_test_id("worker-waiting")).to_have_count(2, timeout=90_000)
    set_priority(field, "urgent", 1)
    field.worker("porter", pool="hall")
    row = page.get_by_test_id("worker")
    row.get_by_text("porter").wait_for(timeout=60_000)
    begun = {run: field.ends(run) for run in (later, urgent)}
    assert {run["state"] for run in begun.values()} == {"finished"}
    first = {run: next(e["time"] for e in field.events(run) if e["kind"] == "run.started") for run in (later, urgent)}
    assert first[urgent] < first[later]

    # Drained, it takes nothing; resumed, it does; stopped, it lets go.
    page.get_by_test_id("worker-drain").click()
    expect(row).to_have_attribute("data-state", "draining")
    waiting = field.start("urgent", trace=trace, seconds=600)
    expect(page.get_by_test_id("worker-waiting")).to_have_count(1, timeout=30_000)
    page.get_by_test_id("worker-resume").click()
    page.get_by_test_id("worker-run").wait_for(timeout=30_000)
    eventually(lambda: field.run(waiting)["state"] == "running", within_s=60)
    assert serious_problems(page) == []
    page.get_by_test_id("worker-stop").click()
    page.get_by_test_id("confirm").click()
    assert field.ends(waiting)["state"] == "cancelled"
    expect(page.get_by_test_id("worker-run")).to_have_count(0)
