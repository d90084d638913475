"""Events of runs as they happen: complete, in order, from any number on, by topic, and for us only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosedOK, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from tests.api.conftest import ended
from tests.browser.studio_process import RunningStudio


def events_of(api: httpx.Client, run: str, **headers: str) -> Iterator[dict[str, Any]]:
    """Read server-sent events to their end."""
    with api.stream("GET", f"/api/runs/{run}/events", headers=headers) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        number = ""
        for line in answer.iter_lines():
            field, _, text = line.partition(": ")
            if field == "id":
                number = text
            elif field == "data":
                event = json.loads(text)
                assert str(event["seq"]) == number
                yield event


def start(api: httpx.Client, flow: str = "greeting") -> str:
    return api.post("/api/runs", json={"flow": flow, "fresh": True}).json()["run_id"]


@pytest.fixture
def listen(studio: RunningStudio):
    def to(query: str, **headers: str) -> ClientConnection:
        given = {"Authorization": f"Bearer {studio.token}", **headers}
        return connect(f"ws{studio.url.removeprefix('http')}/api/events?{query}", additional_headers=given, proxy=None)

    return to


def heard(line: ClientConnection) -> list[dict[str, Any]]:
    """All events until the line is closed, which it is once the runs that were named have ended."""
    found: list[dict[str, Any]] = []
    try:
        while True:
            found += json.loads(line.recv(timeout=60)).get("events", [])
    except ConnectionClosedOK:
        return found


def test_events_of_a_run_come_as_they_happen_to_its_end(api: httpx.Client):
    run = start(api)
    seen = list(events_of(api, run))
    assert [event["seq"] for event in seen] == list(range(1, len(seen) + 1))
    assert seen[0]["kind"] == "run.queued"
    assert seen[-1]["kind"] == "run.finished"
    assert ended(api, run)["events"] == len(seen)
    assert list(events_of(api, run)) == seen


def test_who_comes_back_goes_on_where_the_line_broke(api: httpx.Client):
    run = start(api)
    whole = list(events_of(api, run))
    assert list(events_of(api, run, **{"Last-Event-ID": "3"})) == whole[3:]
    with api.stream("GET", f"/api/runs/{run}/events?after=4") as answer:
        assert '"seq": 5' in next(line for line in answer.iter_lines() if line.startswith("data")).replace('":', '": ')
    again = api.get(f"/api/runs/{run}/events", headers={"Last-Event-ID": str(len(whole))})
    assert again.status_code == 204


def test_several_topics_come_over_one_line(api: httpx.Client, listen):
    first, second = start(api), start(api)
    with listen(f"topics=run.{first}.*,run.{second}.node.finished") as line:
        events = heard(line)
    of_first = [event for event in events if event["run"] == first]
    assert of_first == list(events_of(api, first))
    assert [event["kind"] for event in events if event["run"] == second] == ["node.finished"] * 2
    with listen(f"topics=run.{first}.*&after={first}:4") as line:
        assert heard(line) == of_first[4:]


def test_runs_that_begin_later_are_heard_by_a_wildcard(api: httpx.Client, listen):
    with listen("topics=run.*.run.*") as line:
        # Heard before the next one begins: the line is up.
        waiting = start(api, "sleepy")
        kinds: dict[str, list[str]] = {}
        run = ""
        stopped = False
        while "run.finished" not in kinds.get(run, []):
            for event in json.loads(line.recv(timeout=60)).get("events", []):
                kinds.setdefault(event["run"], []).append(event["kind"])
            if kinds.get(waiting) and not run:
                run = start(api)
        api.post(f"/api/runs/{waiting}/stop")
        while not stopped:
            told = json.loads(line.recv(timeout=60))
            stopped = told.get("end") == waiting
    assert kinds[run] == ["run.queued", "run.started", "run.finished"]


@pytest.mark.parametrize("topics", ["", "run", "run.*", "run.x.y.z.w", "*", "run.a/b.*"])
def test_what_is_no_topic_is_said(listen, topics: str):
    with listen(f"topics={topics}") as line:
        problem = json.loads(line.recv(timeout=30))["problem"]
        assert problem["fix"]


def test_a_page_of_another_site_hears_nothing(listen):
    for headers in ({"Origin": "https://evil.example"}, {"Authorization": "Bearer wrong"}):
        with pytest.raises(InvalidStatus):
            listen("topics=run.*.*", **headers)
