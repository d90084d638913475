"""The colours that pictures use, read from the one sheet that holds them."""

from __future__ import annotations

import functools
import re
from typing import get_args

from studio.assets import FOLDER
from studio.sessions.kinds import Sort

SORTS = frozenset(get_args(Sort))
_TOKEN = re.compile(r"(--[\w-]+): (#[0-9a-f]{3,8});")
_USED = ("--t-", "--f-", "--on-family", "--panel", "--text", "--line-strong")


@functools.cache
def _sheet() -> tuple[str, str]:
    """The light and the dark part of `static/theme.css`."""
    light, _, dark = (FOLDER / "theme.css").read_text("utf-8").partition(":root.dark,")
    return light, dark.partition("\n}")[0]


@functools.cache
def families() -> frozenset[str]:
    """The families of nodes that have a colour of their own."""
    return frozenset(name.removeprefix("--f-") for name, _ in _TOKEN.findall(_sheet()[0]) if name.startswith("--f-"))


def as_style() -> str:
    """The colours as a style sheet for a picture that stands alone: light, and dark where the reader's system is."""
    light, dark = (
        "".join(f"{name}:{colour};" for name, colour in _TOKEN.findall(part) if name.startswith(_USED))
        for part in _sheet()
    )
    font = "text{font-family:Inter,system-ui,sans-serif}"
    return f":root{{{light}}}@media(prefers-color-scheme:dark){{:root{{{dark}}}}}{font}"
