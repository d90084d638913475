"""The canvas as a notebook: run, change, run what is stale, stop, resume, run otherwise, pin; and all over a crash."""

from __future__ import annotations

import re
import signal
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.editor_page import EditorPage
from tests.browser.studio_process import OpenPage, RunningStudio, start_studio

STEPS = '''"""Steps that leave a line whenever they are carried out."""

import time
from pathlib import Path

from engine.node import node


@node
def give(a: int) -> int:
    """Give a number."""
    note(f"give {a}")
    return a


@node(weight="heavy")
def wait(a: int, hold: str = "") -> int:
    """Give a number on, once a file is there."""
    note(f"wait {a}")
    while hold and not Path(hold).exists():
        time.sleep(0.02)
    return a


@node
def plus(a: int, b: int = 1) -> int:
    """Add."""
    note(f"plus {a} {b}")
    return a + b


def note(line: str) -> None:
    with Path("trace.txt").open("a") as file:
        file.write(f"{line}\\n")
'''
FLOW = '''"""Three steps."""

from nodes.notebook.steps import give, plus, wait
from prefect import flow


@flow(name="notebook")
def notebook(start: int = 1):
    first = give.submit(a=start)
    held = wait.submit(a=first)
    total = plus.submit(a=held, b=10)
    return total


if __name__ == "__main__":
    print(notebook())
'''
LINE_LOST = r"WebSocket|ERR_|Failed to load resource|NetworkError|Failed to fetch"


class Notebook(EditorPage):
    """The flow `notebook`, with words for what a person does and sees."""

    def states(self) -> dict[str, str]:
        return {name: node["state"] for name, node in self.state()["states"].items()}

    def wait_for_states(self, **states: str) -> None:
        self.wait_for("Object.entries(argument).every(([id, one]) => editor.states.get(id)?.state === one)", states)

    def wait_for_run(self, state: str) -> None:
        expect(self.page.get_by_test_id("run-state")).to_have_attribute("data-state", state, timeout=60_000)

    def wait_for_stale(self, *nodes: str) -> None:
        """Wait until just these show the mark."""
        self.wait_for(
            "[...editor.states].filter(([, one]) => one.stale).map(([id]) => id).sort().join() === argument",
            ",".join(sorted(nodes)),
        )
        for node in nodes:
            expect(self.node(node).get_by_test_id("stale")).to_be_visible()

    def choose(self, node: str) -> None:
        self.page.keyboard.press("Escape")
        self.node(node).get_by_title(node, exact=True).click()
        expect(self.node(node)).to_have_attribute("aria-current", "true")

    def set(self, node: str, setting: str, text: str) -> None:
        self.choose(node)
        field = self.page.locator(
            f'[data-testid="inspector"] [data-testid="field"][data-field="{setting}"] input'
        ).first
        field.fill(text)
        self.leave_fields()
        self.settle()

    def value(self, node: str) -> object:
        return self.state()["states"][node].get("preview")


@pytest.fixture
def workspace(own_studio: RunningStudio) -> Path:
    folder = own_studio.workspace / "nodes" / "notebook"
    folder.mkdir(parents=True)
    (folder / "steps.py").write_text(STEPS, encoding="utf-8")
    (own_studio.workspace / "flows" / "notebook.py").write_text(FLOW, encoding="utf-8")
    return own_studio.workspace


def traced(workspace: Path) -> list[str]:
    """What was carried out since the last time one asked."""
    trace = workspace / "trace.txt"
    lines = trace.read_text("utf-8").splitlines() if trace.exists() else []
    trace.write_text("", encoding="utf-8")
    return lines


def opened(open_page: OpenPage, studio: RunningStudio, **more: object) -> Notebook:
    return Notebook(open_page(**more), f"{studio.url}/flow/notebook").go()


def test_a_day_with_a_notebook(own_studio: RunningStudio, workspace: Path, open_page: OpenPage):
    ann, bob = opened(open_page, own_studio), opened(open_page, own_studio)
    ann.run()
    assert traced(workspace) == ["give 1", "wait 1", "plus 1 10"]

    change_one_setting(ann, bob, workspace)
    stop_and_go_on(ann, workspace)
    run_with_another_parameter(ann, workspace)
    pin_and_run_what_lies_behind(ann, bob, workspace)


def change_one_setting(ann: Notebook, bob: Notebook, workspace: Path) -> None:
    """Marks appear in every browser, undo takes them back; the plan says what would run, and only that runs."""
    ann.set("total", "b", "20")
    bob.wait_for_stale("total")
    ann.page.keyboard.press("Control+Z")
    bob.wait_for_stale()
    ann.set("total", "b", "20")
    ann.page.get_by_test_id("plan").click()
    plan = ann.page.get_by_test_id("plan-list")
    expect(plan.locator('[data-action="run"]')).to_contain_text("setting “b” changed from 10 to 20")
    expect(plan.locator('[data-action="cached"]')).to_have_count(2)
    expect(ann.page.get_by_test_id("plan-total")).to_contain_text(re.compile("longest way|millisecond"))
    ann.page.keyboard.press("Control+Enter")
    ann.wait_for_states(first="cached", held="cached", total="finished")
    bob.wait_for_stale()
    assert traced(workspace) == ["plus 1 20"]
    assert bob.value("total") == 21


