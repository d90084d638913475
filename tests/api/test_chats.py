"""Chats with flows: a message starts a run, and its answer is heard as it grows."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
import pytest

from engine.events.model import NodeOutput
from studio.routes.public.growing import GrowingText
from tests.api.conftest import ended
from tests.api.test_webhooks import made, outside, started
from tests.browser.studio_process import RunningStudio

__all__ = ["outside"]

FLOW = '''"""Talks."""

import time
from collections.abc import Iterator

from engine.node import node
from prefect import flow


@node(effect="idempotent")
def talk(about: str, before: int) -> Iterator[str]:
    text = f"{before} before. About {about}: "
    for number in range(120):
        time.sleep(0.01)
        text += f"word-{number} "
        yield text


@flow(name="talking")
def talking(message: str, history: list = []):
    """Talks."""
    answer = talk.submit(message, before=len(history))
    return answer
'''


def heard(client: httpx.Client, address: str) -> list[dict[str, Any]]:
    with client.stream("GET", address) as answer:
        assert answer.status_code == 200
        return [json.loads(line.removeprefix("data: ")) for line in answer.iter_lines() if line.startswith("data: ")]


@pytest.fixture
def talking(studio: RunningStudio) -> None:
    (studio.workspace / "flows" / "talking.py").write_text(FLOW)


def test_an_answer_is_heard_as_it_grows(talking: None, api: httpx.Client, outside: httpx.Client):
    parameters = {"message": "event.message", "history": "event.history"}
    trigger = made(api, kind="chat", flow="talking", name="<i>Ask me</i>", parameters=parameters)
    page = outside.get(trigger["address"])
    assert "&lt;i&gt;Ask me&lt;/i&gt;" in page.text
    script = re.search(r'src="(/static/chat.js[^"]*)"', page.text)
    assert script is not None
    assert outside.get(script[1]).status_code == 200
    said = {"message": "looms", "history": [{"role": "user", "text": "Hi"}], "once": "1"}
    first = outside.post(trigger["address"], json=said)
    assert first.status_code == 202, first.text
    assert outside.post(trigger["address"], json=said).json() == first.json()
    delivery = first.json()["delivery"]
    told = heard(outside, f"{trigger['address']}/{delivery}")
    whole = "1 before. About looms: " + "".join(f"word-{number} " for number in range(120))
    assert told[-1] == {"done": True, "text": whole}
    assert len(told) > 3
    assert all(whole.startswith(one["text"].partition("\N{HORIZONTAL ELLIPSIS}")[0]) for one in told)
    assert ended(api, started(api, delivery)["run_id"])["parameters"]["message"] == "looms"
    # Who comes back later hears the end at once.
    assert heard(outside, f"{trigger['address']}/{delivery}")[-1] == told[-1]


def test_what_cannot_be_answered_is_said_without_a_word_about_why(api: httpx.Client, outside: httpx.Client):
    trigger = made(api, kind="chat", parameters={"times": "event.message"})
    delivery = outside.post(trigger["address"], json={"message": "many"}).json()["delivery"]
    assert heard(outside, f"{trigger['address']}/{delivery}") == [{"done": True, "trouble": "It was not answered."}]
    assert outside.post(trigger["address"], json={"message": ""}).status_code == 422
    assert outside.post(trigger["address"], json={"message": "x", "flow": "other"}).status_code == 422
    other = made(api, kind="chat", parameters={"who": "event.message"})
    assert outside.get(f"{other['address']}/{delivery}").status_code == 404


def test_a_text_is_put_together_from_its_ends():
    def output(**more: Any) -> NodeOutput:
        told: dict[str, Any] = {"run": "r", "seq": 1, "node": "a", "digest": "", "partial": True, **more}
        return NodeOutput(**told)

    growing = GrowingText(("a",))
    assert growing.take(output(inline='"one two"')) == "one two"
    assert growing.take(output(preview="\N{HORIZONTAL ELLIPSIS}two three")) == "one two three"
    assert (
        growing.take(output(preview="\N{HORIZONTAL ELLIPSIS}far away"))
        == "one two three\N{HORIZONTAL ELLIPSIS}far away"
    )
    assert growing.take(output(inline='"x"', node="b")) is None
    assert growing.take(output(inline="3")) is None
