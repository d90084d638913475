"""Unpack an archive into a folder."""

import os
import shutil
from pathlib import Path, PurePosixPath
from typing import Annotated, NamedTuple
from uuid import uuid4

from engine.node import Context, File, FilePattern, Range, TreadleError, Unit, node, resolve_path
from nodes.archive.entries import Entry, read_entries
from nodes.archive.vetting import Limits, copy_limited, vetted


class Unpacked(NamedTuple):
    """The files in the order of the archive, their number and size together."""

    files: list[File]
    number: int
    megabytes: float


@node(extras=("archive",), effect="idempotent", permissions=("files:read", "files:write"), icon="archive")
def extract_archive(
    path: Annotated[Path, FilePattern("*.zip")],
    folder: Annotated[Path, FilePattern(mode="folder")],
    overwrite: bool = False,
    most: Annotated[float, Range(0.001), Unit("MB")] = 2_000,
    most_files: Annotated[int, Range(1), Unit("files")] = 100_000,
    *,
    context: Context,
) -> Unpacked:
    """Unpack a zip or tar archive into a folder, whole or not at all, and never outside of it.

    Args:
        path: The archive; .zip, .tar, and .tar packed as .gz, .bz2, .xz or .zst.
        folder: Where to; it is made as needed. Archives with links, devices or paths that lead out are refused.
        overwrite: Replace files of the same names in the folder; off refuses a folder that is not empty.
        most: Refuse to unpack more.
        most_files: Refuse to unpack more files than this.
        context: Filled in when the node runs.
    """
    limits = Limits(int(most * 1e6), most_files)
    top = resolve_path(folder)
    if top.exists() and (not top.is_dir() or (not overwrite and any(top.iterdir()))):
        raise TreadleError(f"{folder} is not an empty folder.", fix="Choose another folder, or allow to overwrite.")
    with read_entries(path) as entries:
        wanted = vetted(entries, limits)
    files = [inner for inner, entry in wanted if entry.kind == "file"]
    top.parent.mkdir(parents=True, exist_ok=True)
    waiting = top.parent / f".treadle-{uuid4().hex}.part"
    waiting.mkdir(mode=0o700)
    try:
        total = _unpack(path, waiting, limits, len(wanted), context)
        waiting.chmod(0o755)
        if not top.exists() or not any(top.iterdir()):
            waiting.replace(top)
        else:
            _move_into(waiting, top, files)
    finally:
        shutil.rmtree(waiting, ignore_errors=True)
    return Unpacked([File(top / inner) for inner in files], len(files), total / 1e6)


def _unpack(path: Path, waiting: Path, limits: Limits, number: int, context: Context) -> int:
    left = limits.most_bytes
    with read_entries(path) as entries:
        for place, entry in enumerate(entries):
            context.raise_if_cancelled()
            context.progress(min(1, place / number), entry.name)
            # Vetted once more, for the file may have changed since.
            for inner, one in vetted([entry], limits):
                left -= _write(one, waiting / inner, left)
    return limits.most_bytes - left


def _write(entry: Entry, target: Path, most: int) -> int:
    if entry.kind == "folder":
        target.mkdir(parents=True, exist_ok=True)
        return 0
    target.parent.mkdir(parents=True, exist_ok=True)
    mode = 0o755 if entry.executable else 0o644
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    with entry.open() as content, os.fdopen(os.open(target, flags, mode), "wb") as file:
        size = copy_limited(content, file, most)
    if entry.modified is not None:
        moment = entry.modified.timestamp()
        os.utime(target, (moment, moment))
    return size


def _move_into(waiting: Path, top: Path, files: list[PurePosixPath]) -> None:
    """Put the files where they belong. A link inside the folder must not lead them out of it."""
    for inner in files:
        target = top / inner
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.parent.resolve().is_relative_to(top):
            raise TreadleError(f"{target.parent} leads out of the folder.", fix="Remove the link that is there.")
        (waiting / inner).replace(target)
