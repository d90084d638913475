"""The flows of a workspace as lists show them: what their files say of themselves, read without running them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from engine.catalogue.catalogue import Catalogue
from engine.errors import TreadleError
from engine.python.files import read_text
from engine.python.read import read_flow
from engine.workspace import Workspace
from studio.sessions.draft import draft_path, has_unsaved


@dataclass(frozen=True, slots=True)
class FlowEntry:
    """One flow. `problem` says why its file does not read as one; such a file is listed only in the folder `flows`."""

    name: str
    title: str
    description: str
    modified: datetime
    nodes: int = 0
    has_draft: bool = False
    """There are changes that the file has not."""
    problem: str = ""


class FlowList:
    """Reads the files of a workspace, each again only when it has changed; for a thread."""

    def __init__(self, workspace: Workspace, catalogue: Callable[[], Catalogue]) -> None:
        self._workspace = workspace
        self._catalogue = catalogue
        self._known: dict[Path, tuple[tuple[int, int], FlowEntry]] = {}

    def entries(self) -> list[FlowEntry]:
        """All flows, the one that was changed last first."""
        found = [entry for name in self._workspace.flow_names() if (entry := self.entry(name)) is not None]
        return sorted(found, key=lambda entry: entry.modified, reverse=True)

    def entry(self, name: str) -> FlowEntry | None:
        """What is said of one flow; None when there is none."""
        try:
            path = self._workspace.flow_path(name)
            status = path.stat()
        except (TreadleError, OSError):
            return None
        stamp = (status.st_mtime_ns, status.st_size)
        known = self._known.get(path)
        if known is None or known[0] != stamp:
            modified = datetime.fromtimestamp(status.st_mtime, UTC)
            known = self._known[path] = (stamp, self._read(name, path, modified))
        entry = known[1]
        if entry.problem and path.parent == self._workspace.root:
            # A script beside the flows, say: nobody has said that it is one.
            return None
        return replace(entry, has_draft=has_unsaved(draft_path(self._workspace.data, name)))

    def _read(self, name: str, path: Path, modified: datetime) -> FlowEntry:
        try:
            flow = read_flow(read_text(path), self._catalogue(), path=path.name)
        except TreadleError as error:
            return FlowEntry(name, name, "", modified, problem=error.message)
        return FlowEntry(name, flow.name, flow.description, modified, len(flow.nodes))
