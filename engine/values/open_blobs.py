"""Where the values of a workspace lie: on its disk, or where its settings say."""

from __future__ import annotations

from pathlib import Path

from engine.settings import read_settings
from engine.values.blobs import BlobStore
from engine.values.encoded import VALUE_LIMIT
from engine.values.remote_blobs import RemoteBlobStore
from engine.workspace import Workspace


def open_blobs(root: Path) -> BlobStore:
    """The values of the workspace in a folder. Raises WorkspaceError for an address that cannot be used."""
    workspace = Workspace(root)
    values = read_settings(root).values
    if not values.url:
        return BlobStore(workspace.values)
    return RemoteBlobStore(workspace.values, values.url, VALUE_LIMIT)
