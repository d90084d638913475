"""`python -m bench.canvas [--quick] [SIZE …]`: measure the canvas in the real studio, print the table, keep it.

It is written as JSON and between two marks in docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from bench.canvas import browser as by
from bench.canvas import reference
from bench.canvas.flows import write_mapped_flow, write_running_flow, write_sized_flow
from bench.canvas.reference import Reference
from bench.canvas.studio import ROOT, studio
from engine.catalogue.catalogue import discover
from engine.catalogue.folder import Root
from engine.store.store import Store, database_url
from engine.workspace import Workspace

SIZES = (100, 1000, 5000)
REFERENCE_NODES = 1000
PAGE, RESULTS = ROOT / "docs" / "benchmarks.md", ROOT / "bench" / "results" / "canvas.json"
BEGIN, END = "<!-- measured by `python -m bench.canvas` -->", "<!-- end of what bench.canvas writes -->"


@dataclass(frozen=True)
class Figure:
    """One figure at one size; `least` is a target that it must reach, `most` one that it must not pass."""

    id: str
    what: str
    unit: str
    nodes: int
    value: float
    least: float | None = None
    most: float | None = None

    @property
    def reached(self) -> bool:
        """Whether the target is reached, if there is one."""
        return (self.least is None or self.value >= self.least) and (self.most is None or self.value <= self.most)


def main() -> None:
    """Measure the sizes that were asked for, or all."""
    parser = argparse.ArgumentParser(prog="bench.canvas", description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, help="numbers of nodes")
    parser.add_argument("--quick", action="store_true", help="one short look at each, to see that it works")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="treadle-bench-") as folder:
        figures = list(_measured(Path(folder), tuple(asked.sizes), quick=asked.quick))
    print("\n" + _table(figures))
    if not asked.quick:
        _keep(figures)


def _measured(folder: Path, sizes: tuple[int, ...], *, quick: bool) -> Iterator[Figure]:
    flows = folder / "flows"
    flows.mkdir()
    catalogue = discover(Root(ROOT / "nodes"))
    names = {size: write_sized_flow(flows, size, catalogue) for size in sizes}
    with studio(folder) as url, by.chromium() as browser:
        beside = reference.measure(browser, folder / "vue_flow", REFERENCE_NODES, 0.5 if quick else 2.0)
        for figure in _of_reference(beside):
            print(f"{figure.id:4} {figure.nodes:5} {figure.what}: {figure.value:.2f} {figure.unit}", flush=True)
            yield figure
        # The first page makes the studio import what it needs.
        by.open_flow(browser, f"{url}/flow/{names[sizes[0]]}")[0].context.close()
        for size, name in names.items():
            drawn = _figures(browser, f"{url}/flow/{name}", size, quick=quick)
            running = f"{url}/flow/{write_running_flow(flows, size, catalogue)}"
            mapped = f"{url}/flow/{write_mapped_flow(flows, size, catalogue)}"
            runs = _runs(browser, running, folder, size, quick=quick)
            for figure in chain(drawn, runs, _maps(browser, mapped, size, quick=quick)):
                target = f"≥ {figure.least:g}" if figure.least else f"≤ {figure.most:g}" if figure.most else ""
                print(f"{figure.id:4} {size:5} {figure.what}: {figure.value:.2f} {figure.unit} {target}", flush=True)
                yield figure


def _of_reference(found: Reference) -> Iterator[Figure]:
    told = (("pan", "fps", found.pan), ("zoom", "fps", found.zoom), ("drag", "fps", found.drag))
    for number, (what, unit, value) in enumerate((*told, ("100 states", "ms", found.states)), start=1):
        yield Figure(f"V{number}", f"Vue Flow alone: {what}", unit, REFERENCE_NODES, value)


def _figures(browser: Browser, url: str, size: int, *, quick: bool) -> Iterator[Figure]:
    """Targets are those of 1000 nodes, and two of 5000; 100 nodes are held to the same."""
    large = size > 1000
    seconds = 0.5 if quick else 2.0
    openings: list[by.Opened] = []
    for _ in range(1 if quick else 3):
        page, opened = by.open_flow(browser, url)
        openings.append(opened)
        page.context.close()
    page, opened = by.open_flow(browser, url)
    openings.append(opened)
    yield Figure("C1", "open to drawn", "s", size, median(o.seconds for o in openings), most=3.0 if large else 2.0)
    yield Figure(
        "C2", "… the canvas's part of it", "s", size, median(o.canvas for o in openings), most=None if large else 0.6
    )
    yield Figure("C3", "pan, everything in view", "fps", size, by.pan(page, seconds), least=45 if large else 55)
    yield Figure("C4", "zoom from all to few and back", "fps", size, by.zoom(page, 2 * seconds), least=48)
    by.work_view(page)
    yield Figure("C5", "pan at 100 %", "fps", size, by.pan(page, seconds))
    yield Figure("C6", "drag a node", "fps", size, by.drag(page, seconds), least=55)
    yield Figure("C7", "100 states change", "ms", size, by.states(page, size), most=5)
    yield Figure("C8", "browser heap", "MB", size, by.heap(page), most=None if large else 60)
    other, _ = by.open_flow(browser, url)
    by.work_view(other)
    yield Figure("C9", "an edit in a second browser", "ms", size, by.seen_by_another(page, other), most=100)
    other.context.close()
    yield Figure("C10", "problems after an edit", "ms", size, by.problems(page), most=100)
    page.context.close()


def _runs(browser: Browser, url: str, workspace: Path, size: int, *, quick: bool) -> Iterator[Figure]:
    page, _ = by.open_flow(browser, url)
    frames: list[float] = []
    late: list[float] = []
    for number in range(2 if quick else 6):
        rate, seen = by.run_all(page, 2.0)
        if number == 0:
            # The engine and a kernel had to start.
            continue
        frames.append(rate)
        store = Store.open(database_url(Workspace(workspace)))
        run = store.runs(None, 1)[0]
        late.append((seen - store.events(run.id)[-1].time.timestamp()) * 1000)
        store.close()
    yield Figure("C11", "all nodes run while panning", "fps", size, median(frames), least=45 if size > 1000 else 55)
    yield Figure("C12", "… the last event is on screen after", "ms", size, median(late), most=100)
    page.context.close()


def _maps(browser: Browser, url: str, size: int, *, quick: bool) -> Iterator[Figure]:
    page, _ = by.open_flow(browser, url)
    # The first run starts a kernel.
    frames = [by.run_all(page, 2.0)[0] for _ in range(2 if quick else 4)][1:]
    yield Figure("C13", "… and a map of 10,000 items", "fps", size, median(frames), least=45 if size > 1000 else 55)
    page.context.close()


def _table(figures: list[Figure]) -> str:
    sizes = sorted({figure.nodes for figure in figures})
    lines = [
        f"| | what | {' | '.join(f'{size} nodes' for size in sizes)} | target |",
        f"|---|---|{'---|' * len(sizes)}---|",
    ]
    for row in dict.fromkeys(figure.id for figure in figures):
        found = {figure.nodes: figure for figure in figures if figure.id == row}
        cells = [_cell(found[size]) if size in found else "" for size in sizes]
        some = next(iter(found.values()))
        lines.append(f"| {row} | {some.what} | {' | '.join(cells)} | {_target(list(found.values()))} |")
    return "\n".join(lines)


def _cell(figure: Figure) -> str:
    shown = (
        f"{figure.value:.2f}"
        if figure.unit == "s"
        else f"{figure.value:.1f}"
        if figure.unit == "ms"
        else f"{figure.value:.0f}"
    )
    return f"{shown} {figure.unit}" if figure.reached else f"**{shown} {figure.unit}**"


def _target(figures: list[Figure]) -> str:
    told = {
        f"≥ {figure.least:g}" if figure.least is not None else f"≤ {figure.most:g} {figure.unit}": None
        for figure in figures
        if figure.least is not None or figure.most is not None
    }
    return ", ".join(told)


def _keep(figures: list[Figure]) -> None:
    RESULTS.parent.mkdir(exist_ok=True)
    before = json.loads(RESULTS.read_text()) if RESULTS.exists() else []
    known = {(figure.nodes, figure.id): figure for figure in [*(Figure(**fields) for fields in before), *figures]}
    merged = [known[key] for key in sorted(known)]
    RESULTS.write_text(json.dumps([asdict(figure) for figure in merged], indent=2) + "\n")
    page = PAGE.read_text("utf-8")
    first, _, rest = page.partition(BEGIN)
    last = rest.partition(END)[2]
    told = f"Measured on {datetime.now(UTC):%Y-%m-%d}: {os.cpu_count()} cores, no GPU."
    PAGE.write_text(f"{first}{BEGIN}\n\n{told}\n\n{_table(merged)}\n\n{END}{last}", "utf-8")


if __name__ == "__main__":
    main()
