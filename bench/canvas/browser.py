"""What is measured in a browser, by hand movements of the mouse and by what the page itself notes of its times."""

from __future__ import annotations

import math
import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WIDTH, HEIGHT = 1280, 800
PATIENCE_MS = 60_000

_COUNT_FRAMES = """() => {
  window.benchFrames = [];
  const note = (now) => { window.benchFrames.push(now); window.benchAsked = requestAnimationFrame(note); };
  window.benchAsked = requestAnimationFrame(note);
}"""
_FRAMES_A_SECOND = """() => {
  cancelAnimationFrame(window.benchAsked);
  const times = window.benchFrames;
  return (1000 * (times.length - 1)) / (times.at(-1) - times[0]);
}"""
_FIND_EDITOR = """() => {
  const shown = document.querySelector('.treadle-editor');
  for (let element = shown; element; element = element.parentElement) {
    const found = /^c(\\d+)$/.exec(element.id);
    if (found && getElement(Number(found[1]))?.receive) return void (window.benchEditor = getElement(Number(found[1])));
  }
  throw new Error('no editor in this page');
}"""
_STATES = """async ([ids, states]) => {
  const nodes = (state) => Object.fromEntries(ids.map((id) => [id, { state, duration_s: 0.2 }]));
  const times = [];
  for (const state of states) {
    const run = { id: 'bench', state: 'running', duration_s: null, error: '', nodes: nodes(state) };
    const text = JSON.stringify([{ type: 'run', run }]);
    let begun = 0;
    requestAnimationFrame(() => { begun = performance.now(); });
    const before = performance.now();
    window.benchEditor.receive(window.benchEditor.connection, text);
    await Promise.resolve();
    await Promise.resolve();
    document.body.offsetHeight;
    const elements = performance.now() - before;
    // The canvas is drawn in the next frame, between the one callback and the other; the wait for it is not work.
    await new Promise(requestAnimationFrame);
    document.body.offsetHeight;
    times.push(elements + performance.now() - begun);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
  return times;
}"""
_WATCH_NODE = """(id) => {
  const node = document.querySelector(`[data-node-id="${id}"]`);
  window.benchSeen = new Promise((seen, fail) => {
    setTimeout(() => fail(new Error("nothing was seen")), 120_000);
    const watch = new MutationObserver(() => { watch.disconnect(); seen(performance.timeOrigin + performance.now()); });
    watch.observe(node, { attributes: true, attributeFilter: ['style'] });
  });
}"""
_WATCH_PROBLEM = """(id) => {
  const badge = () => document.querySelector(`[data-node-id="${id}"] .badge`) !== null;
  const before = badge();
  window.benchSeen = new Promise((seen, fail) => {
    setTimeout(() => fail(new Error("nothing was seen")), 120_000);
    const watch = new MutationObserver(() => {
      if (badge() === before) return;
      watch.disconnect();
      seen(performance.timeOrigin + performance.now());
    });
    watch.observe(document.querySelector('[data-testid=canvas]'), { childList: true, subtree: true });
  });
}"""
_WATCH_RUN = """() => {
  const shown = document.querySelector('[data-testid=run-state]');
  window.benchSeen = new Promise((seen, fail) => {
    setTimeout(() => fail(new Error("nothing was seen")), 120_000);
    let going = false;
    const watch = new MutationObserver(() => {
      const { state } = shown.dataset;
      if (state === 'queued' || state === 'running') going = true;
      else if (going) {
        watch.disconnect();
        requestAnimationFrame(() => seen(performance.timeOrigin + performance.now()));
      }
    });
    watch.observe(shown, { attributes: true, attributeFilter: ['data-state'] });
  });
}"""
_NOTE_KEY = """() => addEventListener('keydown', () => {
  window.benchPressed = performance.timeOrigin + performance.now();
}, { once: true, capture: true })"""


@dataclass(frozen=True)
class Opened:
    """How long until the flow was drawn: from the click on its link, and of that the canvas's own part."""

    seconds: float
    canvas: float


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's browser, or Playwright's."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield browser
        browser.close()


def open_flow(browser: Browser, url: str) -> tuple[Page, Opened]:
    """Open a flow in a browser that has nothing cached, and wait until all that is in view is drawn."""
    page = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT}).new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.goto(url, wait_until="commit")
    page.wait_for_function("performance.getEntriesByName('treadle.painted').length > 0")
    painted, taken = page.evaluate(
        """() => ['treadle.painted', 'treadle.taken'].map((name) => performance.getEntriesByName(name)[0].startTime)"""
    )
    # The panels and the code editor would count as work of the canvas.
    page.wait_for_timeout(1500)
    return page, Opened(painted / 1000, (painted - taken) / 1000)


def _frames(page: Page, step: Callable[[int], None], seconds: float) -> float:
    page.evaluate(_COUNT_FRAMES)
    end, number = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        step(number)
        number += 1
    return page.evaluate(_FRAMES_A_SECOND)


def _circle(page: Page, middle: tuple[float, float], reach: tuple[float, float], number: int) -> None:
    page.mouse.move(middle[0] + reach[0] * math.sin(number / 15), middle[1] + reach[1] * math.cos(number / 11), steps=1)


def _middle(page: Page) -> tuple[float, float]:
    box = page.get_by_test_id("canvas").bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def pan(page: Page, seconds: float) -> float:
    """Frames a second while everything that is in view is pulled about."""
    middle = _middle(page)
    page.mouse.move(*middle)
    page.mouse.down(button="right")
    found = _frames(page, lambda number: _circle(page, middle, (150, 100), number), seconds)
    page.mouse.up(button="right")
    return found


