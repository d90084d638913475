"""The time zone of this machine, by its name."""

from __future__ import annotations

import os
from pathlib import Path
from zoneinfo import ZoneInfo


def timezone_here(clock: Path = Path("/etc/localtime")) -> str:
    """What TZ or the link to the zone's file says; UTC where neither names a zone."""
    linked = str(clock.resolve()).partition("zoneinfo/")[2] if clock.is_symlink() else ""
    for name in (os.environ.get("TZ", "").lstrip(":"), linked.removeprefix("posix/")):
        if name and is_zone(name):
            return name
    return "UTC"


def is_zone(name: str) -> bool:
    """Say whether there is such a time zone."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
