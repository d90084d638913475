"""The entries of an archive, zip or tar, one after another."""

import contextlib
import lzma
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Literal

from engine.node import TreadleError, open_to_read

ZSTD = b"\x28\xb5\x2f\xfd"
Kind = Literal["file", "folder", "other"]
BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    lzma.LZMAError,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    UnicodeError,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `size` is what the archive claims, in bytes; `open` gives the content until the next entry is taken.

    Links, devices and pipes are `other`.
    """

    name: str
    kind: Kind
    size: int
    modified: datetime | None
    executable: bool
    open: Callable[[], IO[bytes]]


@contextlib.contextmanager
def read_entries(path: Path) -> Iterator[Iterator[Entry]]:
    """The entries in their order; the kind of archive shows in its first bytes.

    Raises TreadleError for what is no archive, and for what turns out to be damaged inside the block.
    """
    try:
        with open_to_read(path) as file, contextlib.closing(_entries(file)) as found:
            yield found
    except BROKEN as error:
        raise TreadleError(
            f"{path} cannot be read as an archive: {(str(error) or 'it ends too early')[:200]}.",
            fix="Choose a zip or tar archive (also .gz, .bz2, .xz, .zst) that is whole.",
        ) from error


def _entries(file: IO[bytes]) -> Generator[Entry, None, None]:
    with contextlib.ExitStack() as stack:
        if zipfile.is_zipfile(file):
            yield from _zip_entries(stack.enter_context(zipfile.ZipFile(file)))
            return
        file.seek(0)
        first = file.read(4)
        file.seek(0)
        unpacked: Any = stack.enter_context(_zstd(file)) if first == ZSTD else file
        packed = "r|" if first == ZSTD else "r|*"
        yield from _tar_entries(stack.enter_context(tarfile.open(fileobj=unpacked, mode=packed)))


def _zip_entries(packed: zipfile.ZipFile) -> Iterator[Entry]:
    for info in packed.infolist():
        if info.flag_bits & 1:
            raise TreadleError(f"{info.filename} is locked by a password.", fix="Unlock the archive elsewhere first.")
        mode = info.external_attr >> 16
        kind: Kind = "folder" if info.is_dir() else "other" if stat.S_ISLNK(mode) else "file"
        try:
            modified = datetime(*info.date_time, tzinfo=UTC)
        except ValueError:
            modified = None

        def opened(info: zipfile.ZipInfo = info) -> IO[bytes]:
            return packed.open(info)

        yield Entry(info.filename, kind, info.file_size, modified, bool(mode & 0o100), opened)


def _tar_entries(packed: tarfile.TarFile) -> Iterator[Entry]:
    for info in packed:
        kind: Kind = "file" if info.isreg() else "folder" if info.isdir() else "other"

        def opened(info: tarfile.TarInfo = info) -> IO[bytes]:
            content = packed.extractfile(info)
            if content is None:
                raise TreadleError(f"{info.name} has no content.", fix="Leave it out.")
            return content

        modified = datetime.fromtimestamp(max(0, min(info.mtime, 2**40)), UTC) if info.mtime < 2**36 else None
        yield Entry(info.name, kind, info.size, modified, bool(info.mode & 0o100), opened)


def _zstd(file: IO[bytes]) -> Any:
    import zstandard

    # 128 MB of memory are enough for every level that zstd offers without asking.
    return zstandard.ZstdDecompressor(max_window_size=2**27).stream_reader(file, read_across_frames=True)
