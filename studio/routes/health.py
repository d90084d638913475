"""What a supervisor asks: whether the studio lives, and whether flows can be run."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.responses import JSONResponse

from studio.context import AppContext
from studio.facts import gather

SCARCE_BYTES = 50_000_000
"""Below it the next run may fill the disk."""


def register(web: FastAPI, context: AppContext) -> None:
    """Add `/healthz` and `/readyz`. They tell nothing that a stranger may not know."""

    @web.get("/healthz", tags=["operations"], summary="Whether the studio lives")
    async def healthz() -> JSONResponse:
        return JSONResponse({"ok": True})

    @web.get("/readyz", tags=["operations"], summary="Whether flows can be run")
    async def readyz() -> JSONResponse:
        """503 as long as engine, store, Prefect or the disk are not ready."""
        facts = await gather(context)
        parts = {
            "engine": facts.engine_state,
            # What is wrong with it names paths, which are not for everybody.
            "store": "ready" if facts.store == "ready" else "away",
            "prefect": facts.prefect,
            "disk": "ready" if facts.disk_free >= SCARCE_BYTES else "full",
        }
        ready = all(state == "ready" for state in parts.values())
        return JSONResponse({"ready": ready, **parts}, status_code=200 if ready else 503)
