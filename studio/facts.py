"""The studio's health at one moment, gathered once for metrics, readiness, the diagnostics page and its report."""

from __future__ import annotations

import asyncio
import shutil
import time
from dataclasses import dataclass, field
from typing import Any

import httpx
import psutil

from engine.errors import TreadleError
from studio.context import AppContext
from studio.nicegui_setup import count_browsers

ENGINE_PATIENCE_S = 2.0
PREFECT_PATIENCE_S = 2.0


@dataclass(frozen=True, slots=True)
class Facts:
    """`engine` is what the engine's `figures` and `status` say, empty when it does not answer."""

    engine_state: str
    engine_trouble: str
    engine: dict[str, Any]
    prefect: str
    """`ready`, `away`, or `unknown` while the engine does not say where it is."""
    store: str
    """`ready`, or what is wrong with it."""
    store_read_s: float
    store_bytes: int
    runs: dict[str, int]
    disk_free: int
    browsers: int
    open_flows: int
    readers: dict[str, int]
    lag_s: float
    loop_worst_s: float
    memory: int
    other: dict[str, Any] = field(default_factory=dict[str, Any])


async def gather(context: AppContext) -> Facts:
    """Ask all parts, none for long; nothing is started for it."""
    engine, (store, read_s, runs, store_bytes) = await asyncio.gather(_engine(context), _store(context))
    feeds = context.sessions.surroundings.feeds
    return Facts(
        engine_state=context.engine.state,
        engine_trouble=context.engine.trouble,
        engine=engine,
        prefect=await _prefect(str(engine.get("status", {}).get("prefect", {}).get("url") or "")),
        store=store,
        store_read_s=read_s,
        store_bytes=store_bytes,
        runs=runs,
        disk_free=await asyncio.to_thread(lambda: shutil.disk_usage(context.workspace.root).free),
        browsers=count_browsers(),
        open_flows=context.sessions.count,
        readers=feeds.readers,
        lag_s=feeds.lag_s,
        loop_worst_s=context.loop.worst_s,
        memory=psutil.Process().memory_info().rss,
    )


async def _engine(context: AppContext) -> dict[str, Any]:
    client = context.engine.present
    if client is None:
        return {}
    try:
        async with asyncio.timeout(ENGINE_PATIENCE_S):
            figures: dict[str, Any] = await client.call("figures")
            return {**figures, "status": await client.call("status"), "hello": client.engine}
    except (TreadleError, TimeoutError):
        return {}


async def _store(context: AppContext) -> tuple[str, float, dict[str, int], int]:
    begun = time.perf_counter()
    try:
        store = await context.history.store()
        runs = await asyncio.to_thread(store.runs_by_state)
    except TreadleError as error:
        return error.message, 0.0, {}, 0
    files = (context.workspace.store, context.workspace.store.with_name(f"{context.workspace.store.name}-wal"))
    size = await asyncio.to_thread(lambda: sum(file.stat().st_size for file in files if file.exists()))
    return "ready", time.perf_counter() - begun, runs, size


async def _prefect(url: str) -> str:
    if not url:
        return "unknown"
    try:
        async with httpx.AsyncClient(timeout=PREFECT_PATIENCE_S, trust_env=False) as client:
            answer = await client.get(f"{url.rstrip('/')}/health")
    except httpx.HTTPError:
        return "away"
    # Behind a password it answers too.
    return "ready" if answer.status_code in {200, 401, 403} else "away"
