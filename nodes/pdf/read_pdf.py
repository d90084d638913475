"""Read the text of a PDF."""

from pathlib import Path
from typing import Annotated, NamedTuple

from engine.node import FilePattern, Placeholder, node
from nodes.pdf.document import chosen_pages, open_pdf


class PdfText(NamedTuple):
    """The text of all pages, of each page, how many pages the file has, and its title."""

    text: str
    pages: list[str]
    number: int
    title: str


@node(extras=("pdf",), permissions=("files:read",), icon="file")
def read_pdf(
    path: Annotated[Path, FilePattern("*.pdf")],
    pages: Annotated[str, Placeholder("1-3, 7")] = "",
    layout: bool = False,
    password: str = "",
) -> PdfText:
    """Read the text of a PDF; a scanned page has none and needs recognise_text.

    Args:
        path: The file.
        pages: Only these, such as `1-3, 7, 9-`; empty reads all.
        layout: Keep columns apart by spaces, as they stand on the page.
        password: For a locked file.
    """
    with open_pdf(path, password) as reader:
        number = len(reader.pages)
        mode = "layout" if layout else "plain"
        texts = [reader.pages[page].extract_text(extraction_mode=mode) for page in chosen_pages(pages, number)]
        noted: dict[str, object] = reader.metadata or {}
        title = str(noted.get("/Title") or "")
    return PdfText("\n\n".join(texts).strip(), texts, number, title)
