"""Takes the pictures in `docs/pictures`: `make pictures`. Look at them before they are committed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.conftest import FLAGS
from tests.browser.editor_page import EditorPage
from tests.browser.studio_process import RunningStudio, running_studio
from tests.repo.files import ROOT

FOLDER = ROOT / "docs" / "pictures"
FLOW = "repository_pulse"
TEMPLATES = ("first_steps", "repository_pulse", "folder_report", "clean_csv")
LARGEST_BYTES = 200_000
AUTHORS = ("Ada", "Grace", "Edsger")
RUNS_WITHIN_MS = 120_000


def take_all() -> None:
    """Start a studio with something to show, and go through its places."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, _chromium() as browser:
        workspace = Path(folder) / "weaving"
        _history(workspace)
        with running_studio(workspace, templates=TEMPLATES) as studio:
            _run_once(browser, studio)
            for dark in (False, True):
                _take_theme(browser, studio, dark=dark)
                _take_run(browser, studio, dark=dark)
            _take_problem(browser, studio)


def _take_theme(browser: Browser, studio: RunningStudio, *, dark: bool) -> None:
    theme = "dark" if dark else "light"
    for width, height in ((1280, 800), (1920, 1080)):
        editor = _editor(browser, studio, width, height, dark=dark)
        _keep(editor.page, f"editor-{theme}-{width}")
        if width == 1280:
            editor.node("by_author").get_by_title("by_author", exact=True).click()
            editor.page.get_by_test_id("inspector").get_by_role("tab", name="Settings").wait_for()
            _keep(editor.page, f"node-{theme}-{width}")
        editor.page.context.close()
    editor = _editor(browser, studio, 390, 844, dark=dark)
    _keep(editor.page, f"editor-{theme}-390")
    editor.page.get_by_role("navigation", name="Panels").locator('[data-sheet="outline"]').tap()
    _keep(editor.page, f"outline-{theme}-390")
    editor.page.context.close()
    for name, path in (("home", "/"), ("gallery", "/templates"), ("runs", "/runs")):
        for width, height in ((1280, 800), (390, 844)):
            page = _page(browser, width, height, dark=dark)
            page.goto(studio.url + path)
            page.get_by_role("heading", level=1).wait_for()
            page.wait_for_load_state("networkidle")
            _keep(page, f"{name}-{theme}-{width}")
            page.context.close()


def _take_run(browser: Browser, studio: RunningStudio, *, dark: bool) -> None:
    """The newest run: its page with the timeline, and as it was on the canvas."""
    theme = "dark" if dark else "light"
    page = _page(browser, 1280, 800, dark=dark)
    page.goto(f"{studio.url}/runs")
    run = page.get_by_test_id("run-row").first.get_attribute("data-run")
    page.goto(f"{studio.url}/runs/{run}")
    page.get_by_test_id("timeline").locator("[role=option]").first.wait_for()
    page.wait_for_load_state("networkidle")
    _keep(page, f"run-{theme}-1280")
    past = EditorPage(page, f"{studio.url}/runs/{run}/canvas").go()
    past.page.wait_for_load_state("networkidle")
    _keep(page, f"past-{theme}-1280")
    page.context.close()


def _take_problem(browser: Browser, studio: RunningStudio) -> None:
    """A wire taken away: what is missing is said in its place, and in the list with what to do."""
    editor = _editor(browser, studio, 1280, 800, dark=False)
    editor.node("by_week").get_by_title("by_week", exact=True).click()
    editor.page.get_by_test_id("inspector").get_by_role("button", name="Unplug commits from table").click()
    editor.wait_for("editor.problems.value.some((one) => one.node === 'by_week')")
    _keep(editor.page, "problem-light-1280")
    editor.page.get_by_test_id("undo").click()
    editor.settle()
    editor.page.context.close()


def _run_once(browser: Browser, studio: RunningStudio) -> None:
    editor = _editor(browser, studio, 1280, 800, dark=False)
    editor.page.get_by_test_id("run").click()
    finished = expect(editor.page.get_by_test_id("run-state"))
    finished.to_have_attribute("data-state", "finished", timeout=RUNS_WITHIN_MS)
    # The first run of a workspace loads libraries; what one sees from day to day is the next.
    editor.page.get_by_role("button", name="More ways to run").click()
    editor.page.get_by_role("menuitem", name="Run everything anew").click()
    finished.to_have_attribute("data-state", "finished", timeout=RUNS_WITHIN_MS)
    editor.page.context.close()


def _editor(browser: Browser, studio: RunningStudio, width: int, height: int, *, dark: bool) -> EditorPage:
    editor = EditorPage(_page(browser, width, height, dark=dark), f"{studio.url}/flow/{FLOW}").go()
    editor.page.wait_for_load_state("networkidle")
    editor.page.evaluate("document.fonts.ready")
    if width >= 1280:
        editor.page.get_by_role("button", name="Fit", exact=True).click()
        editor.settle()
    return editor


def _page(browser: Browser, width: int, height: int, *, dark: bool) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if dark else "light",
        has_touch=width < 500,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.add_init_script("localStorage.setItem('treadle.name', 'Ada Lovelace')")
    return page


def _keep(page: Page, name: str) -> None:
    path = FOLDER / f"{name}.png"
    page.screenshot(path=path)
    # Few colours are enough for an interface, and a third of the bytes.
    subprocess.run(["pngquant", "--force", "--skip-if-larger", "--output", path, "256", path], check=False)
    size = path.stat().st_size
    if size > LARGEST_BYTES:
        sys.exit(f"{path} is {size // 1000} kB, which is more than a repository should carry")


def _history(folder: Path) -> None:
    """A repository in which three people worked for ten weeks."""
    folder.mkdir()
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    for number in range(60):
        name = AUTHORS[(number * number) % 7 % 3]
        file = folder / f"part_{number % 9}.txt"
        file.write_text("line\n" * (number % 11 + 1) + f"{number}\n", encoding="utf-8")
        when = f"{(60 - number) * 28} hours ago"
        date = subprocess.run(["date", "-R", "-d", when], check=True, capture_output=True, text=True).stdout.strip()
        person = {
            f"GIT_{role}_{key}": value
            for role in ("AUTHOR", "COMMITTER")
            for key, value in (("NAME", name), ("EMAIL", f"{name.lower()}@example.org"), ("DATE", date))
        }
        git = ["git", "-C", str(folder)]
        subprocess.run([*git, "add", file.name], check=True)
        subprocess.run([*git, "commit", "-q", "-m", f"Weave part {number}"], check=True, env={**os.environ, **person})


@contextmanager
def _chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield browser
        browser.close()


if __name__ == "__main__":
    take_all()
