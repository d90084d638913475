"""Write an Excel workbook."""

import io
import json
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

from engine.node import File, FilePattern, Table, TreadleError, node, write_bytes

MOST_ROWS = 1_048_575
"""What a sheet holds below its header (specifications and limits of Excel)."""
WIDEST = 60


@node(extras=("table", "excel"), effect="idempotent", permissions=("files:write",), icon="table")
def write_excel(
    sheets: dict[str, Table],
    path: Annotated[Path, FilePattern("*.xlsx", mode="write")],
    overwrite: bool = True,
) -> File:
    """Write tables as the sheets of an Excel workbook, whole or not at all; no text in it becomes a formula.

    Args:
        sheets: A table for each name of a sheet, such as Orders; times with a zone are written in UTC.
        path: Where to; folders are made as needed.
        overwrite: Replace a file that is there; off refuses.
    """
    from openpyxl import Workbook

    if not sheets:
        raise TreadleError("A workbook needs a sheet.", fix="Give at least one table.")
    book = Workbook(write_only=True)
    for name, table in sheets.items():
        if not 0 < len(name) <= 31 or any(sign in name for sign in r"[]:*?/\\"):
            raise TreadleError(f"A sheet cannot be called {name!r}.", fix=r"Use at most 31 letters, none of []:*?/\.")
        if table.height > MOST_ROWS:
            raise TreadleError(f"{table.height:,} rows do not fit into a sheet.", fix="Write Parquet or CSV instead.")
        _fill(book.create_sheet(name), table)
    data = io.BytesIO()
    book.save(data)
    return File(write_bytes(path, data.getvalue(), overwrite=overwrite))


def _fill(sheet: Any, table: Table) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet.freeze_panes = "A2"
    for place, name in enumerate(table.columns, 1):
        texts = [name, *(str(cell) for cell in table.get_column(name).head(100))]
        sheet.column_dimensions[get_column_letter(place)].width = min(WIDEST, max(map(len, texts)) + 2)
    heading = [_cell(sheet, name) for name in table.columns]
    for cell in heading:
        cell.font = Font(bold=True)
    sheet.append(heading)
    for row in table.iter_rows():
        sheet.append([_cell(sheet, value) if isinstance(value, str) else _plain(value) for value in row])


def _cell(sheet: Any, text: str) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", text))
    # Otherwise a text that begins with an equals sign would be computed by whoever opens the workbook.
    cell.data_type = "s"
    return cell


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, (list, dict)) else value
