"""Values sealed for the store: AES-256-GCM under a key of their own, which the master key seals in turn.

Both seals are bound to the vault, the name and the version: a row that is moved, renamed or put back does not open.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from dataclasses import dataclass, field

from engine.errors import WorkspaceError
from engine.key_files import KEY_BYTES

_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Sealed:
    """A value as it is stored: the key of its own under the master key, and the value under that."""

    key: bytes = field(repr=False)
    value: bytes = field(repr=False)


class MasterKey:
    """Seals and opens. `data` are 32 bytes that lie outside of the store."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def seal(self, value: str, *place: str) -> Sealed:
        """Seal a value for a place: its vault, name and version."""
        own = secrets.token_bytes(KEY_BYTES)
        bound = _bound(place)
        return Sealed(_encrypt(self._data, own, b"key\0" + bound), _encrypt(own, value.encode(), b"value\0" + bound))

    def open(self, sealed: Sealed, *place: str) -> str:
        """The value behind `seal`. Raises WorkspaceError for another key or place, or for damaged bytes."""
        from cryptography.exceptions import InvalidTag

        bound = _bound(place)
        try:
            own = _decrypt(self._data, sealed.key, b"key\0" + bound)
            return _decrypt(own, sealed.value, b"value\0" + bound).decode()
        except (InvalidTag, ValueError):
            raise WorkspaceError(
                "A secret of this workspace cannot be opened: it is damaged, or was sealed with another key.",
                fix="Put the key back that it was stored with, or store the secret again.",
            ) from None

    def derived(self, purpose: str, *place: str) -> str:
        """A text of 256 bits for a purpose and place, in the alphabet of URLs; it says nothing about the key."""
        made = hmac.digest(self._data, b"treadle derived\0" + _bound((purpose, *place)), "sha256")
        return base64.urlsafe_b64encode(made).decode().rstrip("=")

    def mark(self, vault: str) -> str:
        """What tells this key from another, and nothing more about it."""
        return hmac.new(self._data, b"treadle vault\0" + vault.encode(), "sha256").hexdigest()


def _bound(place: tuple[str, ...]) -> bytes:
    """Associated data that two places never share."""
    return b"".join(len(part.encode()).to_bytes(4, "big") + part.encode() for part in place)


def _encrypt(key: bytes, data: bytes, bound: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, data, bound)


def _decrypt(key: bytes, data: bytes, bound: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key).decrypt(data[:_NONCE_BYTES], data[_NONCE_BYTES:], bound)
