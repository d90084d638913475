"""The access token and the sessions of browsers that have shown it; on disk there are only hashes."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from pydantic import TypeAdapter

from engine.errors import WorkspaceError
from studio.access.private_file import write_private
from studio.access.tokens import TokenBook

SESSION_DAYS = 30
_DAY_S = 86_400.0


@dataclass(frozen=True, slots=True)
class _Known:
    """Hashes: of the token (empty when none was made), and of the sessions with the time of their end."""

    token: str = ""
    sessions: dict[str, float] = field(default_factory=dict[str, float])


class AccessKeeper:
    """Knows the token's hash and the open sessions of one workspace. Safe to use from any thread.

    Both the token and the ids of sessions are 256 random bits, for which a plain SHA-256 cannot be turned back; a slow
    hash is for secrets that people make up. `demands_sign_in` is false for a studio that only this machine can reach.
    """

    def __init__(
        self, file: Path, *, demands_sign_in: bool = False, port: int = 0, now: Callable[[], float] = time.time
    ) -> None:
        self._file = file
        self._now = now
        self._lock = threading.Lock()
        self._known = _read(file)
        self.tokens = TokenBook(file.parent, now)
        """Those of programs, beside the one that opens everything."""
        self.demands_sign_in = demands_sign_in
        self._told: dict[str, set[Callable[[], None]]] = {}
        self.cookie = f"treadle-{port}"
        """Cookies do not tell ports apart: two studios on one machine would sign each other out."""

    @property
    def has_token(self) -> bool:
        """Whether a token was ever made for this workspace."""
        return bool(self._known.token)

    def make_token(self) -> str:
        """A new token, in place of an older one; whoever had signed in must do so again. It is told only here."""
        token = secrets.token_urlsafe(32)
        with self._lock:
            self._keep(_Known(_hash(token)))
            told = [tell for watching in self._told.values() for tell in watching]
        for tell in told:
            tell()
        return token

    def sign_in(self, token: str) -> str | None:
        """The id of a new session, never one that the browser brought along; None when the token is wrong."""
        with self._lock:
            # Compared even when there is no token: the answer must take the same time.
            right = hmac.compare_digest(_hash(token), self._known.token or _hash(secrets.token_urlsafe(32)))
            if not right:
                return None
            session = secrets.token_urlsafe(32)
            alive = {name: end for name, end in self._known.sessions.items() if end > self._now()}
            sessions = {**alive, _hash(session): self._now() + SESSION_DAYS * _DAY_S}
            self._keep(replace(self._known, sessions=sessions))
        return session

    def is_token(self, token: str) -> bool:
        """Whether it is the access token, as programs show it with every request."""
        known = self._known.token or _hash(secrets.token_urlsafe(32))
        return hmac.compare_digest(_hash(token), known)

    def is_signed_in(self, session: str) -> bool:
        """Whether that session was opened here and is still open. Looked up by hash, so its time tells nothing."""
        return bool(session) and self._known.sessions.get(_hash(session), 0.0) > self._now()

    def sign_out(self, session: str) -> None:
        """Close a session, for every tab that uses it."""
        with self._lock:
            left = {name: end for name, end in self._known.sessions.items() if name != _hash(session)}
            if len(left) < len(self._known.sessions):
                self._keep(replace(self._known, sessions=left))
            told = tuple(self._told.get(_hash(session), ()))
        for tell in told:
            tell()

    def when_closed(self, session: str, tell: Callable[[], None]) -> Callable[[], None]:
        """Have `tell` called when that session is closed, until what is returned is called."""
        watching = self._told.setdefault(_hash(session), set())
        watching.add(tell)

        def forget() -> None:
            watching.discard(tell)
            if not watching:
                self._told.pop(_hash(session), None)

        return forget

    def _keep(self, known: _Known) -> None:
        write_private(self._file, json.dumps(asdict(known)))
        self._known = known


def _read(file: Path) -> _Known:
    try:
        return TypeAdapter(_Known).validate_json(file.read_bytes())
    except FileNotFoundError:
        return _Known()
    except (OSError, ValueError) as error:
        raise WorkspaceError(f"{file} cannot be read.", fix="Remove it; a new token is made then.") from error


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
