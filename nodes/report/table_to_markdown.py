"""Write a table as Markdown."""

from typing import Annotated

from engine.node import Markdown, Range, Table, node
from nodes.report.page import cell_text


@node(extras=("table",), icon="markdown", converter=True)
def table_to_markdown(table: Table, most_rows: Annotated[int, Range(1, 10_000)] = 50) -> Markdown:
    """Write a table as Markdown, for a mail, a report or a chat.

    Args:
        table: The rows; numbers stand to the right.
        most_rows: Show this many, and say how many more there are.
    """
    if not table.width:
        return Markdown("*An empty table.*")
    lines = [
        _line(table.columns),
        _line(["---:" if kind.is_numeric() else "---" for kind in table.schema.values()], plain=True),
        *(_line([cell_text(cell) for cell in row]) for row in table.head(most_rows).iter_rows()),
    ]
    more = table.height - most_rows
    note = f"\n\n*… and {more:,} more rows*" if more > 0 else "" if table.height else "\n\n*No rows*"
    return Markdown("\n".join(lines) + note)


def _line(cells: list[str], *, plain: bool = False) -> str:
    written = cells if plain else [_escaped(cell) for cell in cells]
    return f"| {' | '.join(written)} |"


def _escaped(cell: str) -> str:
    text = " ".join(cell.split())
    for sign in "\\|*_`<>[]":
        text = text.replace(sign, f"\\{sign}")
    return text
