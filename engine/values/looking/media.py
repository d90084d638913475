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
_SUFFIX = {"audio/wav": ".wav", "image/webp": ".webp", "text/markdown": ".md"}


@dataclass(frozen=True, slots=True)
class Raw:
    """The content of a value as a file: `shown` when a browser may show it, else it is offered for download."""

    content: Content
    media_type: str
    shown: bool
    name: str


def media_facts(value: StoredValue) -> dict[str, Any]:
    """The header's fields: the media type, sizes in pixels, seconds; 0 where the node did not say."""
    header = header_of(value)
    fields = {
        name: header.fields[name] for name in ("media_type", "width", "height", "seconds") if name in header.fields
    }
    return {**fields, "bytes": header.body.size}


def raw_of(value: StoredValue) -> Raw:
    """The content of a value, none of which is read."""
    match value.codec:
        case "image" | "audio" | "video":
            header = header_of(value)
            kind = str(header.fields.get("media_type", "")).lower()
            shown = kind in SHOWN_TYPES
            return Raw(header.body, kind if shown else OPAQUE, shown, _name(value, kind))
        case "html":
            return Raw(value.content, "text/html; charset=utf-8", True, _name(value, "text/html"))
        case "markdown":
            return Raw(value.content, "text/plain; charset=utf-8", True, _name(value, "text/markdown"))
        case "json":
            return Raw(value.content, "application/json", False, _name(value, "application/json"))
        case "table":
            return Raw(value.content, "application/vnd.apache.arrow.file", False, f"{value.digest[:12]}.arrow")
        case _:
            return Raw(value.content, OPAQUE, False, f"{value.digest[:12]}.bin")


def _name(value: StoredValue, media_type: str) -> str:
    suffix = _SUFFIX.get(media_type) or mimetypes.guess_extension(media_type) or ".bin"
    return f"{value.digest[:12]}{suffix}"
