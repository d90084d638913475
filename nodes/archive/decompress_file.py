"""Decompress a file."""

import bz2
import gzip
import lzma
import zlib
from pathlib import Path
from typing import IO, Annotated, Any

from engine.node import File, FilePattern, Range, TreadleError, Unit, node, open_to_read, open_to_write, resolve_path
from nodes.archive.vetting import copy_limited

SIGNS = {b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "zstd", b"\xfd7zXZ\x00": "xz", b"BZh": "bzip2"}
ENDINGS = (".gz", ".zst", ".xz", ".bz2")


@node(extras=("archive",), effect="idempotent", permissions=("files:read", "files:write"), icon="archive")
def decompress_file(
    path: Annotated[Path, FilePattern("*.gz")],
    target: Annotated[Path, FilePattern(mode="write")] | None = None,
    most: Annotated[float, Range(0.001), Unit("MB")] = 2_000,
    overwrite: bool = True,
) -> File:
    """Decompress one file: gzip, zstd, xz or bzip2, whichever its first bytes show.

    Args:
        path: The file, which stays.
        target: Where to; empty puts it beside the file without its last ending.
        most: Refuse to write more.
        overwrite: Replace a file that is there; off refuses.
    """
    if target is None and path.suffix.lower() not in ENDINGS:
        raise TreadleError(f"{path.name} does not end with {', '.join(ENDINGS)}.", fix="Say where to write.")
    written = target or path.with_suffix("")
    with open_to_read(path) as file:
        first = file.read(6)
        file.seek(0)
        method = next((name for sign, name in SIGNS.items() if first.startswith(sign)), "")
        if not method:
            raise TreadleError(f"{path} is not compressed.", fix="Use it as it is, or extract_archive for an archive.")
        with open_to_write(written, overwrite=overwrite) as unpacked:
            try:
                with _unpacking(file, method) as content:
                    copy_limited(content, unpacked, int(most * 1e6))
            except (EOFError, lzma.LZMAError, zlib.error, gzip.BadGzipFile, ValueError) as error:
                raise TreadleError(f"{path} is damaged: {error}.", fix="Fetch or make it again.") from error
    return File(resolve_path(written))


def _unpacking(file: IO[bytes], method: str) -> Any:
    match method:
        case "gzip":
            return gzip.GzipFile(fileobj=file)
        case "xz":
            return lzma.LZMAFile(file)
        case "bzip2":
            return bz2.BZ2File(file)
        case _:
            import zstandard

            return zstandard.ZstdDecompressor(max_window_size=2**27).stream_reader(
                file, read_across_frames=True, closefd=False
            )
