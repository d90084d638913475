"""Other sites' pages (SAFETY 6): what they send is refused, also on this machine, and so are names that lead here."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from engine.workspace import Workspace
from studio.access.address import Address
from studio.access.asgi import Message, Receive, Scope, Send
from studio.access.guard import AccessGuard
from studio.access.keeper import AccessKeeper
from studio.access.origin import comes_from_elsewhere, same_place


class Reached(Exception):
    """The application behind the gate was asked."""


async def behind(scope: Scope, receive: Receive, send: Send) -> None:
    raise Reached


def gate(tmp_path: Any, address: Address | None = None) -> AccessGuard:
    keeper = AccessKeeper(Workspace(tmp_path).data / "access.json")
    return AccessGuard(behind, keeper, address or Address())


async def ask(
    guard: AccessGuard, kind: str = "http", method: str = "GET", path: str = "/", **headers: str
) -> int | None:
    """The status with which a request is turned away; None when it was let through."""
    given = {"host": "127.0.0.1:8080", **{name.replace("_", "-"): text for name, text in headers.items()}}
    scope = {
        "type": kind,
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [(name.encode(), text.encode()) for name, text in given.items()],
    }
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        sent.append(message)

    try:
        await guard(scope, receive, send)
    except Reached:
        return None
    # A websocket that is closed before it was accepted is answered with 403.
    return sent[0].get("status", 403) if sent else None


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1:9999", "http://127.0.0.1:8080.evil.example"]
)
async def test_another_site_changes_nothing(tmp_path: Any, method: str, origin: str):
    assert await ask(gate(tmp_path), method=method, origin=origin) == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://localhost:9999", "file://", ""])
async def test_another_site_gets_no_websocket(tmp_path: Any, origin: str):
    assert await ask(gate(tmp_path), kind="websocket", origin=origin) == 403


async def test_our_own_pages_get_both(tmp_path: Any):
    guard = gate(tmp_path)
    assert await ask(guard, method="POST", origin="http://127.0.0.1:8080") is None
    assert await ask(guard, kind="websocket", origin="http://127.0.0.1:8080") is None
    assert await ask(guard, kind="websocket", host="localhost:8080", origin="http://localhost:8080") is None


async def test_another_site_cannot_embed_or_fetch_what_only_reads(tmp_path: Any):
    guard = gate(tmp_path)
    assert await ask(guard, path="/api/kinds", sec_fetch_site="cross-site", sec_fetch_mode="no-cors") == 403
    assert await ask(guard, sec_fetch_site="cross-site", sec_fetch_mode="navigate", sec_fetch_dest="iframe") == 403


async def test_a_link_from_another_site_may_be_followed(tmp_path: Any):
    link = {"sec_fetch_site": "cross-site", "sec_fetch_mode": "navigate", "sec_fetch_dest": "document"}
    assert await ask(gate(tmp_path), **link) is None
    assert await ask(gate(tmp_path), method="POST", **link) == 403


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "", "a b", "localhost@evil", "192.0.2.7"]
)
async def test_a_name_that_was_made_to_lead_here_is_refused(tmp_path: Any, host: str):
    assert await ask(gate(tmp_path), host=host) == 403
    assert await ask(gate(tmp_path), kind="websocket", host=host, origin=f"http://{host}") == 403


@pytest.mark.parametrize(
    "host", ["localhost", "localhost:9000", "LOCALHOST:8080", "127.0.0.1", "127.9.9.9:80", "[::1]:8080"]
)
async def test_the_names_of_this_machine_are_let_through(tmp_path: Any, host: str):
    assert await ask(gate(tmp_path), host=host) is None


async def test_a_studio_for_others_answers_to_addresses_and_named_names_only(tmp_path: Any):
    guard = gate(tmp_path, Address("0.0.0.0", public_names=("treadle.example",)))
    assert await ask(guard, host="192.0.2.7:8080") is None
    assert await ask(guard, host="treadle.example") is None
    assert await ask(guard, host="evil.example") == 403


async def test_a_header_of_proxies_does_not_reach_pages(tmp_path: Any):
    seen: list[Any] = []

    async def look(scope: Scope, receive: Receive, send: Send) -> None:
        seen.extend(scope["headers"])

    keeper = AccessKeeper(tmp_path / "access.json")
    await ask(
        AccessGuard(look, keeper, Address()),
        kind="websocket",
        origin="http://127.0.0.1:8080",
        x_forwarded_prefix="/evil",
    )
    assert (b"host", b"127.0.0.1:8080") in seen
    assert b"x-forwarded-prefix" not in {name for name, _ in seen}


def test_places_are_the_same_when_host_and_port_are():
    assert same_place("https://treadle.example", "treadle.example")
    assert same_place("https://treadle.example:443", "treadle.example")
    assert same_place("http://[::1]:8080", "[::1]:8080")
    assert not same_place("http://treadle.example", "treadle.example:8080")
    assert not same_place("http://treadle.example/path", "treadle.example")
    assert not same_place("http://user@treadle.example", "treadle.example")


def test_a_program_without_a_browser_is_nobodys_page():
    assert not comes_from_elsewhere({"host": "127.0.0.1:8080"}, changes_something=True)


async def test_no_other_site_is_told_that_it_may_read(person: httpx.AsyncClient):
    answer = await person.get("/healthz", headers={"Origin": "http://127.0.0.1:8080"})
    assert answer.status_code == 200
    assert not [name for name in answer.headers if name.startswith("access-control-")]
