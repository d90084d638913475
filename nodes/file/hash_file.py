"""Take the fingerprint of a file."""

import hashlib
from pathlib import Path
from typing import Annotated, Literal

from engine.node import FilePattern, node, open_to_read


@node(permissions=("files:read",), icon="file")
def hash_file(
    path: Annotated[Path, FilePattern()],
    algorithm: Literal["sha256", "sha512", "sha1", "md5", "blake2b"] = "sha256",
) -> str:
    """Take the fingerprint of a file, to see whether two files are the same or one has changed.

    Args:
        path: The file.
        algorithm: sha1 and md5 are only for comparing with older fingerprints.
    """
    with open_to_read(path) as file:
        return hashlib.file_digest(file, algorithm).hexdigest()
