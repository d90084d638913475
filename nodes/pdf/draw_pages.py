"""Draw the pages of a PDF as pictures."""

from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Image, Placeholder, Range, Unit, node
from nodes.pdf.drawing import drawn_pages


@node(extras=("pdf",), permissions=("files:read",), weight="heavy", icon="image")
def draw_pages(
    path: Annotated[Path, FilePattern("*.pdf")],
    pages: Annotated[str, Placeholder("1-3, 7")] = "1",
    dots: Annotated[int, Range(20, 600), Unit("per inch")] = 120,
    password: str = "",
) -> list[Image]:
    """Draw pages of a PDF as pictures.

    Args:
        path: The file.
        pages: Which ones, such as `1-3, 7, 9-`; empty draws all.
        dots: How sharp; 72 is the size in points.
        password: For a locked file.
    """
    return list(drawn_pages(path, pages, dots, password))
