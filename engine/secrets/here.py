"""Where this process gets its secrets from.

One per process: threads that a node starts by itself have none of our context variables, and a secret that went through
one part of a process must be kept out of what any other part says.
"""

from __future__ import annotations

from engine.secrets.environment import Environment
from engine.secrets.handed import Source
from engine.secrets.redaction import Redactor

_here: list[Source] = []


def source() -> Source:
    """The environment, unless somebody has said otherwise."""
    if not _here:
        _here.append(Environment())
    return _here[0]


def get_from(other: Source) -> Source | None:
    """Get secrets from somewhere else from now on; where they came from before, to put it back."""
    before = _here[0] if _here else None
    _here[:] = [other]
    return before


def redactor() -> Redactor:
    """What keeps the secrets of this process out of sight."""
    return source().redactor
