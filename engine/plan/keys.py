"""Freshness keys: what a node is and what goes into it, as one hash. The plan and the kernel make the same ones.

The digest of an input is that of its value. Where a list or mapping holds values of other nodes, its digest is made of
theirs, so that it is known without the values.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

VOLATILE = ""
"""The digest of what cannot be told apart from another value; a key with one in it is no key."""


def combined(mark: str, digests: Mapping[str, str]) -> str:
    """The digest of a container whose parts have digests; volatile when one of them is."""
    if VOLATILE in digests.values():
        return VOLATILE
    text = "\n".join(f"{name}={digest}" for name, digest in digests.items())
    return blake2b(f"{mark}\n{text}".encode(), digest_size=20).hexdigest()


def part(digest: str, port: str) -> str:
    """The digest of one output of a node."""
    return f"{digest}.{port}" if digest else VOLATILE


def node_key(identity: str, inputs: Mapping[str, str]) -> str:
    """The key of a node: `identity` is kind, version and code hash in one; empty when an input is volatile."""
    return combined(identity, dict(sorted(inputs.items())))


def identity_of(kind: str, version: str, code_hash: str) -> str:
    """What a node is, apart from what goes into it."""
    return f"{kind}@{version}#{code_hash}"


def file_state(path: str | Path) -> str:
    """The state of a file that a node reads: size and time of change. A missing file has a state too."""
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return "missing"
    return f"{status.st_size}:{status.st_mtime_ns}"
