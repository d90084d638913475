"""Where the browser finds what is shipped with the studio: style sheets, fonts, icons, scripts."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "static"
PATH = "/static"

PUBLIC = ("theme.css", "pages.css", "theme.js", "icons.svg", "logo.svg", "chat.js", "fonts/")
"""What the sign-in page and pages for strangers need: served to anybody. Everything else is for who is signed in."""


@functools.lru_cache(maxsize=256)
def asset_url(name: str) -> str:
    """The address of a file of `static`, with its content's digest: it may be kept for ever."""
    digest = hashlib.sha256((FOLDER / name).read_bytes()).hexdigest()[:12]
    return f"{PATH}/{name}?v={digest}"


def editor_build() -> str:
    """The name of the editor's build that browsers load now: an update may have brought another one."""
    return (FOLDER / "canvas" / "build.txt").read_text(encoding="ascii").strip()


def public_files() -> frozenset[str]:
    """The paths of the files that anybody may have, one by one: a prefix would let tricks with paths through."""
    files = (path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file())
    return frozenset(f"{PATH}/{name}" for name in files if name.startswith(PUBLIC))
