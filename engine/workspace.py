"""A workspace: one folder of flows, with Treadle's own data in its `.treadle`."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from engine.errors import EngineUnavailable, RequestError, UnknownName, WorkspaceError

DATA_FOLDER = ".treadle"
LONGEST_SOCKET_FOLDER = 80
"""Bytes: the address of a Unix socket holds 107, and the file's name takes 26."""

_FLOW_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,99}")
# Windows opens a device for these names whatever the folder and the suffix.
_DEVICE_NAMES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})


@dataclass(frozen=True)
class Workspace:
    """Where everything of one workspace lies. Making one touches nothing; `prepare` makes the folders."""

    root: Path

    @property
    def data(self) -> Path:
        return self.root / DATA_FOLDER

    @property
    def store(self) -> Path:
        return self.data / "store.db"

    @property
    def values(self) -> Path:
        return self.data / "values"

    @property
    def cache(self) -> Path:
        """Holds what can be made again from the rest."""
        return self.data / "cache"

    @property
    def versions(self) -> Path:
        """Holds one file per flow version: the very files that kernels import."""
        return self.data / "versions"

    @property
    def prefect_home(self) -> Path:
        return self.data / "prefect"

    @property
    def logs(self) -> Path:
        return self.data / "logs"

    @property
    def engine_log(self) -> Path:
        return self.logs / "engine.log"

    @property
    def lock(self) -> Path:
        return self.data / "engine.lock"

    @property
    def socket(self) -> Path:
        """The engine's Unix socket, outside the workspace because its path may have 107 bytes at most."""
        name = hashlib.sha256(os.fsencode(self.root)).hexdigest()[:20]
        return socket_folder() / f"{name}.sock"

    def prepare(self) -> None:
        """Make `.treadle` and its folders, or raise a WorkspaceError that says what stands in the way."""
        try:
            for folder in (self.data, self.values, self.versions, self.prefect_home, self.logs):
                folder.mkdir(mode=0o700, parents=folder == self.data, exist_ok=True)
            # Written each time: it also proves that the folder takes writes and that the disk has room.
            (self.data / ".gitignore").write_text("*\n", encoding="utf-8")
        except OSError as error:
            raise workspace_error(self.root, error) from error

    def flow_names(self) -> list[str]:
        """Names of the saved flows, sorted."""
        files = [*self.root.glob("*.py"), *(self.root / "flows").glob("*.py")]
        return sorted({file.stem for file in files if not file.stem.startswith("__") and is_flow_name(file.stem)})

    def flow_path(self, name: str) -> Path:
        """Find the file of a saved flow: `flows/NAME.py` or `NAME.py`."""
        if not is_flow_name(name):
            raise RequestError(
                f"{name!r} cannot be the name of a flow.",
                fix="Use up to 100 letters, digits, hyphens and underscores.",
            )
        for path in (self.root / "flows" / f"{name}.py", self.root / f"{name}.py"):
            if path.is_file():
                self._refuse_outside(path, name)
                return path
        import difflib

        near = difflib.get_close_matches(name, self.flow_names(), n=1)
        raise UnknownName(
            f"There is no flow {name!r} in {self.root}.",
            fix=f"Did you mean {near[0]!r}?" if near else "Name a flow file (.py), or save the flow in flows/ first.",
        )

    def _refuse_outside(self, path: Path, name: str) -> None:
        if not path.resolve().is_relative_to(self.root):
            raise RequestError(
                f"The flow {name!r} is a link to {path.resolve()}, outside the workspace.",
                fix="Name that file itself, or copy it into the workspace.",
            )


def find_workspace(explicit: Path | None = None) -> Workspace:
    """Choose the workspace: the one named, TREADLE_WORKSPACE, a parent with `.treadle`, the current folder."""
    named = explicit or _from_environment()
    if named is None:
        here = Path.cwd().resolve()
        return Workspace(next((folder for folder in (here, *here.parents) if (folder / DATA_FOLDER).is_dir()), here))
    root = named.expanduser().resolve()
    if not root.exists():
        raise WorkspaceError(f"The workspace {root} does not exist.", fix=f"Create it first: mkdir -p {root}")
    if not root.is_dir():
        raise WorkspaceError(f"The workspace {root} is a file.", fix="Name the folder that holds your flows.")
    return Workspace(root)


def is_flow_name(name: str) -> bool:
    """Say whether a flow may be called that: a plain file name on every system, and nothing that leads elsewhere."""
    return _FLOW_NAME.fullmatch(name) is not None and name.lower() not in _DEVICE_NAMES


def workspace_error(root: Path, error: OSError) -> WorkspaceError:
    """Say in a sentence why the workspace could not be written."""
    place = error.filename or root
    match error.errno:
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return WorkspaceError(
                f"The workspace {root} cannot be written.",
                fix=f"Give yourself write access to {place}, or choose another folder with --workspace.",
            )
        case errno.ENOSPC | errno.EDQUOT:
            return WorkspaceError(f"There is no space left for the workspace {root}.", fix="Free some and try again.")
        case errno.ENOTDIR | errno.EEXIST:
            return WorkspaceError(
                f"{place} is a file where the workspace {root} needs a folder.", fix="Move it away or rename it."
            )
        case _:
            return WorkspaceError(f"The workspace {root} cannot be used: {error.strerror or error}.")


def socket_folder() -> Path:
    """The folder for sockets that only this user may enter, made when missing."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and os.access(runtime, os.W_OK | os.X_OK):
        folder = Path(runtime) / "treadle"
    else:
        import tempfile

        folder = Path(tempfile.gettempdir()) / f"treadle-{os.getuid()}"
    if len(os.fsencode(folder)) > LONGEST_SOCKET_FOLDER:
        folder = Path("/tmp") / f"treadle-{os.getuid()}"  # noqa: S108 - made 0700 and checked below
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise EngineUnavailable(
            f"{folder} must be a folder that only you can enter, because the engine is reached through it.",
            fix=f"Remove it (rm -rf {folder}) and try again.",
        )
    return folder


def cache_folder() -> Path:
    """The user's cache folder for what can be made again."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if base else Path.home() / ".cache") / "treadle"


def _from_environment() -> Path | None:
    named = os.environ.get("TREADLE_WORKSPACE", "")
    return Path(named) if named else None
