"""An open flow in a browser that notes by itself when what is on the screen changes."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page

PATIENCE_MS = 120_000

_NOTE = """() => {
  // What watched the run before would be kept with all that it noted, and be called for each change of this one.
  window.benchLeave?.();
  const clock = () => performance.timeOrigin + performance.now();
  const noted = (window.benchNoted = { click: 0, shown: 0, first: 0, ended: 0, state: '', nodes: {} });
  const chip = document.querySelector('[data-testid=run-state]');
  const ends = new Set(['finished', 'failed', 'cancelled', 'crashed']);
  const watches = [], leaving = new AbortController();
  const watch = (watcher, element, what) => { watcher.observe(element, what); watches.push(watcher); };
  window.benchLeave = () => { leaving.abort(); for (const one of watches) one.disconnect(); };
  window.benchEnded = new Promise((over) => {
    // A picture is on the screen with the next frame.
    const look = () => requestAnimationFrame(() => {
      noted.state = chip.dataset.state;
      if (!noted.shown) noted.shown = clock();
      if (ends.has(noted.state) && !noted.ended) { noted.ended = clock(); over(); }
    });
    watch(new MutationObserver(() => noted.click && look()), chip,
          { attributes: true, attributeFilter: ['data-state'] });
  });
  const note = (changes) => {
    if (!noted.click) return;
    for (const { target } of changes) {
      const { nodeId, state } = target.dataset;
      if (!nodeId || state === 'idle' || state === 'waiting') continue;
      if (!noted.first) noted.first = clock();
      (noted.nodes[nodeId] ??= {})[state] ??= clock();
    }
  };
  watch(new MutationObserver(note), document.querySelector('[data-testid=canvas]'),
        { attributes: true, attributeFilter: ['data-state'], subtree: true });
  addEventListener('click', () => { noted.click ||= clock(); }, { capture: true, signal: leaving.signal });
}"""
_END = f"""() => Promise.race([window.benchEnded, new Promise((_, fail) => {{
  setTimeout(() => fail(new Error("the run does not end")), {PATIENCE_MS});
}})])"""
_AS_SHOWN = """() => Object.fromEntries(
  [...document.querySelectorAll('[data-testid=node]')].map(({ dataset }) => [dataset.nodeId, dataset.state]))"""


@dataclass(frozen=True)
class Clicked:
    """Seconds from the click: until the first node had a state on screen, until the run's last state was on screen.

    `nodes` are the times (seconds of the clock) at which each node in view came to each state.
    """

    first: float
    ended: float
    state: str
    nodes: dict[str, dict[str, float]]


def open_flow(browser: Browser, url: str) -> Page:
    """Open a flow in a browser of its own, and wait until it is drawn."""
    page = browser.new_context(viewport={"width": 1600, "height": 900}).new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.goto(url)
    page.wait_for_function("performance.getEntriesByName('treadle.painted').length > 0")
    page.wait_for_function("document.querySelector('[data-testid=run-state]') !== null")
    page.wait_for_timeout(500)
    return page


def run(page: Page, *, fresh: bool) -> Clicked:
    """Click on Run, or on Run all again, and wait until the end is on the screen."""
    if fresh:
        page.get_by_role("button", name="More ways to run").click()
        button = page.get_by_role("menuitem", name="Run everything anew")
    else:
        button = page.get_by_test_id("run")
    button.wait_for()
    page.evaluate(_NOTE)
    button.click()
    # Not by looking again and again: that would have the page draw frame after frame.
    page.evaluate(_END)
    noted: dict[str, Any] = page.evaluate("window.benchNoted")
    nodes = {node: {state: at / 1000 for state, at in states.items()} for node, states in noted["nodes"].items()}
    first = noted["first"] or noted["ended"]
    return Clicked(
        (first - noted["click"]) / 1000, (noted["ended"] - noted["click"]) / 1000, str(noted["state"]), nodes
    )


def shown(page: Page) -> dict[str, str]:
    """The states of the nodes in view, as they stand on the screen."""
    return page.evaluate(_AS_SHOWN)


def median(figures: list[float]) -> float:
    """The middle one."""
    return statistics.median(figures)


def percentile(figures: list[float], share: float) -> float:
    """What that share of the figures does not pass."""
    ordered = sorted(figures)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
