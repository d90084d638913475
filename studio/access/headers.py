"""The headers of every answer: what a page may load, who may embed it, what it tells others.

Where NiceGUI keeps the policy from being stricter is told in `docs/security.md`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from studio.access.api_version import HEADER, VERSION

Headers = list[tuple[bytes, bytes]]

EVALUATES = "/flow/"
"""The editor's pages: NiceGUI calls methods of an element by evaluating text, and the editor's element is called so."""
PAST_CANVAS = re.compile(r"/runs/[^/]+/canvas")
"""The editor's pages for past runs."""

_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
    HEADER: VERSION,
}
_SAME_FOR_ALL = {
    "default-src": "'self'",
    "base-uri": "'none'",
    "connect-src": "'self'",
    "font-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "frame-src": "'self' blob:",
    "img-src": "'self' data: blob:",
    "media-src": "'self' data: blob:",
    "object-src": "'none'",
    "worker-src": "'self' blob:",
}


def page_policy(nonce: str, path: str) -> str:
    """For pages of NiceGUI: scripts of ours, and those in the page that carry the nonce of this very answer."""
    scripts = f"'self' 'nonce-{nonce}'"
    if path.startswith(EVALUATES) or PAST_CANVAS.fullmatch(path):
        scripts += " 'unsafe-eval'"
    return _policy({**_SAME_FOR_ALL, "script-src": scripts, "style-src": "'self' 'unsafe-inline'"})


def plain_policy() -> str:
    """For everything else: no script in the page, no style in the page."""
    return _policy({**_SAME_FOR_ALL, "script-src": "'self'", "style-src": "'self'"})


def secured(headers: Iterable[tuple[bytes, bytes]], policy: str) -> Headers:
    """The headers of an answer with ours; one that the answer has already stays, so that it may be stricter."""
    given = list(headers)
    names = {name.lower() for name, _ in given}
    ours = {**_ALWAYS, "Content-Security-Policy": policy}
    added = [(name.lower().encode(), value.encode()) for name, value in ours.items()]
    return given + [(name, value) for name, value in added if name not in names]


def _policy(directives: dict[str, str]) -> str:
    return "; ".join(f"{name} {value}" for name, value in directives.items())
