"""Tokens with scopes (SAFETY 1, 3, 33): what each may ask for, over every route, and how they are kept."""

from __future__ import annotations

import asyncio
import json
import stat
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import httpx
import pytest

from engine.errors import RequestError, UnknownName
from studio.access.address import Address
from studio.access.asgi import Message, Receive, Send
from studio.access.asgi import Scope as Asked
from studio.access.decisions import ROUTES, scopes_needed
from studio.access.guard import AccessGuard
from studio.access.keeper import AccessKeeper
from studio.access.scopes import SCOPES, Scope
from studio.access.tokens import PREFIX, TokenBook
from studio.app import Studio
from tests.studio.inventory import filled, routes

HERE = "http://127.0.0.1:8080"
INCLUDED: dict[Scope, set[str]] = {
    "read": {"read"},
    "run": {"read", "run"},
    "edit": {"read", "run", "edit"},
    "work": {"work"},
    "admin": {"read", "run", "edit", "work", "admin", "signed-in"},
}


def with_token(text: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {text}"}


@pytest.fixture
def texts(studio: Studio) -> Iterator[dict[Scope, str]]:
    """A token of each scope."""
    book = studio.context.access.tokens
    yield {scope: book.make(f"a {scope} token", [scope])[1] for scope in SCOPES}
    for scope in SCOPES:
        book.revoke(f"a {scope} token")


async def accepting(scope: Asked, receive: Receive, send: Send) -> None:
    """An application that says yes to everything, so that only the gate decides."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"yes"})


def is_expected(path: str, method: str, scope: Scope) -> bool:
    decision = ROUTES[path]
    if isinstance(decision, Mapping):
        return decision[method] in INCLUDED[scope]
    return decision in {"public", "own-key"} or decision in INCLUDED[scope]


@pytest.mark.parametrize("scope", SCOPES)
async def test_over_every_route_a_token_may_what_its_scope_includes_and_nothing_else(
    studio: Studio, texts: dict[Scope, str], scope: Scope
):
    keeper = studio.context.access
    transport = httpx.ASGITransport(app=AccessGuard(accepting, keeper, Address(always_sign_in=True)))  # pyright: ignore[reportArgumentType]
    async with httpx.AsyncClient(transport=transport, base_url=HERE, headers=with_token(texts[scope])) as program:
        for path, methods in routes(studio).items():
            for method in methods - {"HEAD"} or {"GET"}:
                if path in {"/static", "/_nicegui_ws", "/_nicegui/{version}/static"} or ROUTES[path] == "own-key":
                    continue
                answer = await program.request(method, filled(path))
                right = 200 if is_expected(path, method, scope) else 403
                assert answer.status_code == right, (method, path)


def test_where_methods_differ_each_of_a_route_has_its_decision(studio: Studio):
    found = routes(studio)
    for path, decision in ROUTES.items():
        if isinstance(decision, Mapping):
            assert set(decision) == found[path] - {"HEAD"}, path


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_nothing_that_changes_something_is_open_to_who_may_only_read(studio: Studio, method: str):
    changing = [path for path, methods in routes(studio).items() if method in methods]
    nobody_asked = ("public", "own-key")
    changing = [path for path in changing if path != "/api/checks"]
    asks = {path: scopes_needed(filled(path), method) for path in changing if ROUTES[path] not in nobody_asked}
    assert [path for path, needed in asks.items() if not needed or set(needed) <= {"read"}] == []


async def test_who_may_not_is_told_which_scope_is_needed(
    studio: Studio, stranger: httpx.AsyncClient, texts: dict[Scope, str]
):
    answer = await stranger.post("/api/runs", json={"flow": "x"}, headers=with_token(texts["read"]))
    told = answer.json()
    assert (answer.status_code, answer.headers["content-type"]) == (403, "application/problem+json")
    assert "needs the scope run" in told["detail"]
    assert "'a read token' has read" in told["detail"]
    assert told["fix"].endswith("--scope run")


async def test_an_unknown_token_is_told_how_to_get_one(stranger: httpx.AsyncClient, token: str):
    for headers in ({}, with_token("treadle_" + "x" * 43)):
        answer = await stranger.get("/api/flows", headers=headers)
        assert (answer.status_code, answer.headers["content-type"]) == (401, "application/problem+json")
        assert answer.headers["www-authenticate"] == "Bearer"
        assert "treadle tokens create" in answer.json()["fix"]


async def test_a_token_that_is_shown_counts_where_nobody_is_asked_for_one(tmp_path: Path):
    keeper = AccessKeeper(tmp_path / "access.json")
    _, text = keeper.tokens.make("ci", ["read"])
    transport = httpx.ASGITransport(app=AccessGuard(accepting, keeper, Address()))  # pyright: ignore[reportArgumentType]
    async with httpx.AsyncClient(transport=transport, base_url=HERE) as program:
        assert (await program.post("/api/runs")).status_code == 200
        assert (await program.post("/api/runs", headers=with_token(text))).status_code == 403
        assert (await program.get("/api/runs", headers=with_token(text))).status_code == 200
        assert (await program.get("/api/runs", headers=with_token("wrong"))).status_code == 401


async def test_a_scoped_token_is_for_programs_and_signs_nobody_in(
    stranger: httpx.AsyncClient, token: str, texts: dict[Scope, str]
):
    answer = await stranger.post("/sign-in", data={"token": texts["admin"]}, headers={"Origin": HERE})
    assert answer.status_code == 403
    assert "for programs" in answer.text
    assert "set-cookie" not in answer.headers


async def test_programs_make_list_and_revoke_tokens(
    studio: Studio, stranger: httpx.AsyncClient, texts: dict[Scope, str]
):
    admin = with_token(texts["admin"])
    made = await stranger.post("/api/tokens", json={"name": "ci", "scopes": ["run"], "days": 7}, headers=admin)
    assert made.status_code == 201
    text = made.json()["token"]
    assert (await stranger.get("/api/flows", headers=with_token(text))).status_code == 200
    give_up = time.monotonic() + 30
    while True:
        listed = (await stranger.get("/api/tokens", headers=admin)).text
        [found] = [one for one in json.loads(listed)["tokens"] if one["name"] == "ci"]
        # It is noted beside the answer.
        if found["used"] is not None:
            break
        assert time.monotonic() < give_up, found
        await asyncio.sleep(0.01)
    assert text not in listed
    assert found["scopes"] == ["run"]
    again = await stranger.post("/api/tokens", json={"name": "CI", "scopes": ["run"]}, headers=admin)
    assert (again.status_code, again.json()["title"]) == (400, "The request cannot be carried out")
    assert (await stranger.delete(f"/api/tokens/{found['id']}", headers=admin)).status_code == 204
    assert (await stranger.get("/api/flows", headers=with_token(text))).status_code == 401
    assert (await stranger.delete(f"/api/tokens/{found['id']}", headers=admin)).status_code == 404


async def test_the_page_makes_a_token_and_shows_it_once(studio: Studio, person: httpx.AsyncClient):
    form = {"do": "make", "name": "from the page", "scope": "run", "days": ""}
    answer = await person.post("/settings/tokens", data=form, headers={"Origin": HERE})
    assert answer.status_code == 303
    page = await person.get(answer.headers["location"])
    assert PREFIX in page.text
    assert PREFIX not in answer.headers["location"] + str(answer.headers)
    again = await person.get(answer.headers["location"])
    assert PREFIX not in again.text
    assert "from the page" in again.text
    [token] = [one for one in studio.context.access.tokens.all() if one.name == "from the page"]
    await person.post("/settings/tokens", data={"do": "revoke", "id": token.id}, headers={"Origin": HERE})
    assert token not in studio.context.access.tokens.all()


async def test_what_a_revoked_token_follows_ends(tmp_path: Path):
    keeper = AccessKeeper(tmp_path / "access.json", demands_sign_in=True)
    _, text = keeper.tokens.make("watcher", ["read"])
    heard: list[Message] = []

    async def endless(scope: Asked, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for number in range(5):
            await send({"type": "http.response.body", "body": b"%d" % number, "more_body": True})
            if number == 1:
                TokenBook(tmp_path).revoke("watcher")
        heard.append(await receive())

    async def never() -> Message:
        return {"type": "http.request", "body": b""}

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    headers = [(b"host", b"127.0.0.1:8080"), (b"authorization", f"Bearer {text}".encode())]
    asked: Asked = {"type": "http", "method": "GET", "path": "/api/runs/x/events", "query_string": b""}
    await AccessGuard(endless, keeper, Address())({**asked, "headers": headers}, never, send)
    assert [message.get("body") for message in sent[1:]] == [b"0", b"1"]
    assert heard == [{"type": "http.disconnect"}]


def test_at_rest_there_are_only_hashes(tmp_path: Path):
    _, text = TokenBook(tmp_path).make("ci", ["edit"])
    file = tmp_path / "tokens.json"
    assert text.removeprefix(PREFIX) not in file.read_text("utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_token_ends_by_itself_and_uses_are_noted_once_a_minute(tmp_path: Path):
    clock = [1_000_000.0]
    book = TokenBook(tmp_path, now=lambda: clock[0])
    made, text = book.make("ci", ["read"], days=1)
    assert book.is_use_to_note(made)
    book.note_use(made)
    found = book.find(text)
    assert found is not None
    assert found.used == clock[0]
    assert not book.is_use_to_note(found)
    clock[0] += 86_401
    assert book.find(text) is None


@pytest.mark.parametrize(
    ("name", "scopes", "days"),
    [("", ["read"], None), ("\x00", ["read"], None), ("x" * 65, ["read"], None), ("ci", [], None), ("ci", ["root"], 1)],
)
def test_what_is_no_token_is_refused(tmp_path: Path, name: str, scopes: list[str], days: int | None):
    with pytest.raises(RequestError):
        TokenBook(tmp_path).make(name, scopes, days)
    with pytest.raises(UnknownName):
        TokenBook(tmp_path).revoke(name)
