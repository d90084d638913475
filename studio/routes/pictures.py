"""Pictures of flows and templates by name."""

from __future__ import annotations

import asyncio
from pathlib import Path
from urllib.parse import quote

from fastapi import FastAPI
from fastapi.responses import Response

from engine.errors import RequestError
from studio.context import AppContext
from studio.find_flow import dashed, templates
from studio.pictures.maker import PictureMaker
from studio.routes.files import FOR_EVER, LOOK_AGAIN


def register(web: FastAPI, context: AppContext) -> None:
    """Add `/pictures/flows/NAME.svg` and `/pictures/templates/NAME.svg`."""

    @web.get("/pictures/flows/{name}.svg")
    async def of_flow(name: str, v: str = "") -> Response:
        try:
            path = await asyncio.to_thread(context.workspace.flow_path, name)
        except RequestError:
            return Response(status_code=404)
        return await _answer(context.pictures, path, v)

    @web.get("/pictures/templates/{name}.svg")
    async def of_template(name: str, v: str = "") -> Response:
        found = templates(context.workspace.root).get(dashed(name))
        return await _answer(context.pictures, found.path, v) if found else Response(status_code=404)


def flow_picture(pictures: PictureMaker, name: str, path: Path) -> str:
    """The address of a saved flow's picture, new with every change of its file. Reads the file: for a thread."""
    return f"/pictures/flows/{quote(name)}.svg?v={pictures.digest(path)}"


def template_picture(pictures: PictureMaker, name: str, path: Path) -> str:
    """The address of a template's picture."""
    return f"/pictures/templates/{quote(name)}.svg?v={pictures.digest(path)}"


async def _answer(pictures: PictureMaker, path: Path, version: str) -> Response:
    svg = await asyncio.to_thread(pictures.picture, path)
    kept = FOR_EVER if version else LOOK_AGAIN
    return Response(svg, media_type="image/svg+xml", headers={"Cache-Control": kept})
