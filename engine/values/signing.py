"""The installation's key, and the signatures that say which stored bytes may become objects again."""

from __future__ import annotations

import contextlib
import hmac
import os
import secrets
from pathlib import Path

from engine.errors import WorkspaceError

KEY_BYTES = 32
MAC_BYTES = 32
KEY_FILE = "signing.key"


class Signer:
    """Signs with HMAC-SHA256. Made from a key, or from the workspace whose key it shall be."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    @classmethod
    def of_folder(cls, folder: Path) -> Signer:
        """The signer of a workspace's `.treadle` folder; its key is made on first use.

        Raises WorkspaceError when the key can neither be read nor made.
        """
        path = folder / KEY_FILE
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not path.exists():
                _create(path)
            return cls(_read(path))
        except OSError as error:
            raise WorkspaceError(
                f"The signing key {path} cannot be used: {error.strerror or error}.",
                fix="Give this user the right to read and write the folder, or choose another --workspace.",
            ) from error

    def sign(self, purpose: str, *parts: bytes) -> bytes:
        """The signature of some bytes for one purpose; it is worth nothing for another."""
        mac = hmac.new(self._key, purpose.encode() + b"\0", "sha256")
        for part in parts:
            mac.update(part)
        return mac.digest()

    def verifies(self, signature: bytes, purpose: str, *parts: bytes) -> bool:
        """Tell whether this installation signed the bytes; takes as long for a wrong signature as for a right one."""
        return hmac.compare_digest(signature, self.sign(purpose, *parts))


def _create(path: Path) -> None:
    """Write a whole key under another name, then link it: of two processes one wins, and no one sees half a key."""
    draft = path.with_name(f".{KEY_FILE}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _read(path: Path) -> bytes:
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    with os.fdopen(descriptor, "rb") as file:
        key = file.read(KEY_BYTES + 1)
        if os.fstat(file.fileno()).st_mode & 0o077:
            os.fchmod(file.fileno(), 0o600)
    if len(key) != KEY_BYTES:
        raise WorkspaceError(
            f"The signing key {path} is damaged.",
            fix="Delete it: a new one is made, and values stored with the old one are computed again.",
        )
    return key
