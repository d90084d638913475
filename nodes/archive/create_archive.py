"""Pack a folder into an archive."""

import contextlib
import os
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO, Annotated, Any, NamedTuple

from engine.node import (
    Context,
    File,
    FilePattern,
    Placeholder,
    Range,
    TreadleError,
    Unit,
    node,
    open_to_read,
    open_to_write,
    resolve_path,
)

FORMATS = {".zip": "", ".tar": "", ".tar.gz": "gz", ".tgz": "gz", ".tar.bz2": "bz2", ".tar.xz": "xz", ".tar.zst": "zst"}


class Packed(NamedTuple):
    """The archive, how many files are in it and how large they are, and the links that were left out."""

    archive: File
    files: int
    megabytes: float
    links: list[str]


@node(extras=("archive",), effect="idempotent", permissions=("files:read", "files:write"), icon="archive")
def create_archive(
    source: Annotated[Path, FilePattern(mode="folder")],
    path: Annotated[Path, FilePattern("*.tar.gz", mode="write")],
    exclude: Annotated[list[str], Placeholder("*.tmp")] | None = None,
    most: Annotated[int, Range(1), Unit("files")] = 1_000_000,
    overwrite: bool = True,
    *,
    context: Context,
) -> Packed:
    """Pack a folder or a file into an archive, whole or not at all; the ending of its name says how.

    Args:
        source: What to pack, with everything below it. Links are not followed and left out.
        path: The archive to write: .zip, .tar, .tar.gz, .tgz, .tar.bz2, .tar.xz or .tar.zst.
        exclude: Names or paths to leave out, such as `*.tmp` or `cache/*`.
        most: Refuse to pack more files.
        overwrite: Replace an archive that is there; off refuses.
        context: Filled in when the node runs.
    """
    top = resolve_path(source)
    ending = next((end for end in sorted(FORMATS, key=len, reverse=True) if path.name.lower().endswith(end)), None)
    if ending is None:
        raise TreadleError(f"{path.name} does not say how to pack.", fix=f"End it with {', '.join(FORMATS)}.")
    if not top.exists():
        raise TreadleError(f"There is no {source}.", fix="Choose a folder or a file.")
    target = resolve_path(path)
    found = [one for one in _below(top, exclude or []) if one != target]
    if len(found) > most:
        raise TreadleError(f"{source} has more than {most:,} files.", fix="Leave some out, or allow more.")
    links = [one for one in found if one.is_symlink()]
    files = [one for one in found if not one.is_symlink()]
    total = 0
    with open_to_write(path, overwrite=overwrite) as file, _writer(file, ending) as add:
        for number, one in enumerate(files):
            context.raise_if_cancelled()
            context.progress(number / len(files), one.name)
            total += add(one, one.relative_to(top if top.is_dir() else top.parent).as_posix())
    if links:
        context.log(f"{len(links)} links were left out.", level="warning")
    return Packed(File(target), len(files), total / 1e6, [str(link.relative_to(top)) for link in links])


def _below(top: Path, exclude: list[str]) -> Iterator[Path]:
    if top.is_file():
        yield top
        return
    for where, folders, names in os.walk(top):
        inner = Path(where)
        links = [name for name in folders if (inner / name).is_symlink()]
        kept = [name for name in folders if name not in links and not _left_out(inner / name, top, exclude)]
        folders[:] = sorted(kept)
        for name in sorted([*names, *links]):
            one = inner / name
            if not _left_out(one, top, exclude) and (one.is_file() or one.is_symlink()):
                yield one


def _left_out(path: Path, top: Path, exclude: list[str]) -> bool:
    inner = PurePosixPath(path.relative_to(top).as_posix())
    return path.name.startswith(".treadle-") or any(inner.match(pattern) for pattern in exclude)


@contextlib.contextmanager
def _writer(file: IO[bytes], ending: str) -> Iterator[Any]:
    """Adds a file to the archive under a name, and says how large it was."""
    if ending == ".zip":
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as packed_zip:

            def add_zip(path: Path, name: str) -> int:
                packed_zip.write(path, name)
                return packed_zip.getinfo(name).file_size

            yield add_zip
        return
    with contextlib.ExitStack() as stack:
        packing = FORMATS[ending]
        outer: Any = stack.enter_context(_zstd(file)) if packing == "zst" else file
        mode: Any = f"w|{'' if packing == 'zst' else packing}"
        packed = stack.enter_context(tarfile.open(fileobj=outer, mode=mode, format=tarfile.PAX_FORMAT))

        def add_tar(path: Path, name: str) -> int:
            with open_to_read(path) as content:
                info = packed.gettarinfo(arcname=name, fileobj=content)
                # Who owned the files is nothing that another machine should be told.
                info.uid = info.gid = 0
                info.uname = info.gname = ""
                # A second name of the same file would become a link, which is never unpacked here.
                info.type, info.size = tarfile.REGTYPE, os.fstat(content.fileno()).st_size
                packed.addfile(info, content)
            return info.size

        yield add_tar


def _zstd(file: IO[bytes]) -> Any:
    import zstandard

    return zstandard.ZstdCompressor(level=10).stream_writer(file, closefd=False)
