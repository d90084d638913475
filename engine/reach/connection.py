"""Connections that go only to vetted addresses and end in time.

The name is resolved once, every address is vetted, and the connection goes to the vetted address itself: a resolver
that changes its mind in between changes nothing. TLS and the Host header still speak of the name.
"""

import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any

import httpcore

from engine.errors import TreadleError
from engine.reach.address import USUAL_PORTS, VARIABLE, Allowed, is_public, parsed

SocketOption = Any


class VettedStream(httpcore.NetworkStream):
    """A stream that ends at a moment: a server that sends a byte now and then cannot hold it open."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, remaining(self._deadline, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, remaining(self._deadline, timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = remaining(self._deadline, timeout)
        return VettedStream(self._stream.start_tls(ssl_context, server_hostname, left), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class VettedBackend(httpcore.NetworkBackend):
    """Opens connections for httpcore. `deadline` is a moment of `time.monotonic`."""

    def __init__(self, allowed: Allowed, deadline: float) -> None:
        self._allowed = allowed
        self._deadline = deadline
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore.NetworkStream:
        failed: Exception | None = None
        for address in vetted_addresses(host, port, self._allowed):
            left = remaining(self._deadline, timeout)
            try:
                stream = self._plain.connect_tcp(address, port, left, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
            else:
                return VettedStream(stream, self._deadline)
        raise failed or httpcore.ConnectError(f"{host} has no address")

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[SocketOption] | None = None
    ) -> httpcore.NetworkStream:
        raise TreadleError(f"{path} is no web address.", fix="Use an address that begins with https://.")


def vetted_addresses(host: str, port: int, allowed: Allowed) -> list[str]:
    """The addresses of a host in the resolver's order. Raises TreadleError unless all of them may be reached."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise TreadleError(f"{host} has no address: {error}.", fix="Look at how the name is written.") from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    if allowed.name(host, port):
        return addresses
    for address in addresses:
        known = parsed(address)
        if allowed.address(known):
            continue
        fix = f"If nodes may reach it, add {host}:{port} to {VARIABLE} and start again."
        if not is_public(known):
            raise TreadleError(f"{host} leads to {address}, which is not on the public web.", fix=fix)
        if port not in USUAL_PORTS:
            raise TreadleError(f"Port {port} of {host} is not one of the web's.", fix=fix)
    return addresses


def remaining(deadline: float, timeout: float | None) -> float:
    """The seconds that are left, at most `timeout`. Raises httpcore.ReadTimeout when none are."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("the time is up")
    return left if timeout is None else min(left, timeout)
