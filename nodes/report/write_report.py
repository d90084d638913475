"""Write a report of text, tables and pictures."""

from html import escape
from typing import Annotated

from engine.node import Html, Image, Markdown, Placeholder, Range, Table, node
from nodes.report.page import page, part_to_html


@node(extras=("report", "table"), icon="report")
def write_report(
    title: Annotated[str, Placeholder("Weekly report")],
    parts: list[Markdown | Table | Image | Html | str],
    most_rows: Annotated[int, Range(1, 10_000)] = 50,
) -> Html:
    """Put text, tables and pictures into one HTML file that needs nothing else, in light and dark.

    Args:
        title: Stands at the top.
        parts: What the report holds, in this order. Text is read as Markdown, so `## Authors` makes a heading.
        most_rows: Show this many rows of each table, and say how many more there are.
    """
    body = [f"<h1>{escape(title)}</h1>", *(part_to_html(part, most_rows) for part in parts)]
    return page(title, "\n".join(body))
