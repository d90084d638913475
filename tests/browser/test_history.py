"""Two runs, one setting apart: found again, looked at moment by moment, compared, gone on from, sent away."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from tests.browser.editor_page import EditorPage
from tests.browser.studio_process import OpenPage, RunningStudio, environment, start_studio
from tests.repo.files import ROOT

TEXT = '''"""Two texts become one."""

from nodes.text.join_text import join_text
from prefect import flow


@flow(name="greeting")
def greeting(who: str = "world"):
    hello = join_text.submit(parts=["Hello", who], separator=" ")
    shout = join_text.submit(parts=[hello, "now"], separator="!")
    return shout


if __name__ == "__main__":
    print(greeting())
'''
GATED = '''"""A step that waits for a file."""

import time
from pathlib import Path

from prefect import flow

from engine.node import node


@node
def hold(gate: str) -> str:
    while not Path(gate).exists():
        time.sleep(0.02)
    return "held"


@flow(name="gated")
def gated():
    held = hold.submit(gate="GATE")
    return held
'''
SLOW_MS = 60_000
"""The first run of an engine waits for Prefect."""


def run_flow(workspace: Path, text: str) -> str:
    """Run the flow with this text as a terminal does; the run's id."""
    (workspace / "flows" / "greeting.py").write_text(text, "utf-8")
    command = [sys.executable, "-P", "-m", "studio.cli", "run", "greeting", "--json", "-w", str(workspace)]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=True)
    return str(json.loads(done.stdout)["run_id"])


def open_on_canvas(page: Page) -> EditorPage:
    page.get_by_role("link", name="Open on canvas").click()
    page.wait_for_url("**/canvas")
    return EditorPage(page, page.url).come_up()


def test_two_runs_are_found_looked_at_compared_and_gone_on_from(own_studio: RunningStudio, open_page: OpenPage):
    first = run_flow(own_studio.workspace, TEXT)
    second = run_flow(own_studio.workspace, TEXT.replace('"Hello"', '"Bye"'))
    page = open_page(f"{own_studio.url}/runs")
    find(page, first)
    look_at_the_times(page, first)
    editor = open_on_canvas(page)
    step_through_time(page, editor)
    try_to_change_it(page, editor)
    go_on_from_a_node(page, editor)
    page.goto(f"{own_studio.url}/runs")
    compare(page, first, second)
    page.goto(f"{own_studio.url}/runs/{first}")
    send_away(page)
    keep_one_and_clean_up(page, own_studio, first, second)


def keep_one_and_clean_up(page: Page, studio: RunningStudio, first: str, second: str) -> None:
    """What would go is said before; a marked run stays, and what was typed is not lost when something is wrong."""
    page.get_by_test_id("keep-run").click()
    expect(page.get_by_test_id("keep-run")).to_have_text("Kept for ever")
    page.goto(f"{studio.url}/runs")
    expect(page.get_by_test_id("run-row")).to_have_count(3)
    page.get_by_test_id("keep-rules").click()
    said = page.get_by_test_id("keep-preview")
    expect(said).to_contain_text("Nothing goes")
    page.locator("[data-field=runs_per_flow]").fill("1")
    expect(said).to_contain_text("removes 1 run ")
    page.locator("[data-field=days]").fill("soon")
    expect(said).to_contain_text("not such a number")
    expect(page.locator("[data-field=runs_per_flow]")).to_have_value("1")
    page.locator("[data-field=days]").fill("0")
    expect(said).to_contain_text("removes 1 run ")
    page.get_by_test_id("keep-clean").click()
    expect(page.get_by_test_id("run-row")).to_have_count(2)
    expect(page.locator(f"[data-run='{first}']")).to_contain_text("kept")
    expect(page.locator(f"[data-run='{second}']")).to_have_count(0)
    assert "runs_per_flow = 1\n" in (studio.workspace / "treadle.toml").read_text("utf-8")


def test_a_run_that_goes_on_is_followed_where_one_looks_at_it(own_studio: RunningStudio, open_page: OpenPage):
    gate = own_studio.workspace / "gate"
    flows = own_studio.workspace / "flows"
    (flows / "gated.py").write_text(GATED.replace("GATE", str(gate)), "utf-8")
    editor = EditorPage(open_page(), f"{own_studio.url}/flow/gated").go()
    editor.page.get_by_test_id("run").click()
    editor.wait_for("editor.states.get('held')?.state === 'running'", seconds=SLOW_MS / 1000)
    run = str(editor.state()["run"]["id"])
    page = open_page()
    past = EditorPage(page, f"{own_studio.url}/runs/{run}/canvas").go()
    past.wait_for("editor.states.get('held')?.state === 'running'")
    # Who has gone back in time stays there, and comes along again when they want to.
    page.get_by_test_id("past-slider").press("Home")
    expect(page.get_by_test_id("past-live")).to_have_attribute("aria-pressed", "false")
    moments = past.page.evaluate("window.treadleTest.editor.past.value.moments.value.length")
    gate.touch()
    past.wait_for("editor.past.value.moments.value.length > argument && !editor.past.value.goesOn.value", moments)
    expect(page.get_by_test_id("past-moment")).to_have_attribute("data-index", "0")
    page.get_by_test_id("past-slider").press("End")
    past.wait_for("editor.states.get('held')?.preview === 'held' && editor.run.value.state === 'finished'")
    expect(page.get_by_test_id("past-live")).to_have_count(0)


