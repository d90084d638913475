"""Real browsers before a real studio: console errors fail a test, and a failed test leaves a picture.

With TREADLE_TRACE in the environment it leaves a trace of all its steps too.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page, expect, sync_playwright

from tests.browser.studio_process import OpenPage, RunningStudio, running_studio
from tests.repo.files import ROOT

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LEFT_BEHIND = ROOT / "reports" / "browser"
TRACED = "TREADLE_TRACE" in os.environ
"""To take a trace makes a test half as slow again."""
WAITS_MS = 60_000
"""How long a step may take before a test gives up: a busy machine is no failure."""
BELIEFS = """() => {
  const { editor } = window.treadleTest ?? {};
  const { outerHTML } = document.activeElement ?? {};
  const told = [...document.querySelectorAll("[data-testid=notice]")].map((one) => one.innerText);
  const order = editor?.drawing.order.value, waiting = editor?.connection.unanswered;
  return JSON.stringify({ at: location.pathname, keyboard: outerHTML?.slice(0, 200), told, order, waiting }, null, 1);
}"""
"""What a browser says of itself below a failed test."""
LOG_SHOWN = 6000
"""How many letters of the studio's log stand below a failed test."""
PAGES = pytest.StashKey[list[Page]]()
expect.set_options(timeout=WAITS_MS)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, or the one that Playwright has installed."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningStudio]:
    """One studio for all tests that leave its flows as they were; it has two templates as flows."""
    with running_studio(tmp_path_factory.mktemp("workspace"), templates=("first_steps", "repository_pulse")) as started:
        yield started


@pytest.fixture
def own_studio(tmp_path: Path) -> Iterator[RunningStudio]:
    """A studio with an empty workspace, for one test alone."""
    with running_studio(tmp_path) as started:
        yield started


@pytest.fixture
def drawing_studio(tmp_path: Path) -> Iterator[RunningStudio]:
    """The same for a test that draws and runs nothing."""
    with running_studio(tmp_path, engine=False) as started:
        yield started


@pytest.fixture
def open_page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[OpenPage]:
    """Opens pages, each in a browser of its own: `open_page(url, width=390, dark=True)`.

    A page error or a console error that `expected` does not match fails the test.
    """
    with ExitStack() as stack:

        def open_one(
            url: str = "", *, width: int = 1280, dark: bool = False, expected: str = "", **more: object
        ) -> Page:
            context = browser.new_context(
                viewport={"width": width, "height": 844 if width < 500 else 800},
                color_scheme="dark" if dark else "light",
                has_touch=width < 500,
                reduced_motion="reduce",
                **more,  # pyright: ignore[reportArgumentType]
            )
            page = stack.enter_context(_watched(context, request, expected))
            if url:
                page.goto(url)
            return page

        yield open_one


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """A page that nothing was loaded into yet."""
    return open_page()


@contextmanager
def _watched(context: BrowserContext, request: pytest.FixtureRequest, expected: str) -> Iterator[Page]:
    wrong: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type == "error":
            wrong.append(f"{message.text} ({message.location.get('url', '')})")

    context.set_default_timeout(WAITS_MS)
    if TRACED:
        context.tracing.start(screenshots=True, snapshots=True)
    context.on("console", hear)
    context.on("weberror", lambda error: wrong.append(str(error.error)))
    page = context.new_page()
    request.node.stash.setdefault(PAGES, []).append(page)
    unexpected: list[str] = []
    try:
        yield page
        unexpected = [text for text in wrong if not (expected and re.search(expected, text))]
        assert unexpected == [], "the browser's console has errors"
    finally:
        failed = getattr(request.node, "failed", False) or unexpected
        name = re.sub(r"\W+", "-", request.node.name)
        if failed:
            LEFT_BEHIND.mkdir(parents=True, exist_ok=True)
            if not page.is_closed():
                page.screenshot(path=LEFT_BEHIND / f"{name}.png")
        if TRACED:
            context.tracing.stop(path=LEFT_BEHIND / f"{name}.zip" if failed else None)
        context.close()


def _beliefs(page: Page) -> str:
    try:
        return "closed" if page.is_closed() else page.evaluate(BELIEFS)
    except Error as error:
        return f"does not answer: {error}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    report = yield
    if report.when == "call":
        item.failed = report.failed  # pyright: ignore[reportAttributeAccessIssue]
    if report.failed:
        fixtures = getattr(item, "funcargs", {})
        started = (one for one in fixtures.values() if isinstance(one, RunningStudio))
        report.sections.extend(("the end of the studio's log", one.log[-LOG_SHOWN:]) for one in started)
        report.sections.extend(("a browser", _beliefs(page)) for page in item.stash.get(PAGES, []))
    return report
