"""A report as one HTML file: its style, its parts, its pictures inside."""

import base64
import datetime as dt
import json
from html import escape
from typing import Any

from engine.node import Html, Image, TreadleError
from nodes.report.markdown import clean_html, markdown_to_html

PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml")
SHARP = 1000
"""Pictures of at least this width are taken to be drawn at double resolution."""
STYLE = """
:root { color-scheme: light dark; --page: #f6f7f9; --paper: #ffffff; --line: #e3e6eb; --ink: #1b2028; --soft: #5d6773;
  --accent: #3d5afe; --stripe: #f6f7f9; --code: #eef0f4 }
@media (prefers-color-scheme: dark) { :root { --page: #14171c; --paper: #1d2128; --line: #2c323c; --ink: #e7eaef;
  --soft: #98a2b0; --accent: #8ea0ff; --stripe: #22272f; --code: #2a2f38 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.6 Inter, system-ui, "Segoe UI", sans-serif }
main { max-width: 818px; margin: 40px auto; padding: 40px 48px 32px; background: var(--paper);
  border: 1px solid var(--line); border-radius: 12px }
h1 { font-size: 28px; line-height: 1.25; letter-spacing: -.01em; margin: 0 0 24px }
h2 { font-size: 19px; margin: 36px 0 12px } h3 { font-size: 16px; margin: 28px 0 8px }
p, ul, ol, blockquote { margin: 0 0 14px } a { color: var(--accent) }
blockquote { padding-left: 16px; border-left: 3px solid var(--line); color: var(--soft) }
code, pre { font: 13px/1.5 "JetBrains Mono", ui-monospace, monospace; background: var(--code); border-radius: 6px }
code { padding: 1px 5px } pre { padding: 12px 16px; overflow-x: auto } pre code { padding: 0; background: none }
hr { border: 0; border-top: 1px solid var(--line); margin: 28px 0 }
figure { margin: 16px 0 24px } .rows { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px }
figure img { display: block; max-width: 100%; height: auto; margin: 0 auto; background: #fff; border-radius: 8px;
  border: 1px solid var(--line) }
table { width: 100%; border-collapse: collapse; font-size: 13px; line-height: 1.45 }
th, td { padding: 7px 14px; text-align: left; border-bottom: 1px solid var(--line); overflow-wrap: break-word;
  max-width: 420px; vertical-align: top }
th { color: var(--soft); font-weight: 600; white-space: nowrap }
tbody tr:nth-child(even) { background: var(--stripe) } tbody tr:last-child td { border-bottom: 0 }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.moment { white-space: nowrap; font-variant-numeric: tabular-nums }
figcaption { color: var(--soft); font-size: 12px; margin-top: 8px } .empty { color: var(--soft) }
@media (prefers-color-scheme: dark) { figure img { filter: brightness(.92); border-color: transparent } }
@media (max-width: 640px) { main { margin: 0; padding: 24px 18px; border: 0; border-radius: 0 } }
@media print { body { background: none } main { border: 0; margin: 0; padding: 0; max-width: none } }
"""


def page(title: str, body: str) -> Html:
    """A whole HTML page. `body` is safe HTML; the policy in the head lets the page load nothing at all."""
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    return Html(
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"{body}\n</main>\n</body>\n</html>\n"
    )


def part_to_html(part: Any, most_rows: int) -> str:
    """Safe HTML of one part of a report; text is read as Markdown."""
    import polars as pl

    if isinstance(part, pl.DataFrame):
        return table_to_html(part, most_rows)
    if isinstance(part, Image):
        return image_to_html(part)
    if isinstance(part, Html):
        return clean_html(part)
    if isinstance(part, str):
        return markdown_to_html(part)
    if isinstance(part, (dict, list, tuple)):
        return f"<pre>{escape(json.dumps(part, indent=2, ensure_ascii=False, default=str))}</pre>"
    return f"<p>{escape(str(part))}</p>" if part is not None else ""


def image_to_html(image: Image) -> str:
    """The picture inside the page, shown at half its pixels when it was drawn for sharp screens."""
    if image.media_type not in PICTURES:
        raise TreadleError(f"A report cannot show {image.media_type}.", fix=f"Use one of {', '.join(PICTURES)}.")
    size = f' width="{image.width // 2}"' if image.width >= SHARP else ""
    data = base64.b64encode(image.data).decode("ascii")
    return f'<figure><img alt=""{size} src="data:{image.media_type};base64,{data}"></figure>'


def table_to_html(table: Any, most_rows: int) -> str:
    """The first rows of a table, with a note on how many more there are."""
    if not table.width:
        return '<p class="empty">An empty table.</p>'
    numeric = [kind.is_numeric() for kind in table.schema.values()]
    temporal = [kind.is_temporal() for kind in table.schema.values()]
    classes = [
        ' class="number"' if number else ' class="moment"' if moment else ""
        for number, moment in zip(numeric, temporal, strict=True)
    ]
    head = "".join(f"<th{mark}>{escape(name)}</th>" for name, mark in zip(table.columns, classes, strict=True))
    rows = "\n".join(_row(row, classes) for row in table.head(most_rows).iter_rows())
    more = table.height - most_rows
    note = f"<figcaption>… and {more:,} more rows</figcaption>" if more > 0 else ""
    note = note if table.height else "<figcaption>No rows</figcaption>"
    grid = f"<table><thead><tr>{head}</tr></thead>\n<tbody>{rows}</tbody></table>"
    return f'<figure><div class="rows">{grid}</div>{note}</figure>'


def _row(cells: tuple[object, ...], classes: list[str]) -> str:
    written = (f"<td{mark}>{escape(cell_text(cell))}</td>" for cell, mark in zip(cells, classes, strict=True))
    return f"<tr>{''.join(written)}</tr>"


def cell_text(cell: object) -> str:
    """A value as a person reads it: no seconds where there are none, no digits that mean nothing."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case int():
            # Years and short numbers of orders read better in one piece.
            return f"{cell:,}" if abs(cell) >= 10_000 else str(cell)
        case float():
            return f"{cell:,.4g}" if abs(cell) < 1000 else f"{cell:,.0f}" if abs(cell) < 1e15 else f"{cell:.4g}"
        case dt.datetime():
            midnight = cell.time() == dt.time(0)
            return cell.strftime("%Y-%m-%d" if midnight else "%Y-%m-%d %H:%M")
        case _:
            return str(cell)
