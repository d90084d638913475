"""An httpx client that reaches what nodes may reach, for families that speak to an API."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

import httpcore
import httpx

from engine.reach.address import allowed_from_environment
from engine.reach.connection import VettedBackend
from engine.secrets.departure import refuse_secrets_elsewhere


def open_client(seconds: float, *, besides: frozenset[tuple[str, int]] = frozenset()) -> httpx.Client:
    """A client whose connections all end after `seconds`; `besides` are hosts with ports that may be reached too.

    It follows no redirect, takes no proxy or password from the environment, and raises `httpcore` errors.
    """
    allowed = allowed_from_environment()
    allowed = replace(allowed, names=allowed.names | besides)
    backend = VettedBackend(allowed, time.monotonic() + seconds)
    return httpx.Client(transport=_Transport(backend), timeout=seconds, trust_env=False)


class _Transport(httpx.BaseTransport):
    """Looks at each request once more, and sends it over vetted connections."""

    def __init__(self, backend: VettedBackend) -> None:
        self._pool = httpcore.ConnectionPool(ssl_context=httpx.create_ssl_context(), network_backend=backend)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        headers = [b": ".join(pair) for pair in request.headers.raw]
        refuse_secrets_elsewhere(str(request.url), *headers, request.read())
        answer = self._pool.handle_request(
            httpcore.Request(
                request.method,
                httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.content,
                extensions=request.extensions,
            )
        )
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer), extensions={})

    def close(self) -> None:
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        yield from cast("Iterable[bytes]", self._answer.stream)

    def close(self) -> None:
        self._answer.close()
