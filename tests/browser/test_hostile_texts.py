"""Texts that try to be more than text (SAFETY 24, 25): on every page they are shown, and nothing else happens."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from engine.events.model import (
    NodeFailed,
    NodeFinished,
    NodeLogged,
    NodeOutput,
    NodeStarted,
    RunFailed,
    RunQueued,
    RunStarted,
)
from engine.store.store import Store, database_url
from engine.workspace import Workspace
from tests.browser.studio_process import OpenPage, RunningStudio, running_studio

MARKUP = [
    '<img src=x onerror="window.hit=1">',
    "<script>window.hit=1</script>",
    "</script><script>window.hit=1</script>",
    '"><svg onload=window.hit=1>',
    "{{ constructor.constructor('window.hit=1')() }}",
    "${window.hit=1}",
    "`-(window.hit=1)-`",
    "<a href='javascript:window.hit=1'>x</a>",
    "![beacon](http://evil.example/beacon.png)",
    "[link](javascript:window.hit=1)",
    "<iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
    "<style>*{background:url(http://evil.example/style)}</style>",
    "\u202egpj.exe\u202c مرحبا 🚀",
    "\x1b[31mred\x1b[0m",
    "&lt;b&gt; &amp;#60;script&amp;#62;",
]
ALL = " ".join(MARKUP)


def flow_file(folder: Path) -> None:
    """A flow whose name, description, parameter and note are hostile."""
    # Signs that a flow file may not hold are refused when it is read.
    described = "".join(sign for sign in ALL if sign.isprintable())
    text = (
        f'"""{described}"""\n\nfrom prefect import flow\n\nfrom nodes.number.calculate import calculate\n\n\n'
        f"@flow(name={MARKUP[0]!r})\ndef hostile(words: str = {MARKUP[1]!r}):\n"
        f'    """{described}"""\n    total = calculate.submit(expression={MARKUP[3]!r})\n    return total.result()\n'
    )
    (folder / "hostile.py").write_text(text, "utf-8")
    note = {"text": ALL, "place": {"x": 0, "y": 200}}
    layout = {"format": 1, "notes": {"n": note}, "groups": {"g": {"title": MARKUP[0], "nodes": ["total"]}}}
    (folder / "hostile.layout.json").write_text(json.dumps(layout), "utf-8")


def hostile_run(workspace: Workspace) -> str:
    """A run that ended badly and says so in hostile words."""
    workspace.prepare()
    store = Store.open(database_url(workspace))
    run = store.create_run(MARKUP[0], parameters={"words": ALL})
    table = {"type": "table", "columns": MARKUP[:3], "dtypes": ["String"] * 3, "rows": [MARKUP[3:6]], "height": 1}
    store.append(
        run,
        [
            RunQueued(run=run),
            RunStarted(run=run),
            NodeStarted(run=run, node=MARKUP[1], why=MARKUP[2]),
            NodeLogged(run=run, node=MARKUP[1], message=ALL),
            NodeOutput(run=run, node=MARKUP[1], digest="0" * 40, codec="table", preview=table),
            NodeFinished(run=run, node=MARKUP[1]),
            NodeStarted(run=run, node="text"),
            NodeOutput(run=run, node="text", digest="1" * 40, inline=json.dumps(ALL)),
            NodeFinished(run=run, node="text"),
            NodeStarted(run=run, node="bad"),
            NodeFailed(run=run, node="bad", error=ALL, traceback=ALL),
            RunFailed(run=run, error=ALL, node="bad"),
        ],
    )
    store.close()
    return run


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[RunningStudio, str]]:
    folder = tmp_path_factory.mktemp("workspace")
    (folder / "flows").mkdir()
    flow_file(folder / "flows")
    run = hostile_run(Workspace(folder))
    with running_studio(folder) as studio:
        yield studio, run


def watch(page: Page) -> list[str]:
    """What the page asks of anybody but the studio, and dialogs that it opens."""
    strange: list[str] = []
    page.on("request", lambda request: strange.append(request.url) if "evil.example" in request.url else None)
    page.on("dialog", lambda dialog: strange.append(dialog.message))
    return strange


@pytest.mark.parametrize("path", ["/", "/runs", "/runs/{run}", "/flow/hostile"])
def test_words_stay_words(hostile: tuple[RunningStudio, str], open_page: OpenPage, path: str):
    studio, run = hostile
    page = open_page()
    strange = watch(page)
    page.goto(studio.url + path.format(run=run))
    page.get_by_text('<img src=x onerror="window.hit=1">').locator("visible=true").first.wait_for()
    page.wait_for_load_state("networkidle")

    assert page.evaluate("window.hit") is None
    assert strange == []
    assert page.locator("img[onerror], svg[onload], iframe[srcdoc], a[href^='javascript:']").count() == 0
