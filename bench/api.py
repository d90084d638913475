"""`python -m bench.api`: W6 through the API and its client, and how long the API takes to answer what is read.

Fifty runs of three nodes, one after another: each is started, followed to its last event, and its values are read.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx

from bench.browser.__main__ import PAGE, write_section
from bench.canvas.studio import studio
from bench.graph import FAMILY, MODULE, NODES, three
from bench.webhooks import machine_load, wait_for_engine
from engine.catalogue.catalogue import discover
from engine.catalogue.folder import Root
from studio.client import Treadle

BEGIN, END = "<!-- measured by `python -m bench.api` -->", "<!-- end of what bench.api writes -->"
RUNS = 50
W6_LIMIT_S, READ_LIMIT_MS = 4.0, 50.0


@dataclass(frozen=True)
class Reading:
    """How long one address takes to answer, in milliseconds."""

    path: str
    median: float
    p95: float


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(prog="bench.api", description=__doc__)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--reads", type=int, default=200)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="treadle-api-") as name:
        folder = Path(name)
        _prepare(folder)
        with studio(folder) as url, httpx.Client(base_url=url, trust_env=False, timeout=60) as api:
            wait_for_engine(api)
            with Treadle(url) as client:
                run = client.run("three", fresh=True).run_id
                fifty = [_fifty(client) for _ in range(asked.repeats)]
            readings = [_read(api, path, asked.reads) for path in _paths(run)]
    text = table(fifty, readings)
    print("\n" + text)
    write_section(PAGE, BEGIN, END, f"{machine_load()}\n\n{text}")


def _prepare(folder: Path) -> None:
    nodes = folder / "nodes" / FAMILY
    nodes.mkdir(parents=True)
    (folder / "flows").mkdir()
    (nodes / f"{MODULE.rpartition('.')[2]}.py").write_text(NODES)
    catalogue = discover(Root(folder / "nodes", origin="workspace"))
    (folder / "flows" / "three.py").write_text(three().flow_file(catalogue))


def _fifty(client: Treadle) -> float:
    before = time.perf_counter()
    for _ in range(RUNS):
        result = client.run("three", fresh=True)
        assert result.state == "finished", result
    return time.perf_counter() - before


def _paths(run: str) -> Sequence[str]:
    about_run = ("", "/logs", "/events?after=3")
    lists = ("flows", "runs?limit=50", "artifacts", "nodes?limit=50", "templates", "schedules", "triggers")
    return [*(f"/api/runs/{run}{what}" for what in about_run), *(f"/api/{what}" for what in lists)]


def _read(api: httpx.Client, path: str, times: int) -> Reading:
    took: list[float] = []
    for _ in range(times):
        before = time.perf_counter()
        answer = api.get(path)
        took.append((time.perf_counter() - before) * 1000)
        assert answer.is_success, answer.text
    return Reading(path.partition("?")[0], statistics.median(took), statistics.quantiles(took, n=20)[-1])


def table(fifty: Sequence[float], readings: Sequence[Reading]) -> str:
    """The figures as Markdown."""
    whole = statistics.median(fifty)
    each = whole / RUNS * 1000
    lines = [
        f"W6 through the API: **{whole:.2f} s** for {RUNS} runs (target ≤ {W6_LIMIT_S:g} s), {each:.0f} ms each.",
        "",
        "| read | median | 95 of 100 within | target |",
        "|---|---|---|---|",
    ]
    for one in readings:
        path = one.path if "/runs/" not in one.path else "/api/runs/RUN" + one.path.partition("/runs/")[2][20:]
        lines.append(f"| `{path}` | {one.median:.1f} ms | {one.p95:.1f} ms | ≤ {READ_LIMIT_MS:g} ms |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
