"""The lock that lets one engine serve a workspace, and says where it is to be found."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.errors import WorkspaceError
from engine.workspace import Workspace, workspace_error


@dataclass(frozen=True)
class Holder:
    """The engine that holds a workspace.

    Its socket is told because two sessions of one user may differ about the folder for sockets: cron has no
    XDG_RUNTIME_DIR.
    """

    pid: int
    socket: str


class Lock:
    """A file that at most one process has locked. The system unlocks it when that process is gone, however it died."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Take the lock unless another process has it."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def tell(self, holder: Holder) -> None:
        """Write down who holds it."""
        if self._descriptor is None:
            raise RuntimeError("only the holder of a lock may write into it")
        os.ftruncate(self._descriptor, 0)
        os.pwrite(self._descriptor, json.dumps(asdict(holder)).encode(), 0)

    def lost(self) -> bool:
        """Say whether the file has been removed, so that another process may hold one of the same name."""
        if self._descriptor is None:
            return False
        try:
            return not os.path.samestat(os.fstat(self._descriptor), self._path.stat())
        except FileNotFoundError:
            return True

    def release(self) -> None:
        """Give it back. The file stays: removing it would let two processes lock two files of one name."""
        if self._descriptor is not None:
            os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = None


def lock_at(path: Path, workspace: Workspace) -> Lock | None:
    """Take a lock in a workspace; None when another process has it."""
    lock = Lock(path)
    try:
        return lock if lock.acquire() else None
    except OSError as error:
        raise workspace_error(workspace.root, error) from error


def read_holder(path: Path) -> Holder | None:
    """Who was last known to hold the lock. It may have died since."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return Holder(pid=int(told["pid"]), socket=str(told["socket"]))
    except (FileNotFoundError, NotADirectoryError, ValueError, KeyError, TypeError):
        return None
    except OSError as error:
        raise WorkspaceError(f"{path} cannot be read: {error.strerror}.") from error


def is_held(path: Path) -> bool:
    """Say whether a process holds the lock now."""
    with contextlib.suppress(FileNotFoundError):
        descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(descriptor)
    return False
