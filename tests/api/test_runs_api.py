"""Runs over HTTP: started with inputs only, looked at, stopped, deleted, and never twice for one request."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.api.conftest import ended
from tests.browser.studio_process import RunningStudio


def start(api: httpx.Client, **body: object) -> str:
    answer = api.post("/api/runs", json={"flow": "greeting", **body})
    assert answer.status_code == 201, answer.text
    assert answer.headers["location"] == f"/api/runs/{answer.json()['run_id']}"
    return answer.json()["run_id"]


def test_a_run_is_started_and_tells_how_it_ended(api: httpx.Client):
    run = start(api, parameters={"who": "you", "times": "2"}, fresh=True)
    told = ended(api, run)
    assert (told["state"], told["flow"], told["started_by"]) == ("finished", "greeting", "api")
    assert told["outputs"]["shout"] == {"result": "Hello\nyou"}
    assert told["nodes"]["hello"]["state"] == "finished"
    assert told["counts"] == {"finished": 2}
    assert api.get("/api/runs", params={"text": run}).json()["runs"][0]["parameters"] == {"who": "you", "times": 2}


def test_a_run_up_to_a_node_leaves_out_the_rest(api: httpx.Client):
    assert set(ended(api, start(api, to="hello"))["outputs"]) == {"hello"}


def test_the_same_key_makes_one_run_however_often_it_comes(api: httpx.Client):
    def ask(_: int) -> httpx.Response:
        return api.post("/api/runs", json={"flow": "greeting"}, headers={"Idempotency-Key": "one-of-a-kind"})

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(ask, range(8)))
    assert len({answer.json()["run_id"] for answer in answers}) == 1
    assert sorted(answer.status_code for answer in answers) == [200] * 7 + [201]
    other = api.post(
        "/api/runs", json={"flow": "greeting", "fresh": True}, headers={"Idempotency-Key": "one-of-a-kind"}
    )
    assert other.status_code == 400
    assert "another request" in other.json()["detail"]


@pytest.mark.parametrize("more", [{"source": "print(1)"}, {"nodes": []}, {"code": "x"}, {"flow_path": "/etc/passwd"}])
def test_what_is_no_input_is_refused(api: httpx.Client, more: dict[str, object]):
    answer = api.post("/api/runs", json={"flow": "greeting", **more})
    assert answer.status_code == 422
    assert next(iter(more)) in answer.json()["detail"]


@pytest.mark.parametrize("value", [{"$code": "__import__('os')"}, {"$ref": "hello"}, {"text": "x"}, {"$param": "who"}])
def test_a_parameter_is_data_whatever_it_looks_like(api: httpx.Client, value: dict[str, str]):
    answer = api.post("/api/runs", json={"flow": "greeting", "parameters": {"who": value}})
    assert answer.status_code in {201, 400}, answer.text
    if answer.status_code == 201:
        told = ended(api, answer.json()["run_id"])
        # No text, says Prefect, and that is all that becomes of it.
        assert told["state"] == "failed" or "{" in told["outputs"]["hello"]["result"], told


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        ({"flow": "nowhere"}, 404, "nowhere"),
        ({"flow": "../../etc/passwd"}, 400, "cannot be the name"),
        ({"flow": "greeting", "parameters": {"wo": "x"}}, 404, "wo"),
        ({"flow": "greeting", "parameters": {"times": "many"}}, 400, "times"),
        ({"flow": "greeting", "to": "nobody"}, 404, "nobody"),
        ({"flow": "broken"}, 422, "nobody"),
        ({}, 422, "flow"),
    ],
)
def test_what_cannot_run_is_told_with_what_to_do(api: httpx.Client, body: dict[str, object], status: int, said: str):
    answer = api.post("/api/runs", json=body)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert said in told["detail"]
    assert told["fix"]


def test_a_run_is_stopped_and_only_then_deleted(api: httpx.Client):
    run = start(api, flow="sleepy")
    assert api.delete(f"/api/runs/{run}").status_code == 409
    assert api.post(f"/api/runs/{run}/stop").status_code == 202
    assert ended(api, run)["state"] == "cancelled"
    assert api.post(f"/api/runs/{run}/stop").json()["state"] == "cancelled"
    assert api.delete(f"/api/runs/{run}").status_code == 204
    for method, path in (("GET", ""), ("DELETE", ""), ("POST", "/stop"), ("GET", "/logs"), ("GET", "/events")):
        assert api.request(method, f"/api/runs/{run}{path}").status_code == 404


def test_runs_are_found_in_pages(api: httpx.Client):
    made = [start(api, parameters={"who": f"page-{number}"}) for number in range(5)]
    found: list[str] = []
    query: dict[str, str | int] = {"text": "page-", "limit": 2, "flow": "greeting"}
    while True:
        page = api.get("/api/runs", params=query).json()
        found += [run["run_id"] for run in page["runs"]]
        if page["next"] is None:
            break
        query["before"] = page["next"]
    assert found == made[::-1]
    assert api.get("/api/runs", params={"since": "2999-01-01"}).json() == {"runs": [], "next": None}
    for run in made:
        ended(api, run)
    states = {run["state"] for run in api.get("/api/runs?state=finished&state=failed").json()["runs"]}
    assert states <= {"finished", "failed"}


def test_flows_are_told_with_their_parameters(api: httpx.Client):
    flows = {flow["name"]: flow for flow in api.get("/api/flows").json()["flows"]}
    assert flows["greeting"]["nodes"] == 2
    parameters = api.get("/api/flows/greeting").json()["parameters"]
    assert [(each["name"], each["required"]) for each in parameters] == [("who", False), ("times", False)]
    assert api.get("/api/flows/nowhere").status_code == 404


def test_only_the_right_token_opens_the_api(studio: RunningStudio):
    with httpx.Client(base_url=studio.url, trust_env=False) as client:
        for token in ("", "wrong", studio.token[:-1], f"{studio.token} x"):
            headers = {"Authorization": f"Bearer {token}"} if token else {}
            assert client.get("/api/runs", headers=headers).status_code == 401
            assert client.get("/metrics", headers=headers).status_code == 401
        headers = {"Authorization": f"Bearer {studio.token}", "Origin": "https://evil.example"}
        assert client.post("/api/runs", json={"flow": "greeting"}, headers=headers).status_code == 403
