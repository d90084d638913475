"""`python -m bench.soak [--minutes 30]`: runs back to back with ten viewers, and how much memory every part uses.

Prints a table of memory over time with its slope, and writes it as JSON and into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import httpx
import psutil
from playwright.sync_api import Browser, Page

from bench.browser import page as by
from bench.browser.__main__ import PAGE, write_section
from bench.canvas.browser import chromium, heap
from bench.canvas.studio import ROOT, studio
from bench.graph import FAMILY, MODULE, NODES, chain
from engine.catalogue.catalogue import discover
from engine.catalogue.folder import Root

RESULTS = ROOT / "bench" / "results" / "soak.json"
BEGIN, END = "<!-- measured by `python -m bench.soak` -->", "<!-- end of what bench.soak writes -->"
WARM_SHARE = 0.25
"""So much of the time at the start is left out of the slope: caches fill, kernels come up."""


@dataclass(frozen=True)
class Sample:
    """Megabytes of each part at one time."""

    minute: float
    runs: int
    studio: float
    engine: float
    kernels: float
    prefect: float
    browser: float
    heap: float


PARTS = ("studio", "engine", "kernels", "prefect", "browser", "heap")


def main() -> None:
    """Soak, print, keep."""
    parser = argparse.ArgumentParser(prog="bench.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--viewers", type=int, default=10)
    parser.add_argument("--nodes", type=int, default=20)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="treadle-soak-") as name:
        folder = Path(name)
        nodes = folder / "nodes" / FAMILY
        nodes.mkdir(parents=True)
        (folder / "flows").mkdir()
        (nodes / f"{MODULE.rpartition('.')[2]}.py").write_text(NODES)
        graph = chain(asked.nodes, name="soak")
        text = graph.flow_file(discover(Root(folder / "nodes", origin="workspace")))
        (folder / "flows" / "soak.py").write_text(text)
        with studio(folder) as url, chromium() as browser:
            samples, failures = _soak(browser, url, asked.viewers, asked.minutes * 60)
    print("\n" + table(samples, failures))
    RESULTS.parent.mkdir(exist_ok=True)
    told = {"viewers": asked.viewers, "failures": failures, "samples": [asdict(sample) for sample in samples]}
    RESULTS.write_text(json.dumps(told, indent=2) + "\n")
    write_section(PAGE, BEGIN, END, f"{asked.viewers} viewers.\n\n{table(samples, failures)}")


def _soak(browser: Browser, url: str, viewers: int, seconds: float) -> tuple[list[Sample], list[str]]:
    samples: list[Sample] = []
    failures: list[str] = []
    with httpx.Client(base_url=url, timeout=60, trust_env=False) as api:
        pages = [by.open_flow(browser, f"{url}/flow/soak") for _ in range(viewers)]
        begun = time.monotonic()
        runs = 0
        while (now := time.monotonic() - begun) < seconds:
            if not samples or now - 60 * samples[-1].minute >= max(5.0, seconds / 60):
                samples.append(_sample(api, pages[-1], now / 60, runs))
                print(" ".join(f"{name} {value:.1f}" for name, value in asdict(samples[-1]).items()), flush=True)
            failures += _run(api, pages, fresh=runs % 2 == 0)
            runs += 1
        samples.append(_sample(api, pages[-1], (time.monotonic() - begun) / 60, runs))
    return samples, failures


def _run(api: httpx.Client, pages: list[Page], *, fresh: bool) -> list[str]:
    """One run from a click in one browser; what is wrong with it, or with what the others see of it."""
    one = by.run(pages[0], fresh=fresh)
    told: dict[str, Any] = api.get("/api/runs?limit=1").json()["runs"][0]
    wrong = [] if one.state == "finished" == told["state"] else [f"{told['run_id']}: {one.state}, {told['state']}"]
    ended = f"document.querySelector('[data-testid=run-state]').dataset.state === '{told['state']}'"
    pages[1 % len(pages)].wait_for_function(ended)
    return wrong


def _sample(api: httpx.Client, page: Page, minute: float, runs: int) -> Sample:
    found: dict[str, float] = dict.fromkeys(PARTS, 0.0)
    for line in api.get("/metrics").text.splitlines():
        name, _, value = line.partition(" ")
        for part, metric in (
            ("studio", "treadle_studio_process_resident_memory_bytes"),
            ("engine", "treadle_engine_memory_bytes"),
            ("kernels", "treadle_kernel_memory_bytes{"),
            ("prefect", "treadle_prefect_memory_bytes"),
        ):
            if name.startswith(metric):
                found[part] += float(value) / 1e6
    found["browser"] = sum(
        _own(process) for process in psutil.Process().children(recursive=True) if _is_browser(process)
    )
    found["heap"] = heap(page)
    return Sample(minute, runs, **found)


def _is_browser(process: psutil.Process) -> bool:
    try:
        return "chrom" in process.name()
    except psutil.Error:
        return False


def _own(process: psutil.Process) -> float:
    """Megabytes that only this process has: pages share the browser's code."""
    try:
        return process.memory_full_info().uss / 1e6
    except psutil.Error:
        return 0.0


def slope(minutes: Sequence[float], values: Sequence[float]) -> float:
    """Megabytes a minute, by the straight line that fits best."""
    if len(set(minutes)) <= 1:
        return 0.0
    return statistics.linear_regression(minutes, values).slope


def table(samples: list[Sample], failures: list[str]) -> str:
    """First, last and largest memory of each part, and its slope after the warm-up."""
    warm = [sample for sample in samples if sample.minute >= WARM_SHARE * samples[-1].minute]
    minutes = [sample.minute for sample in warm]
    last = samples[-1]
    lines = [
        f"{last.runs} runs in {last.minute:.1f} minutes, {len(failures)} failed or were shown wrongly.",
        "",
        "| part | first | after the warm-up | last | largest | slope, MB a minute |",
        "|---|---|---|---|---|---|",
    ]
    for part in PARTS:
        values = [getattr(sample, part) for sample in samples]
        warm_values = [getattr(sample, part) for sample in warm]
        what = "JavaScript heap of a viewer" if part == "heap" else part
        lines.append(
            f"| {what} | {values[0]:.1f} MB | {warm_values[0]:.1f} MB | {values[-1]:.1f} MB | {max(values):.1f} MB |"
            f" {slope(minutes, warm_values):+.2f} |"
        )
    return "\n".join([*lines, *(f"- {failure}" for failure in failures[:20])])


if __name__ == "__main__":
    main()
