"""Opening PDF files, and which of their pages are meant."""

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.node import TreadleError, open_to_read

PIECE = re.compile(r"(\d+)(?:\s*(-)\s*(\d*))?")


@contextlib.contextmanager
def open_pdf(path: Path, password: str = "") -> Iterator[Any]:
    """A reader of pypdf. Raises TreadleError for what is no PDF, is damaged, or needs another password."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    with open_to_read(path) as file:
        try:
            reader = PdfReader(file)
            if reader.is_encrypted and not reader.decrypt(password):
                raise TreadleError(f"{path} is locked.", fix="Give its password." if not password else "Try another.")
            yield reader
        except (PyPdfError, RecursionError) as error:
            raise TreadleError(
                f"{path} cannot be read as a PDF: {str(error)[:200]}.", fix="Choose a PDF that other programs open."
            ) from error


def chosen_pages(written: str, count: int) -> list[int]:
    """Page numbers from 0 in the written order: `1-3, 7, 9-`; empty means all of `count` pages."""
    if not written.strip():
        return list(range(count))
    pages: list[int] = []
    for piece in written.split(","):
        found = PIECE.fullmatch(piece.strip())
        if found is None:
            raise TreadleError(f"{written!r} names no pages.", fix="Write them like 1-3, 7, 9-.")
        first = int(found[1])
        last = first if found[2] is None else int(found[3]) if found[3] else count
        if not 1 <= first <= last <= count:
            raise TreadleError(f"There are no pages {piece.strip()}: the file has {count}.", fix="Write other pages.")
        pages += range(first - 1, last)
    return pages
