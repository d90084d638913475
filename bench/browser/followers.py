"""Programs that follow a run over HTTP while it goes on."""

from __future__ import annotations

import asyncio
import json
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import httpx


def followed(url: str, flow: str, followers: int) -> float:
    """Start a run with so many followers; seconds from the request to its end, which each of them must have heard."""
    # A thread of its own: the browser's library has a loop in this one.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(_followed(url, flow, followers))).result()


async def _followed(url: str, flow: str, followers: int) -> float:
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(base_url=url, timeout=120, limits=limits, trust_env=False) as client:
        started = (await client.post("/api/runs", json={"flow": flow, "fresh": True})).json()["run_id"]
        heard = await asyncio.gather(*(_follow(client, started) for _ in range(followers)))
        give_up = time.monotonic() + 60
        while (run := (await client.get(f"/api/runs?text={started}")).json()["runs"][0])["ended"] is None:
            if time.monotonic() > give_up:
                raise RuntimeError(f"run {started} does not end")
            await asyncio.sleep(0.05)
        if any(numbers != list(range(1, run["events"] + 1)) for numbers in heard):
            raise RuntimeError("a follower has missed events")
        return _seconds(run)


def _seconds(run: dict[str, str]) -> float:
    return (datetime.fromisoformat(run["ended"]) - datetime.fromisoformat(run["created"])).total_seconds()


async def _follow(client: httpx.AsyncClient, run: str) -> list[int]:
    async with client.stream("GET", f"/api/runs/{run}/events") as answer:
        return [json.loads(line[6:])["seq"] async for line in answer.aiter_lines() if line.startswith("data: ")]
