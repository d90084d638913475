"""Where the master key comes from: `TREADLE_KEY`, or a file of the workspace that only its owner can read."""

from __future__ import annotations

import base64
import binascii
import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

from engine.errors import WorkspaceError
from engine.key_files import create_key, read_key
from engine.secrets.sealing import KEY_BYTES, MasterKey

VARIABLE = "TREADLE_KEY"
FILE = "secrets.key"


def master_key(folder: Path, *, make: bool) -> MasterKey:
    """The key of a workspace's `.treadle` folder; made on first use if `make` is set.

    Raises WorkspaceError when it is missing, damaged, or can be read by others.
    """
    if text := os.environ.get(VARIABLE, ""):
        return MasterKey(_decoded(text))
    path = folder / FILE
    try:
        if make and not path.exists():
            create_key(path)
        return MasterKey(_read(path))
    except FileNotFoundError:
        raise WorkspaceError(
            f"The key of the secrets is missing: there is no {path}.",
            fix=f"Put it back, or set {VARIABLE}; without it the secrets have to be stored again.",
        ) from None
    except OSError as error:
        raise WorkspaceError(
            f"The key of the secrets, {path}, cannot be used: {error.strerror or error}.",
            fix="Give this user the right to read and write the folder.",
        ) from error


def without_master_key(environment: Mapping[str, str]) -> dict[str, str]:
    """An environment for processes that have no business with the key."""
    return {name: text for name, text in environment.items() if name != VARIABLE}


def _decoded(text: str) -> bytes:
    """32 bytes, written in hexadecimal or base64."""
    text = text.strip()
    with contextlib.suppress(ValueError, binascii.Error):
        data = bytes.fromhex(text) if len(text) == 2 * KEY_BYTES else base64.urlsafe_b64decode(_urlsafe(text))
        if len(data) == KEY_BYTES:
            return data
    raise WorkspaceError(
        f"{VARIABLE} is no key: it must be {KEY_BYTES} bytes in hexadecimal or base64.",
        fix="Make one with: openssl rand -hex 32",
    )


def _urlsafe(text: str) -> str:
    text = text.replace("+", "-").replace("/", "_").rstrip("=")
    return text + "=" * (-len(text) % 4)


def _read(path: Path) -> bytes:
    key = read_key(path)
    if key is None:
        raise WorkspaceError(f"The key of the secrets, {path}, is damaged.", fix="Put the right one back.")
    return key
