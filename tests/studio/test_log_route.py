"""The log of a run over HTTP: what the contract promises, and a sentence for what is wrong."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from engine.events import model as m
from studio.app import Studio


@pytest.fixture
async def run(running: Studio) -> str:
    """A run whose node has said three things."""
    store = await running.context.history.store()

    def keep() -> str:
        run = store.create_run("f")
        said = [("info", "one"), ("error", "<b>two</b>"), ("info", "three")]
        store.append(run, [m.NodeLogged(run=run, node="a", level=level, message=text) for level, text in said])
        return run

    return await asyncio.to_thread(keep)


async def test_a_page_of_a_log(person: httpx.AsyncClient, run: str):
    answer = (await person.get(f"/api/runs/{run}/logs?after=1&limit=1")).json()
    assert (answer["total"], answer["cut"]) == (3, False)
    line = answer["lines"][0]
    assert (line["seq"], line["node"], line["level"], line["message"]) == (2, "a", "error", "<b>two</b>")
    found = (await person.get(f"/api/runs/{run}/logs?level=error&text=TWO&node=a")).json()
    assert [line["message"] for line in found["lines"]] == ["<b>two</b>"]


async def test_a_run_that_is_not_there_has_no_log(person: httpx.AsyncClient):
    answer = await person.get("/api/runs/nowhere/logs")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert "nowhere" in answer.json()["detail"]
    assert answer.json()["fix"]


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=1001", "after=-1", "before=x", "level=loud", "limit=9e9", f"after={10**30}"]
)
async def test_a_question_of_the_wrong_form_is_refused(person: httpx.AsyncClient, run: str, query: str):
    answer = await person.get(f"/api/runs/{run}/logs?{query}")
    assert answer.status_code == 422
    assert query.partition("=")[0] in answer.json()["detail"]
