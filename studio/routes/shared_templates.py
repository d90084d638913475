"""Templates that are sent from one gallery to another, as files."""

from __future__ import annotations

import asyncio
from pathlib import PurePosixPath
from urllib.parse import quote

from fastapi import FastAPI
from fastapi.responses import JSONResponse, Response

from engine.errors import RequestError
from studio.context import AppContext
from studio.find_flow import dashed, own_templates, templates
from studio.templates.bundle import SUFFIX, pack_template, unpack_template
from studio.templates.own import keep_template
from studio.templates.samples import put_samples


def register(web: FastAPI, context: AppContext) -> None:
    """Add `GET /download/templates/NAME.treadle.zip`."""

    @web.get("/download/templates/{name}.treadle.zip")
    async def share(name: str) -> Response:
        root = context.workspace.root
        found = templates(root).get(dashed(name))
        if found is None:
            return refused("There is no such template.", "Look at the gallery.", 0, status=404)
        # What is shipped has its samples beside it.
        place = root if found.path.parent == own_templates(root) else found.path.parents[1]
        try:
            data = await asyncio.to_thread(pack_template, found.path, place)
        except RequestError as error:
            return refused(error.message, error.fix, 0, status=409)
        disposition = f"attachment; filename*=UTF-8''{quote(found.name + SUFFIX)}"
        headers = {"Content-Disposition": disposition, "Cache-Control": "no-store"}
        return Response(data, media_type="application/zip", headers=headers)


def is_shared(file_name: str) -> bool:
    """Whether a file is a template that somebody shared, by its name."""
    return file_name.casefold().endswith(".zip")


def take_template(context: AppContext, file_name: str, data: bytes) -> str:
    """Put a template that somebody shared into the gallery, and its samples into the workspace; its name."""
    bundle = unpack_template(data, context.catalogue())
    stem = PurePosixPath(file_name.replace("\\", "/")).name.split(".")[0]
    name = keep_template(context.workspace.root, stem, bundle.text, bundle.layout)
    put_samples(bundle.samples, context.workspace.root)
    return name


def refused(message: str, fix: str, line: int, *, status: int = 200) -> Response:
    """A refusal, with the line of the file that it is about."""
    # Not 4xx for what a person pasted: a browser writes that into its console, as if something had broken.
    place = f"Line {line}: " if line and f"line {line}" not in message else ""
    return JSONResponse({"error": {"message": f"{place}{message}", "fix": fix, "line": line}}, status_code=status)
