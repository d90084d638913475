"""Pictures, sound, films and documents as they are sent to a browser: which type, and where the bytes lie."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from typing import Any

from engine.values.content import Content
from engine.values.looking.stored import StoredValue, header_of

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

OPAQUE = "application/octet-stream"
MEDIA = frozenset({"image", "audio", "video"})
"""The codecs with a header that says what the bytes are."""
_ARROW = "application/vnd.apache.arrow.file"
_SUFFIX = {"audio/wav": ".wav", "image/webp": ".webp", "text/markdown": ".md", _ARROW: ".arrow"}
_TYPES = {"html": "text/html", "markdown": "text/markdown", "json": "application/json", "table": _ARROW}
_AS_TEXT = {
    "text/html": "text/html",
    "text/markdown": "text/plain",
    "text/plain": "text/plain",
    "text/csv": "text/plain",
}
"""As what a browser may show a text: anything but a report is nothing but text."""


@dataclass(frozen=True, slots=True)
class Raw:
    """The content of a value as a file: `shown` when a browser may show it, else it is offered for download."""

    content: Content
    media_type: str
    shown: bool
    name: str


def media_of(value: StoredValue) -> Raw:
    """The bytes of a picture, a sound or a film, whether a value or an artifact."""
    if value.codec in MEDIA:
        header = header_of(value)
        kind = str(header.fields.get("media_type", "")).lower()
        return Raw(header.body, kind, kind in SHOWN_TYPES, _name(value, kind))
    return Raw(value.content, value.media_type, value.media_type in SHOWN_TYPES, _name(value, value.media_type))


def media_facts(value: StoredValue) -> dict[str, Any]:
    """The header's fields: the media type, sizes in pixels, seconds; 0 where the node did not say."""
    if value.codec not in MEDIA:
        return {"media_type": value.media_type, "bytes": value.content.size}
    header = header_of(value)
    names = ("media_type", "width", "height", "seconds")
    fields = {name: header.fields[name] for name in names if name in header.fields}
    return {**fields, "bytes": header.body.size}


def raw_of(value: StoredValue) -> Raw:
    """The content of a value, none of which is read."""
    content, codec = value.content, value.codec
    if codec in MEDIA or value.media_type in SHOWN_TYPES:
        found = media_of(value)
        return found if found.shown else Raw(found.content, OPAQUE, shown=False, name=found.name)
    kind = _TYPES.get(codec) or value.media_type
    if kind in _AS_TEXT:
        return Raw(content, f"{_AS_TEXT[kind]}; charset=utf-8", shown=True, name=_name(value, kind))
    if codec in {"json", "table"}:
        return Raw(content, kind, shown=False, name=_name(value, kind))
    return Raw(content, OPAQUE, shown=False, name=_name(value, kind))


def _name(value: StoredValue, media_type: str) -> str:
    suffix = _SUFFIX.get(media_type) or mimetypes.guess_extension(media_type) or ".bin"
    return value.name or f"{value.digest[:12]}{suffix}"
