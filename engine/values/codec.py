"""Any value to bytes and back, with its exact type: the front door of the codecs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from engine.types.media import File
from engine.values import displayed, files, media, parts, pickled, plain, table, text
from engine.values.encoded import VALUE_LIMIT, Encoded, damaged, encoded
from engine.values.refusal import too_large, type_name
from engine.values.signing import Signer

_BY_TYPE: dict[type, tuple[str, Callable[[Any], bytes]]] = {
    bytes: ("bytes", bytes),
    File: ("file", files.encode_file),
    files.PATH: ("path", files.encode_path),
    **{cls: (name, media.encode) for cls, name in media.CODECS.items()},
    **{cls: (name, text.encode) for cls, name in text.CODECS.items()},
}

_BY_NAME: dict[str, Callable[[bytes], object]] = {
    "json": plain.decode,
    "bytes": bytes,
    "file": files.decode_file,
    "path": files.decode_path,
    "table": table.decode,
}


def encode(value: object, signer: Signer, limit: int = VALUE_LIMIT) -> Encoded:
    """Write a value down so that `decode` gives back an equal one of the same type.

    Raises ValueNotStorable, with what to return instead, for what cannot be kept and for more than `limit` bytes.
    """
    data = plain.encode(value)
    if data is not None:
        return _within("json", data, value, limit)
    if (found := _BY_TYPE.get(type(value))) is not None:
        name, encoder = found
        return _within(name, encoder(value), value, limit)
    if table.is_frame(value) and (data := table.encode(value, limit)) is not None:
        return _within("table", data, value, limit)
    if (data := parts.encode(value, lambda value: encode(value, signer, limit), signer)) is not None:
        return _within("parts", data, value, limit)

    def whole() -> Encoded:
        return _within("pickle", pickled.encode(value, signer, limit), value, limit)

    data = displayed.encode(value, lambda value: encode(value, signer, limit), whole)
    return whole() if data is None else _within("displayed", data, value, limit)


def decode(codec: str, data: bytes, signer: Signer) -> object:
    """The value behind `encode`.

    Nothing is unpickled and no class is looked up unless this installation signed it. Raises ValueNotStorable for bytes
    that are damaged, foreign, or of a class that has changed since: treat the value as not there.
    """
    if (decoder := _BY_NAME.get(codec)) is not None:
        return decoder(data)
    if codec in media.NAMES:
        return media.decode(codec, data)
    if codec in text.NAMES:
        return text.decode(codec, data)
    if codec == "parts":
        return _decode_parts(data, signer)
    if codec == "pickle":
        return pickled.decode(data, signer)
    if codec == "displayed":
        kept = displayed.split(data)[1]
        return decode(kept.codec, kept.data, signer)
    raise damaged(codec)


def still_valid(codec: str, data: bytes) -> bool:
    """Tell whether the files that a stored value stands for still hold what they held; True when there are none."""
    try:
        if codec == "file":
            return files.is_same_file(data)
        if codec == "parts":
            return all(still_valid(part.codec, part.data) for part in parts.split(data)[1])
    except RecursionError as error:
        raise damaged(codec) from error
    return True


def is_ours(codec: str, data: bytes, signer: Signer) -> bool:
    """Tell whether `decode` would not refuse the bytes for want of this installation's signature."""
    if codec == "pickle":
        return pickled.is_ours(data, signer)
    if codec == "displayed":
        kept = displayed.split(data)[1]
        return is_ours(kept.codec, kept.data, signer)
    if codec == "parts":
        header, inside = parts.split(data)
        return parts.is_ours(header, inside, signer) and all(is_ours(part.codec, part.data, signer) for part in inside)
    return True


def _within(codec: str, data: bytes, value: object, limit: int) -> Encoded:
    if len(data) > limit:
        raise too_large(type_name(value), len(data), limit)
    return encoded(codec, data)


def _decode_parts(data: bytes, signer: Signer) -> object:
    try:
        return parts.decode(data, lambda codec, part: decode(codec, part, signer), signer)
    except (RecursionError, TypeError, ValueError, LookupError) as error:
        raise damaged("parts") from error
