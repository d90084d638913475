"""Opens a flow for editing: its file, its layout, and the draft that was left of it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from engine.daemon.lock import lock_at
from engine.editing.context import Context
from engine.errors import RequestError, UnknownName
from engine.workspace import Workspace, workspace_error
from studio.sessions.adopt import with_places
from studio.sessions.draft import Draft, DraftState, draft_path
from studio.sessions.flow_file import FileContent, drawing_of_content, read_content
from studio.sessions.journal import Journal
from studio.sessions.surroundings import Surroundings
from studio.sessions.wire_nodes import WireNodes


@dataclass(frozen=True, slots=True)
class Opened:
    """A flow as it is found: `file` is what lies on disk, None when only the draft is left."""

    path: Path
    state: DraftState
    draft: Draft
    nodes: WireNodes
    file: FileContent | None
    notices: tuple[str, ...] = ()


def read_opened(name: str, surroundings: Surroundings) -> Opened:
    """Read everything; for a thread. Raises RequestError (UnknownName, UnreadableFlow) for what cannot be opened."""
    workspace = surroundings.workspace
    try:
        path = workspace.flow_path(name)
    except UnknownName:
        if not draft_path(workspace.data, name).exists():
            raise
        path = workspace.root / "flows" / f"{name}.py"
    draft = _draft(name, workspace)
    try:
        return _opened(path, draft, surroundings)
    except BaseException:
        draft.close()
        raise


def _draft(name: str, workspace: Workspace) -> Draft:
    """The draft of a flow, for this process alone: two that write one journal would spoil it."""
    journal = draft_path(workspace.data, name)
    try:
        journal.parent.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise workspace_error(workspace.root, error) from error
    lock = lock_at(journal.with_suffix(".lock"), workspace)
    if lock is None:
        raise RequestError(
            f"{name} is open in another studio that serves this workspace.", fix="Work there, or close that studio."
        )
    return Draft(Journal(journal), lock)


def _opened(path: Path, draft: Draft, surroundings: Surroundings) -> Opened:
    state, notice = draft.open()
    notices = [notice] if notice else []
    content = _content(path, kept=state is not None)
    if state is None or (not state.dirty and content is not None and content.stamp != state.stamp):
        if content is None:
            raise UnknownName(f"There is no flow {path.stem!r}.", fix="Choose one of the list.")
        drawing, said = drawing_of_content(content, surroundings.catalogue(), path)
        notices += [said] if said else []
        drawing = with_places(drawing, Context(surroundings.catalogue(), path))
        if state is None:
            # Never a number that a browser may know from an earlier session.
            state = DraftState(drawing, revision=int(time.time()), stamp=content.stamp)
        else:
            state.drawing, state.stamp = drawing, content.stamp
            for kept in state.people.values():
                kept.history.undo, kept.history.redo = [], []
        draft.start(state)
    return Opened(path, state, draft, WireNodes(state.drawing.flow), content, tuple(notices))


def _content(path: Path, *, kept: bool) -> FileContent | None:
    try:
        return read_content(path)
    except RequestError:
        if kept:
            return None
        raise
