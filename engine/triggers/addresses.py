"""The secret part of the address of a trigger: made from the workspace's key, so that the store does not hold it."""

from __future__ import annotations

import hmac
from pathlib import Path

from engine.secrets.key_file import master_key

LENGTH = 43
"""256 bits, in the alphabet of URLs."""


class Addresses:
    """Makes and compares them. Reads the key once."""

    def __init__(self, folder: Path) -> None:
        self._key = master_key(folder, make=True)

    def secret(self, trigger: str, number: int) -> str:
        """The secret of a trigger's address, another one for each `number`."""
        return self._key.derived("address of a trigger", trigger, str(number))

    def fits(self, trigger: str, number: int, given: str) -> bool:
        """Whether that is the secret; the time tells nothing."""
        return hmac.compare_digest(self.secret(trigger, number).encode(), given.encode())
