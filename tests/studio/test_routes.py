"""Who may ask for what (SAFETY 1, 2, 16): every route has a decision, and no way of writing a path gets around it."""

from __future__ import annotations

from urllib.parse import unquote

import httpx
import pytest

from studio.access.asgi import Message
from studio.access.decisions import NAMESPACES, ROUTES, is_public
from studio.app import Studio
from tests.studio.inventory import filled, namespaces, routes

TRICKS = [
    "/sign-in/../",
    "/sign-in/../runs",
    "/sign-in/..%2fruns",
    "/sign-in%2f..%2fruns",
    "/sign-in%2e%2e/runs",
    "/sign-in/%2e%2e/runs",
    "//runs",
    "/sign-in//runs",
    "/sign-in;/runs",
    "/runs;/sign-in",
    "/sign-in%00/runs",
    "/sign-in%5c..%5cruns",
    "/sign-in\\..\\runs",
    "/sign-in/%252e%252e/runs",
    "/static/theme.css/../../runs",
    "/static/fonts/../__init__.py",
    "/static/fonts/..%2f..%2fpyproject.toml",
    "/healthz/../api/kinds",
    "/healthz/./api/kinds",
]
ALMOST_PUBLIC = [
    "/sign-in/",
    "/Sign-In",
    "/SIGN-IN",
    "/sign-in.json",
    "/sign-inx",
    "/healthz/x",
    "/healthz ",
    "/static/theme.css.map",
    "/static/canvas/index.js",
    "/static/",
    "/static/THEME.CSS",
    "/flow/sign-in",
]


def test_every_route_has_a_decision_and_every_decision_a_route(studio: Studio):
    assert set(routes(studio)) ^ set(ROUTES) == set(), "decide in studio/access/decisions.py who may ask for it"


def test_every_namespace_of_the_socket_has_a_decision(studio: Studio):
    assert namespaces() == set(NAMESPACES)


async def test_a_stranger_gets_nothing_but_what_is_public(studio: Studio, stranger: httpx.AsyncClient, token: str):
    answered: dict[str, int] = {}
    for path, methods in routes(studio).items():
        for method in methods or {"GET", "POST"}:
            answer = await stranger.request(method, filled(path))
            if ROUTES[path] != "public":
                answered[f"{method} {path}"] = answer.status_code
    assert set(answered.values()) == {401}, answered


async def test_a_strangers_browser_is_led_to_the_sign_in(stranger: httpx.AsyncClient, token: str):
    answer = await stranger.get("/runs?flow=x&y=1", headers={"Accept": "text/html"})
    assert answer.status_code == 303
    assert answer.headers["location"] == "/sign-in?next=%2Fruns%3Fflow%3Dx%26y%3D1"


async def status_of(studio: Studio, raw_path: str, cookie: str = "") -> int:
    """The status of a request for a path exactly as it is written; clients would tidy it up."""
    scope = {
        "type": "http",
        "method": "GET",
        "path": unquote(raw_path),
        "raw_path": raw_path.encode(),
        "query_string": b"",
        "headers": [(b"host", b"127.0.0.1:8080"), (b"cookie", cookie.encode())],
    }
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    await studio.guarded(scope, receive, send)
    return sent[0]["status"]


@pytest.mark.parametrize("path", TRICKS)
async def test_no_way_of_writing_a_path_leads_around_the_sign_in(studio: Studio, token: str, path: str):
    assert await status_of(studio, path) in {400, 401}


@pytest.mark.parametrize("path", ALMOST_PUBLIC)
async def test_what_is_almost_a_public_path_is_none(stranger: httpx.AsyncClient, token: str, path: str):
    assert not is_public(path)
    assert (await stranger.get(path)).status_code == 401


@pytest.mark.parametrize("path", TRICKS)
async def test_no_way_of_writing_a_path_leads_a_signed_in_person_out_of_the_folders(
    studio: Studio, token: str, path: str
):
    keeper = studio.context.access
    assert await status_of(studio, path, cookie=f"{keeper.cookie}={keeper.sign_in(token)}") == 400


@pytest.mark.parametrize("name", ["..", ".hidden", "con", "a b", "x" * 200, "~root", "-rf", "$HOME", "é", "\u202eevil"])
async def test_a_name_that_leads_elsewhere_is_no_flow(person: httpx.AsyncClient, name: str):
    for path in (f"/pictures/flows/{name}.svg", f"/download/{name}.py", f"/pictures/templates/{name}.svg"):
        answer = await person.get(path)
        assert answer.status_code in {400, 404}, path


@pytest.mark.parametrize("digest", ["x", "a" * 40, "A" * 40, "0" * 4000])
async def test_a_digest_that_names_no_value_is_none(person: httpx.AsyncClient, digest: str):
    assert (await person.get(f"/values/{digest}")).status_code in {400, 404}


async def test_the_python_files_of_the_folders_are_not_served(person: httpx.AsyncClient):
    assert (await person.get("/static/__init__.py")).status_code == 404


async def test_frameworks_show_no_documentation_of_their_own(person: httpx.AsyncClient):
    for path in ("/docs", "/redoc", "/openapi.json", "/_nicegui/docs"):
        assert (await person.get(path)).status_code == 404
