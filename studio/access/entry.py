"""Whether a request may come in by what it shows: a session, the access token, or a token with scopes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from studio.access.asgi import Scope
from studio.access.decisions import is_public, scopes_needed
from studio.access.keeper import AccessKeeper
from studio.access.scopes import WORDS, enough_for
from studio.access.session_cookie import session_of
from studio.access.tokens import AccessToken

SIGN_IN_FIRST = 401
NOT_ALLOWED = 403
LONGEST_TOKEN = 200
_ALIKE = "Show a token as `Authorization: Bearer TOKEN`; make one: treadle tokens create NAME --scope read"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is turned away, and what to do about it."""

    status: int
    title: str
    reason: str
    fix: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A request that may come in, and the token with scopes that it showed, if it did."""

    token: AccessToken | None = None


def entry_of(scope: Scope, headers: Mapping[str, str], keeper: AccessKeeper) -> Entry | Refusal:
    """Look at what a request shows. A token that is shown counts, also where nobody is asked for one."""
    if is_public(scope["path"]):
        return Entry()
    if text := bearer_token(headers):
        return Entry() if keeper.is_token(text) else _by_token(scope, text, keeper)
    if not keeper.demands_sign_in or keeper.is_signed_in(session_of(headers, keeper.cookie)):
        return Entry()
    return Refusal(SIGN_IN_FIRST, "Sign in first", "This studio asks everybody who they are.", _ALIKE)


def bearer_token(headers: Mapping[str, str]) -> str:
    """The token that a program shows instead of a session; empty when there is none."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip()[:LONGEST_TOKEN] if scheme.lower() == "bearer" else ""


def _by_token(scope: Scope, text: str, keeper: AccessKeeper) -> Entry | Refusal:
    token = keeper.tokens.find(text)
    if token is None:
        reason = "There is no such token: it is of another studio, was revoked, or has expired."
        return Refusal(SIGN_IN_FIRST, "The token is not known", reason, _ALIKE)
    needed = scopes_needed(scope["path"], scope.get("method", "GET"))
    if needed is None:
        return Refusal(404, "There is no such thing", "There is no such path.", "See /api/openapi.json.")
    if not token.may(needed):
        enough = enough_for(needed)
        has = ", ".join(token.scopes)
        reason = f"This needs the scope {enough} ({WORDS[enough]}); the token {token.name!r} has {has}."
        fix = f"Make another token: treadle tokens create NAME --scope {enough}"
        return Refusal(NOT_ALLOWED, "The token does not allow that", reason, fix)
    return Entry(token)
