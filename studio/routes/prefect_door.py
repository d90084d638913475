"""The way of workers' kernels to Prefect's server, which listens on this machine only: requests passed on as they are.

Who has a worker's key comes through; the server's own password stays here.
"""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import httpx
from fastapi import FastAPI, Request, WebSocket, WebSocketDisconnect
from fastapi.responses import Response

from engine.errors import TreadleError
from studio.context import AppContext
from studio.routes.problem_json import problem_of

KNOWN_FOR_S = 5.0
_PASSED = frozenset({"content-type", "accept", "prefect-csrf-token", "prefect-csrf-client", "x-prefect-api-version"})


class Ways:
    """Where the keys lead, asked of the engine now and then."""

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._known: dict[str, tuple[float, dict[str, str]]] = {}
        self._client: httpx.AsyncClient | None = None

    async def of(self, key: str) -> dict[str, str]:
        """Address and login. Raises UnknownName for a key that nobody has."""
        asked, way = self._known.get(key, (0.0, {}))
        if not way or time.monotonic() - asked > KNOWN_FOR_S:
            self._known.pop(key, None)
            way = await (await self._context.engine.client()).call("way_to_prefect", key=key)
            self._known[key] = time.monotonic(), way
        return way

    @property
    def client(self) -> httpx.AsyncClient:
        """One line for all requests."""
        if self._client is None:
            self._client = httpx.AsyncClient(timeout=60, trust_env=False)
        return self._client


def register(web: FastAPI, context: AppContext) -> None:
    """Add `/prefect/KEY/api/…`."""
    ways = Ways(context)

    @web.api_route(
        "/prefect/{key}/api/{path:path}", methods=["GET", "POST", "PUT", "PATCH", "DELETE"], include_in_schema=False
    )
    async def pass_on(request: Request, key: str, path: str) -> Response:
        try:
            way = await ways.of(key)
        except TreadleError as error:
            return problem_of(error)
        headers = {name: value for name, value in request.headers.items() if name in _PASSED} | _login(way)
        url = f"{way['url'].rstrip('/')}/{path}"
        try:
            answer = await ways.client.request(
                request.method, url, params=request.query_params, content=await request.body(), headers=headers
            )
        except httpx.TransportError:
            return Response(status_code=503)
        kept = {"content-type": answer.headers["content-type"]} if "content-type" in answer.headers else {}
        return Response(answer.content, answer.status_code, kept)

    @web.websocket("/prefect/{key}/api/{path:path}")
    async def pass_messages_on(socket: WebSocket, key: str, path: str) -> None:
        try:
            way = await ways.of(key)
        except TreadleError:
            await socket.close()
            return
        await _between(socket, f"{way['url'].rstrip('/')}/{path}", way)


async def _between(socket: WebSocket, url: str, way: Mapping[str, str]) -> None:
    from websockets.asyncio.client import connect
    from websockets.exceptions import WebSocketException

    asked = [name.strip() for name in socket.headers.get("sec-websocket-protocol", "").split(",") if name.strip()]
    there = urlsplit(url)._replace(scheme="ws" if url.startswith("http:") else "wss").geturl()
    with suppress(WebSocketDisconnect, WebSocketException, OSError):
        subprotocols: Any = asked or None
        async with connect(there, subprotocols=subprotocols, additional_headers=_login(way), max_size=None) as line:
            await socket.accept(subprotocol=line.subprotocol)

            async def out() -> None:
                while True:
                    await line.send(_with_login(await socket.receive_text(), way))

            async def back() -> None:
                async for message in line:
                    await socket.send_text(message if isinstance(message, str) else message.decode())

            both = [asyncio.create_task(out()), asyncio.create_task(back())]
            try:
                await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for task in both:
                    task.cancel()
                await asyncio.gather(*both, return_exceptions=True)


def _with_login(text: str, way: Mapping[str, str]) -> str:
    """Prefect's clients log in with their first message, too."""
    if '"auth"' not in text[:40]:
        return text
    message: Any = json.loads(text)
    if isinstance(message, dict) and message.get("type") == "auth":  # pyright: ignore[reportUnknownMemberType]
        return json.dumps({"type": "auth", "token": way["auth"] or way["key"] or None})
    return text


def _login(way: Mapping[str, str]) -> dict[str, str]:
    if way["auth"]:
        return {"Authorization": "Basic " + base64.b64encode(way["auth"].encode()).decode()}
    return {"Authorization": f"Bearer {way['key']}"} if way["key"] else {}
