"""Flows coming in and going out as files."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response

from engine.errors import RequestError, UnreadableFlow
from engine.python.files import LARGEST
from studio.context import AppContext

TOO_LARGE = 413


def register(web: FastAPI, context: AppContext) -> None:
    """Add `POST /api/import` and `GET /download/NAME.py`, `.json`."""

    @web.post("/api/import")
    async def take_in(request: Request, file_name: str = "") -> Response:
        data = bytearray()
        async for chunk in request.stream():
            data += chunk
            if len(data) > LARGEST:
                return _refused("That is too much for a flow.", "Choose a flow file (.py) or a document (.json).", 0)
        try:
            name = await context.library.import_file(file_name[:200], bytes(data))
        except RequestError as error:
            line = error.line if isinstance(error, UnreadableFlow) else 0
            return _refused(error.message, error.fix, line)
        return JSONResponse({"name": name})

    @web.get("/download/{name}.{form}")
    async def give_out(name: str, form: str) -> Response:
        try:
            file = await context.library.export(name, form)
        except RequestError as error:
            return _refused(error.message, error.fix, 0, status=404)
        disposition = f"attachment; filename*=UTF-8''{quote(file.file_name)}"
        headers = {"Content-Disposition": disposition, "Cache-Control": "no-store"}
        return Response(file.text.encode("utf-8", "surrogatepass"), media_type=file.media_type, headers=headers)


def _refused(message: str, fix: str, line: int, *, status: int = 200) -> Response:
    # Not 4xx for what a person pasted: a browser writes that into its console, as if something had broken.
    place = f"Line {line}: " if line and f"line {line}" not in message else ""
    return JSONResponse({"error": {"message": f"{place}{message}", "fix": fix, "line": line}}, status_code=status)
