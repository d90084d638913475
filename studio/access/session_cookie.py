"""The cookie that carries a session: never readable by scripts, never sent along by other sites."""

from __future__ import annotations

from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie

from fastapi.responses import Response

from studio.access.keeper import SESSION_DAYS


def session_of(headers: Mapping[str, str], cookie: str) -> str:
    """The session that a request carries; empty when there is none."""
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(cookie)
    except CookieError:
        return ""
    return found.value if found else ""


def set_session(response: Response, cookie: str, session: str, *, secure: bool) -> None:
    """Have the browser keep a session. `secure` when it came by HTTPS: it is then never sent in the clear."""
    response.set_cookie(
        cookie, session, max_age=SESSION_DAYS * 86_400, path="/", secure=secure, httponly=True, samesite="lax"
    )


def clear_session(response: Response, cookie: str, *, secure: bool) -> None:
    """Have the browser forget its session."""
    response.delete_cookie(cookie, path="/", secure=secure, httponly=True, samesite="lax")
