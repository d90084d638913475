"""A Prefect server that somebody else runs, named by PREFECT_API_URL."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from engine.errors import EngineUnavailable
from engine.prefect.server import PrefectServer

_WAIT_S = 20.0


class RemoteServer:
    """Stands where a PrefectServer may stand, and starts nothing."""

    pid: int | None = None
    """It is not our process."""

    def __init__(self, url: str, base: Mapping[str, str]) -> None:
        self.url = url.rstrip("/")
        self._auth = base.get("PREFECT_API_AUTH_STRING", "")
        self._key = base.get("PREFECT_API_KEY", "")

    @property
    def ui_url(self) -> str:
        return self.url.removesuffix("/api")

    def environment(self) -> dict[str, str]:
        """Environment variables for clients, the login among them: not all of them look into the user's own."""
        login = {"PREFECT_API_AUTH_STRING": self._auth, "PREFECT_API_KEY": self._key}
        return {name: value for name, value in login.items() if value} | {
            "PREFECT_API_URL": self.url,
            "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "false",
            "PREFECT_LOGGING_TO_API_BATCH_INTERVAL": "0.1",
            "DO_NOT_TRACK": "1",
        }

    async def start(self) -> None:
        """Begin nothing: it runs already."""

    async def stop(self) -> None:
        """End nothing: it is not ours."""

    def record(self, entry: Mapping[str, object]) -> None:
        """Take nothing: kernels make their requests to it themselves."""
        raise NotImplementedError(f"{self.url} takes no record of {entry.get('id')}")

    async def recorded(self) -> None:
        """Wait for nothing, as above."""

    async def ready(self, timeout_s: float = _WAIT_S) -> None:
        """Wait until it answers and lets us in; EngineUnavailable when it does not."""
        trouble = "it did not answer"
        try:
            async with asyncio.timeout(timeout_s):
                while told := await self._ask():
                    trouble = told
                    await asyncio.sleep(0.5)
        except TimeoutError:
            raise self._unavailable(trouble) from None

    async def _ask(self) -> str:
        """Ask once: empty when all is well, else what is the matter and may pass."""
        import httpx

        try:
            async with httpx.AsyncClient(headers=self._login()) as client:
                health = (await client.get(f"{self.url}/health")).status_code
                # /health needs no login; this page does. Prefect Cloud has no such page, which is fine.
                version = (await client.get(f"{self.url}/admin/version")).status_code
        except httpx.UnsupportedProtocol as error:
            raise self._unavailable(str(error)) from error
        except httpx.TransportError as error:
            return str(error) or type(error).__name__
        if {health, version} & {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
            raise self._unavailable(
                "it refused the login", "Set PREFECT_API_AUTH_STRING (or PREFECT_API_KEY) as that server expects it."
            )
        return "" if health == HTTPStatus.OK else f"it answered {health}"

    def _login(self) -> dict[str, str]:
        import base64

        if self._auth:
            return {"Authorization": "Basic " + base64.b64encode(self._auth.encode()).decode()}
        return {"Authorization": f"Bearer {self._key}"} if self._key else {}

    def _unavailable(self, what: str, fix: str = "") -> EngineUnavailable:
        # Without a name and password that the address may carry.
        parts = urlsplit(self.url)
        address = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
        return EngineUnavailable(
            f"Prefect's server at {address} cannot be used: {what}.",
            fix=fix or "Start it, correct PREFECT_API_URL, or unset it: Treadle then starts a server of its own.",
        )


def choose_server(home: Path, *, log: Path, base: Mapping[str, str] | None = None) -> PrefectServer | RemoteServer:
    """Take the server that PREFECT_API_URL names, or one of our own under `home`."""
    environment = os.environ if base is None else base
    url = environment.get("PREFECT_API_URL", "")
    return RemoteServer(url, environment) if url else PrefectServer(home, log=log)
