"""Writing a file that only this user can read, whole or not at all."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from engine.workspace import workspace_error


def write_private(file: Path, text: str) -> None:
    """Put a text in the place of a file. Raises WorkspaceError when that cannot be."""
    part = file.with_name(f".{file.name}.{secrets.token_hex(6)}")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as draft:
                draft.write(text)
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise workspace_error(file.parent, error) from error
