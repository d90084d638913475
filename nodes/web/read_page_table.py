"""Read a table of a web page."""

from typing import Annotated, Any

from engine.node import Placeholder, Range, Table, TreadleError, Unit, node
from nodes.web.elements import parse_html, select
from nodes.web.source import load

MOST_SPAN = 1000


@node(extras=("table", "web"), effect="idempotent", permissions=("network", "files:read"), icon="globe")
def read_page_table(
    source: Annotated[str, Placeholder("https://example.org/statistics")],
    number: Annotated[int, Range(1)] = 1,
    selector: Annotated[str, Placeholder("table.results")] = "table",
    timeout: Annotated[float, Range(0.1, 600), Unit("s")] = 30,
) -> Table:
    """Read a table of a web page as it is seen; cells over several rows or columns are repeated. All cells are text.

    Args:
        source: An address that begins with http:// or https://, or the path of a saved page.
        number: Which of the tables that the selector finds, from 1.
        selector: A CSS selector for the table.
        timeout: For everything together.
    """
    import polars as pl

    tables = select(parse_html(load(source, timeout).text()), selector)
    if number > len(tables):
        raise TreadleError(f"{source} has {len(tables)} such tables.", fix="Look at the number and the selector.")
    rows = select(tables[number - 1], "tr")
    grid = _grid(rows)
    width = max((column for _, column in grid), default=-1) + 1
    lines = [[grid.get((row, column), "") for column in range(width)] for row in range(len(rows))]
    heading = bool(rows) and not select(rows[0], "td")
    names = lines.pop(0) if heading else [""] * width
    unique = [name if name and names.count(name) == 1 else f"{name or 'column'}_{n}" for n, name in enumerate(names, 1)]
    return pl.DataFrame(lines, schema=dict.fromkeys(unique, pl.String), orient="row")


def _grid(rows: list[Any]) -> dict[tuple[int, int], str]:
    """The text of each place, as HTML's table model fills them: a cell goes to the first free place of its row."""
    grid: dict[tuple[int, int], str] = {}
    for place, row in enumerate(rows):
        column = 0
        for cell in select(row, "td, th"):
            while (place, column) in grid:
                column += 1
            text = " ".join(cell.text(separator=" ").split())
            for down in range(min(_span(cell, "rowspan"), len(rows) - place)):
                for right in range(_span(cell, "colspan")):
                    grid.setdefault((place + down, column + right), text)
    return grid


def _span(cell: Any, name: str) -> int:
    written = cell.attributes.get(name) or "1"
    return max(1, min(MOST_SPAN, int(written))) if written.isdecimal() else 1
