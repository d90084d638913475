"""The `parts` codec: a record, list, tuple, set or dict written as its parts, each by its own codec.

Layout: a header line, then the bytes of the parts one after another. The header of a record names its class and is
signed together with the digests of the parts: only then is the class looked up. Lists and dicts need no signature.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from engine.types.media import Audio, File, Image, Video
from engine.values import classes, plain
from engine.values.encoded import Encoded, damaged, digest_of, split_header, with_header
from engine.values.rendering import shows_itself
from engine.values.signing import Signer
from engine.values.table import is_frame

_PURPOSE = "treadle.value.parts"
_DEEPEST = 50
_MEDIA: tuple[type, ...] = (Image, Audio, Video, File)
_CONTAINERS = frozenset({list, tuple, dict})
# Pickle writes equal ones differently, by the identity of the items and the order of hashes; digests must not.
_OF_PLAIN: frozenset[type] = frozenset({tuple, set, frozenset})
_OF_PLAIN_BY_NAME: Mapping[str, Callable[[Iterable[object]], object]] = {
    "tuple": tuple,
    "set": set,
    "frozenset": frozenset,
}
_SEQUENCES: Mapping[str, Callable[[Iterable[object]], object]] = {"list": list, "tuple": tuple}


def encode(value: object, nested: Callable[[object], Encoded], signer: Signer) -> bytes | None:
    """The value in parts, or None for one that is better written whole."""
    header: dict[str, object]
    kind: type = type(value)
    if kind in _OF_PLAIN and (items := _plain_items(value)) is not None:
        header = {"as": kind.__name__, "of": "list"}
        parts = [nested(items)]
    elif kind in _CONTAINERS:
        if not holds_media(value):
            return None
        header = {"as": kind.__name__}
        parts = [nested(item) for item in _contents(value)]
    elif taken := classes.take_apart(value):
        header = {"as": taken.flavour, "class": taken.location, "fields": list(taken.fields)}
        if taken.flavour == "model":
            header["set"] = list(taken.was_set)
        parts = [nested(item) for item in taken.fields.values()]
    else:
        return None
    header["parts"] = [[part.codec, len(part.data), part.digest] for part in parts]
    if "class" in header:
        header["signature"] = signer.sign(_PURPOSE, _signed_text(header)).hex()
    return with_header(header, b"".join(part.data for part in parts))


def decode(data: bytes, nested: Callable[[str, bytes], object], signer: Signer) -> object:
    """The value behind `encode`. A class is looked up only when this installation signed its name and the parts."""
    header, parts = split(data)
    kind = header.get("as")
    if not is_ours(header, parts, signer):
        raise damaged("parts")
    values = [nested(part.codec, part.data) for part in parts]
    if header.get("of") == "list":
        return _OF_PLAIN_BY_NAME[cast("str", kind)](cast("list[object]", values[0]))
    if kind in _SEQUENCES:
        return _SEQUENCES[cast("str", kind)](values)
    if kind == "dict" and values:
        return dict(zip(cast("list[Any]", values[0]), values[1:], strict=True))
    if "class" not in header:
        raise damaged("parts")
    names = cast("list[str]", header["fields"])
    was_set = tuple(cast("list[str]", header.get("set", [])))
    flavour = cast("classes.Flavour", kind)
    fields = dict(zip(names, values, strict=True))
    return classes.put_together(classes.Taken(flavour, str(header["class"]), fields, was_set))


def holds_media(value: object, depth: int = 0) -> bool:
    """Tell whether something to look at, or a file, is somewhere inside, for which it pays to be written in parts."""
    if isinstance(value, _MEDIA) or is_frame(value) or shows_itself(value):
        return True
    if depth > _DEEPEST:
        return False
    return any(holds_media(item, depth + 1) for item in _inside(value))


def _plain_items(value: object) -> list[object] | None:
    """The items in an order of their own, the one order of a set; None unless JSON can say them."""
    items = list(cast("Iterable[object]", value))
    if not plain.is_plain(items):
        return None
    return items if isinstance(value, tuple) else sorted(items, key=lambda item: (type(item).__name__, repr(item)))


def _contents(value: object) -> list[object]:
    """What a container is written as: its items; for a dict the list of its keys, then its values."""
    if isinstance(value, dict):
        mapping = cast("dict[object, object]", value)
        return [list(mapping), *mapping.values()]
    return list(cast("list[object]", value))


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, (str, bytes, int, float, type(None))):
        return ()
    if isinstance(value, dict):
        return cast("dict[object, object]", value).values()
    if isinstance(value, (list, tuple)):
        return cast("list[object]", value)
    if classes.flavour_of(type(value)):
        return [getattr(value, name, None) for name in classes.field_names(type(value))]
    return ()


def split(data: bytes) -> tuple[dict[str, object], list[Encoded]]:
    """The header and the parts, with no class looked up; what they are is not yet proven to be ours."""
    header, body = split_header("parts", data)
    parts: list[Encoded] = []
    start = 0
    try:
        for codec, size, digest in cast("list[tuple[str, int, str]]", header["parts"]):
            parts.append(Encoded(codec, body[start : start + size], digest))
            start += size
    except (KeyError, TypeError, ValueError) as error:
        raise damaged("parts") from error
    if start != len(body):
        raise damaged("parts")
    return header, parts


def is_ours(header: dict[str, object], parts: list[Encoded], signer: Signer) -> bool:
    """Tell whether this installation signed the class that is named, with just these parts; True when none is."""
    if "class" not in header:
        return True
    try:
        signature = bytes.fromhex(str(header.get("signature")))
    except ValueError:
        return False
    unsigned = {name: item for name, item in header.items() if name != "signature"}
    if not signer.verifies(signature, _PURPOSE, _signed_text(unsigned)):
        return False
    return all(digest_of(part.codec, part.data) == part.digest for part in parts)


def _signed_text(header: dict[str, object]) -> bytes:
    return json.dumps(header, sort_keys=True, separators=(",", ":")).encode()
