"""Print a report as PDF."""

from pathlib import Path
from typing import Annotated, Any, Literal

from engine.node import File, FilePattern, Html, Markdown, MissingExtra, node, write_bytes
from nodes.report.markdown import clean_html, markdown_to_html
from nodes.report.page import page

SHEET = """
@page {{ size: {size}; margin: 18mm 16mm;
  @bottom-right {{ content: counter(page) ' / ' counter(pages); font: 9px sans-serif; color: #5d6773 }} }}
body {{ background: none }} main {{ border: 0; margin: 0; padding: 0; max-width: none }}
tr, img, figure > img {{ break-inside: avoid }} .rows {{ overflow: visible }}
"""


@node(extras=("report", "print"), effect="idempotent", permissions=("files:write",), icon="report")
def print_pdf(
    report: Html | Markdown | str,
    path: Annotated[Path, FilePattern("*.pdf", mode="write")],
    size: Literal["A4", "A3", "A5", "letter"] = "A4",
    landscape: bool = False,
    overwrite: bool = True,
) -> File:
    """Print a report, HTML or Markdown as a PDF file with page numbers, whole or not at all.

    Args:
        report: What to print, as write_report gives it; a text is read as Markdown. Nothing is loaded from elsewhere.
        path: Where to; folders are made as needed.
        size: Of the paper.
        landscape: The long side lies below.
        overwrite: Replace a file that is there; off refuses.
    """
    html = str(report) if isinstance(report, Html) else str(page(path.stem, markdown_to_html(str(report))))
    whole = html if "<main>" in html else str(page(path.stem, clean_html(html)))
    sheet = SHEET.format(size=f"{size} {'landscape' if landscape else ''}".strip())
    return File(write_bytes(path, _printed(whole, sheet), overwrite=overwrite))


def _printed(html: str, sheet: str) -> bytes:
    try:
        import weasyprint
    except OSError as error:
        raise MissingExtra(
            "Printing needs Pango, which is not installed.",
            fix="Install it, such as: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
        ) from error

    # Pictures lie in the page itself; a file of this machine or an address of its network has no place in it.
    inside = weasyprint.URLFetcher(allowed_protocols=("data",))
    document: Any = weasyprint.HTML(string=html, url_fetcher=inside)
    return bytes(document.write_pdf(stylesheets=[weasyprint.CSS(string=sheet)]))
