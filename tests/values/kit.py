"""Values as the store keeps them, for tests that look at them."""

from pathlib import Path
from typing import Any

from engine.values.codec import encode
from engine.values.content import Content
from engine.values.looking.stored import StoredValue
from engine.values.signing import Signer

SIGNER = Signer(b"k" * 32)


def stored(value: Any, folder: Path | None = None) -> StoredValue:
    """A value as it is kept: in memory like a small one, or in a file of a folder."""
    encoded = encode(value, SIGNER)
    if folder is None:
        return StoredValue(encoded.digest, encoded.codec, Content.of_bytes(encoded.data))
    path = folder / encoded.digest
    path.write_bytes(encoded.data)
    return StoredValue(encoded.digest, encoded.codec, Content.of_file(path))
