"""What workers ask of the studio: to join, what there is for them, to be heard; nodes and values on their way."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Annotated, Any, cast

from fastapi import FastAPI, Query, Request
from fastapi.responses import FileResponse, JSONResponse, Response

from engine.errors import RequestError, UnknownName
from engine.values.blobs import is_digest
from engine.values.open_blobs import open_blobs
from engine.workers.bundle import bundle_file
from studio.context import AppContext


def register(web: FastAPI, context: AppContext) -> None:
    """Add `/api/work/…`. It is no API for programs: both sides are Treadle, of the same version."""
    _register_files(web, context)

    @web.post("/api/work/workers", include_in_schema=False)
    async def join(request: Request) -> Response:
        return await call("join_workers", await _body(request))

    @web.post("/api/work/workers/{worker}/hear", include_in_schema=False)
    async def hear(worker: str, request: Request) -> Response:
        engine = await context.engine.client()
        # A stream has a line of its own: many workers may wait, and hold nobody else up.
        answers = engine.stream("hear_worker", **{**(await _body(request)), "worker": worker})
        try:
            async for answer in answers:
                return JSONResponse(answer)
        finally:
            await cast("AsyncGenerator[Any]", answers).aclose()
        raise UnknownName("That worker is not known here any more.", fix="It joins again by itself.")

    @web.post("/api/work/workers/{worker}/said", include_in_schema=False)
    async def said(worker: str, request: Request) -> Response:
        return await call("worker_said", {**(await _body(request)), "worker": worker})

    @web.post("/api/work/workers/{worker}/leave", include_in_schema=False)
    async def leave(worker: str) -> Response:
        return await call("leave_workers", {"worker": worker})

    async def call(method: str, params: dict[str, Any]) -> Response:
        engine = await context.engine.client()
        return JSONResponse(await engine.call(method, **params))


def _register_files(web: FastAPI, context: AppContext) -> None:
    @web.get("/api/work/bundles/{name}", include_in_schema=False)
    async def bundle(name: str) -> Response:
        return FileResponse(await asyncio.to_thread(bundle_file, context.workspace.cache / "bundles", name))

    @web.api_route("/api/work/values/{digest}", methods=["GET", "HEAD"], include_in_schema=False)
    async def value(digest: str) -> Response:
        blobs = await asyncio.to_thread(open_blobs, context.workspace.root)
        if not is_digest(digest) or not await asyncio.to_thread(blobs.has, digest):
            raise UnknownName("There is no such value.", fix="It is computed again.")
        return FileResponse(await asyncio.to_thread(blobs.fetched, digest), media_type="application/octet-stream")

    @web.put("/api/work/values/{digest}", include_in_schema=False)
    async def keep(
        request: Request,
        digest: str,
        codec: Annotated[str, Query(max_length=40)],
        by: Annotated[str, Query(pattern="^[0-9a-f]{16}$")],
        at: Annotated[int, Query(ge=0)] = 0,
        last: Annotated[bool, Query()] = True,
    ) -> Response:
        if not is_digest(digest):
            raise RequestError("That is no digest.")
        data = await request.body()
        # Two workers may bring the same value.
        arriving = context.workspace.cache / "arriving" / f"{digest}.{by}"
        await asyncio.to_thread(_write, arriving, data, at)
        if last:
            await asyncio.to_thread(_keep, context.workspace.root, arriving, digest, codec)
        return JSONResponse({})


async def _body(request: Request) -> dict[str, Any]:
    try:
        body: Any = await request.json()
    except ValueError as error:
        raise RequestError(f"The body is not JSON: {error}.") from error
    if not isinstance(body, dict):
        raise RequestError("The body is not a JSON object.")
    return cast("dict[str, Any]", body)


def _write(path: Path, data: bytes, at: int) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("r+b" if at else "wb") as file:
        # A piece that comes twice is written over itself.
        file.seek(at)
        file.write(data)
        file.flush()
        os.ftruncate(file.fileno(), at + len(data))


def _keep(root: Path, arrived: Path, digest: str, codec: str) -> None:
    try:
        found, _ = open_blobs(root).put_file(arrived, codec)
    finally:
        arrived.unlink(missing_ok=True)
    if found != digest:
        raise RequestError("The value did not come whole.", fix="Send it again.")
