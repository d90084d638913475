"""The gate before the application: every HTTP request and every websocket comes through here, or is turned away."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from studio.access.address import Address
from studio.access.asgi import App, Message, Receive, Scope, Send
from studio.access.decisions import is_public
from studio.access.headers import plain_policy, secured
from studio.access.keeper import AccessKeeper
from studio.access.limits import LARGEST_BODY, at_a_bearable_pace, of_bearable_size, until
from studio.access.origin import SAFE_METHODS, comes_from_elsewhere, host_name
from studio.access.paths import is_trick
from studio.access.session_cookie import session_of

SIGN_IN_FIRST = 401
LONGEST_TOKEN = 200
GOES_AGAINST_POLICY = 1008
"""The code with which a websocket is closed (RFC 6455)."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is turned away."""

    status: int
    reason: str


class AccessGuard:
    """Wraps the whole application: host, origin, path, sign-in, size, pace and headers. It is the outermost part."""

    def __init__(self, app: App, keeper: AccessKeeper, address: Address) -> None:
        self.app = app
        """Named so because NiceGUI looks along `app` for the server that runs it."""
        self._keeper = keeper
        self._address = address

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        headers = _headers(scope)
        refusal = self._refusal(scope, headers)
        if scope["type"] == "websocket":
            await self._websocket(scope, headers, receive, send, refusal)
        elif refusal is not None:
            await _refuse(scope, headers, send, refusal)
        else:
            await self.app(_without_prefix(scope), of_bearable_size(receive), _securing(send))

    async def _websocket(
        self, scope: Scope, headers: Mapping[str, str], receive: Receive, send: Send, refusal: Refusal | None
    ) -> None:
        if refusal is not None:
            await receive()
            # Closed before it was accepted: the server answers the handshake with 403.
            await send({"type": "websocket.close", "code": GOES_AGAINST_POLICY, "reason": refusal.reason})
            return
        closed = asyncio.Event()
        session = session_of(headers, self._keeper.cookie)
        forget = self._keeper.when_closed(session, closed.set)
        try:
            await self.app(_without_prefix(scope), until(closed, at_a_bearable_pace(receive)), send)
        finally:
            forget()

    def _refusal(self, scope: Scope, headers: Mapping[str, str]) -> Refusal | None:
        """Why a request is turned away; None when it may go on."""
        if not self._address.answers_to(host_name(headers.get("host", ""))):
            return Refusal(403, "This studio does not answer to that host name.")
        if is_trick(scope.get("raw_path") or scope["path"].encode()):
            return Refusal(400, "There is no such path.")
        changes = scope["type"] == "websocket" or scope["method"] not in SAFE_METHODS
        if comes_from_elsewhere(headers, changes_something=changes):
            return Refusal(403, "That request was made by a page of another site.")
        if not self._may_enter(scope["path"], headers):
            return Refusal(SIGN_IN_FIRST, "Sign in first.")
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > LARGEST_BODY:
            return Refusal(413, "That is too much at once.")
        return None

    def _may_enter(self, path: str, headers: Mapping[str, str]) -> bool:
        if not self._keeper.demands_sign_in or is_public(path):
            return True
        if token := bearer_token(headers):
            return self._keeper.is_token(token)
        return self._keeper.is_signed_in(session_of(headers, self._keeper.cookie))


def bearer_token(headers: Mapping[str, str]) -> str:
    """The access token that a program shows instead of a session; empty when there is none."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip()[:LONGEST_TOKEN] if scheme.lower() == "bearer" else ""


def _headers(scope: Scope) -> dict[str, str]:
    """Headers by name; those that were sent twice are joined as HTTP has it."""
    found: dict[str, str] = {}
    for name, value in scope["headers"]:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        separator = "; " if key == "cookie" else ", "
        found[key] = f"{found[key]}{separator}{text}" if key in found else text
    return found


def _without_prefix(scope: Scope) -> Scope:
    # NiceGUI writes this header into pages and redirects; nobody but a proxy should have a say there, and we need none.
    return {**scope, "headers": [(name, value) for name, value in scope["headers"] if name != b"x-forwarded-prefix"]}


async def _refuse(scope: Scope, headers: Mapping[str, str], send: Send, refusal: Refusal) -> None:
    wants_page = scope["method"] in SAFE_METHODS and "text/html" in headers.get("accept", "")
    if refusal.status == SIGN_IN_FIRST and wants_page:
        query = scope["query_string"].decode("latin-1")
        target = quote(f"{scope['path']}?{query}" if query else scope["path"], safe="")
        status, body = 303, b""
        about = (b"location", f"/sign-in?next={target}".encode())
    else:
        status, body = refusal.status, json.dumps({"error": {"message": refusal.reason}}).encode()
        about = (b"content-type", b"application/json")
    length = (b"content-length", str(len(body)).encode())
    answered = secured([about, length, (b"cache-control", b"no-store")], plain_policy())
    await send({"type": "http.response.start", "status": status, "headers": answered})
    await send({"type": "http.response.body", "body": body})


def _securing(send: Send) -> Send:
    """Send an answer with our headers."""

    async def secure(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": secured(message.get("headers", ()), plain_policy())}
        await send(message)

    return secure
