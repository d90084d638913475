"""What a viewer must know of a value before it shows any of it: the view, the size, the shape, the parts."""

from __future__ import annotations

import json
from typing import Any

from engine.values.looking.media import media_facts
from engine.values.looking.picture import TILE, level_count
from engine.values.looking.stored import StoredValue, header_of, parts_of, plain_inside
from engine.values.looking.view import is_error_type, plot_library, view_of
from engine.values.refusal import megabytes
from engine.values.signing import MAC_BYTES

TREE_LARGEST = 128 * 1024 * 1024
"""Bytes of JSON that are shown as a tree; more is shown as text."""


def facts_of(value: StoredValue, preview: Any = None) -> dict[str, Any]:
    """The facts. Those of a table come from its preview if it is given one, else `table_facts` reads them."""
    value = plain_inside(value)
    view = view_of(value)
    told: dict[str, Any] = {"digest": value.digest, "codec": value.codec, "size": value.content.size}
    told |= {"preview": preview, "view": view}
    match value.codec:
        case "json":
            told |= _of_json(value, view)
        case "image" | "audio" | "video":
            told |= media_facts(value)
        case "file":
            told |= _of_file(value)
        case "parts":
            told["parts"] = [_part(name, part) for name, part in parts_of(value).items()]
            told["type"] = header_of(value).fields.get("as")
        case "pickle":
            told |= _of_pickle(value)
        case "bytes" if value.media_type:
            told |= media_facts(value) | {"name": value.name}
        case "bytes":
            told["note"] = "These are raw bytes. They are shown as text where they are text."
        case _:
            pass
    if view == "image" and told.get("width") and told.get("height"):
        told["levels"], told["tile"] = level_count(told["width"], told["height"]), TILE
    return told


def _part(name: str, part: StoredValue) -> dict[str, Any]:
    inner = plain_inside(part)
    return {
        "name": name,
        "path": "/" + name.replace("~", "~0").replace("/", "~1"),
        "codec": inner.codec,
        "view": view_of(inner),
        "size": inner.content.size,
    }


def _of_json(value: StoredValue, view: str) -> dict[str, Any]:
    if view == "plot":
        return {"library": plot_library(json.loads(value.content.read()))}
    if view == "json" and value.content.size > TREE_LARGEST:
        note = f"{megabytes(value.content.size)} are too much for a tree: this is the text of it."
        return {"view": "text", "note": note}
    return {}


def _of_file(value: StoredValue) -> dict[str, Any]:
    fields = header_of(value).fields
    return {"path": fields.get("path"), "file_size": fields.get("size")}


def _of_pickle(value: StoredValue) -> dict[str, Any]:
    """Only the header, which is written to be shown; what was pickled stays as it is."""
    fields = header_of(value, skip=MAC_BYTES).fields
    name, text = str(fields.get("type", "")), str(fields.get("repr", ""))
    if is_error_type(name):
        return {"view": "exception", "type": name, "repr": text}
    note = f"A {name} has no view of its own. Return text, a table, an image or plain data to see it here."
    return {"type": name, "repr": text, "note": note}
