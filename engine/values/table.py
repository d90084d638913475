"""The `table` codec: a polars frame as an Arrow IPC file. Polars is imported only once a value is a frame."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, TypeGuard

from engine.errors import ValueNotStorable
from engine.values.encoded import damaged

if TYPE_CHECKING:
    import polars as pl

_SHRINKS = 4
"""What is written is so much smaller at best; whether it fits is seen once it is."""


def is_frame(value: object) -> TypeGuard[pl.DataFrame]:
    """Tell whether a value is exactly a polars.DataFrame, without importing polars."""
    kind = type(value)
    return kind.__name__ == "DataFrame" and kind.__module__.partition(".")[0] == "polars"


def encode(value: pl.DataFrame, limit: int) -> bytes | None:
    """An Arrow IPC file, or None for columns of Python objects, which Arrow has no word for."""
    import polars as pl

    if value.estimated_size() > limit * _SHRINKS:
        raise ValueNotStorable(
            f"A table of {value.height:,} rows is about {value.estimated_size() / 1e6:,.0f} MB; "
            f"tables up to {limit * _SHRINKS / 1e6:,.0f} MB are kept.",
            fix="Write it to a file in the node and return the File.",
        )
    if any(kind == pl.Object for kind in value.dtypes):
        return None
    buffer = io.BytesIO()
    # One chunk, so that equal tables are equal bytes however they came about.
    value.rechunk().write_ipc(buffer, compression="lz4")
    return buffer.getvalue()


def decode(data: bytes) -> pl.DataFrame:
    """The frame behind `encode`."""
    import polars as pl

    failures: tuple[type[BaseException], ...] = (Exception, pl.exceptions.PanicException)
    try:
        return pl.read_ipc(io.BytesIO(data))
    except failures as error:
        raise damaged("table") from error
