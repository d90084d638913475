"""The installation's key, and the signatures that say which stored bytes may become objects again."""

from __future__ import annotations

import hmac
from pathlib import Path

from engine.errors import WorkspaceError
from engine.key_files import create_key, read_key

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
                create_key(path)
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


def _read(path: Path) -> bytes:
    key = read_key(path)
    if key is None:
        raise WorkspaceError(
            f"The signing key {path} is damaged.",
            fix="Delete it: a new one is made, and values stored with the old one are computed again.",
        )
    return key
