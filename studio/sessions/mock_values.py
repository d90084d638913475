"""Values that a person types in, or picks as a file, to stand in the place of what a node gives."""

from __future__ import annotations

import io
import json
import mimetypes
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.catalogue.spec import NodeSpec
from engine.errors import RequestError
from engine.form.field import required_part
from engine.form.parse import from_data, parse_text
from engine.form.scalars import Unfit
from engine.plan.literal import NotLiteral, python_value
from engine.types.media import Audio, File, Html, Image, Markdown, Video
from engine.types.shape import Shape

_MEDIA: dict[str, Callable[..., Any]] = {"Image": Image, "Audio": Audio, "Video": Video}
_TEXTS: dict[str, Callable[[str], Any]] = {"Html": Html, "Markdown": Markdown}


def typed_value(spec: NodeSpec | None, text: str, *, many: bool) -> Any:
    """The value that a text stands for; `many` for a node that runs once per item. Raises RequestError."""
    try:
        if spec is not None and len(spec.outputs) > 1:
            return _of_several(spec, text)
        return _typed(_shape(spec, many=many), text)
    except (Unfit, NotLiteral, ValueError) as error:
        raise RequestError(f"This cannot stand in its place: {error}.", fix="Write it as its type asks for.") from error


def picked_value(spec: NodeSpec | None, path: Path, *, many: bool) -> Any:
    """The value that a file holds, by the type that the node gives; for a thread. Raises RequestError."""
    rest, _ = required_part(_shape(spec, many=many))
    try:
        match rest.name:
            case "File":
                return File(path)
            case "path":
                return path
            case "bytes":
                return path.read_bytes()
            case "Table":
                return _table_of_file(path)
            case name if name in _MEDIA:
                return _MEDIA[name](path.read_bytes(), mimetypes.guess_type(path.name)[0] or "application/octet-stream")
            case _:
                text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RequestError(f"{path.name} cannot be read: {error}.", fix="Choose another file.") from error
    return text if rest.name == "str" else typed_value(spec, text, many=many)


def _shape(spec: NodeSpec | None, *, many: bool) -> Shape:
    shape = spec.outputs[0].shape if spec is not None and spec.outputs else Shape("any")
    return Shape("list", (shape,)) if many else shape


def _typed(shape: Shape, text: str) -> Any:
    rest, _ = required_part(shape)
    if rest.name == "Table":
        return _table_of_text(text)
    if rest.name in _TEXTS:
        return _TEXTS[rest.name](text)
    if rest.name == "object":
        # A class of the node's own has no text; downstream nodes read its fields as those of a mapping.
        return json.loads(text)
    return python_value(parse_text(shape, text), {})


def _of_several(spec: NodeSpec, text: str) -> dict[str, Any]:
    data = json.loads(text)
    names = [port.name for port in spec.outputs]
    if not isinstance(data, dict) or sorted(data) != sorted(names):  # pyright: ignore[reportUnknownArgumentType]
        raise Unfit(f"expected a JSON mapping with {', '.join(names)}")
    return {port.name: python_value(from_data(port.shape, data[port.name]), {}) for port in spec.outputs}


def _table_of_text(text: str) -> Any:
    import polars as pl

    if text.lstrip()[:1] in {"[", "{"}:
        return pl.DataFrame(json.loads(text))
    return pl.read_csv(io.StringIO(text))


def _table_of_file(path: Path) -> Any:
    import polars as pl

    try:
        match path.suffix.lower():
            case ".parquet":
                return pl.read_parquet(path)
            case ".json":
                return pl.read_json(path)
            case ".tsv":
                return pl.read_csv(path, separator="\t")
            case _:
                return pl.read_csv(path)
    except pl.exceptions.PolarsError as error:
        raise RequestError(f"{path.name} is no table: {error}.", fix="Choose a CSV, JSON or Parquet file.") from error
