"""SAFETY 32: whose answer counts, a link that works once, and an approval that is of the very value that was shown."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.api.conftest import ended
from tests.browser.studio_process import RunningStudio
from tests.processes import eventually

FLOW = '''"""Publishes what two people have approved."""

from pathlib import Path

from nodes.people.approve import approve
from nodes.people.ask import ask
from prefect import flow


@flow(name="publishing")
def publishing(text: Path = Path("text.txt")):
    """Asks."""
    shown = text.read_text()
    more = ask.submit(question="Go on?")
    decision = approve.submit(
        question="Publish?", shown=shown, by=["Ann", "Bob", "Cy"], at_least=2, not_by_starter=True
    )
    return more, decision
'''
YES: dict[str, Any] = {"approved": True}


@pytest.fixture
def stranger(studio: RunningStudio) -> httpx.Client:
    """Somebody with a phone and a link, who has not signed in."""
    return httpx.Client(base_url=studio.url, timeout=60, trust_env=False)


def open_questions(api: httpx.Client, run: str) -> dict[str, dict[str, Any]]:
    """What a run asks now, by the words of the questions."""
    questions = api.get("/api/questions").json()["questions"]
    return {each["text"]: each for each in questions if each["run_id"] == run}


def answer(api: httpx.Client, question: dict[str, Any], who: str, **more: Any) -> httpx.Response:
    body = {"who": who, "value": YES, "payload": question["payload"], **more}
    return api.post(f"/api/questions/{question['id']}/answer", json=body)


def test_an_approval_is_of_what_was_shown_and_a_link_is_for_one_person_once(
    studio: RunningStudio, api: httpx.Client, stranger: httpx.Client, tmp_path: Path
):
    text = tmp_path / "text.txt"
    text.write_text("the first text")
    (studio.workspace / "flows" / "publishing.py").write_text(FLOW)
    body = {"flow": "publishing", "parameters": {"text": str(text)}, "who": "ann"}
    run = api.post("/api/runs", json=body).json()["run_id"]
    eventually(lambda: len(open_questions(api, run)) == 2, within_s=100)
    eventually(lambda: api.get(f"/api/runs/{run}").json()["state"] == "waiting", within_s=100)
    asked = open_questions(api, run)
    first = asked["Publish?"]

    for who, more, said in [
        ("Ann", {}, "started the run"),
        ("zoe", {}, "not asked"),
        ("Bob", {"payload": asked["Go on?"]["payload"]}, "changed"),
    ]:
        refused = answer(api, first, who, **more)
        assert (refused.status_code, said in refused.json()["detail"]) == (409, True), refused.text
    assert answer(api, first, "Bob").json()["decided"] is False
    assert "already" in answer(api, first, " bob ").json()["detail"]

    link = api.post(f"/api/questions/{first['id']}/links", json={"who": "Cy", "hours": 1}).json()["path"]
    # Programs that look at links in a mail do not use one up, and neither does an answer that is not taken.
    for _ in range(2):
        assert "the first text" in stranger.get(link).text
    assert stranger.post(link, data={"decision": "yes", "payload": "of something else"}).status_code == 409
    assert "Publish?" in stranger.get(link).text

    text.write_text("another text")
    assert answer(api, asked["Go on?"], "Bob", value={"answer": "yes"}).json()["decided"] is True
    eventually(lambda: open_questions(api, run).get("Publish?", first)["id"] != first["id"], within_s=100)
    second = open_questions(api, run)["Publish?"]
    assert (second["shown"]["preview"], second["answers"]) == ("another text", [])
    assert api.get(f"/api/questions/{first['id']}").json()["state"] == "replaced"
    assert "changed" in answer(api, first, "Cy").json()["detail"]
    for old in (stranger.get(link), stranger.post(link, data={"decision": "yes", "payload": first["payload"]})):
        assert (old.status_code, "has changed since" in old.text) == (404, True)

    link = api.post(f"/api/questions/{second['id']}/links", json={"who": "Cy", "hours": 1}).json()["path"]
    payload = re.findall(r'name="payload" value="(\w+)"', stranger.get(link).text)[0]
    vote = {"decision": "yes", "payload": payload, "comment": "Fine.", "who": "Bob", "question": first["id"]}
    assert "Thank you, Cy" in stranger.post(link, data=vote).text
    assert stranger.post(link, data=vote).status_code == 404
    assert stranger.get(link).status_code == 404
    assert stranger.get(link[:-8] + "AAAAAAAA").status_code == 404
    assert stranger.get(link[:-1]).status_code == 401
    assert answer(api, second, "Bob").json()["decided"] is True
    told = ended(api, run)
    assert told["state"] == "finished", told
    assert (told["outputs"]["decision"]["approved"], told["outputs"]["decision"]["who"]) == (True, ["Cy", "Bob"])
    assert "too late" in answer(api, second, "Ann").json()["detail"]
