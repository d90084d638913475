"""Whether a request comes from our own pages: Host, Origin and what browsers say of where a request was made."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}


def host_name(header: str) -> str:
    """The name in a Host header, without port and brackets; empty for one that is not well formed."""
    parts = _split(f"//{header}")
    return parts[0] if parts else ""


def comes_from_elsewhere(headers: Mapping[str, str], *, changes_something: bool) -> bool:
    """Whether a browser made this request for a page that is not ours.

    Every browser sends Origin with what changes something and with a websocket's handshake. Where it is missing, no
    page asked: a program did. What only reads is refused when another site embeds it or fetches it, not when somebody
    follows a link to it.
    """
    origin = headers.get("origin")
    if origin is not None:
        return not same_place(origin, headers.get("host", ""))
    site = headers.get("sec-fetch-site", "none")
    if site in {"same-origin", "none"}:
        return False
    is_link = headers.get("sec-fetch-mode") == "navigate" and headers.get("sec-fetch-dest") == "document"
    return changes_something or not is_link


def same_place(origin: str, host: str) -> bool:
    """Whether an Origin and a Host header name the same host and port. `null` is nobody's."""
    scheme = origin.partition("://")[0].lower()
    if scheme not in _PORTS:
        return False
    ours, theirs = _split(f"//{host}"), _split(origin)
    if ours is None or theirs is None:
        return False
    default = _PORTS[scheme]
    return (ours[0], ours[1] or default) == (theirs[0], theirs[1] or default)


def _split(url: str) -> tuple[str, int | None] | None:
    try:
        parts = urlsplit(url)
        name, port = parts.hostname, parts.port
    except ValueError:
        return None
    if not name or parts.username is not None or parts.path or parts.query or parts.fragment:
        return None
    return name, port