def stop_and_go_on(ann: Notebook, workspace: Path) -> None:
    """In the middle of a slow node; what is finished is not repeated."""
    gate = workspace / "gate"
    ann.set("held", "hold", str(gate))
    ann.page.keyboard.press("Control+Enter")
    ann.wait_for_states(held="running", total="waiting")
    ann.page.get_by_test_id("stop").click()
    ann.wait_for_run("cancelled")
    gate.write_text("")
    ann.page.keyboard.press("Control+Enter")
    ann.wait_for_run("finished")
    assert traced(workspace) == ["wait 1", "wait 1"]
    ann.wait_for_states(first="cached", held="finished", total="cached")


def run_with_another_parameter(ann: Notebook, workspace: Path) -> None:
    """A form asks for it that knows its type."""
    ann.page.get_by_label("More ways to run").click()
    ann.page.get_by_role("menuitem", name="Run with other parameters").click()
    field = ann.page.locator('[data-parameter="start"] input').first
    field.fill("many")
    expect(ann.page.locator('[data-parameter="start"]').get_by_role("alert")).to_be_visible()
    field.fill("5")
    expect(ann.page.locator('[data-parameter="start"]').get_by_role("alert")).to_have_count(0)
    ann.page.get_by_test_id("run-now").click()
    ann.wait_for("editor.run.value?.parameters?.start === 5 && editor.run.value.state === 'finished'")
    assert ann.value("total") == 25
    assert traced(workspace) == ["give 5", "wait 5", "plus 5 20"]


def pin_and_run_what_lies_behind(ann: Notebook, bob: Notebook, workspace: Path) -> None:
    """A value that was typed in stands in the place of a node."""
    ann.choose("held")
    ann.page.keyboard.press("Control+K")
    ann.page.keyboard.type("Pin a value")
    ann.page.keyboard.press("Enter")
    ann.page.get_by_test_id("pin-text").fill("a hundred")
    ann.page.get_by_test_id("pin-typed").click()
    expect(ann.page.get_by_role("alert")).to_contain_text("expected a whole number")
    ann.page.get_by_test_id("pin-text").fill("100")
    ann.page.get_by_test_id("pin-typed").click()
    expect(bob.node("held").get_by_test_id("pin")).to_be_visible()
    bob.wait_for_stale("total")
    ann.choose("total")
    ann.page.keyboard.press("Shift+Enter")
    ann.wait_for("editor.states.get('total')?.preview === 120 && editor.run.value.state === 'finished'")
    assert traced(workspace) == ["plus 100 20"]
    bob.wait_for_stale()


def test_a_studio_that_is_killed_comes_back_and_tells_the_truth(
    own_studio: RunningStudio, workspace: Path, open_page: OpenPage
):
    gate = workspace / "gate"
    (workspace / "flows" / "notebook.py").write_text(
        FLOW.replace("wait.submit(a=first)", f"wait.submit(a=first, hold={str(gate)!r})"), encoding="utf-8"
    )
    ann = opened(open_page, own_studio, expected=LINE_LOST)
    ann.page.get_by_test_id("run").click()
    ann.wait_for_states(first="finished", held="running", total="waiting")
    run = ann.state()["run"]["id"]
    own_studio.process.send_signal(signal.SIGKILL)
    own_studio.process.wait()
    ann.wait_for("!editor.connection.online.value")
    again = start_studio(workspace, port=urlsplit(own_studio.url).port or 0)
    try:
        # The page comes back by itself: it asks for the flow again, or loads itself anew.
        ann.page.wait_for_function(
            "() => window.treadleTest === undefined || window.treadleTest.editor.connection.online.value",
            timeout=60_000,
        )
        ann.come_up()
        ann.wait_for_states(first="finished", held="running")
        assert ann.state()["run"]["id"] == run
        gate.write_text("")
        ann.wait_for_run("finished")
        ann.wait_for_states(first="finished", held="finished", total="finished")
        assert ann.value("total") == 11
        assert traced(workspace) == ["give 1", "wait 1", "plus 1 10"]
        ann.set("total", "b", "30")
        ann.wait_for_stale("total")
        ann.page.reload()
        ann.come_up()
        ann.wait_for_stale("total")
    finally:
        again.stop()
        if again.process.stdout:
            again.process.stdout.close()
