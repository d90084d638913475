"""Flows, versions, checks, templates and kinds of nodes by the API of a real studio."""

from __future__ import annotations

import httpx
import pytest

from tests.api.conftest import FLOW, ended

HELLO = FLOW.replace('name="greeting"', 'name="hello"')


def test_a_flow_is_saved_run_changed_and_deleted_by_a_program(api: httpx.Client):
    made = api.post("/api/flows", json={"name": "hello", "source": HELLO, "message": "First"})
    assert (made.status_code, made.headers["location"]) == (201, "/api/flows/hello")
    assert ended(api, api.post("/api/runs", json={"flow": "hello"}).json()["run_id"])["state"] == "finished"

    read = api.get("/api/flows/hello/source")
    assert (read.text, read.headers["etag"]) == (HELLO, f'"{made.json()["etag"]}"')
    other = HELLO.replace('"Hello"', '"Goodbye"')
    changed = api.put("/api/flows/hello", json={"source": other}, headers={"If-Match": read.headers["etag"]})
    assert (changed.status_code, changed.json()["version"]) == (200, made.json()["version"] + 1)

    page = api.get("/api/flows/hello/versions", params={"limit": 1}).json()
    older = api.get("/api/flows/hello/versions", params={"limit": 1, "before": page["next"]}).json()
    [newest, first] = [*page["versions"], *older["versions"]]
    assert (newest["number"], first["number"], first["message"], first["saved"]) == (2, 1, "First", True)
    assert api.get(f"/api/versions/{first['id']}").json()["source"] == HELLO

    gone = api.delete("/api/flows/hello").json()
    assert api.get("/api/flows/hello").status_code == 404
    assert api.post(f"/api/trash/{gone['trash']}/restore").json() == {"name": "hello"}
    assert api.get("/api/flows/hello/source").text == other
    api.delete("/api/flows/hello")


def test_a_text_that_nobody_has_seen_is_not_overwritten(api: httpx.Client):
    before = api.get("/api/flows/greeting/source")
    for if_match, status in ((None, 428), ('"0123"', 412)):
        answer = api.put(
            "/api/flows/greeting", json={"source": HELLO}, headers={"If-Match": if_match} if if_match else {}
        )
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
        assert answer.json()["fix"]
    assert api.get("/api/flows/greeting/source").text == before.text


@pytest.mark.parametrize("source", ["", "what is this", "import os\nos.remove('x')\n", "\ud800"])
def test_what_is_no_flow_is_refused_with_a_reason(api: httpx.Client, source: str):
    body = b'{"name": "nothing", "source": "\\ud800"}' if source == "\ud800" else None
    headers = {"Content-Type": "application/json"}
    answer = (
        api.post("/api/flows", content=body, headers=headers)
        if body
        else api.post("/api/flows", json={"name": "nothing", "source": source})
    )
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
    assert api.get("/api/flows/nothing").status_code == 404


def test_a_text_is_checked_without_being_saved(api: httpx.Client):
    fine = api.post("/api/checks", json={"source": HELLO}).json()
    assert (fine["ok"], fine["name"]) == (True, "hello")
    wrong = api.get("/api/flows/broken/problems").json()
    assert not wrong["ok"]
    assert all(problem["code"] and problem["message"] for problem in wrong["problems"])
    unreadable = api.post("/api/checks", json={"source": "x = "}).json()
    assert (unreadable["ok"], unreadable["problems"][0]["code"]) == (False, "file.unreadable")


def test_lists_are_found_and_paged(api: httpx.Client):
    every = api.get("/api/flows").json()
    assert every["total"] == len(every["flows"]) >= 3
    assert [flow["name"] for flow in api.get("/api/flows", params={"text": "sleep"}).json()["flows"]] == ["sleepy"]
    one = api.get("/api/flows", params={"offset": 1, "limit": 1}).json()
    assert (one["total"], one["flows"]) == (every["total"], every["flows"][1:2])

    kinds = api.get("/api/nodes", params={"family": "text", "limit": 2}).json()
    assert (len(kinds["nodes"]), kinds["total"] > 2) == (2, True)
    join = api.get("/api/nodes/text.join_text").json()
    assert {"parts", "separator"} <= {port["name"] for port in join["inputs"]}
    near = api.get("/api/nodes/text.join_txt")
    assert (near.status_code, near.json()["fix"]) == (404, "Did you mean text.join_text?")


def test_a_template_is_found_and_used(api: httpx.Client):
    found = api.get("/api/templates", params={"text": "first steps"}).json()
    assert "first-steps" in [template["name"] for template in found["templates"]]
    assert "@flow" in api.get("/api/templates/first-steps").json()["source"]
    made = api.post("/api/templates/first-steps/use", json={"title": "My own steps"})
    assert (made.status_code, made.json()) == (201, {"name": "my_own_steps"})
    assert api.get("/api/flows/my_own_steps").json()["title"] == "My own steps"
    api.delete("/api/flows/my_own_steps")


def test_a_run_is_run_again_with_other_parameters(api: httpx.Client):
    first = api.post("/api/runs", json={"flow": "greeting", "parameters": {"who": "Ada"}}).json()["run_id"]
    ended(api, first)
    again = api.post(f"/api/runs/{first}/again", json={"parameters": {"who": "Grace"}})
    assert again.status_code == 201
    told = ended(api, again.json()["run_id"])
    assert (told["started_by"], told["parameters"]) == ("again", {"who": "Grace"})
    assert "Grace" in str(told["outputs"])
    assert ended(api, api.post(f"/api/runs/{first}/again").json()["run_id"])["parameters"] == {"who": "Ada"}


def test_a_program_for_another_version_of_the_api_is_refused(api: httpx.Client):
    answer = api.get("/api/flows", headers={"Treadle-Api": "2"})
    assert (answer.status_code, answer.json()["title"]) == (400, "Another version of the API")
    assert api.get("/api/flows").headers["treadle-api"] == "1"
