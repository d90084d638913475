"""Reading and writing files by path for nodes: no surprises from links, devices, half-written files or other folders.

`TREADLE_FILE_ROOTS` (folders, separated as in PATH) confines every path to these folders; unset, all are allowed.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from io import BufferedRandom, BufferedReader
from pathlib import Path
from uuid import uuid4

from engine.errors import TreadleError

ROOTS_VARIABLE = "TREADLE_FILE_ROOTS"


def resolve_path(path: str | os.PathLike[str]) -> Path:
    """The real path, all links followed. Raises TreadleError if it lies outside the allowed folders."""
    text = os.fspath(path)
    if not text or "\0" in text:
        raise TreadleError(f"{text!r} is not a path.", fix="Give the path of a file or a folder.")
    try:
        resolved = Path(text).expanduser().resolve()
    except RuntimeError as error:
        raise TreadleError(f"{text} leads nowhere: {error}.", fix="Give the path of a file or a folder.") from error
    roots = [Path(root).resolve() for root in os.environ.get(ROOTS_VARIABLE, "").split(os.pathsep) if root]
    if roots and not any(resolved.is_relative_to(root) for root in roots):
        raise TreadleError(
            f"{text} leads to {resolved}, which is outside the folders that nodes may use.",
            fix=f"Use a path below {' or '.join(map(str, roots))}, or add a folder to {ROOTS_VARIABLE}.",
        )
    return resolved


def open_to_read(path: str | os.PathLike[str]) -> BufferedReader:
    """Open a regular file. Devices, pipes and folders are refused, as they would hang or have no end."""
    resolved = resolve_path(path)
    folder = _open_folder(resolved.parent, path)
    try:
        # O_NONBLOCK: opening a pipe that nobody writes to would otherwise wait for ever.
        descriptor = os.open(resolved.name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
    except OSError as error:
        raise _explained(error, path, "read") from error
    finally:
        os.close(folder)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise TreadleError(f"{os.fspath(path)} is not a file.", fix="Choose a file rather than a folder or a device.")
    return os.fdopen(descriptor, "rb")


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """The content of a regular file."""
    with open_to_read(path) as file:
        return file.read()


def write_bytes(path: str | os.PathLike[str], data: bytes, *, overwrite: bool = True) -> Path:
    """Write a whole file or nothing, make its folders as needed, and return its real path."""
    with open_to_write(path, overwrite=overwrite) as file:
        file.write(data)
    return resolve_path(path)


@contextlib.contextmanager
def open_to_write(path: str | os.PathLike[str], *, overwrite: bool = True) -> Iterator[BufferedRandom]:
    """A new file that takes its place, with its folders, when the block ends well, and is gone when it does not."""
    target = resolve_path(path)
    try:
        if target.is_dir() or not target.name:
            raise TreadleError(f"{os.fspath(path)} is a folder.", fix="Add the name of the file to write.")
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _explained(error, path, "written") from error
    folder = _open_folder(target.parent, path)
    # Not built from the target's name, which may already be as long as the file system allows.
    temporary = f".treadle-{uuid4().hex}.part"
    try:
        with _new_file(folder, temporary) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if overwrite:
            os.replace(temporary, target.name, src_dir_fd=folder, dst_dir_fd=folder)
        else:
            os.link(temporary, target.name, src_dir_fd=folder, dst_dir_fd=folder)
    except FileExistsError as error:
        raise TreadleError(
            f"{os.fspath(path)} already exists.", fix="Choose another name or allow to overwrite."
        ) from error
    except OSError as error:
        raise _explained(error, path, "written") from error
    finally:
        _remove(folder, temporary)
        os.close(folder)


def _new_file(folder: int, name: str) -> BufferedRandom:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    return os.fdopen(os.open(name, flags, 0o666, dir_fd=folder), "w+b")


def _remove(folder: int, name: str) -> None:
    try:
        os.unlink(name, dir_fd=folder)
    except FileNotFoundError:
        return


def _open_folder(folder: Path, asked: str | os.PathLike[str]) -> int:
    """Walk down to a folder whose path was checked; a link that was put in the way since then is not followed."""
    # O_PATH (Linux) passes through folders that may be entered but not listed.
    flags = getattr(os, "O_PATH", os.O_RDONLY) | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    descriptor = os.open(folder.anchor, flags)
    try:
        for part in folder.parts[1:]:
            inner = os.open(part, flags, dir_fd=descriptor)
            os.close(descriptor)
            descriptor = inner
    except OSError as error:
        os.close(descriptor)
        raise _explained(error, asked, "reached") from error
    return descriptor


def _explained(error: OSError, path: str | os.PathLike[str], done: str) -> TreadleError:
    return TreadleError(
        f"{os.fspath(path)} cannot be {done}: {(error.strerror or str(error)).lower()}.",
        fix=f"Look whether the path is right and may be {done}; it is taken from {Path.cwd()}.",
    )
