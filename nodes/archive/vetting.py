"""What may be unpacked: names that stay inside the folder, real files, and no more than was allowed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import IO

from engine.node import TreadleError
from nodes.archive.entries import Entry

DRIVE = re.compile(r"^[A-Za-z]:")
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """How much an archive may unpack to."""

    most_bytes: int
    most_files: int


def inner_path(name: str) -> PurePosixPath:
    """The path of an entry below the folder. Raises TreadleError for a name that leads out of it or means nothing."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = [part for part in path.parts if part != "."]
    outside = path.is_absolute() or ".." in parts or DRIVE.match(name) or "\0" in name
    if outside or (not parts and name.strip("./")):
        raise TreadleError(
            f"The archive holds {name[:200]!r}, which leads out of the folder.", fix="Do not trust this archive."
        )
    return PurePosixPath(*parts)


def vetted(all_entries: Iterable[Entry], limits: Limits) -> list[tuple[PurePosixPath, Entry]]:
    """The files and folders by their path. Raises TreadleError for the first thing that may not be unpacked."""
    found: dict[PurePosixPath, Entry] = {}
    total = 0
    for entry in all_entries:
        path = inner_path(entry.name)
        if entry.kind == "other":
            raise TreadleError(
                f"The archive holds {entry.name!r}, which is a link or a device.",
                fix="Unpack it by hand if you trust it; only files and folders are unpacked here.",
            )
        if path in found and entry.kind == "file":
            raise TreadleError(f"The archive holds {entry.name!r} twice.", fix="Do not trust this archive.")
        found[path] = entry
        total += entry.size
        if len(found) > limits.most_files:
            raise TreadleError(f"The archive holds more than {limits.most_files:,} files.", fix="Allow more files.")
        if total > limits.most_bytes:
            raise too_large(limits.most_bytes)
    return [(path, entry) for path, entry in found.items() if path.parts]


def copy_limited(source: IO[bytes], target: IO[bytes], most: int) -> int:
    """Copy everything and say how many bytes it was. Raises TreadleError beyond `most`."""
    copied = 0
    while chunk := source.read(CHUNK):
        copied += len(chunk)
        if copied > most:
            raise too_large(most)
        target.write(chunk)
    return copied


def too_large(most: int) -> TreadleError:
    """The error for something that unpacks to more than was allowed."""
    return TreadleError(f"It unpacks to more than {most / 1e6:,.0f} MB.", fix="Allow more if you trust it.")
