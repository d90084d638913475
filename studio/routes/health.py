"""What a supervisor asks: whether the studio lives, and whether flows can be run."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.responses import JSONResponse

from studio.context import AppContext


def register(web: FastAPI, context: AppContext) -> None:
    """Add `/healthz` and `/readyz`. They tell nothing that a stranger may not know."""

    @web.get("/healthz")
    async def healthz() -> JSONResponse:
        return JSONResponse({"ok": True})

    @web.get("/readyz")
    async def readyz() -> JSONResponse:
        ready = context.engine.state == "ready"
        return JSONResponse({"ready": ready, "engine": context.engine.state}, status_code=200 if ready else 503)
