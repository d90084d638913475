"""Gives the scripts of a NiceGUI page the nonce without which the page's policy lets none of them run."""

from __future__ import annotations

import secrets

from studio.access.asgi import App, Message, Receive, Scope, Send
from studio.access.headers import page_policy

_PAGE = (b"x-nicegui-content", b"page")


class ScriptNonce:
    """Stands between NiceGUI and compression: it reads and lengthens pages."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, _marking(send, scope["path"]) if scope["type"] == "http" else send)


def _marking(send: Send, path: str) -> Send:
    nonce = secrets.token_urlsafe(16)
    start: Message | None = None
    page = bytearray()

    async def mark(message: Message) -> None:
        nonlocal start
        if message["type"] == "http.response.start" and _PAGE in message["headers"]:
            start = message
        elif start is None:
            await send(message)
        else:
            page.extend(message.get("body", b""))
            if not message.get("more_body"):
                await _send_page(send, start, _with_nonce(bytes(page), nonce), page_policy(nonce, path))

    return mark


async def _send_page(send: Send, start: Message, page: bytes, policy: str) -> None:
    kept = [(name, value) for name, value in start["headers"] if name != b"content-length"]
    ours = [
        (b"content-length", str(len(page)).encode()),
        (b"content-security-policy", policy.encode()),
    ]
    await send({**start, "headers": [*kept, *ours]})
    await send({"type": "http.response.body", "body": page})


def _with_nonce(page: bytes, nonce: str) -> bytes:
    # Texts of documents are escaped in a page, so that every `<script` in it is one of the page's own.
    return page.replace(b"<script", f'<script nonce="{nonce}"'.encode())
