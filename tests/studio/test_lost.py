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


async def test_a_program_gets_json(person: httpx.AsyncClient):
    answer = await person.get("/api/nowhere")
    assert answer.status_code == 404
    assert answer.json()["error"]["message"]


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
