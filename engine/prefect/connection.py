"""A line from the engine to Prefect's server, without Prefect's own client, whose import takes 2 s."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from http import HTTPStatus
from types import TracebackType
from typing import Any, Self

import httpx


class Connection:
    """Requests with login and token. `environment` is a client's: PREFECT_API_URL, _AUTH_STRING and _KEY count."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self._client: httpx.AsyncClient | None = None
        self._token: dict[str, str] | None = None
        # A token is for one name, and a new one for the same name ends it: each connection has its own.
        self._name = f"treadle-engine-{secrets.token_hex(6)}"

    async def get(self, path: str) -> httpx.Response:
        """Ask for something. Raises httpx.HTTPError when the server cannot be reached."""
        return await (await self._connected()).get(path)

    async def post(self, path: str, body: Any, params: Mapping[str, str] | None = None) -> httpx.Response:
        """Send something. Raises httpx.HTTPError when the server cannot be reached."""
        return await self._send("POST", path, body, params)

    async def patch(self, path: str, body: Any) -> httpx.Response:
        """Change something. Raises httpx.HTTPError when the server cannot be reached."""
        return await self._send("PATCH", path, body)

    async def delete(self, path: str) -> httpx.Response:
        """Remove something. Raises httpx.HTTPError when the server cannot be reached."""
        return await self._send("DELETE", path)

    async def _send(
        self, method: str, path: str, body: Any = None, params: Mapping[str, str] | None = None
    ) -> httpx.Response:
        client = await self._connected()
        if self._token is None:
            self._token = await self._ask_for_token(client)
        answer = await client.request(method, path, json=body, params=params, headers=self._token)
        if answer.status_code == HTTPStatus.FORBIDDEN and self._token:
            # Tokens grow old.
            self._token = await self._ask_for_token(client)
            answer = await client.request(method, path, json=body, params=params, headers=self._token)
        return answer

    async def close(self) -> None:
        """Hang up."""
        if self._client is not None:
            await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def _connected(self) -> httpx.AsyncClient:
        if self._client is None:
            # In a thread: it loads the certificates of the machine, which takes 30 ms.
            self._client = await asyncio.to_thread(self._connect)
        return self._client

    def _connect(self) -> httpx.AsyncClient:
        auth = self._environment.get("PREFECT_API_AUTH_STRING", "")
        user, _, password = auth.partition(":")
        key = self._environment.get("PREFECT_API_KEY", "")
        return httpx.AsyncClient(
            base_url=self._environment["PREFECT_API_URL"].rstrip("/") + "/",
            auth=(user, password) if auth else None,
            headers={"Authorization": f"Bearer {key}"} if key and not auth else {},
            timeout=30,
            trust_env=False,
        )

    async def _ask_for_token(self, client: httpx.AsyncClient) -> dict[str, str]:
        answer = await client.get("csrf-token", params={"client": self._name})
        if not answer.is_success:
            return {}
        return {"Prefect-Csrf-Token": answer.json()["token"], "Prefect-Csrf-Client": self._name}
