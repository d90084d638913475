"""The gate before the application: every HTTP request and every websocket comes through here, or is turned away."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from urllib.parse import quote

from studio.access.address import Address
from studio.access.api_version import HEADER, VERSION, is_of_another
from studio.access.asgi import App, Message, Receive, Scope, Send
from studio.access.entry import SIGN_IN_FIRST, Entry, Refusal, entry_of
from studio.access.headers import plain_policy, secured
from studio.access.keeper import AccessKeeper
from studio.access.limits import HTTP_END, LARGEST_BODY, SOCKET_END, at_a_bearable_pace, of_bearable_size, until
from studio.access.origin import SAFE_METHODS, comes_from_elsewhere, host_name
from studio.access.paths import is_trick
from studio.access.session_cookie import session_of
from studio.access.tokens import AccessToken

GOES_AGAINST_POLICY = 1008
"""The code with which a websocket is closed (RFC 6455)."""
_NAMES = "Use a name of this machine, or start it with --public-name NAME."
_logger = logging.getLogger(__name__)


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
        entry = self._entry(scope, headers)
        if scope["type"] == "websocket":
            await self._websocket(scope, headers, receive, send, entry)
        elif isinstance(entry, Refusal):
            await _refuse(scope, headers, send, entry)
        else:
            receive, send = self._while_token_counts(entry.token, of_bearable_size(receive), _securing(send), HTTP_END)
            await self.app(_without_prefix(scope), receive, send)

    async def _websocket(
        self, scope: Scope, headers: Mapping[str, str], receive: Receive, send: Send, entry: Entry | Refusal
    ) -> None:
        if isinstance(entry, Refusal):
            await receive()
            # Closed before it was accepted: the server answers the handshake with 403.
            await send({"type": "websocket.close", "code": GOES_AGAINST_POLICY, "reason": entry.reason})
            return
        closed = asyncio.Event()
        session = session_of(headers, self._keeper.cookie)
        forget = self._keeper.when_closed(session, closed.set)
        receive = until(closed, at_a_bearable_pace(receive), SOCKET_END)
        receive, send = self._while_token_counts(entry.token, receive, send, SOCKET_END)
        try:
            await self.app(_without_prefix(scope), receive, send)
        finally:
            forget()

    def _while_token_counts(
        self, token: AccessToken | None, receive: Receive, send: Send, hang_up: Message
    ) -> tuple[Receive, Send]:
        """A connection that ends, at the next that would be told, when its token was revoked meanwhile."""
        if token is None:
            return receive, send
        tokens, revoked = self._keeper.tokens, asyncio.Event()
        if tokens.is_use_to_note(token):
            # It is written beside: an answer does not wait for a disk.
            noting = asyncio.get_running_loop().run_in_executor(None, tokens.note_use, token)
            noting.add_done_callback(_log_failure)

        async def send_while_it_counts(message: Message) -> None:
            # Only what goes on: a short answer is told to its end.
            goes_on = message.get("more_body") or message["type"] == "websocket.send"
            if goes_on and not tokens.is_alive(token):
                revoked.set()
            else:
                await send(message)

        return until(revoked, receive, hang_up), send_while_it_counts

    def _entry(self, scope: Scope, headers: Mapping[str, str]) -> Entry | Refusal:
        """Whether a request may go on, and by which token."""
        if not self._address.answers_to(host_name(headers.get("host", ""))):
            return Refusal(403, "Not this studio", "This studio does not answer to that host name.", _NAMES)
        if is_trick(scope.get("raw_path") or scope["path"].encode()):
            return Refusal(400, "There is no such path", "No path of this studio is written like that.")
        changes = scope["type"] == "websocket" or scope["method"] not in SAFE_METHODS
        if comes_from_elsewhere(headers, changes_something=changes):
            return Refusal(403, "Another site asked", "That request was made by a page of another site.")
        if is_of_another(headers):
            reason = f"This studio speaks version {VERSION} of the API, and you {headers[HEADER][:20]}."
            return Refusal(400, "Another version of the API", reason, "Install the same Treadle on both sides.")
        entry = entry_of(scope, headers, self._keeper)
        length = headers.get("content-length", "0")
        if isinstance(entry, Entry) and (not length.isdecimal() or int(length) > LARGEST_BODY):
            return Refusal(413, "Too much", f"A request may have {LARGEST_BODY} bytes.")
        return entry


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
        status, body = refusal.status, _problem(refusal)
        about = (b"content-type", b"application/problem+json")
    length = (b"content-length", str(len(body)).encode())
    challenge = [(b"www-authenticate", b"Bearer")] if status == SIGN_IN_FIRST else []
    answered = secured([about, length, *challenge, (b"cache-control", b"no-store")], plain_policy())
    await send({"type": "http.response.start", "status": status, "headers": answered})
    await send({"type": "http.response.body", "body": body})


def _problem(refusal: Refusal) -> bytes:
    told = {"title": refusal.title, "status": refusal.status, "detail": refusal.reason, "fix": refusal.fix}
    return json.dumps(told).encode()


def _log_failure(noting: asyncio.Future[None]) -> None:
    if not noting.cancelled() and (error := noting.exception()) is not None:
        _logger.warning("The use of a token could not be noted: %s", error)


def _securing(send: Send) -> Send:
    """Send an answer with our headers."""

    async def secure(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": secured(message.get("headers", ()), plain_policy())}
        await send(message)

    return secure
