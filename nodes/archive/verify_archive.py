"""Check an archive against the folder that it was made of."""

import hashlib
from pathlib import Path
from typing import IO, Annotated, NamedTuple

from engine.node import Context, FilePattern, Range, Table, Unit, node, open_to_read, resolve_path
from nodes.archive.entries import read_entries
from nodes.archive.vetting import CHUNK, Limits, inner_path, too_large


class Verified(NamedTuple):
    """Whether nothing is wrong, how many files were read, and what is wrong with which."""

    ok: bool
    files: int
    problems: Table


@node(extras=("table", "archive"), effect="idempotent", permissions=("files:read",), icon="archive")
def verify_archive(
    path: Annotated[Path, FilePattern("*.tar.gz")],
    folder: Annotated[Path, FilePattern(mode="folder")] | None = None,
    most: Annotated[float, Range(1), Unit("MB")] = 100_000,
    *,
    context: Context,
) -> Verified:
    """Read a whole archive with its check sums, and compare each file with the one in a folder.

    Args:
        path: The archive; .zip, .tar, and .tar packed as .gz, .bz2, .xz or .zst. One that is damaged is an error.
        folder: Where the files came from. Files that only the folder has are no problem.
        most: Refuse to read more.
        context: Filled in when the node runs.
    """
    import polars as pl

    limits = Limits(int(most * 1e6), 0)
    top = resolve_path(folder) if folder is not None else None
    problems: list[tuple[str, str]] = []
    files = 0
    left = limits.most_bytes
    with read_entries(path) as entries:
        for entry in entries:
            context.raise_if_cancelled()
            if entry.kind != "file":
                continue
            files += 1
            with entry.open() as content:
                packed, size = _digest(content, left)
            left -= size
            if top is not None and (problem := _difference(top, entry.name, packed)):
                problems.append((entry.name, problem))
    table = pl.DataFrame(problems, schema={"path": pl.String, "problem": pl.String}, orient="row")
    return Verified(not problems, files, table)


def _difference(top: Path, name: str, packed: bytes) -> str:
    original = top / inner_path(name)
    if not original.is_file():
        return "is not in the folder any more"
    with open_to_read(original) as content:
        found, _ = _digest(content, 2**62)
    return "" if found == packed else "differs from the file in the folder"


def _digest(content: IO[bytes], most: int) -> tuple[bytes, int]:
    digest, size = hashlib.blake2b(), 0
    while chunk := content.read(CHUNK):
        size += len(chunk)
        if size > most:
            raise too_large(most)
        digest.update(chunk)
    return digest.digest(), size
