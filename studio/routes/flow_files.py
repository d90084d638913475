"""Flows coming in and going out as files."""

from __future__ import annotations

import asyncio
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response

from engine.errors import RequestError, UnreadableFlow
from engine.python.files import LARGEST
from studio.context import AppContext
from studio.routes.shared_templates import is_shared, refused, take_template
from studio.templates.bundle import LARGEST as LARGEST_SHARED


def register(web: FastAPI, context: AppContext) -> None:
    """Add `POST /api/import` and `GET /download/NAME.py`, `.json`."""

    @web.post("/api/import")
    async def take_in(request: Request, file_name: str = "") -> Response:
        data = bytearray()
        async for chunk in request.stream():
            data += chunk
            if len(data) > (LARGEST_SHARED if is_shared(file_name) else LARGEST):
                return refused("That is too much for a flow.", "Choose a flow file (.py) or a document (.json).", 0)
        try:
            if is_shared(file_name):
                name = await asyncio.to_thread(take_template, context, file_name, bytes(data))
                return JSONResponse({"template": name})
            name = await context.library.import_file(file_name[:200], bytes(data))
        except RequestError as error:
            line = error.line if isinstance(error, UnreadableFlow) else 0
            return refused(error.message, error.fix, line)
        return JSONResponse({"name": name})

    @web.get("/download/{name}.{form}")
    async def give_out(name: str, form: str) -> Response:
        try:
            file = await context.library.export(name, form)
        except RequestError as error:
            return refused(error.message, error.fix, 0, status=404)
        disposition = f"attachment; filename*=UTF-8''{quote(file.file_name)}"
        headers = {"Content-Disposition": disposition, "Cache-Control": "no-store"}
        return Response(file.text.encode("utf-8", "surrogatepass"), media_type=file.media_type, headers=headers)
