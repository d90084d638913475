"""`GET /api/runs/{id}/export.zip` and `run.md`: a run as something that can be sent to a colleague."""

from __future__ import annotations

import asyncio

from fastapi import FastAPI
from fastapi.responses import Response, StreamingResponse

from engine.values.blobs import BlobStore
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.values import disposition
from studio.run_export.archive import archive, archive_name, find_run
from studio.run_export.run_text import run_text


def register(web: FastAPI, context: AppContext) -> None:
    """Add both routes."""
    blobs = BlobStore(context.workspace.values)

    @web.get("/api/runs/{id}/export.zip", tags=["runs"], responses=PROBLEMS, summary="A run as a ZIP archive")
    async def export(id: str) -> Response:
        """Log in Markdown, values as files, the flow of its version, all events. Secrets are in none of them."""
        store = await context.history.store()
        row = await asyncio.to_thread(find_run, store, id)
        headers = {"Content-Disposition": disposition(f"{archive_name(row)}.zip"), "Cache-Control": "no-store"}
        return StreamingResponse(archive(store, blobs, row), media_type="application/zip", headers=headers)

    @web.get("/api/runs/{id}/run.md", tags=["runs"], responses=PROBLEMS, summary="The log of a run in Markdown")
    async def log(id: str) -> Response:
        """What is also in the archive as `run.md`: values and log lines are shortened."""
        store = await context.history.store()
        row = await asyncio.to_thread(find_run, store, id)
        text = await asyncio.to_thread(run_text, store, row)
        headers = {"Content-Disposition": disposition(f"{archive_name(row)}.md"), "Cache-Control": "no-store"}
        return Response(text.encode("utf-8", "replace"), media_type="text/markdown; charset=utf-8", headers=headers)