def zoom(page: Page, seconds: float) -> float:
    """Frames a second from the whole flow to a few nodes and back."""
    page.keyboard.down("Control")
    found = wheel(page, 60, seconds)
    page.keyboard.up("Control")
    return found


def wheel(page: Page, turn: int, seconds: float) -> float:
    """Frames a second while the wheel is turned 25 times in and 25 times out, over and over."""
    page.mouse.move(*_middle(page))
    return _frames(page, lambda number: page.mouse.wheel(0, turn if number // 25 % 2 else -turn), seconds)


def work_view(page: Page) -> None:
    """Look at the middle at 100 %."""
    page.get_by_role("button", name="Fit", exact=True).click()
    page.wait_for_timeout(400)
    page.locator(".zoom-bar .percent").click()
    page.wait_for_timeout(1500)


def drag(page: Page, seconds: float) -> float:
    """Frames a second while one node is pulled about."""
    middle = _middle(page)
    boxes = [box for header in page.locator("[data-testid=node] header").all() if (box := header.bounding_box())]
    nearest = min(boxes, key=lambda box: abs(box["x"] - middle[0]) + abs(box["y"] - middle[1]))
    held = nearest["x"] + 60, nearest["y"] + 10
    page.mouse.move(*held)
    page.mouse.down()
    found = _frames(page, lambda number: _circle(page, held, (150, 80), number), seconds)
    page.keyboard.press("Escape")
    page.mouse.up()
    return found


def states(page: Page, count: int) -> float:
    """Milliseconds of work from a message that changes the states of many nodes, those in view first, to the picture.

    Elements are up to date and laid out, and the canvas is drawn; what the browser's own painting takes is not in it.
    """
    fold = page.get_by_role("button", name="Fold the drawer")
    if fold.is_visible():
        # The list of a run's nodes, which would open by itself, is not the canvas.
        fold.click()
    page.evaluate(_FIND_EDITOR)
    shown = page.eval_on_selector_all("[data-testid=node]", "all => all.map((one) => one.dataset.nodeId)")
    others = (f"step_{number}" for number in range(count))
    ids = list(dict.fromkeys([*shown, *others]))[: min(100, count)]
    found: list[float] = page.evaluate(_STATES, [ids, ["running", "finished"] * 20])
    return statistics.median(found[10:])


def heap(page: Page) -> float:
    """Megabytes that JavaScript holds once what is not needed has gone."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    used: dict[str, Any] = session.send("Runtime.getHeapUsage")
    return used["usedSize"] / 1e6


def seen_by_another(one: Page, other: Page) -> float:
    """Milliseconds from a key in one browser until the node stands elsewhere in another one."""
    both = "all => all.map((one) => one.dataset.nodeId)"
    known = set(other.eval_on_selector_all("[data-testid=node]", both))
    node = next(name for name in one.eval_on_selector_all("[data-testid=node]", both) if name in known)
    one.locator(f'[data-node-id="{node}"]').focus()
    one.keyboard.press("Enter")
    times: list[float] = []
    for _ in range(7):
        other.evaluate(_WATCH_NODE, node)
        one.evaluate(_NOTE_KEY)
        one.keyboard.press("ArrowRight")
        pressed = one.evaluate("window.benchPressed")
        times.append(other.evaluate("window.benchSeen") - pressed)
    return statistics.median(times)


def problems(page: Page) -> float:
    """Milliseconds from the key that ends an edit until its problem is drawn on the node, or gone from it."""
    middle = _middle(page)
    boxes = [(one, one.bounding_box()) for one in page.locator('[data-testid=node] input[data-field="column"]').all()]
    near = min((abs(box["x"] - middle[0]) + abs(box["y"] - middle[1]), at) for at, (_, box) in enumerate(boxes) if box)
    node = boxes[near[1]][0].evaluate("one => one.closest('[data-node-id]').dataset.nodeId")
    setting = page.locator(f'[data-node-id="{node}"] input[data-field="column"]')
    kept = setting.input_value()
    times: list[float] = []
    for text in ["", kept] * 5:
        setting.fill(text)
        page.wait_for_timeout(400)
        page.evaluate(_WATCH_PROBLEM, node)
        page.evaluate(_NOTE_KEY)
        setting.press("Enter")
        times.append(page.evaluate("window.benchSeen") - page.evaluate("window.benchPressed"))
    return statistics.median(times)


def run_all(page: Page, seconds: float) -> tuple[float, float]:
    """Frames a second while all nodes run and the picture is pulled about, and when its end was seen: in seconds."""
    page.evaluate(_WATCH_RUN)
    page.keyboard.press("Control+k")
    page.keyboard.type("Run everything anew")
    page.evaluate(_COUNT_FRAMES)
    page.keyboard.press("Enter")
    middle = _middle(page)
    page.mouse.move(*middle)
    page.mouse.down(button="right")
    end, number = time.monotonic() + seconds, 0
    state = page.get_by_test_id("run-state")
    while time.monotonic() < end or state.get_attribute("data-state") in {"queued", "running"}:
        _circle(page, middle, (150, 100), number)
        number += 1
    frames: float = page.evaluate(_FRAMES_A_SECOND)
    page.mouse.up(button="right")
    return frames, page.evaluate("window.benchSeen") / 1000
