"""The content of values as it is: what a browser shows by itself or keeps as a file; never as a page of the studio."""

from __future__ import annotations

import asyncio
from typing import Annotated
from urllib.parse import quote

from fastapi import FastAPI, Query, Request
from fastapi.responses import Response

from engine.values.looking.media import Raw, raw_of
from engine.values.looking.stored import part_at
from studio.context import AppContext
from studio.routes.ranges import content_response

# The content has an origin of its own, and no script of it runs, whoever opens its address: `default-src` forbids them
# all. The sandbox lets them pass only so that browsers do not complain of what tools and extensions put into a frame.
SEALED = {
    "Content-Security-Policy": "sandbox allow-scripts; default-src 'none'; img-src data:; media-src data:;"
    " font-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'",
    "X-Frame-Options": "SAMEORIGIN",
    "Cache-Control": "private, max-age=86400",
}


def register(web: FastAPI, context: AppContext) -> None:
    """Add `/values/DIGEST`."""

    @web.get("/values/{digest}", include_in_schema=False)
    async def value(
        request: Request,
        digest: str,
        path: Annotated[str, Query(max_length=1000)] = "",
        download: Annotated[bool, Query()] = False,
    ) -> Response:
        found = await context.values.value(digest)
        raw = await asyncio.to_thread(lambda: raw_of(part_at(found.value, path)))
        return sealed(request, raw, etag=f"{digest}{quote(path)}", download=download)


def sealed(request: Request, raw: Raw, *, etag: str, download: bool) -> Response:
    """A content under headers that keep it from doing anything, or as a file to be kept."""
    headers = dict(SEALED)
    if download or not raw.shown:
        headers["Content-Disposition"] = disposition(raw.name)
    return content_response(request, raw.content, media_type=raw.media_type, etag=etag, headers=headers)


def disposition(name: str) -> str:
    """How a download is called, whatever is in its name."""
    last = name.replace("\\", "/").rpartition("/")[2].strip(". ")
    plain = "".join(letter for letter in last if letter.isprintable())[-150:] or "file"
    simple = "".join(letter if letter.isascii() and letter not in '"\\%;' else "_" for letter in plain)
    return f"attachment; filename=\"{simple}\"; filename*=UTF-8''{quote(plain, safe='')}"
