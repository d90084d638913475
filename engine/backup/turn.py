"""Who is looking after the files of a workspace: a clean-up, or a backup, but not both."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

from engine.errors import RequestError
from engine.workspace import Workspace, workspace_error


@contextmanager
def turn(workspace: Workspace) -> Iterator[None]:
    """Keep everybody else from removing values, in this process or another. Raises RequestError when it is taken."""
    path = workspace.data / "upkeep.lock"
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise workspace_error(workspace.root, error) from error
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise RequestError(
                "A backup or a clean-up of this workspace is going on.", fix="Try again when it is done."
            ) from None
        yield
    finally:
        os.close(descriptor)
