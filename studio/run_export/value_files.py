"""A stored value as files that other programs open: CSV and Parquet, pictures, JSON, text."""

from __future__ import annotations

import io
import mimetypes
from collections.abc import Iterator

from engine.errors import ValueNotStorable
from engine.types.media import Html, Markdown
from engine.values import media, table, text
from engine.values.looking.stored import StoredValue, parts_of, plain_inside

_AS_TEXT = {"json": "json", "file": "file.json", "path": "path.txt"}


def files_of(value: StoredValue) -> Iterator[tuple[str, Iterator[bytes]]]:
    """What follows a node's name in a file's name, and the file's bytes in pieces.

    Raises ValueNotStorable for a value that is gone or damaged. Pickles are left out: to open one runs its code.
    """
    if value.codec == "displayed":
        yield from files_of(plain_inside(value))
    elif value.codec == "table":
        yield from _tables(value)
    elif value.codec in media.NAMES:
        shown = media.decode(value.codec, value.content.read())
        ending = mimetypes.guess_extension(shown.media_type) or ".bin"
        yield ending, iter([shown.data])
    elif value.codec in text.NAMES:
        words = text.decode(value.codec, value.content.read())
        ending = ".html" if isinstance(words, Html) else ".md" if isinstance(words, Markdown) else ".txt"
        yield ending, iter([words.encode("utf-8", "surrogatepass")])
    elif value.codec == "parts":
        for name, part in parts_of(value).items():
            for ending, pieces in files_of(part):
                yield f".{name}{ending}", pieces
    elif value.codec in _AS_TEXT:
        yield f".{_AS_TEXT[value.codec]}", value.content.chunks()
    elif value.codec == "bytes":
        yield ".bin", value.content.chunks()
    else:
        raise ValueNotStorable(f"A value of the form {value.codec} has no file form.", fix="Return a table or JSON.")


def _tables(value: StoredValue) -> Iterator[tuple[str, Iterator[bytes]]]:
    import polars as pl

    frame = table.decode(value.content.read())
    parquet = io.BytesIO()
    frame.write_parquet(parquet)
    yield ".parquet", iter([parquet.getvalue()])
    nested = [name for name, kind in frame.schema.items() if kind.is_nested() or kind == pl.Binary]
    # CSV has no form for lists in a cell: those columns are in the Parquet file only.
    flat = frame.drop(nested)
    if flat.width:
        yield ".csv", (flat.slice(at, _ROWS).write_csv(include_header=at == 0).encode() for at in _starts(flat.height))


_ROWS = 50_000


def _starts(height: int) -> range:
    return range(0, max(height, 1), _ROWS)
