"""Webhooks from outside: what is called is kept, starts one run, and can be looked at and called again."""

from __future__ import annotations

import hashlib
import hmac
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.api.conftest import ended
from tests.browser.studio_process import RunningStudio, environment
from tests.processes import eventually


@pytest.fixture
def outside(studio: RunningStudio) -> Iterator[httpx.Client]:
    """Another program, which knows no token."""
    with httpx.Client(base_url=studio.url, timeout=60, trust_env=False) as client:
        yield client


def made(api: httpx.Client, **more: Any) -> dict[str, Any]:
    """A new webhook of the flow `greeting`."""
    body = {"flow": "greeting", "kind": "webhook", "parameters": {"who": "event.body.who"}, **more}
    answer = api.post("/api/triggers", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


def started(api: httpx.Client, delivery: str) -> dict[str, Any]:
    """A delivery once it is settled."""
    told: list[dict[str, Any]] = []

    def settled() -> bool:
        told[:] = [api.get(f"/api/deliveries/{delivery}").json()]
        return told[0]["state"] != "accepted"

    eventually(settled, within_s=60)
    return told[0]


def test_a_call_starts_one_run_that_says_so(api: httpx.Client, outside: httpx.Client):
    trigger = made(api, name="from the shop")
    answer = outside.post(trigger["address"], json={"who": "Ada"})
    assert answer.status_code == 202, answer.text
    delivery = started(api, answer.json()["delivery"])
    assert delivery["state"] == "started", delivery
    assert delivery["event"]["body"] == {"who": "Ada"}
    run = ended(api, delivery["run_id"])
    assert (run["state"], run["started_by"]) == ("finished", "trigger")
    assert run["trigger"] == {"id": trigger["id"], "name": "from the shop", "delivery": delivery["id"], "depth": 0}
    assert run["outputs"]["hello"] == {"result": "Hello\nAda"}
    assert api.get(f"/api/triggers/{trigger['id']}").json()["counts"] == {"started": 1}


def test_the_same_key_starts_one_run_and_a_replay_another(api: httpx.Client, outside: httpx.Client):
    trigger = made(api)
    answers = [outside.post(trigger["address"], json={"who": "a"}, headers={"Idempotency-Key": "7"}) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [202, 200, 200]
    assert len({answer.json()["delivery"] for answer in answers}) == 1
    first = started(api, answers[0].json()["delivery"])
    again = api.post(f"/api/deliveries/{first['id']}/replay")
    assert again.status_code == 202
    second = started(api, again.json()["id"])
    assert second["replay_of"] == first["id"]
    assert second["run_id"] not in {"", first["run_id"]}
    page = api.get(f"/api/triggers/{trigger['id']}/deliveries", params={"limit": 1}).json()
    assert [one["id"] for one in page["deliveries"]] == [second["id"]]
    assert page["next"] == second["id"]


def test_the_caller_can_wait_for_what_the_flow_returns(api: httpx.Client, outside: httpx.Client):
    trigger = made(api, settings={"answer": "result", "wait_s": 60})
    answer = outside.post(trigger["address"], json={"who": "Bo"})
    assert answer.status_code == 200, answer.text
    assert answer.json()["outputs"] == {"shout": {"result": "Hello\nBo"}}


def test_only_the_right_address_leads_anywhere(api: httpx.Client, outside: httpx.Client):
    trigger = made(api)
    address = trigger["address"]
    wrong = address[:-1] + ("A" if address[-1] != "A" else "B")
    assert outside.post(wrong, json={}).status_code == 404
    assert outside.post(f"/hooks/{'0' * 16}/{address.rpartition('/')[2]}", json={}).status_code == 404
    assert outside.post(address + "x", json={}).status_code == 401
    assert outside.get(address).status_code == 405
    moved = api.post(f"/api/triggers/{trigger['id']}/address").json()["address"]
    assert outside.post(address, json={"who": "x"}).status_code == 404
    assert outside.post(moved, json={"who": "x"}).status_code == 202
    api.delete(f"/api/triggers/{trigger['id']}")
    assert outside.post(moved, json={"who": "x"}).status_code == 404


def test_a_signed_call_counts_once_and_an_unsigned_one_never(
    api: httpx.Client, outside: httpx.Client, studio: RunningStudio
):
    set_secret = [sys.executable, "-m", "studio.cli", "secrets", "set", "hub", "-w", str(studio.workspace)]
    subprocess.run(set_secret, input="sesame-sesame", text=True, env=environment(), check=True, capture_output=True)
    trigger = made(api, settings={"signing": "github", "secret": "hub"})
    body = b'{"who": "Hub"}'
    signature = "sha256=" + hmac.new(b"sesame-sesame", body, hashlib.sha256).hexdigest()
    headers = {"Content-Type": "application/json", "X-Hub-Signature-256": signature, "X-GitHub-Delivery": "1"}
    assert outside.post(trigger["address"], content=body, headers=headers).status_code == 202
    # The header is not signed: who repeats the call may write another one.
    replayed = outside.post(trigger["address"], content=body, headers={**headers, "X-GitHub-Delivery": "2"})
    assert (replayed.status_code, replayed.json()["repeated"]) == (200, True)
    assert outside.post(trigger["address"], content=body + b" ", headers=headers).status_code == 401
    assert outside.post(trigger["address"], json={"who": "x"}).status_code == 401


def test_what_comes_during_a_test_is_kept_and_during_a_pause_is_refused(api: httpx.Client, outside: httpx.Client):
    trigger = made(api)
    path = f"/api/triggers/{trigger['id']}"
    assert api.post(f"{path}/test").json()["state"] == "testing"
    kept = outside.post(trigger["address"], json={"who": "Try"}).json()
    assert kept["state"] == "kept"
    assert api.post(f"{path}/pause").json()["state"] == "paused"
    refused = outside.post(trigger["address"], json={"who": "No"})
    assert (refused.status_code, refused.headers["retry-after"]) == (503, "30")
    api.post(f"{path}/resume")
    again = api.post(f"/api/deliveries/{kept['delivery']}/replay").json()
    assert started(api, again["id"])["state"] == "started"


def test_what_cannot_start_is_a_dead_letter_and_too_many_of_them_stop_the_trigger(
    api: httpx.Client, outside: httpx.Client
):
    trigger = made(api, parameters={"times": "event.body.times"}, settings={"pause_after": 2})
    dead = [outside.post(trigger["address"], json={"times": "many"}).json()["delivery"] for _ in range(2)]
    assert all(started(api, one)["state"] == "dead" for one in dead)
    assert "times" in started(api, dead[0])["error"]
    eventually(lambda: api.get(f"/api/triggers/{trigger['id']}").json()["state"] == "stopped", within_s=30)
    told = api.get(f"/api/triggers/{trigger['id']}").json()
    assert "2 deliveries in a row" in told["why"]
    assert outside.post(trigger["address"], json={"times": 1}).status_code == 503
    api.post(f"/api/triggers/{trigger['id']}/resume")
    assert started(api, outside.post(trigger["address"], json={"times": 1}).json()["delivery"])["state"] == "started"


def test_what_does_not_fit_is_refused_when_it_is_made(api: httpx.Client):
    for body, said in [
        ({"flow": "nowhere"}, "nowhere"),
        ({"parameters": {"wo": "event"}}, "wo"),
        ({"parameters": {"who": "__import__('os')"}}, "__import__"),
        ({"settings": {"when": "2 **"}}, "when"),
        ({"settings": {"colour": "red"}}, "colour"),
        ({"settings": {"signing": "github"}}, "secret"),
        ({"kind": "carrier pigeon"}, "carrier pigeon"),
    ]:
        answer = api.post("/api/triggers", json={"flow": "greeting", "kind": "webhook", **body})
        assert answer.status_code in {400, 404}, answer.text
        assert said in answer.json()["detail"]
    assert api.get("/api/triggers/nobody").status_code == 404


def test_a_condition_passes_over_what_it_does_not_hold_for(api: httpx.Client, outside: httpx.Client):
    trigger = made(api, settings={"when": 'event.body.who == "Eve"'})
    passed = outside.post(trigger["address"], json={"who": "Ada"}).json()["delivery"]
    taken = outside.post(trigger["address"], json={"who": "Eve"}).json()["delivery"]
    assert started(api, taken)["state"] == "started"
    assert started(api, passed)["state"] == "ignored"


def test_a_body_that_is_no_json_or_too_long_is_refused(api: httpx.Client, outside: httpx.Client):
    trigger = made(api, settings={"largest": 100})
    headers = {"Content-Type": "application/json"}
    assert outside.post(trigger["address"], content=b'{"a": NaN}', headers=headers).status_code == 400
    assert outside.post(trigger["address"], content=b"x" * 101, headers=headers).status_code == 413
    assert outside.post(trigger["address"], json={}, headers={"Origin": "https://evil.example"}).status_code == 403


def test_the_terminal_does_the_same(api: httpx.Client, outside: httpx.Client, studio: RunningStudio):
    def treadle(*words: str) -> dict[str, Any]:
        command = [sys.executable, "-m", "studio.cli", "trigger", *words, "-w", str(studio.workspace), "--json"]
        done = subprocess.run(command, env=environment(), check=True, capture_output=True, text=True)
        return json.loads(done.stdout)

    added = treadle("add", "webhook", "greeting", "--name", "typed", "-p", "who=event.body.who", "-s", "at_once=1")
    assert added["settings"]["at_once"] == 1
    delivery = outside.post(added["address"], json={"who": "T"}).json()["delivery"]
    run = started(api, delivery)["run_id"]
    assert [(one["id"], one["run"]) for one in treadle("deliveries", "typed")["deliveries"]] == [(delivery, run)]
    assert treadle("pause", "typed")["state"] == "paused"
    eventually(lambda: outside.post(added["address"], json={}).status_code == 503, within_s=10)
    assert "typed" in {one["name"] for one in treadle("list")["triggers"]}
    assert treadle("delete", "typed") == {"deleted": added["id"]}
