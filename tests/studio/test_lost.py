"""What is not there, and what could not be made, is said kindly and in the studio's own look."""

from __future__ import annotations

import httpx
import pytest

from studio.app import Studio
from studio.sessions.library import FlowLibrary

BROWSER = {"Accept": "text/html"}


async def test_a_page_that_is_not_there_leads_back(person: httpx.AsyncClient):
    answer = await person.get("/nowhere", headers=BROWSER)
    assert answer.status_code == 404
    assert "There is no such page" in answer.text
    assert "s-bar" in answer.text


async def test_the_address_of_a_flow_that_is_not_there_leads_to_those_that_may_be_meant(
    studio: Studio, person: httpx.AsyncClient
):
    (studio.context.workspace.root / "clean_csv.py").write_text("")
    answer = await person.get("/flow/cleancsv", headers=BROWSER)
    assert answer.status_code == 404
    assert "There is no flow called “cleancsv”" in answer.text
    assert "/flow/clean_csv" in answer.text


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/api/nowhere", b"", 404),
        ("DELETE", "/api/templates", b"", 404),
        ("POST", "/api/checks", b'{"source": "\xff"}', 400),
        ("POST", "/api/checks", b"{", 422),
    ],
)
async def test_a_program_is_told_what_is_wrong_in_the_one_form_of_the_api(
    person: httpx.AsyncClient, method: str, path: str, body: bytes, status: int
):
    headers = {"Origin": "http://127.0.0.1:8080", "Content-Type": "application/json"}
    answer = await person.request(method, path, content=body, headers=headers)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert answer.json()["detail"]
    assert answer.json()["fix"]


async def test_a_part_that_cannot_be_shown_leaves_the_rest_of_the_page_and_the_next_one(
    studio: Studio, person: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
):
    async def broken(_: FlowLibrary) -> list[object]:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(FlowLibrary, "entries", broken)
        answer = await person.get("/", headers=BROWSER)
    assert answer.status_code == 200
    assert "This could not be shown." in answer.text
    assert "ZeroDivisionError" not in answer.text

    assert "This could not be shown." not in (await person.get("/", headers=BROWSER)).text
