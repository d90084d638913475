"""From an empty browser: take a template, schedule it, close the browser; it runs, whoever is killed."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.daemon.client import EngineClient, connect
from engine.workspace import Workspace
from tests.browser.accessibility import serious_problems
from tests.browser.studio_process import OpenPage, RunningStudio, start_studio
from tests.processes import eventually


@pytest.fixture
def studios(tmp_path: Path) -> Iterator[list[RunningStudio]]:
    """Studios one after another on one workspace; with the last, the engine goes, schedules or not."""
    (tmp_path / "flows").mkdir()
    started = [start_studio(tmp_path)]
    yield started
    client = connect(Workspace(tmp_path))
    if client is not None:
        for each in client.call("list_schedules"):
            client.call("delete_schedule", id=each["id"])
        client.close()
    started[-1].stop()


def runs(client: EngineClient) -> list[dict[str, Any]]:
    return [each for each in client.call("schedule_times", limit=1000)["past"] if each["run_state"] == "finished"]


def test_a_template_is_scheduled_in_the_browser_and_runs_without_it(
    studios: list[RunningStudio], open_page: OpenPage, tmp_path: Path
):
    page = open_page(f"{studios[0].url}/templates")
    card = page.locator('[data-template="first-steps"]')
    card.get_by_role("button", name="Use").click()
    page.wait_for_url("**/flow/first_steps*")
    page.get_by_test_id("schedule").click()
    page.get_by_role("link", name="Choose the times").click()

    when = page.locator("[data-field=when]")
    # The dialog asks the engine, which may have to start first.
    when.wait_for(timeout=90_000)
    when.fill("every blue moon")
    page.get_by_test_id("schedule-words").get_by_text("is not understood").wait_for()
    when.fill("every 2 seconds")
    page.get_by_test_id("schedule-words").get_by_text("Every 2 seconds").wait_for()
    page.locator("summary").click()
    assert serious_problems(page) == []
    page.get_by_test_id("schedule-save").click()
    row = page.get_by_test_id("schedule-row")
    row.get_by_text("Every 2 seconds", exact=True).wait_for()
    page.close()

    client = connect(Workspace(tmp_path))
    assert client is not None
    studios[0].process.send_signal(signal.SIGKILL)
    studios[0].process.wait()
    eventually(lambda: len(runs(client)) >= 2, within_s=120)
    client.close()

    studios.append(start_studio(tmp_path))
    page = open_page(f"{studios[1].url}/schedules")
    page.get_by_test_id("schedule-row").get_by_text("finished").wait_for()
    page.get_by_test_id("schedule-week").get_by_role("link").first.wait_for()
    assert serious_problems(page) == []
    page.get_by_test_id("schedule-pause").click()
    page.get_by_test_id("schedule-row").get_by_text("paused").first.wait_for()