def test_a_past_run_outlives_a_studio_that_is_killed(own_studio: RunningStudio, open_page: OpenPage):
    """While it is looked at on the canvas; afterwards it is compared, and the line that was lost is said kindly."""
    first = run_flow(own_studio.workspace, TEXT)
    second = run_flow(own_studio.workspace, TEXT.replace('"Hello"', '"Bye"'))
    page = open_page(expected=r"WebSocket|ERR_|Failed to load resource|NetworkError|Failed to fetch")
    past = EditorPage(page, f"{own_studio.url}/runs/{first}/canvas").go()
    past.wait_for("editor.states.get('shout')?.preview === 'Hello world!now'")
    own_studio.process.send_signal(signal.SIGKILL)
    own_studio.process.wait()
    past.wait_for("!editor.connection.online.value")
    expect(page.locator("#popup")).to_be_hidden()
    again = start_studio(own_studio.workspace, port=urlsplit(own_studio.url).port or 0)
    try:
        page.wait_for_function(
            "() => window.treadleTest === undefined || window.treadleTest.editor.connection.online.value",
            timeout=SLOW_MS,
        )
        past.come_up()
        page.get_by_test_id("past-slider").press("Home")
        past.wait_for("editor.states.get('hello')?.state === 'waiting'")
        page.get_by_test_id("past-slider").press("End")
        past.wait_for("editor.states.get('shout')?.preview === 'Hello world!now'")
        page.goto(f"{own_studio.url}/runs")
        compare(page, first, second)
    finally:
        again.stop()
        if again.process.stdout:
            again.process.stdout.close()


def find(page: Page, run: str) -> None:
    """Both are in the list, and one is found by the last letters of its id."""
    rows = page.get_by_test_id("run-row")
    expect(rows).to_have_count(2)
    page.get_by_test_id("run-search").fill(run[-6:])
    expect(rows).to_have_count(1)
    expect(rows.first).to_have_attribute("data-run", run)
    rows.first.get_by_role("link", name="greeting").click()


def look_at_the_times(page: Page, run: str) -> None:
    """Every node is in the timeline, in words too, and reached by keyboard."""
    page.wait_for_url(f"**/runs/{run}")
    hello = page.get_by_test_id("timeline").locator("[role=option][data-node-id=hello]")
    expect(hello).to_have_attribute("aria-label", re.compile(r"^hello: ran .*finished"))
    page.get_by_role("listbox").press("ArrowDown")
    expect(page.get_by_test_id("timeline").locator("[role=option][aria-selected=true]")).to_have_count(1)


def step_through_time(page: Page, editor: EditorPage) -> None:
    """The canvas has the version that ran; values come and go with the moment."""
    expect(page.get_by_test_id("past-bar")).to_be_visible()
    assert editor.state()["nodes"]["hello"]["inputs"]["parts"][0] == "Hello"
    slider = page.get_by_test_id("past-slider")
    slider.press("Home")
    editor.wait_for("editor.states.get('hello')?.state === 'waiting'")
    expect(page.get_by_test_id("past-moment")).to_have_attribute("data-index", "0")
    slider.press("End")
    editor.wait_for("editor.states.get('shout')?.preview === 'Hello world!now'")
    slider.press("ArrowLeft")
    editor.wait_for("editor.run.value.state === 'running'")


def try_to_change_it(page: Page, editor: EditorPage) -> None:
    """Neither keys do, nor a message that goes past all that is switched off."""
    editor.node("hello").click(position={"x": 60, "y": 12})
    page.keyboard.press("Delete")
    page.evaluate(
        "window.treadleTest.editor.connection.edit({type: 'command', name: 'delete', args: {nodes: ['hello']}})"
    )
    expect(page.get_by_test_id("notice").filter(has_text="past run").first).to_be_visible()
    editor.settle()
    assert editor.state()["order"] == ["hello", "shout"]
    expect(page.get_by_test_id("run")).to_have_count(0)


def go_on_from_a_node(page: Page, editor: EditorPage) -> None:
    """The other node keeps the value that it had then, although the flow says otherwise today."""
    editor.node("shout").click(position={"x": 60, "y": 12})
    page.get_by_test_id("continue-from").click()
    page.wait_for_url(re.compile(r"/runs/(?!.*canvas)[0-9a-f]+$"))
    expect(page.get_by_test_id("run-state")).to_have_attribute("data-state", "finished", timeout=SLOW_MS)
    expect(page.locator("[data-node-id=shout] [data-testid=node-output]")).to_contain_text("Hello world!now")


def compare(page: Page, first: str, second: str) -> None:
    """The setting is told, and both values line by line."""
    for run in (first, second):
        page.locator(f"[data-run='{run}'] input[type=checkbox]").check()
    page.get_by_test_id("compare").click()
    page.wait_for_url("**/runs/compare?**")
    expect(page.get_by_test_id("compare-count")).to_have_text("2 of 2 nodes are different.")
    shout = page.locator("li[data-node-id=shout]")
    shout.get_by_test_id("compare-value").click()
    expect(shout.locator("[data-sort=removed]").last).to_contain_text("Hello world!now")
    expect(shout.locator("[data-sort=added]").last).to_contain_text("Bye world!now")
    expect(page.get_by_test_id("compare-versions")).to_contain_text("hello.parts")


def send_away(page: Page) -> None:
    """An archive holds the version, the values and the log."""
    with page.expect_download() as download:
        page.get_by_role("link", name="Export").click()
    with zipfile.ZipFile(download.value.path()) as made:
        files = {name.partition("/")[2]: made.read(name).decode() for name in made.namelist()}
    assert '"Hello"' in files["greeting.py"]
    assert json.loads(files["values/shout.json"]) == "Hello world!now"
    assert files["run.md"].startswith("# greeting: finished")
