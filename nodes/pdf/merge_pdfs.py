"""Put PDF files together."""

from pathlib import Path
from typing import Annotated

from engine.node import File, FilePattern, TreadleError, node, open_to_write, resolve_path
from nodes.pdf.document import open_pdf


@node(extras=("pdf",), effect="idempotent", permissions=("files:read", "files:write"), icon="file")
def merge_pdfs(
    files: Annotated[list[Path], FilePattern("*.pdf")],
    path: Annotated[Path, FilePattern("*.pdf", mode="write")],
    overwrite: bool = True,
) -> File:
    """Put PDF files together into one, in this order, with a bookmark for each.

    Args:
        files: The files; locked ones are refused.
        path: The file to write; folders are made as needed.
        overwrite: Replace a file that is there; off refuses.
    """
    from pypdf import PdfWriter

    if not files:
        raise TreadleError("There are no files to put together.", fix="Give at least one.")
    with PdfWriter() as writer:
        for one in files:
            with open_pdf(one) as reader:
                writer.append(reader, outline_item=Path(one).stem)
        with open_to_write(path, overwrite=overwrite) as target:
            writer.write(target)
    return File(resolve_path(path))
