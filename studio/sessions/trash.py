"""Where deleted flows go: a folder of their own each, from which they can be brought back."""

from __future__ import annotations

import json
import re
import secrets
import time
from pathlib import Path

from engine.document.layout import layout_path
from engine.errors import UnknownName, WorkspaceError
from engine.workspace import Workspace
from studio.sessions.draft import draft_path
from studio.sessions.flow_names import new_path

_ID = re.compile(r"[0-9]{10,14}-[0-9a-f]{8}")


class Trash:
    """`.treadle/trash`; for a thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def put(self, name: str) -> str:
        """Move a flow with its layout and its draft here; the id under which it can be brought back."""
        path = self._workspace.flow_path(name)
        id = f"{int(time.time())}-{secrets.token_hex(4)}"
        folder = self._workspace.data / "trash" / id
        try:
            folder.mkdir(mode=0o700, parents=True)
            (folder / "about.json").write_text(json.dumps({"name": name}), encoding="utf-8")
            for file in _files(self._workspace, path, name):
                if file.exists():
                    file.replace(folder / file.name)
        except OSError as error:
            raise WorkspaceError(
                f"{name} cannot be deleted: {(error.strerror or str(error)).lower()}.", fix="Look at the folder."
            ) from error
        return id

    def take_back(self, id: str) -> str:
        """Bring a flow back; its name. Raises UnknownName when it is not here, RequestError when its name is taken."""
        folder = self._workspace.data / "trash" / id
        if not _ID.fullmatch(id) or not folder.is_dir():
            raise UnknownName("This flow is not in the trash any more.", fix="Restore it from a version or a backup.")
        try:
            name = str(json.loads((folder / "about.json").read_text(encoding="utf-8"))["name"])
            path = new_path(self._workspace, name)
            path.parent.mkdir(exist_ok=True)
            for file in _files(self._workspace, path, name):
                if (folder / file.name).exists():
                    (folder / file.name).replace(file)
            (folder / "about.json").unlink()
            folder.rmdir()
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise WorkspaceError(f"The flow cannot be brought back: {error}.", fix=f"Look at {folder}.") from error
        return name


def _files(workspace: Workspace, path: Path, name: str) -> tuple[Path, Path, Path]:
    return path, layout_path(path), draft_path(workspace.data, name)
