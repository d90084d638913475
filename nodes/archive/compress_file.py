"""Compress a file."""

import bz2
import gzip
import lzma
import shutil
from pathlib import Path
from typing import IO, Annotated, Any, Literal

from engine.node import File, FilePattern, node, open_to_read, open_to_write, resolve_path

ENDINGS = {"gzip": ".gz", "zstd": ".zst", "xz": ".xz", "bzip2": ".bz2"}


@node(extras=("archive",), effect="idempotent", permissions=("files:read", "files:write"), icon="archive")
def compress_file(
    path: Annotated[Path, FilePattern()],
    method: Literal["gzip", "zstd", "xz", "bzip2"] = "gzip",
    target: Annotated[Path, FilePattern(mode="write")] | None = None,
    overwrite: bool = True,
) -> File:
    """Compress one file; the same file always gives the same bytes.

    Args:
        path: The file, which stays.
        method: gzip is read everywhere, zstd is quick, xz is small.
        target: Where to; empty puts it beside the file with the ending of the method.
        overwrite: Replace a file that is there; off refuses.
    """
    written = target or path.with_name(path.name + ENDINGS[method])
    with (
        open_to_read(path) as content,
        open_to_write(written, overwrite=overwrite) as file,
        _packing(file, method) as packed,
    ):
        shutil.copyfileobj(content, packed, 1 << 20)
    return File(resolve_path(written))


def _packing(file: IO[bytes], method: str) -> Any:
    match method:
        case "gzip":
            # Without name and time, or each run would give another file.
            return gzip.GzipFile("", "wb", 6, file, mtime=0)
        case "xz":
            return lzma.LZMAFile(file, "wb")
        case "bzip2":
            return bz2.BZ2File(file, "wb")
        case _:
            import zstandard

            return zstandard.ZstdCompressor(level=10).stream_writer(file, closefd=False)
