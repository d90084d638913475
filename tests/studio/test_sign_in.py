"""Signing in (SAFETY 5, 8): the token, the cookie, the rate, and where it leads afterwards."""

from __future__ import annotations

import json
import re
import stat
from pathlib import Path

import httpx
import pytest

from studio.access.address import Address, is_loopback
from studio.access.keeper import SESSION_DAYS, AccessKeeper
from studio.access.limits import Attempts
from studio.access.sign_in import local_path
from studio.app import Studio

HERE = "http://127.0.0.1:8080"


async def sign_in(client: httpx.AsyncClient, token: str, **more: str) -> httpx.Response:
    return await client.post("/sign-in", data={"token": token, **more}, headers={"Origin": HERE})


async def test_the_right_token_opens_what_was_asked_for(stranger: httpx.AsyncClient, token: str):
    answer = await sign_in(stranger, token, next="/runs?flow=x")

    assert (answer.status_code, answer.headers["location"]) == (303, "/runs?flow=x")
    assert (await stranger.get("/static/canvas.css")).status_code == 404
    assert (await stranger.get("/runs", headers={"Accept": "text/html"})).status_code == 200


@pytest.mark.parametrize("wrong", ["", " ", "x", "x" * 5000, "\x00", "é"])
async def test_a_wrong_token_opens_nothing(studio: Studio, stranger: httpx.AsyncClient, token: str, wrong: str):
    answer = await sign_in(stranger, wrong)

    assert answer.status_code in {400, 403, 422, 429}
    assert "set-cookie" not in answer.headers
    assert (await stranger.get("/runs")).status_code == 401


async def test_the_cookie_is_for_this_site_and_not_for_scripts(stranger: httpx.AsyncClient, token: str):
    cookie = (await sign_in(stranger, token)).headers["set-cookie"].lower()

    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "path=/" in cookie
    assert "domain" not in cookie
    assert "secure" not in cookie


async def test_over_https_the_cookie_never_goes_in_the_clear(studio: Studio, token: str):
    transport = httpx.ASGITransport(app=studio.guarded)  # pyright: ignore[reportArgumentType]
    async with httpx.AsyncClient(transport=transport, base_url="https://localhost") as client:
        answer = await client.post("/sign-in", data={"token": token}, headers={"Origin": "https://localhost"})
    assert "secure" in answer.headers["set-cookie"].lower()


async def test_a_session_that_the_browser_brought_along_is_never_taken_over(
    studio: Studio, stranger: httpx.AsyncClient, token: str
):
    stranger.cookies.set(studio.context.access.cookie, "planted", domain="127.0.0.1")
    answer = await sign_in(stranger, token)

    assert "planted" not in answer.headers["set-cookie"]
    assert not studio.context.access.is_signed_in("planted")


async def test_signing_in_again_closes_the_session_before(studio: Studio, person: httpx.AsyncClient, token: str):
    before = person.cookies[studio.context.access.cookie]
    await sign_in(person, token)
    assert not studio.context.access.is_signed_in(before)


async def test_signing_out_closes_the_session_and_not_only_the_cookie(studio: Studio, person: httpx.AsyncClient):
    session = person.cookies[studio.context.access.cookie]
    answer = await person.post("/sign-out", headers={"Origin": HERE})

    assert answer.headers["location"] == "/sign-in"
    assert not studio.context.access.is_signed_in(session)
    again = await person.get("/runs", headers={"Cookie": f"{studio.context.access.cookie}={session}"})
    assert again.status_code == 401


async def test_another_site_cannot_sign_somebody_in_or_out(person: httpx.AsyncClient, token: str):
    for path in ("/sign-in", "/sign-out"):
        answer = await person.post(path, data={"token": token}, headers={"Origin": "http://evil.example"})
        assert answer.status_code == 403


