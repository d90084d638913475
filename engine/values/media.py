"""The `image`, `audio` and `video` codecs: a header that says what it is, then the bytes as they are."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from engine.types.media import Audio, Image, Video
from engine.values.encoded import damaged, split_header, with_header

Media = Image | Audio | Video

CODECS: dict[type[Media], str] = {Image: "image", Audio: "audio", Video: "video"}
NAMES: dict[str, type[Media]] = {name: cls for cls, name in CODECS.items()}


def encode(value: Media) -> bytes:
    """The header holds every field but the data."""
    names = (item.name for item in fields(value) if item.name != "data")
    return with_header({name: getattr(value, name) for name in names}, value.data)


def decode(codec: str, data: bytes) -> Media:
    """The picture, sound or film."""
    header, body = split_header(codec, data)
    arguments: dict[str, Any] = {**header, "data": body}
    try:
        return NAMES[codec](**arguments)
    except TypeError as error:
        raise damaged(codec) from error
