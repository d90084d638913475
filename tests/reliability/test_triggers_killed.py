"""R9, R10: what a webhook was answered for is not lost when studio and engine are killed, and starts one run each."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

from engine.daemon.lock import read_holder
from engine.workspace import Workspace
from tests.browser.studio_process import RunningStudio, start_studio
from tests.processes import eventually

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(300)]

CALLS = int(os.environ.get("TREADLE_KILL_CALLS", "12"))
FLOW = '''"""Notes what came."""

from nodes.text.join_text import join_text
from prefect import flow


@flow(name="noting")
def noting(number: int = 0):
    """Notes."""
    noted = join_text.submit(parts=["number", str(number)])
    return noted
'''


def kill(studio: RunningStudio, workspace: Workspace) -> None:
    """Kill studio and engine, with no chance to tidy up."""
    holder = read_holder(workspace.lock)
    for pid in [studio.process.pid, *([holder.pid] if holder else [])]:
        if psutil.pid_exists(pid):
            os.kill(pid, signal.SIGKILL)
    studio.process.wait()
    if studio.process.stdout:
        studio.process.stdout.close()


def all_deliveries(client: httpx.Client, trigger: str) -> dict[str, dict[str, Any]]:
    found: list[dict[str, Any]] = client.get(f"/api/triggers/{trigger}/deliveries?limit=200").json()["deliveries"]
    return {one["id"]: one for one in found}


def test_whatever_was_accepted_before_a_kill_starts_exactly_one_run(tmp_path: Path):
    workspace = Workspace(tmp_path)
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows" / "noting.py").write_text(FLOW)
    studio = start_studio(tmp_path)
    accepted: list[str] = []

    def call(address: str) -> None:
        with httpx.Client(base_url=studio.url, trust_env=False, timeout=30) as client:
            for number in range(CALLS):
                try:
                    answer = client.post(address, json={"number": number}, headers={"Idempotency-Key": str(number)})
                except httpx.TransportError:
                    return
                if answer.is_success:
                    accepted.append(answer.json()["delivery"])

    try:
        body = {"flow": "noting", "kind": "webhook", "parameters": {"number": "event.body.number"}}
        with httpx.Client(base_url=studio.url, trust_env=False, timeout=60) as client:
            trigger = client.post("/api/triggers", json=body).json()
            # The engine takes part: some have started, some are starting, some wait.
            client.post(trigger["address"], json={"number": -1})
            eventually(lambda: client.get("/api/runs").json()["runs"] != [], within_s=90)
        calling = threading.Thread(target=call, args=(trigger["address"],))
        calling.start()
        eventually(lambda: len(accepted) >= CALLS // 2, within_s=60)
        kill(studio, workspace)
        calling.join()
        before = list(accepted)
        studio = start_studio(tmp_path)
        # A sender that got no answer sends again.
        call(trigger["address"])
        with httpx.Client(base_url=studio.url, trust_env=False, timeout=60) as client:
            eventually(
                lambda: all(one["state"] == "started" for one in all_deliveries(client, trigger["id"]).values()),
                within_s=120,
            )
            deliveries = all_deliveries(client, trigger["id"])
            runs = client.get("/api/runs?limit=200&started_by=trigger").json()["runs"]
        assert set(before) <= set(deliveries)
        assert len(deliveries) == CALLS + 1
        by_delivery = [run["trigger"]["delivery"] for run in runs]
        assert sorted(by_delivery) == sorted(deliveries)
        assert {one["run_id"] for one in deliveries.values()} == {run["run_id"] for run in runs}
    finally:
        if studio.process.poll() is None:
            kill(studio, workspace)
