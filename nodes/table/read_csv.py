"""Read a CSV file."""

import io
from pathlib import Path
from typing import Annotated

from engine.node import Choices, FilePattern, Table, TreadleError, node, read_bytes

SEPARATORS = (",", ";", "\t", "|")


@node(extras=("table",), permissions=("files:read",), icon="table")
def read_csv(
    path: Annotated[Path, FilePattern("*.csv")],
    separator: Annotated[str, Choices(("", ",", ";", "\t", "|"))] = "",
    header: bool = True,
    types: bool = True,
) -> Table:
    """Read a CSV file into a table.

    Args:
        path: The file to read, in UTF-8 or Windows-1252.
        separator: Stands between two cells; empty finds out from the first line.
        header: The first line holds the names of the columns.
        types: Recognise numbers and dates; off keeps everything as text, for clean_table.
    """
    import polars as pl

    text = _text(read_bytes(path))
    if not text.strip():
        raise TreadleError(f"{path} is empty.", fix="Choose a file with at least one line.")
    first = text.lstrip("\n").partition("\n")[0]
    found = separator or max(SEPARATORS, key=first.count)
    try:
        return pl.read_csv(
            io.BytesIO(text.encode()),
            separator=found,
            has_header=header,
            infer_schema=types,
            infer_schema_length=None,
            try_parse_dates=types,
        )
    except (pl.exceptions.PolarsError, ValueError) as error:
        reason = str(error).splitlines()[0].rstrip(".")
        raise TreadleError(
            f"{path} cannot be read as CSV: {reason}.", fix="Look for a line with too many cells or an open quote."
        ) from error


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        # What spreadsheets on Windows write; every byte has a meaning in it or becomes a visible mark.
        return data.decode("cp1252", errors="replace").replace("\r\n", "\n")
