"""How often Python looks for garbage in a process that lives long and makes thousands of small objects at once."""

from __future__ import annotations

import gc

THRESHOLDS = (20_000, 20, 50)
"""Python's own are (700, 10, 10), from when programs were small: a run of a thousand nodes makes ten thousand objects
that all stay, and a process with the modules of a web server would be looked through a dozen times meanwhile."""


def look_less_often() -> None:
    """Leave what is there, such as modules, out of all searches, and search rarely for what is made from now on."""
    gc.freeze()
    gc.set_threshold(*THRESHOLDS)
