"""Forms for strangers: made from the flow's parameters, filled in once, kept, and answered with what the flow gives."""

from __future__ import annotations

import re

import httpx

from tests.api.conftest import ended
from tests.api.test_webhooks import made, outside, started
from tests.browser.studio_process import RunningStudio

__all__ = ["outside"]


def filled_in(page: str, **fields: str) -> dict[str, str]:
    """What a browser sends for a form."""
    once = re.search(r'name="once" value="([^"]+)"', page)
    assert once is not None, page
    return {"once": once[1], **{f"field.{name}": text for name, text in fields.items()}}


def test_a_form_is_filled_in_by_a_stranger_and_shows_what_came_of_it(api: httpx.Client, outside: httpx.Client):
    settings = {"title": "Order <b>now</b>", "fields": ["who", "times"]}
    parameters = {"who": "event.fields.who", "times": "event.fields.times"}
    trigger = made(api, kind="form", settings=settings, parameters=parameters)
    shown = outside.get(trigger["address"])
    assert shown.status_code == 200
    assert "Order &lt;b&gt;now&lt;/b&gt;" in shown.text
    assert 'name="field.who" type="text" value="world"' in shown.text
    assert 'name="field.times" type="number" value="1"' in shown.text
    assert "nonce" not in shown.text
    wrong = outside.post(trigger["address"], data=filled_in(shown.text, who="Ada", times="many"))
    assert wrong.status_code == 422
    assert 'role="alert"' in wrong.text
    assert 'value="Ada"' in wrong.text
    right = filled_in(shown.text, who="<script>alert(1)</script>", times="2")
    sent = outside.post(trigger["address"], data=right)
    assert sent.status_code == 303
    # Sent once more, by a finger that was too quick.
    assert outside.post(trigger["address"], data=right).headers["location"] == sent.headers["location"]
    delivery = started(api, sent.headers["location"].rpartition("/")[2])
    assert ended(api, delivery["run_id"])["parameters"] == {"who": "<script>alert(1)</script>", "times": 2}
    thanks = outside.get(sent.headers["location"]).text
    assert 'data-state="finished"' in thanks
    assert "Hello\n&lt;script&gt;alert(1)&lt;/script&gt;" in thanks
    assert outside.get(trigger["address"] + "/" + "0" * 24).status_code == 404


def test_a_form_that_is_paused_or_gone_says_so(api: httpx.Client, outside: httpx.Client):
    trigger = made(api, kind="form", parameters={"who": "event.fields.who"})
    other = made(api)
    api.post(f"/api/triggers/{trigger['id']}/pause")
    assert outside.get(trigger["address"]).status_code == 503
    assert outside.get(other["address"].replace("hooks", "forms")).status_code == 404
    assert outside.post(trigger["address"].replace("forms", "hooks"), json={}).status_code == 404


READER = '''"""Reads."""

from pathlib import Path

from nodes.file.read_text import read_text
from prefect import flow


@flow(name="reader")
def reader(letter: Path):
    """Reads a letter."""
    text = read_text.submit(path=letter)
    return text
'''


def test_a_file_is_sent_by_a_stranger_who_cannot_choose_one_of_ours(
    api: httpx.Client, outside: httpx.Client, studio: RunningStudio
):
    (studio.workspace / "flows" / "reader.py").write_text(READER)
    settings = {"largest": 1000}
    trigger = made(api, flow="reader", kind="form", settings=settings, parameters={"letter": "event.fields.letter"})
    shown = outside.get(trigger["address"]).text
    assert 'enctype="multipart/form-data"' in shown
    assert 'name="field.letter" type="file"' in shown
    fields = filled_in(shown)
    large = outside.post(trigger["address"], data=fields, files={"field.letter": ("l.txt", b"x" * 1001)})
    assert large.status_code == 422
    assert "larger than 1,000 bytes" in large.text
    ours = outside.post(trigger["address"], data=filled_in(shown, letter="/etc/passwd"))
    assert ours.status_code == 422
    assert "It needs a file." in ours.text
    sent = outside.post(trigger["address"], data=fields, files={"field.letter": ("../../letter.txt", b"Dear Treadle")})
    assert sent.status_code == 303, sent.text
    delivery = started(api, sent.headers["location"].rpartition("/")[2])
    assert ended(api, delivery["run_id"])["state"] == "finished"
    assert (studio.workspace / "uploads" / "letter.txt").read_text() == "Dear Treadle"
    assert "Dear Treadle" in outside.get(sent.headers["location"]).text
