"""Named access tokens with scopes, for programs: on disk there are only their hashes.

A studio and terminals write the same file; what one of them changes counts for the others at their next look.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
import secrets
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from pydantic import TypeAdapter

from engine.errors import RequestError, UnknownName, WorkspaceError
from engine.workspace import workspace_error
from studio.access.private_file import write_private
from studio.access.scopes import SCOPES, Scope, allowed

FILE = "tokens.json"
PREFIX = "treadle_"
"""So that who finds a token in a text knows what it is."""
MOST = 200
LONGEST_DAYS = 3650
NOTED_EVERY_S = 60.0
_NAME = re.compile(r"[A-Za-z0-9][\w .@-]{0,63}")
_DAY_S = 86_400.0


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token as it is kept. Times are seconds since 1970; `expires` is None for one that does not end by itself."""

    id: str
    name: str
    scopes: tuple[Scope, ...]
    hash: str
    created: float
    expires: float | None = None
    used: float | None = None

    def may(self, needed: Sequence[Scope]) -> bool:
        """Whether its scopes include all of these."""
        return allowed(self.scopes).issuperset(needed)


_TOKENS = TypeAdapter(tuple[AccessToken, ...])


class TokenBook:
    """The tokens of one workspace; safe to use from any thread and beside other processes.

    A token has 256 random bits, for which a plain SHA-256 cannot be turned back.
    """

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self._file = folder / FILE
        self._lock_file = folder / "tokens.lock"
        self._now = now
        self._lock = threading.Lock()
        self._stamp: tuple[int, int, int] | None = None
        self._by_hash: dict[str, AccessToken] = {}
        self._noted: dict[str, float] = {}

    def all(self) -> list[AccessToken]:
        """Every token, by name, those that have expired too."""
        return sorted(self._known().values(), key=lambda token: token.name.casefold())

    def find(self, text: str) -> AccessToken | None:
        """The token that a program shows. Looked up by hash, so the time that it takes tells nothing."""
        token = self._known().get(_hash(text))
        return token if token is not None and self._is_alive(token) else None

    def is_alive(self, token: AccessToken) -> bool:
        """Whether a token still counts: it was not revoked and has not expired."""
        return self._is_alive(token) and token.hash in self._known()

    def make(self, name: str, scopes: Sequence[str], days: int | None = None) -> tuple[AccessToken, str]:
        """A new token and its text, which is told only here. Raises RequestError."""
        name = name.strip()
        checked = checked_scopes(scopes)
        if not _NAME.fullmatch(name):
            raise RequestError(
                f"A token cannot be called {name[:80]!r}.", fix="Take up to 64 letters, digits, spaces, dots, hyphens."
            )
        if days is not None and not 0 < days <= LONGEST_DAYS:
            raise RequestError(f"A token cannot last {days} days.", fix=f"Take 1 to {LONGEST_DAYS}, or leave it away.")
        text = PREFIX + secrets.token_urlsafe(32)
        now = self._now()
        token = AccessToken(
            id=secrets.token_hex(8),
            name=name,
            scopes=checked,
            hash=_hash(text),
            created=now,
            expires=now + days * _DAY_S if days is not None else None,
        )
        with self._changing() as known:
            if any(each.name.casefold() == name.casefold() for each in known.values()):
                raise RequestError(
                    f"There is a token {name!r} already.", fix=f"Revoke it: treadle tokens revoke {name}"
                )
            if len(known) >= MOST:
                raise RequestError(f"There are {MOST} tokens.", fix="Revoke those that nobody uses.")
            known[token.hash] = token
        return token, text

    def revoke(self, name: str) -> AccessToken:
        """Make a token worthless, by its name or id. Raises UnknownName."""
        with self._changing() as known:
            found = next((token for token in known.values() if name in {token.name, token.id}), None)
            if found is None:
                raise UnknownName(f"There is no token {name[:80]!r}.", fix="See: treadle tokens list")
            del known[found.hash]
        return found

    def is_use_to_note(self, token: AccessToken) -> bool:
        """Whether it is time to note that a token is used: not more often than once a minute."""
        return self._now() - max(token.used or 0.0, self._noted.get(token.id, 0.0)) >= NOTED_EVERY_S

    def note_use(self, token: AccessToken) -> None:
        """Write down that a token was used now; for a thread."""
        self._noted[token.id] = self._now()
        with self._changing() as known:
            if token.hash in known:
                known[token.hash] = replace(known[token.hash], used=self._now())

    def _is_alive(self, token: AccessToken) -> bool:
        return token.expires is None or token.expires > self._now()

    def _known(self) -> dict[str, AccessToken]:
        """What the file has, read again only when it has changed."""
        try:
            found = self._file.stat()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise _unreadable(self._file) from error
        stamp = (found.st_mtime_ns, found.st_size, found.st_ino)
        with self._lock:
            if stamp != self._stamp:
                self._by_hash, self._stamp = _read(self._file), stamp
            return self._by_hash

    @contextmanager
    def _changing(self) -> Iterator[dict[str, AccessToken]]:
        """What there is, to be changed: written when nothing went wrong, with every other process kept out."""
        try:
            self._lock_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(self._lock_file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise workspace_error(self._file.parent, error) from error
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            known = _read(self._file)
            yield known
            write_private(self._file, json.dumps([asdict(token) for token in known.values()], indent=1))
        finally:
            os.close(descriptor)


def checked_scopes(scopes: Sequence[str]) -> tuple[Scope, ...]:
    """Scopes as they are written, in their order. Raises RequestError."""
    for given in scopes:
        if given not in SCOPES:
            raise RequestError(f"There is no scope {given[:40]!r}.", fix=f"Scopes are {', '.join(SCOPES)}.")
    if not scopes:
        raise RequestError("A token needs a scope.", fix=f"Scopes are {', '.join(SCOPES)}.")
    return tuple(scope for scope in SCOPES if scope in scopes)


def _read(file: Path) -> dict[str, AccessToken]:
    try:
        return {token.hash: token for token in _TOKENS.validate_json(file.read_bytes())}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise _unreadable(file) from error


def _unreadable(file: Path) -> WorkspaceError:
    return WorkspaceError(f"{file} cannot be read.", fix="Remove it; then no token counts, and new ones can be made.")


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
