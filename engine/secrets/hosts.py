"""The hosts that a secret is bound to: `api.example.org`, `*.example.org`, `db.example.org:5432`, `http://intranet`.

An entry without a port stands for every port of the host. A web address without encryption is meant only where the
entry begins with `http://`, or where it leads to this machine.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from engine.errors import RequestError

_HOST = re.compile(r"(?:\*\.)?[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?|\[?[0-9a-f:.]+\]?")
_THIS_MACHINE = re.compile(r"localhost|127(?:\.\d{1,3}){3}|::1")
_LONGEST = 253


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is about to be sent."""

    host: str
    port: int | None = None
    scheme: str = ""
    """Empty for what is no web address, such as a database."""

    @property
    def is_in_clear(self) -> bool:
        """Whether others on the way could read it."""
        return self.scheme in {"http", "ws"} and not _THIS_MACHINE.fullmatch(self.host)

    def __str__(self) -> str:
        shown = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'http://' if self.is_in_clear else ''}{shown}{f':{self.port}' if self.port is not None else ''}"


def place_of(address: str) -> Place:
    """The place that a web address, or `host:port`, names. Raises RequestError when it names none."""
    text = address.strip()
    try:
        parts = urlsplit(text if "://" in text else f"//{text}")
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if not host:
        raise RequestError(f"{address!r} names no host.", fix="Write it like api.example.org or https://example.org/.")
    return Place(host, port, parts.scheme.lower())


def parse_hosts(texts: Iterable[str]) -> tuple[str, ...]:
    """Entries as they are kept: in lower case, sorted, each once. Raises RequestError for what is no host."""
    found: set[str] = set()
    for text in (part for given in texts for part in re.split(r"[\s,]+", given) if part):
        entry = text.lower().removeprefix("https://").rstrip("/")
        scheme, host, port = _taken_apart(entry)
        fits = _HOST.fullmatch(host) is not None and len(host) <= _LONGEST and scheme in {"", "http"}
        if not fits or (port and not (port.isdecimal() and 0 < int(port) < 65536)):  # noqa: PLR2004 - ports end there
            raise RequestError(
                f"{text!r} is no host.", fix="Write hosts like api.example.org, *.example.org or localhost:8000."
            )
        found.add(entry)
    return tuple(sorted(found))


def may_go_to(hosts: tuple[str, ...], place: Place) -> bool:
    """Whether what is bound to these hosts may be sent to a place."""
    return any(_covers(entry, place) for entry in hosts)


def _covers(entry: str, place: Place) -> bool:
    scheme, host, port = _taken_apart(entry)
    if place.is_in_clear and scheme != "http":
        return False
    if port and place.port is not None and int(port) != place.port:
        return False
    if port and place.port is None and int(port) != {"http": 80, "https": 443}.get(place.scheme):
        return False
    asked = place.host.lower()
    if host.startswith("*."):
        return asked.endswith(host[1:]) and len(asked) > len(host) - 1
    return asked == host.strip("[]")


def _taken_apart(entry: str) -> tuple[str, str, str]:
    """Scheme, host and port of an entry, each empty where it says none."""
    scheme, mark, rest = entry.rpartition("://")
    if rest.startswith("["):
        host, _, port = rest.partition("]")
        return (scheme if mark else ""), f"{host}]", port.removeprefix(":")
    host, colon, port = rest.rpartition(":")
    # An IPv6 address without brackets has colons of its own.
    named = bool(colon) and ":" not in host
    return (scheme if mark else ""), (host if named else rest), (port if named else "")
