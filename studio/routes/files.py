"""The files of the folder `static`, to be kept by browsers for ever when they were asked for by their digest."""

from __future__ import annotations

import mimetypes

from fastapi import FastAPI
from fastapi.responses import FileResponse, Response
from fastapi.staticfiles import StaticFiles

from studio.access.asgi import Scope
from studio.assets import FOLDER, PATH

FOR_EVER = "private, max-age=31536000, immutable"
LOOK_AGAIN = "private, no-cache"


def register(web: FastAPI) -> None:
    """Serve `/static`."""
    # A slim system has no table of media types, and a browser runs no script of another type.
    for media_type, suffix in (("font/woff2", ".woff2"), ("text/javascript", ".js"), ("image/svg+xml", ".svg")):
        mimetypes.add_type(media_type, suffix)
    web.mount(PATH, Assets(directory=FOLDER, check_dir=False), name="static")

    @web.get("/favicon.ico")
    async def favicon() -> Response:
        return FileResponse(FOLDER / "logo.svg", headers={"Cache-Control": "private, max-age=86400"})


class Assets(StaticFiles):
    """Starlette's files, with how long they may be kept. The Python file among them is not served."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        if path.endswith((".py", ".pyc")):
            return Response(status_code=404)
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = FOR_EVER if scope["query_string"].startswith(b"v=") else LOOK_AGAIN
        return response
