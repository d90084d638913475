"""`python -m bench.webhooks [--seconds 10]`: how many calls of a webhook are kept on disk and answered a second.

Calls come by wrk (apt-get install wrk), each with a body of its own. During a test nothing starts runs, which is what
the intake alone can do; then runs start beside it. Afterwards every call that was answered is looked for in the store.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psutil

from bench.browser.__main__ import PAGE, write_section
from bench.canvas.studio import studio

BEGIN, END = "<!-- measured by `python -m bench.webhooks` -->", "<!-- end of what bench.webhooks writes -->"
CONNECTIONS = "64"
FLOW = '''"""Notes what came."""

from nodes.text.join_text import join_text
from prefect import flow


@flow(name="noting")
def noting(number: int = 0):
    """Notes."""
    noted = join_text.submit(parts=["number", str(number)])
    return noted
'''
CALLS = """
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local count = 0
request = function()
  count = count + 1
  return wrk.format(nil, nil, nil, string.format('{"number": %d, "text": "an order as a shop may send it"}', count))
end
local wrong = 0
response = function(status) if status ~= 202 then wrong = wrong + 1 end end
"""


@dataclass(frozen=True)
class Measured:
    """What wrk says, and what the store has."""

    what: str
    per_second: float
    slowest_of_100: str
    answered: int
    kept: int
    processor_ms: float
    """What the studio uses of a processor for each call."""


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(prog="bench.webhooks", description=__doc__)
    parser.add_argument("--seconds", type=int, default=10)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="treadle-webhooks-") as name:
        folder = Path(name)
        (folder / "flows").mkdir()
        (folder / "flows" / "noting.py").write_text(FLOW)
        script = folder / "calls.lua"
        script.write_text(CALLS)
        with studio(folder) as url, httpx.Client(base_url=url, trust_env=False, timeout=60) as api:
            wait_for_engine(api)
            measured = [
                _measure(api, url, script, asked.seconds, "kept alone", state="test"),
                _measure(api, url, script, asked.seconds, "while runs start", state="resume"),
            ]
    text = table(measured)
    print("\n" + text)
    write_section(PAGE, BEGIN, END, f"{machine_load()}\n\n{text}")


def _measure(api: httpx.Client, url: str, script: Path, seconds: int, what: str, *, state: str) -> Measured:
    settings = {"most_waiting": 1_000_000, "at_once": 1}
    body = {"flow": "noting", "kind": "webhook", "settings": settings, "parameters": {"number": "event.body.number"}}
    trigger: dict[str, Any] = api.post("/api/triggers", json=body).json()
    api.post(f"/api/triggers/{trigger['id']}/{state}")
    before = _processor_s()
    command = ["wrk", "-t1", "-c", CONNECTIONS, "-d", f"{seconds}s", "--latency", "-s", str(script)]
    said = subprocess.run([*command, url + trigger["address"]], capture_output=True, text=True, check=True).stdout
    used = _processor_s() - before
    api.post(f"/api/triggers/{trigger['id']}/pause")
    counts: dict[str, int] = api.get(f"/api/triggers/{trigger['id']}").json()["counts"]
    assert "Non-2xx" not in said, said
    return Measured(
        what,
        per_second=float(re.findall(r"Requests/sec:\s+([\d.]+)", said)[0]),
        slowest_of_100=re.findall(r"99%\s+(\S+)", said)[0],
        answered=int(re.findall(r"(\d+) requests in", said)[0]),
        kept=sum(counts.values()),
        processor_ms=used * 1000 / sum(counts.values()),
    )


def _processor_s() -> float:
    """What the studio has used of a processor."""
    ours = [one for one in psutil.Process().children() if "serve" in one.cmdline()]
    return sum(one.cpu_times().user + one.cpu_times().system for one in ours)


def machine_load() -> str:
    """What else the machine had to do."""
    return f"Other work beside it: a load of {os.getloadavg()[2]:.0f} on {os.cpu_count()} cores."


def wait_for_engine(api: httpx.Client) -> None:
    """Wait until the studio says that flows can be run."""
    give_up = time.monotonic() + 120
    while not api.get("/readyz").is_success and time.monotonic() < give_up:
        time.sleep(0.5)


def table(measured: list[Measured]) -> str:
    """The figures as Markdown."""
    head = ("", "calls a second", "99 of 100 within", "answered", "in the store", "studio's CPU for each", "target")
    rows = [
        (
            one.what,
            f"{one.per_second:.0f}",
            one.slowest_of_100,
            str(one.answered),
            str(one.kept),
            f"{one.processor_ms:.2f} ms",
            "≥ 300",
        )
        for one in measured
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---",) * len(head), *rows))


if __name__ == "__main__":
    main()
