"""Read a sheet of an Excel workbook."""

from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Placeholder, Range, Table, Unit, node
from nodes.table.workbook import sheet_rows, sheet_to_table


@node(extras=("table", "excel"), permissions=("files:read",), icon="table")
def read_excel(
    path: Annotated[Path, FilePattern("*.xlsx")],
    sheet: Annotated[str, Placeholder("Sheet1")] = "",
    header: bool = True,
    skip: Annotated[int, Range(0), Unit("rows")] = 0,
    most: Annotated[float, Range(1, 10_000), Unit("MB")] = 500,
) -> Table:
    """Read a sheet of an Excel workbook (.xlsx) into a table; formulas give the values they had when it was saved.

    Args:
        path: The workbook.
        sheet: The name of the sheet; empty takes the first.
        header: The first row holds the names of the columns.
        skip: Leave out this many rows at the top.
        most: Refuse a workbook that unpacks to more.
    """
    rows = sheet_rows(path, sheet, int(most * 1e6))[skip:]
    return sheet_to_table(rows, header=header)
