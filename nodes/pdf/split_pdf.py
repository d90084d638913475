"""Take a PDF file apart."""

from pathlib import Path
from typing import Annotated

from engine.node import File, FilePattern, Placeholder, Range, Unit, node, open_to_write, resolve_path
from nodes.pdf.document import chosen_pages, open_pdf


@node(extras=("pdf",), effect="idempotent", permissions=("files:read", "files:write"), icon="file")
def split_pdf(
    path: Annotated[Path, FilePattern("*.pdf")],
    folder: Annotated[Path, FilePattern(mode="folder")],
    every: Annotated[int, Range(1), Unit("pages")] = 1,
    pages: Annotated[str, Placeholder("1-3, 7")] = "",
    password: str = "",
    overwrite: bool = True,
) -> list[File]:
    """Write the pages of a PDF into files of their own, named by the number of their first page.

    Args:
        path: The file.
        folder: Where to; it is made as needed.
        every: How many pages go into each file.
        pages: Only these, such as `1-3, 7, 9-`; empty takes all.
        password: For a locked file; what is written is not locked.
        overwrite: Replace files that are there; off refuses.
    """
    from pypdf import PdfWriter

    written: list[File] = []
    with open_pdf(path, password) as reader:
        number = len(reader.pages)
        chosen = chosen_pages(pages, number)
        for start in range(0, len(chosen), every):
            part = chosen[start : start + every]
            target = folder / f"{path.stem}-{part[0] + 1:0{len(str(number))}d}.pdf"
            with PdfWriter() as writer, open_to_write(target, overwrite=overwrite) as file:
                for page in part:
                    writer.add_page(reader.pages[page])
                writer.write(file)
            written.append(File(resolve_path(target)))
    return written
