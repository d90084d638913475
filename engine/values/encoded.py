"""A value as bytes: the codec that wrote it, the bytes, and the digest that names it."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import NamedTuple, cast

from engine.errors import ValueNotStorable

DIGEST_BYTES = 20

VALUE_LIMIT = 1024 * 1024 * 1024
"""The largest value that is kept unless the caller says otherwise, in bytes."""


class Encoded(NamedTuple):
    """A value written down. A tuple, because one is made for every output of every node."""

    codec: str
    data: bytes
    digest: str


def digest_of(codec: str, data: bytes) -> str:
    """Name a value by its content: hex of BLAKE2b-160 over the codec's name, a NUL and the bytes."""
    content = digest_begun(codec)
    content.update(data)
    return content.hexdigest()


def digest_begun(codec: str) -> hashlib.blake2b:
    """`digest_of` for bytes that come a piece at a time: feed them to `update`."""
    return hashlib.blake2b(codec.encode() + b"\0", digest_size=DIGEST_BYTES)


def encoded(codec: str, data: bytes) -> Encoded:
    """Put the digest to the bytes that a codec wrote."""
    return Encoded(codec, data, digest_of(codec, data))


def to_inline(codec: str, data: bytes) -> str:
    """Text to carry a small value in an event: JSON stays readable, the rest is base64."""
    return data.decode() if codec == "json" else base64.b64encode(data).decode()


def from_inline(codec: str, inline: str) -> bytes:
    """The bytes behind `to_inline`. Raises ValueNotStorable when the text is damaged."""
    if codec == "json":
        return inline.encode()
    try:
        return base64.b64decode(inline, validate=True)
    except ValueError as error:
        raise damaged(codec) from error


def with_header(header: dict[str, object], body: bytes) -> bytes:
    """A line of JSON, then raw bytes."""
    return json.dumps(header, separators=(",", ":")).encode() + b"\n" + body


def split_header(codec: str, data: bytes) -> tuple[dict[str, object], bytes]:
    """The header and the bytes behind `with_header`. Raises ValueNotStorable when there is none."""
    line, mark, body = data.partition(b"\n")
    try:
        header: object = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise damaged(codec) from error
    if not mark or not isinstance(header, dict):
        raise damaged(codec)
    return cast("dict[str, object]", header), body


def damaged(codec: str) -> ValueNotStorable:
    """The error for stored bytes that are not what the codec writes."""
    return ValueNotStorable(
        f"A stored value ({codec}) is damaged or was not written by this Treadle.",
        fix="Run the node again; its value is then written anew.",
    )
