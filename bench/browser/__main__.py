"""`python -m bench.browser [--quick]`: runs from the click in a real browser to the last state on the screen.

Beside each stands the engine's own time of the same runs. Prints the table, keeps it as JSON and between two marks in
docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
from playwright.sync_api import Browser, Page

from bench.browser import page as by
from bench.canvas.browser import chromium
from bench.canvas.studio import ROOT, studio
from bench.graph import FAMILY, MODULE, NODES, Graph, Step, chain, fibonacci_chain, layered, sleepers, three
from engine.catalogue.catalogue import Catalogue, discover
from engine.catalogue.folder import Root

PAGE, RESULTS = ROOT / "docs" / "benchmarks.md", ROOT / "bench" / "results" / "browser.json"
BEGIN, END = "<!-- measured by `python -m bench.browser` -->", "<!-- end of what bench.browser writes -->"
REPEATS, RUNS_OF_W6, VIEWERS = 5, 50, 100


@dataclass(frozen=True)
class Figure:
    """One row. `screen` is from the click to the screen, `engine` what the store says of the same runs; seconds."""

    id: str
    what: str
    screen: float
    target: float | None = None
    engine: float | None = None

    @property
    def reached(self) -> bool:
        """Whether the target is reached, if there is one."""
        return self.target is None or self.screen <= self.target


class Place:
    """A studio on a workspace with the flows of the benchmarks, and a browser."""

    def __init__(self, folder: Path, url: str, browser: Browser, catalogue: Catalogue, *, repeats: int) -> None:
        self.folder, self.url, self.browser, self.catalogue, self.repeats = folder, url, browser, catalogue, repeats
        self.api = httpx.Client(base_url=url, timeout=120, trust_env=False)

    def open(self, graph: Graph) -> Page:
        """Write a graph as a flow, and open it."""
        (self.folder / "flows" / f"{graph.name}.py").write_text(graph.flow_file(self.catalogue))
        return by.open_flow(self.browser, f"{self.url}/flow/{graph.name}")

    def last_run(self) -> dict[str, Any]:
        """The facts of the newest run."""
        return self.api.get("/api/runs?limit=1").json()["runs"][0]

    def engine_seconds(self) -> float:
        """From request to end of the newest run, as the store has it."""
        run = self.last_run()
        return (datetime.fromisoformat(run["ended"]) - datetime.fromisoformat(run["created"])).total_seconds()

    def measure(self, graph: Graph, *, fresh: bool = True) -> tuple[list[by.Clicked], list[float]]:
        """Click several times, after a warm-up."""
        page = self.open(graph)
        clicked: list[by.Clicked] = []
        engine: list[float] = []
        for number in range(self.repeats + 1):
            one = by.run(page, fresh=fresh or number == 0)
            if one.state != "finished":
                raise RuntimeError(f"{graph.name} ended {one.state}: {self.last_run()}")
            if number:
                clicked.append(one)
                engine.append(self.engine_seconds())
            page.wait_for_timeout(300)
        page.context.close()
        return clicked, engine

    def events(self, run: str) -> list[dict[str, Any]]:
        """All events of a run that has ended."""
        text = self.api.get(f"/api/runs/{run}/events").text
        return [json.loads(line[6:]) for line in text.splitlines() if line.startswith("data: ")]


def main() -> None:
    """Measure all rows."""
    parser = argparse.ArgumentParser(prog="bench.browser", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one repeat of each, to see that it works")
    parser.add_argument("rows", nargs="*", help="only rows that begin so")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="treadle-bench-") as name:
        folder = Path(name)
        nodes = folder / "nodes" / FAMILY
        nodes.mkdir(parents=True)
        (folder / "flows").mkdir()
        (nodes / f"{MODULE.rpartition('.')[2]}.py").write_text(NODES)
        catalogue = discover(Root(folder / "nodes", origin="workspace"))
        with studio(folder) as url, chromium() as browser:
            place = Place(folder, url, browser, catalogue, repeats=1 if asked.quick else REPEATS)
            _wait_until_ready(place)
            figures = list(_measured(place, asked.rows, quick=asked.quick))
    print("\n" + table(figures))
    if not asked.quick:
        _keep(figures)


def _wait_until_ready(place: Place) -> None:
    give_up = time.monotonic() + 120
    while place.api.get("/readyz").status_code != 200:
        if time.monotonic() > give_up:
            raise RuntimeError(f"the studio is not ready: {place.api.get('/readyz').text}")
        time.sleep(0.2)


def _measured(place: Place, wanted: list[str], *, quick: bool) -> Iterator[Figure]:
    rows: dict[str, Callable[[], Iterator[Figure]]] = {
        "W1": lambda: _clicked(place, "W1", "chain of 100 trivial nodes", chain(), 0.10),
        "W3": lambda: _clicked(place, "W3", "random graph of 1000 trivial nodes", layered(), 0.20),
        "W4a": lambda: _clicked(place, "W4a", "40 × fibonacci(10), chained", fibonacci_chain(), 0.10),
        "W5": lambda: _last_changed(place),
        "W6": lambda: _many(place, 5 if quick else RUNS_OF_W6),
        "W7": lambda: _clicked(place, "W7", "100 independent nodes that sleep 0.2 s", sleepers(), 0.50),
        "B1": lambda: _steps(place),
        "B3": lambda: _burst(place),
        "B4": lambda: _viewers(place, 10 if quick else VIEWERS),
    }
    for row, measure in rows.items():
        if wanted and not any(row.startswith(word) for word in wanted):
            continue
        for figure in measure():
            print(f"{figure.id:4} {figure.what}: {figure.screen:.3f} s, engine {figure.engine}", flush=True)
            yield figure


def _clicked(place: Place, id: str, what: str, graph: Graph, target: float) -> Iterator[Figure]:
    clicked, engine = place.measure(graph)
    yield Figure(id, what, by.median([one.ended for one in clicked]), target, by.median(engine))


def _last_changed(place: Place) -> Iterator[Figure]:
    """The last node is edited on disk, taken over by the editor, and run: what is before it is fresh."""
    clicked: list[by.Clicked] = []
    engine: list[float] = []
    for number in range(place.repeats + 1):
        page = place.open(chain(last=number + 2, name=f"changed{number}" if number else "changed"))
        by.run(page, fresh=False)
        page.context.close()
        page = place.open(chain(last=number + 100, name=f"changed{number}" if number else "changed"))
        one = by.run(page, fresh=False)
        page.context.close()
        if number:
            clicked.append(one)
            engine.append(place.engine_seconds())
    yield Figure(
        "W5", "W1 again, only the last node changed", by.median([one.ended for one in clicked]), 0.10, by.median(engine)
    )


def _many(place: Place, runs: int) -> Iterator[Figure]:
    page = place.open(three())
    by.run(page, fresh=True)
    clicked: list[by.Clicked] = []
    engine = 0.0
    for _ in range(runs):
        clicked.append(by.run(page, fresh=True))
        engine += place.engine_seconds()
    page.context.close()
    yield Figure(
        "W6", f"{runs} runs of 3 nodes, one click after another", sum(one.ended for one in clicked), 4.0, engine
    )


def _steps(place: Place) -> Iterator[Figure]:
    """Naps one after another: how soon the first one is seen to run, and how soon each is seen to have finished."""
    page = place.open(_naps(12, "naps"))
    firsts: list[float] = []
    lags: list[float] = []
    by.run(page, fresh=True)
    for _ in range(place.repeats):
        page.wait_for_timeout(300)
        one = by.run(page, fresh=True)
        firsts.append(one.first)
        for event in place.events(place.last_run()["run_id"]):
            seen = one.nodes.get(event.get("node", ""), {}).get("finished")
            if event["kind"] == "node.finished" and seen:
                lags.append(seen - datetime.fromisoformat(event["time"]).timestamp())
    page.context.close()
    yield Figure("B1", "click → first node running, median", by.median(firsts), 0.150)
    yield Figure("B2", "node finished → visible, 95 % of them", by.percentile(lags, 0.95), 0.100, by.median(lags))


def _naps(count: int, name: str) -> Graph:
    """Naps of a tenth of a second, one after another."""
    first = Step("n0", "nap", {"seconds": 0.1})
    return Graph(name, (first, *(Step(f"n{i}", "nap", {"seconds": f"n{i - 1}"}) for i in range(1, count))))


def _burst(place: Place) -> Iterator[Figure]:
    """More than a thousand events at once: nodes that are in view stand as the store has them, and no number lacks."""
    page = place.open(chain(400, name="burst"))
    one = by.run(page, fresh=True)
    run = place.last_run()["run_id"]
    events = place.events(run)
    if [event["seq"] for event in events] != list(range(1, len(events) + 1)) or len(events) < 1000:
        raise RuntimeError("events are missing")
    stored = {node: told["state"] for node, told in place.api.get(f"/api/runs/{run}").json()["nodes"].items()}
    wrong = {node: state for node, state in by.shown(page).items() if stored.get(node) != state}
    if wrong:
        raise RuntimeError(f"the screen is not what the store has: {wrong}")
    page.context.close()
    yield Figure(
        "B3", f"{len(events)} events in a burst, all on screen as in the store", one.ended, None, place.engine_seconds()
    )


def _viewers(place: Place, viewers: int) -> Iterator[Figure]:
    """The same runs with nobody and with very many who follow them by server-sent events."""
    from bench.browser.followers import followed

    graph = _naps(20, "watched")
    (place.folder / "flows" / f"{graph.name}.py").write_text(graph.flow_file(place.catalogue))
    for count in (0, viewers):
        seconds = by.median([followed(place.url, graph.name, count) for _ in range(place.repeats + 2)][1:])
        yield Figure(
            "B4" if count else "B4a", f"20 naps of 0.1 s, by the API, with {count} who follow the events", seconds
        )


def table(figures: list[Figure]) -> str:
    """The rows as a Markdown table."""
    lines = ["| | what | click to screen | the engine's part | target | reached |", "|---|---|---|---|---|---|"]
    for one in figures:
        target = f"≤ {one.target:g} s" if one.target is not None else ""
        engine = f"{one.engine:.3f} s" if one.engine is not None else ""
        reached = "" if one.target is None else "yes" if one.reached else "**no**"
        lines.append(f"| {one.id} | {one.what} | {one.screen:.3f} s | {engine} | {target} | {reached} |")
    return "\n".join(lines)


def _keep(figures: list[Figure]) -> None:
    RESULTS.parent.mkdir(exist_ok=True)
    before = json.loads(RESULTS.read_text()) if RESULTS.exists() else []
    known = {figure.id: figure for figure in [*(Figure(**fields) for fields in before), *figures]}
    merged = [known[id] for id in sorted(known, key=lambda id: (id[0] != "W", id))]
    RESULTS.write_text(json.dumps([asdict(figure) for figure in merged], indent=2) + "\n")
    write_section(PAGE, BEGIN, END, table(merged))


def write_section(page: Path, begin: str, end: str, text: str) -> None:
    """Put a table between two marks of the page of figures."""
    first, _, rest = page.read_text("utf-8").partition(begin)
    told = f"Measured on {datetime.now(UTC):%Y-%m-%d}: {os.cpu_count()} cores, no GPU."
    page.write_text(f"{first}{begin}\n\n{told}\n\n{text}\n\n{end}{rest.partition(end)[2]}", "utf-8")


if __name__ == "__main__":
    main()
