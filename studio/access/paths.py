"""Paths that no page of ours asks for: ways of writing another path than the one that is looked at."""

from __future__ import annotations

import re

_TRICKS = re.compile(rb"%(2f|5c|00|2e|25)|\\|//|;|\x00|/\.{1,2}(/|$)", re.IGNORECASE)
LONGEST = 2048


def is_trick(raw_path: bytes) -> bool:
    """Whether a path holds encoded slashes, dots or percent signs, empty or dotted parts, or is absurdly long.

    Nothing of ours has such a path, so there is no need to find out what each part of the server would make of it.
    """
    return len(raw_path) > LONGEST or not raw_path.startswith(b"/") or _TRICKS.search(raw_path) is not None
