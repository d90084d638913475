"""Values of runs that a browser shows by itself: pictures, sound, films, reports; never as a page of the studio."""

from __future__ import annotations

import asyncio

from fastapi import FastAPI
from fastapi.responses import Response

from engine.errors import ValueNotStorable
from engine.types.media import Html
from engine.values import media, text
from engine.values.blobs import BlobStore
from engine.values.encoded import from_inline
from engine.workspace import Workspace
from studio.run_history import RunHistory

SHOWN_TYPES = frozenset(
    {
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp",
        "image/avif",
        "image/svg+xml",
        "audio/wav",
        "audio/mpeg",
        "audio/ogg",
        "audio/flac",
        "video/mp4",
        "video/webm",
    }
)
"""What a browser can show and nothing else; a value of another type is offered as a file."""

# A sandbox without any allowance: the content has an origin of its own and runs no script, whoever opens its address.
SEALED = {
    "Content-Security-Policy": "sandbox; default-src 'none'; img-src data:; media-src data:; font-src data:;"
    " style-src 'unsafe-inline'; frame-ancestors 'self'",
    "X-Frame-Options": "SAMEORIGIN",
    "Cache-Control": "private, max-age=86400",
}


def register(web: FastAPI, workspace: Workspace, history: RunHistory) -> None:
    """Add `/values/DIGEST`."""
    blobs = BlobStore(workspace.values)

    @web.get("/values/{digest}")
    async def value(digest: str) -> Response:
        row = await history.stored(digest)
        if row is None or not (row.codec in media.NAMES or row.codec in text.NAMES):
            return Response(status_code=404)
        try:
            return await asyncio.to_thread(_answer, blobs, row.codec, digest, row.inline)
        except ValueNotStorable:
            return Response(status_code=404)


def _answer(blobs: BlobStore, codec: str, digest: str, inline: str | None) -> Response:
    data = blobs.get(digest) if inline is None else from_inline(codec, inline)
    if codec in media.NAMES:
        shown = media.decode(codec, data)
        kind = shown.media_type.lower()
        if kind in SHOWN_TYPES:
            return Response(shown.data, media_type=kind, headers=SEALED)
        offered = {**SEALED, "Content-Disposition": "attachment"}
        return Response(shown.data, media_type="application/octet-stream", headers=offered)
    words = text.decode(codec, data)
    kind = "text/html" if isinstance(words, Html) else "text/plain"
    return Response(words.encode("utf-8", "replace"), media_type=f"{kind}; charset=utf-8", headers=SEALED)