async def test_the_page_needs_nothing_that_a_stranger_may_not_have(stranger: httpx.AsyncClient, token: str):
    page = (await stranger.get("/sign-in")).text
    addresses = re.findall(r'(?:href|src)="([^"]+)"', page)

    assert len(addresses) >= 4
    assert {(await stranger.get(address)).status_code for address in addresses} == {200}
    assert "<style" not in page
    assert not re.findall(r"<script(?! src=)", page)


async def test_the_page_shows_where_to_go_next_as_text_only(stranger: httpx.AsyncClient, token: str):
    page = (await stranger.get("/sign-in", params={"next": '/runs?"><script>alert(1)</script>'})).text
    assert "<script>alert" not in page


@pytest.mark.parametrize(
    "target",
    ["http://evil.example", "//evil.example", "/\\evil.example", "\\\\evil", "javascript:alert(1)", "/\nx", "", "runs"],
)
def test_nobody_is_sent_to_another_site_after_signing_in(target: str):
    assert local_path(target) == "/"


def test_at_rest_there_are_only_hashes(tmp_path: Path):
    file = tmp_path / "access.json"
    keeper = AccessKeeper(file)
    token = keeper.make_token()
    session = keeper.sign_in(token) or ""

    text = file.read_text("utf-8")
    assert session
    assert token not in text
    assert session not in text
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert set(json.loads(text)) == {"token", "sessions"}


def test_sessions_outlive_a_restart_and_end_by_themselves(tmp_path: Path):
    clock = [1_000_000.0]
    keeper = AccessKeeper(tmp_path / "access.json", now=lambda: clock[0])
    session = keeper.sign_in(keeper.make_token()) or ""

    again = AccessKeeper(tmp_path / "access.json", now=lambda: clock[0])
    assert again.is_signed_in(session)
    clock[0] += SESSION_DAYS * 86_400 + 1
    assert not again.is_signed_in(session)


def test_a_new_token_closes_every_session_and_the_old_token_is_worth_nothing(tmp_path: Path):
    keeper = AccessKeeper(tmp_path / "access.json")
    old = keeper.make_token()
    session = keeper.sign_in(old) or ""

    new = keeper.make_token()
    assert len(new) >= 43
    assert not keeper.is_signed_in(session)
    assert keeper.sign_in(old) is None
    assert keeper.sign_in(new)


def test_without_a_token_nobody_gets_in(tmp_path: Path):
    keeper = AccessKeeper(tmp_path / "access.json")
    assert keeper.sign_in("") is None
    assert not keeper.is_signed_in("")


def test_who_guesses_must_wait_and_so_does_a_crowd():
    clock = [0.0]
    attempts = Attempts(each=3, all_together=5, within_s=60, now=lambda: clock[0])
    for _ in range(3):
        assert attempts.wait_s("mallory") == 0
        attempts.note_failure("mallory")
    assert attempts.wait_s("mallory") == 60
    assert attempts.wait_s("alice") == 0

    attempts.note_failure("other")
    attempts.note_failure("another")
    assert attempts.wait_s("alice") > 0
    clock[0] = 61
    assert attempts.wait_s("mallory") == 0


async def test_after_some_wrong_tokens_even_the_right_one_must_wait(stranger: httpx.AsyncClient, token: str):
    for _ in range(9):
        await sign_in(stranger, "wrong")
    last = await sign_in(stranger, "wrong")
    assert last.status_code == 429
    assert int(last.headers["retry-after"]) > 0
    assert (await sign_in(stranger, token)).status_code == 429


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "studio.example", ""])
def test_any_host_but_loopback_demands_a_sign_in(host: str):
    assert Address(host).demands_sign_in


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.8.8.8"])
def test_this_machine_alone_does_not(host: str):
    assert is_loopback(host)
    assert not Address(host).demands_sign_in


def test_behind_a_proxy_this_machine_does_too():
    assert Address("127.0.0.1", public_names=("treadle.example",)).demands_sign_in
