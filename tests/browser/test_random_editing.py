"""Random editing: in the end browsers, server, file and code say the same, and nothing has piled up.

`TREADLE_EDIT_SECONDS` says for how long; minutes are for hunting.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from engine.catalogue.catalogue import discover
from engine.catalogue.folder import Root
from engine.document.flow import Flow
from engine.python.read import read_flow
from tests.browser.editor_page import EditorPage, same_drawing
from tests.browser.random_hands import RandomHands
from tests.browser.studio_process import OpenPage, RunningStudio
from tests.repo.files import ROOT

SECONDS = float(os.environ.get("TREADLE_EDIT_SECONDS", "12"))
SEED = int(os.environ.get("TREADLE_EDIT_SEED", "1"))
CATALOGUE = discover(Root(ROOT / "nodes"))
_SAID = ("kind", "inputs", "policy", "call", "source", "outputs", "block", "arm", "arms")
HEAP_GROWS_MB = 15
STUDIO_GROWS_MB = 120

pytestmark = pytest.mark.timeout(SECONDS * 4 + 120)


@pytest.fixture
def flow_file(drawing_studio: RunningStudio) -> Path:
    file = drawing_studio.workspace / "flows" / "wild.py"
    file.write_text("from prefect import flow\n\n\n@flow\ndef wild():\n    pass\n", encoding="utf-8")
    return file


def test_canvas_server_file_and_code_agree_after_random_editing(
    drawing_studio: RunningStudio, open_page: OpenPage, flow_file: Path
):
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    editor = EditorPage(page, f"{drawing_studio.url}/flow/wild").go()
    hands = RandomHands(editor, SEED)
    hands.go_on_for(SECONDS / 4)
    heap, studio = _heap_mb(page), _studio_mb(drawing_studio)

    hands.go_on_for(SECONDS)

    _agrees(editor, flow_file)
    assert _heap_mb(page) < heap + HEAP_GROWS_MB
    assert _studio_mb(drawing_studio) < studio + STUDIO_GROWS_MB


def test_two_browsers_agree_after_both_have_edited_at_random(
    drawing_studio: RunningStudio, open_page: OpenPage, flow_file: Path
):
    address = f"{drawing_studio.url}/flow/wild"
    ann, bob = (EditorPage(open_page(), address).go() for _ in range(2))
    ann_hands, bob_hands = RandomHands(ann, SEED), RandomHands(bob, SEED + 1)
    steps = 0
    deadline = threading.Event()
    timer = threading.Timer(SECONDS, deadline.set)
    timer.start()

    while not deadline.is_set():
        # By turns, but nobody waits for the server: each works on what the other has not seen yet.
        ann_hands.act()
        bob_hands.act()
        steps += 1

    timer.cancel()
    assert steps > 0
    _settle_both(ann, bob)
    assert same_drawing(ann.state(), bob.state()) == []
    _agrees(ann, flow_file)
    # Two browsers of one flow still agree with one that comes new.
    late = EditorPage(open_page(), address).go()
    assert same_drawing(late.state(), ann.state()) == []


def _settle_both(ann: EditorPage, bob: EditorPage) -> None:
    for editor in (ann, bob):
        editor.leave_fields()
    for editor in (ann, bob):
        editor.settle()
    newest = max(ann.state()["revision"], bob.state()["revision"])
    for editor in (ann, bob):
        editor.wait_for("editor.drawing.revision >= argument", newest)


def _agrees(editor: EditorPage, file: Path) -> None:
    """Compare what the browser believes with what the server wrote, and with the text of the code panel."""
    editor.leave_fields()
    editor.settle()
    editor.page.keyboard.press("Control+S")
    editor.wait_for_version()
    # The text of the code follows a moment after the drawing; here nobody edits any more.
    editor.wait_for("editor.code.value.text === argument", file.read_text("utf-8"))
    state = editor.state()
    written = read_flow(file.read_text("utf-8"), CATALOGUE)
    # In the file a node stands after what it reads, wherever the drawing has it.
    assert {node.id for node in written.nodes} == set(state["order"])
    assert _steps_of(written) == _believed(state)
    assert written.name == state["flow"]["name"]


def _steps_of(flow: Flow) -> dict[str, Any]:
    # What a block gives follows from what it holds, and is told to the browser beside the rest.
    given = {node.id: {"outputs": list(flow.outputs_of(node))} for node in flow.nodes if node.is_block}
    said = {node.id: node.model_dump(mode="json", exclude_defaults=True) for node in flow.nodes}
    return {name: _step({**step, **given.get(name, {})}) for name, step in said.items()}


def _believed(state: dict[str, Any]) -> dict[str, Any]:
    return {name: _step(node) for name, node in state["nodes"].items()}


def _step(node: dict[str, Any]) -> dict[str, Any]:
    """What a node does; how its statement is laid out does not count, nor which of its names a block gives first.

    That follows from the order of what stands in it, which is another one in the file.
    """
    said: dict[str, Any] = {key: node[key] for key in _SAID if node.get(key)}
    return {**said, "outputs": sorted(said["outputs"])} if "arms" in said and "outputs" in said else said


def _heap_mb(page: Page) -> float:
    """What the page holds once everything that can go is gone."""
    tools = page.context.new_cdp_session(page)
    for _ in range(2):
        tools.send("HeapProfiler.collectGarbage")
    tools.send("Performance.enable")
    metrics = {one["name"]: one["value"] for one in tools.send("Performance.getMetrics")["metrics"]}
    tools.detach()
    return metrics["JSHeapUsedSize"] / 1e6


def _studio_mb(studio: RunningStudio) -> float:
    status = Path(f"/proc/{studio.process.pid}/status").read_text("utf-8")
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1e3
