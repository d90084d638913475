"""Contents sent as files: from disk, a piece at a time, whole or the stretch that was asked for (RFC 9110, 14)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fastapi import Request
from fastapi.responses import Response, StreamingResponse

from engine.values.content import Content

_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
NOT_MODIFIED, PART, NOT_SATISFIABLE = 304, 206, 416


def content_response(
    request: Request, content: Content, *, media_type: str, etag: str, headers: Mapping[str, str]
) -> Response:
    """The answer to a GET of a content that never changes under its `etag`."""
    # Said to be as it is, or it would be compressed: in the loop, and with wrong numbers for a stretch of it.
    said = {**headers, "ETag": f'"{etag}"', "Accept-Ranges": "bytes", "Content-Encoding": "identity"}
    if f'"{etag}"' in request.headers.get("if-none-match", ""):
        return Response(status_code=NOT_MODIFIED, headers=said)
    wanted = request.headers.get("range", "")
    if wanted and request.headers.get("if-range", f'"{etag}"') == f'"{etag}"':
        found = stretch(wanted, content.size)
        if found is None:
            return Response(status_code=NOT_SATISFIABLE, headers={**said, "Content-Range": f"bytes */{content.size}"})
        first, last = found
        if (first, last) != (0, content.size - 1):
            said["Content-Range"] = f"bytes {first}-{last}/{content.size}"
            return _streamed(content.cut(first, last - first + 1), media_type, said, PART)
    return _streamed(content, media_type, said, 200)


def stretch(wanted: str, size: int) -> tuple[int, int] | None:
    """First and last byte of a Range header; everything for one that asks for several, None for one that is outside."""
    match = _RANGE.fullmatch(wanted.strip())
    if match is None or match.groups() == ("", ""):
        return 0, size - 1
    first, last = match.groups()
    if not first:
        start, end = max(0, size - int(last)), size - 1
    else:
        start, end = int(first), min(size - 1, int(last)) if last else size - 1
    return (start, end) if start <= end and start < size else None


def _streamed(content: Content, media_type: str, headers: dict[str, str], status: int) -> Response:
    headers["Content-Length"] = str(content.size)
    pieces = content.chunks(256 * 1024)
    return StreamingResponse(pieces, status_code=status, media_type=media_type, headers=headers)
