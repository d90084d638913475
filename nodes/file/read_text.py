"""Read a text file."""

from pathlib import Path
from typing import Annotated

from engine.node import Choices, FilePattern, TreadleError, node, read_bytes


@node(permissions=("files:read",), icon="file")
def read_text(
    path: Annotated[Path, FilePattern("*.txt")],
    encoding: Annotated[str, Choices(("utf-8", "cp1252", "utf-16", "latin-1"))] = "utf-8",
) -> str:
    """Read a text file.

    Args:
        path: The file to read.
        encoding: How its letters are written down; a byte order mark at the start is dropped.
    """
    try:
        return read_bytes(path).decode(encoding).removeprefix("\ufeff")
    except (UnicodeDecodeError, LookupError) as error:
        raise TreadleError(
            f"{path} is not text in {encoding}.", fix="Choose another encoding, such as cp1252."
        ) from error
