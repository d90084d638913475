"""Drawing pages of a PDF as pictures."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.node import Image, TreadleError, read_bytes
from nodes.pdf.document import chosen_pages

POINTS_PER_INCH = 72
MOST_PIXELS = 100_000_000


def drawn_pages(path: Path, pages: str, dots: int, password: str) -> Iterator[Image]:
    """The pages as PNG, `dots` to the inch, one after another. Raises TreadleError for what cannot be drawn."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(read_bytes(path), password=password or None)
    except pypdfium2.PdfiumError as error:
        raise TreadleError(
            f"{path} cannot be opened as a PDF: {error}", fix="Look whether it is one, and at the password."
        ) from error
    try:
        for number in chosen_pages(pages, len(document)):
            page: Any = document[number]
            width, height = page.get_size()
            scale = dots / POINTS_PER_INCH
            if width * height * scale * scale > MOST_PIXELS:
                raise TreadleError(f"Page {number + 1} is too large to draw.", fix="Ask for fewer dots per inch.")
            picture = page.render(scale=scale).to_pil()
            data = io.BytesIO()
            picture.save(data, "PNG")
            yield Image(data.getvalue(), "image/png", picture.width, picture.height)
    finally:
        document.close()
