"""A real studio with a real engine, as a program meets it: by its address and its access token."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.browser.studio_process import RunningStudio, running_studio

FLOW = '''"""Counts."""

from nodes.text.join_text import join_text
from prefect import flow


@flow(name="greeting")
def greeting(who: str = "world", times: int = 1):
    """Greets."""
    hello = join_text.submit(parts=["Hello", who])
    shout = join_text.submit(parts=[hello], separator="!")
    return shout
'''
BROKEN = FLOW.replace("parts=[hello]", "parts=[nobody]")


@pytest.fixture(scope="session")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningStudio]:
    """One studio for all, which asks everybody for its token."""
    folder = tmp_path_factory.mktemp("workspace")
    (folder / "flows").mkdir()
    (folder / "flows" / "greeting.py").write_text(FLOW)
    (folder / "flows" / "broken.py").write_text(BROKEN)
    (folder / "flows" / "sleepy.py").write_text(SLEEPY)
    with running_studio(folder, "--host", "0.0.0.0") as started:
        yield started


@pytest.fixture
def api(studio: RunningStudio) -> Iterator[httpx.Client]:
    """A program that shows the token; what it leaves running is stopped, so that the next one finds free kernels."""
    headers = {"Authorization": f"Bearer {studio.token}"}
    with httpx.Client(base_url=studio.url, headers=headers, timeout=60, trust_env=False) as client:
        yield client
        for state in ("queued", "running"):
            for run in client.get("/api/runs", params={"state": state}).json()["runs"]:
                client.post(f"/api/runs/{run['run_id']}/stop")
                ended(client, run["run_id"])


SLEEPY = '''"""Sleeps."""

import time

from engine.node import node
from prefect import flow


@node(effect="idempotent")
def nap(seconds: float = 60.0) -> float:
    time.sleep(seconds)
    return seconds


@flow(name="sleepy")
def sleepy():
    rest = nap.submit()
    return rest
'''


def ended(api: httpx.Client, run: str) -> dict[str, Any]:
    """The run once it has ended; a busy machine is no failure."""
    give_up = time.monotonic() + 240
    while (told := api.get(f"/api/runs/{run}").json())["state"] in {"queued", "running", "waiting"}:
        assert time.monotonic() < give_up, told
        time.sleep(0.02)
    return told
