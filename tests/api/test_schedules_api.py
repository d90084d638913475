"""Schedules by HTTP: made, understood as one types, changed, paused, started now, deleted."""

from __future__ import annotations

import httpx
import pytest

from tests.api.conftest import ended


@pytest.fixture
def schedule(api: httpx.Client):
    made = api.post(
        "/api/schedules",
        json={"flow": "greeting", "when": "weekdays at 9", "timezone": "Europe/Berlin", "parameters": {"who": "Ada"}},
    )
    assert made.status_code == 201, made.text
    yield made.json()
    api.delete(f"/api/schedules/{made.json()['id']}")


def test_a_schedule_is_found_as_it_was_made(api: httpx.Client, schedule):
    assert schedule["words"] == "At 09:00 on Monday through Friday (Europe/Berlin)"
    assert len(schedule["next"]) == 10
    assert api.get(f"/api/schedules/{schedule['id']}").json() == schedule
    assert [each["id"] for each in api.get("/api/schedules").json()["schedules"]] == [schedule["id"]]
    assert api.get("/api/schedules", params={"flow": "sleepy"}).json() == {"schedules": []}
    coming = api.get("/api/schedules/times", params={"schedule": schedule["id"], "limit": 3}).json()["coming"]
    assert [each["due"] for each in coming] == schedule["next"][:3]


def test_a_schedule_is_changed_paused_and_resumed(api: httpx.Client, schedule):
    place = f"/api/schedules/{schedule['id']}"
    changed = api.patch(place, json={"when": "every 2 hours", "overlap": "skip", "version": "now"}).json()
    assert (changed["words"], changed["overlap"], changed["catch_up"]) == ("Every 2 hours", "skip", "one")
    assert changed["version"].startswith("greeting-")
    assert changed["name"] == schedule["name"]
    paused = api.post(f"{place}/pause").json()
    assert (paused["active"], paused["next"]) == (False, [])
    assert api.post(f"{place}/resume").json()["active"]


def test_a_schedule_is_run_now_and_the_run_says_who_started_it(api: httpx.Client, schedule):
    started = api.post(f"/api/schedules/{schedule['id']}/run")
    assert started.status_code == 201
    run = ended(api, started.json()["run_id"])
    assert (run["state"], run["started_by"], run["parameters"]) == ("finished", "schedule", {"who": "Ada"})
    past = api.get("/api/schedules/times", params={"schedule": schedule["id"]}).json()["past"]
    assert [(each["state"], each["run_state"], each["run_id"]) for each in past] == [
        ("started", "finished", run["run_id"])
    ]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"flow": "greeting", "when": "every blue moon"}, "not understood"),
        ({"flow": "greeting"}, "not said when"),
        ({"flow": "nobody", "when": "hourly"}, "no flow 'nobody'"),
        ({"flow": "../greeting", "when": "hourly"}, "not the name"),
        ({"flow": "broken", "when": "hourly"}, "nobody"),
        ({"flow": "greeting", "when": "hourly", "parameters": {"hwo": "Ada"}}, "no parameter 'hwo'"),
        ({"flow": "greeting", "when": "hourly", "parameters": {"times": "many"}}, "times"),
        ({"flow": "greeting", "when": "hourly", "version": "greeting-0"}, "version"),
    ],
)
def test_what_cannot_be_scheduled_is_refused_with_the_reason(api: httpx.Client, body: dict[str, object], said: str):
    answer = api.post("/api/schedules", json=body)
    assert answer.status_code in {400, 404, 422}, answer.text
    assert said in answer.json()["detail"]
    assert api.get("/api/schedules").json() == {"schedules": []}


def test_words_are_understood_while_one_types(api: httpx.Client):
    words = api.get("/api/schedules/words", params={"when": "every day at 2:30", "timezone": "America/New_York"}).json()
    assert words["words"] == "At 02:30 every day (America/New_York)"
    assert words["timing"] == {"kind": "cron", "expression": "30 2 * * *", "timezone": "America/New_York"}
    refused = api.get("/api/schedules/words", params={"when": "every"})
    assert (refused.status_code, "every 5 minutes" in refused.json()["fix"]) == (400, True)
