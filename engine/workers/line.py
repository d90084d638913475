"""A worker's line to the studio: HTTP requests with a token, tried again until the studio is there."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import httpx

from engine.errors import EngineUnavailable, RequestError, TreadleError, UnknownName

PIECE_BYTES = 8_000_000
"""Values travel in pieces: the studio takes no request of any size."""
PAUSES_S = (0.2, 0.5, 1.0, 2.0)
_LONGEST_ANSWER_S = 40.0


class LineCut(EngineUnavailable):
    """The studio cannot be reached now; later it may."""


class Line:
    """Requests to the studio at `url`."""

    def __init__(self, url: str, token: str) -> None:
        self.url = url.rstrip("/")
        self._name = secrets.token_hex(8)
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self._client = httpx.AsyncClient(
            base_url=self.url, headers=headers, timeout=httpx.Timeout(_LONGEST_ANSWER_S, connect=5), trust_env=False
        )

    async def close(self) -> None:
        """Hang up."""
        await self._client.aclose()

    async def post(self, path: str, body: Any, within_s: float = 10.0) -> dict[str, Any]:
        """Send something once, and read the answer.

        Raises LineCut when the studio or its engine is away, UnknownName when it does not know what this is about, and
        RequestError when it refuses.
        """
        return _answer(await self._send("POST", path, json=body, timeout=within_s)).json()

    async def get(self, path: str) -> bytes:
        """Fetch a file, however long the studio is away. Raises as `post` does, without LineCut."""
        return _answer(await self._insist("GET", path)).content

    async def put(self, digest: str, codec: str, data: bytes) -> None:
        """Bring a value there, piece by piece, however long the studio is away."""
        for start in range(0, max(1, len(data)), PIECE_BYTES):
            end = start + PIECE_BYTES
            about = {"codec": codec, "by": self._name, "at": str(start), "last": str(end >= len(data)).lower()}
            path = f"/api/work/values/{digest}"
            _answer(await self._insist("PUT", path, params=about, content=data[start:end]))

    async def has(self, digest: str) -> bool:
        """Whether a value is there."""
        answer = await self._insist("HEAD", f"/api/work/values/{digest}")
        if answer.status_code == HTTPStatus.NOT_FOUND:
            return False
        return _answer(answer).is_success

    async def _insist(self, method: str, path: str, **more: Any) -> httpx.Response:
        tries = 0
        while True:
            try:
                answer = await self._send(method, path, **more)
                if not answer.is_server_error:
                    return answer
            except LineCut:
                pass
            await asyncio.sleep(PAUSES_S[min(tries, len(PAUSES_S) - 1)])
            tries += 1

    async def _send(self, method: str, path: str, **more: Any) -> httpx.Response:
        try:
            return await self._client.request(method, path, **more)
        except httpx.UnsupportedProtocol as error:
            raise RequestError(f"{self.url} is no address.", fix="Write it as http://HOST:PORT.") from error
        except httpx.TransportError as error:
            said = str(error) or type(error).__name__
            raise LineCut(f"The studio at {self.url} cannot be reached: {said}.", fix="See that it runs.") from error


def _answer(answer: httpx.Response) -> httpx.Response:
    if answer.is_success:
        return answer
    told = _told(answer)
    said, fix = str(told.get("detail") or f"The studio answered {answer.status_code}."), str(told.get("fix") or "")
    match answer.status_code:
        case HTTPStatus.UNAUTHORIZED | HTTPStatus.FORBIDDEN:
            raise RequestError(f"The studio refused the token: {said}", fix=fix or "Set TREADLE_TOKEN to its token.")
        case HTTPStatus.NOT_FOUND:
            raise UnknownName(said, fix=fix)
        case status if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise LineCut(said, fix=fix)
        case _:
            raise TreadleError(said, fix=fix)


def _told(answer: httpx.Response) -> Mapping[str, Any]:
    try:
        told = answer.json()
    except ValueError:
        return {}
    if isinstance(told, dict) and isinstance(told.get("error"), dict):  # pyright: ignore[reportUnknownMemberType]
        return {"detail": told["error"].get("message")}  # pyright: ignore[reportUnknownMemberType]
    return told if isinstance(told, dict) else {}  # pyright: ignore[reportUnknownVariableType]
