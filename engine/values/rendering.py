"""What a value of a foreign class shows of itself in a notebook: a picture, a chart, a table or a page.

The protocol is IPython's: https://ipython.readthedocs.io/en/stable/config/integrating.html. No library is imported for
it: a class is known by the module that it was defined in.
"""

from __future__ import annotations

import base64
import io
import json
import re
import struct
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from engine.types.media import Html, Image, Markdown

if TYPE_CHECKING:
    import polars as pl

LARGEST = 64 * 1024 * 1024
"""Bytes of a rendering that are kept; of what is larger only the value itself is."""
_ROWS = 1_000_000
_BUNDLE = "_repr_mimebundle_"
_PICTURES = ("image/png", "image/jpeg", "image/svg+xml")
_METHODS = {
    "image/png": "_repr_png_",
    "image/jpeg": "_repr_jpeg_",
    "image/svg+xml": "_repr_svg_",
    "text/html": "_repr_html_",
    "text/markdown": "_repr_markdown_",
}
_VEGA = re.compile(r"application/vnd\.vega(?:lite)?\.v\d+(?:\.\d+)?\+json")
_PNG = b"\x89PNG\r\n\x1a\n"


def shows_itself(value: object) -> bool:
    """Tell whether a value is of a class that notebooks show as more than text. Nothing of it is run."""
    try:
        return _shows_itself(_class_of(value))
    except Exception:  # noqa: BLE001  # a metaclass may raise whatever it likes when its class is asked
        return False


@lru_cache(maxsize=256)
def _shows_itself(cls: type[Any]) -> bool:
    """Remembered, since a list may hold a million values of one class."""
    known = _is_pandas(cls) or _is_drawing(cls) or _is_chart(cls)
    return known or any(hasattr(cls, name) for name in (_BUNDLE, *_METHODS.values()))


def rendered(value: object) -> Image | Html | Markdown | dict[str, Any] | pl.DataFrame | None:
    """What a value shows of itself; None when it shows nothing, or fails to. A chart is its Vega(-Lite) description."""
    if not shows_itself(value):
        return None
    try:
        return _rendered(value)
    except Exception:  # noqa: BLE001  # a class may raise whatever it likes when it is looked at; its repr is shown then
        return None


def _rendered(value: Any) -> Image | Html | Markdown | dict[str, Any] | pl.DataFrame | None:
    cls = _class_of(value)
    if _is_pandas(cls) and (frame := _frame_of(value)) is not None:
        return frame
    if _is_drawing(cls):
        return _picture_of_figure(value)
    if _is_chart(cls):
        # What they show in a notebook is a page that fetches programs, which the studio lets no value do.
        return json.loads(value.to_json())
    bundle = _bundle_of(value)
    for name, chart in bundle.items():
        if _VEGA.fullmatch(name) and isinstance(chart, dict):
            return cast("dict[str, Any]", chart)
    for name in _PICTURES:
        if data := _shown_as(value, bundle, name):
            return _picture(_bytes_of(data, name), name)
    if page := _shown_as(value, bundle, "text/html"):
        return Html(page) if len(page) <= LARGEST else None
    text = _shown_as(value, bundle, "text/markdown")
    return Markdown(text) if text and len(text) <= LARGEST else None


def _bundle_of(value: Any) -> Mapping[str, object]:
    if not hasattr(_class_of(value), _BUNDLE):
        return {}
    found = value._repr_mimebundle_(include=None, exclude=None)
    return _without_metadata(found) or {}


def _shown_as(value: Any, bundle: Mapping[str, object], media_type: str) -> Any:
    if media_type in bundle:
        return bundle[media_type]
    name = _METHODS[media_type]
    return _without_metadata(getattr(value, name)()) if hasattr(_class_of(value), name) else None


def _without_metadata(found: Any) -> Any:
    """A representation may come as a pair with how it wants to be shown."""
    return cast("tuple[Any, ...]", found)[0] if isinstance(found, tuple) else found


def _bytes_of(data: Any, media_type: str) -> bytes:
    """In a bundle, what is not text comes as Base64."""
    if not isinstance(data, str):
        return bytes(data)
    return data.encode() if media_type == "image/svg+xml" else base64.b64decode(data)


def _picture(data: bytes, media_type: str) -> Image | None:
    if len(data) > LARGEST:
        return None
    # https://www.w3.org/TR/png-3/#11IHDR: width and height are the first two numbers of the first chunk.
    width, height = struct.unpack(">II", data[16:24]) if data.startswith(_PNG) else (0, 0)
    return Image(data, media_type, width, height)


def _picture_of_figure(value: Any) -> Image | None:
    figure = value if hasattr(value, "savefig") else getattr(value, "figure", None)
    if figure is None:
        return None
    buffer = io.BytesIO()
    # Without the program's name in it, so that equal figures are equal bytes.
    figure.savefig(buffer, format="png", bbox_inches="tight", metadata={"Software": None})
    return _picture(buffer.getvalue(), "image/png")


def _frame_of(value: Any) -> pl.DataFrame | None:
    """A pandas table with its index, or a column of one; None for what is too long to be copied to be looked at."""
    import polars as pl

    if len(value) > _ROWS:
        return None
    plain_index = type(value.index).__name__ == "RangeIndex" and not value.index.name
    frame = value.to_frame() if value.ndim == 1 else value
    frame = frame if plain_index else frame.reset_index()
    names = _apart([_name(name) for name in frame.columns])
    return pl.DataFrame([_column(name, frame.iloc[:, at]) for at, name in enumerate(names)])


def _column(name: str, column: Any) -> pl.Series:
    """What is missing is null; items of several sorts are shown as text."""
    import polars as pl

    pairs = zip(column.tolist(), column.isna().tolist(), strict=True)
    items = [None if missing else item for item, missing in pairs]
    try:
        found = pl.Series(name, items)
    except (TypeError, ValueError, OverflowError, pl.exceptions.PolarsError):
        found = None
    if found is None or found.dtype == pl.Object:
        return pl.Series(name, [None if item is None else str(item) for item in items], dtype=pl.String)
    return found


def _name(column: object) -> str:
    return " · ".join(map(str, cast("tuple[object, ...]", column))) if isinstance(column, tuple) else str(column)


def _apart(names: list[str]) -> list[str]:
    """Names of which none is there twice, as pandas allows."""
    found: list[str] = []
    for name in names:
        free, number = name, 2
        while free in found:
            free, number = f"{name} ({number})", number + 1
        found.append(free)
    return found


def _class_of(value: object) -> type[Any]:
    return type(value)


def _is_pandas(cls: type) -> bool:
    return _comes_from(cls, {"pandas"}, {"DataFrame", "Series"})


def _is_drawing(cls: type) -> bool:
    """A figure of matplotlib, or what stands in one."""
    return _comes_from(cls, {"matplotlib", "seaborn"}, {"Figure", "Axes", "Grid"})


def _is_chart(cls: type) -> bool:
    """A chart of altair or plotly, which describe themselves."""
    return _comes_from(cls, {"altair", "plotly"}, {"TopLevelMixin", "BaseFigure"})


def _comes_from(cls: type, packages: set[str], names: set[str]) -> bool:
    return any(one.__name__ in names and one.__module__.partition(".")[0] in packages for one in cls.__mro__)
