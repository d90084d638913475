"""Health, metrics and the API's description, of a studio that runs."""

from __future__ import annotations

import time

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from tests.api.conftest import ended
from tests.browser.studio_process import RunningStudio


def test_a_supervisor_learns_whether_flows_can_be_run(studio: RunningStudio, api: httpx.Client):
    ended(api, api.post("/api/runs", json={"flow": "greeting"}).json()["run_id"])
    with httpx.Client(base_url=studio.url, trust_env=False) as stranger:
        assert stranger.get("/healthz").json() == {"ok": True}
        give_up = time.monotonic() + 60
        while (answer := stranger.get("/readyz")).status_code != 200:
            assert time.monotonic() < give_up, answer.text
            time.sleep(0.1)
    parts = ("engine", "store", "prefect", "disk")
    assert answer.json() == {"ready": True, **dict.fromkeys(parts, "ready")}


def test_metrics_count_what_has_run(api: httpx.Client):
    ended(api, api.post("/api/runs", json={"flow": "greeting", "fresh": True}).json()["run_id"])
    answer = api.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    found = {family.name: family for family in text_string_to_metric_families(answer.text)}
    samples = {
        (sample.name, *sample.labels.values()): sample.value for family in found.values() for sample in family.samples
    }
    assert samples["treadle_engine_up",] == 1
    assert samples["treadle_runs", "finished"] >= 1
    assert samples["treadle_run_duration_seconds_count", "finished"] >= 1
    assert samples["treadle_node_duration_seconds_count", "finished"] >= 2
    assert samples["treadle_store_write_seconds_count",] >= 1
    assert samples["treadle_event_lag_seconds_count",] >= 1
    assert samples["treadle_kernels",] >= 1
    assert samples["treadle_engine_memory_bytes",] > 10e6
    assert samples["treadle_studio_loop_delay_seconds_count",] >= 1


def test_the_description_names_every_route_that_programs_use(api: httpx.Client):
    paths = set(api.get("/api/openapi.json").json()["paths"])
    assert {
        "/api/runs",
        "/api/runs/{id}",
        "/api/runs/{id}/stop",
        "/api/runs/{id}/logs",
        "/api/runs/{id}/events",
    } <= paths
    assert {"/api/flows", "/api/values/{digest}", "/api/values/{digest}/rows", "/metrics"} <= paths
    assert "/api/flows/{name}/messages" not in paths


def test_the_description_says_of_each_route_what_it_is_for_and_which_scope_it_needs(api: httpx.Client):
    told = api.get("/api/openapi.json").json()
    operations = {
        (method, path): operation for path, methods in told["paths"].items() for method, operation in methods.items()
    }
    scopes = {name: each["security"][0]["token"] for name, each in operations.items() if "security" in each}
    assert scopes["get", "/api/runs"] == ["read"]
    assert scopes["post", "/api/runs"] == ["run"]
    assert scopes["put", "/api/flows/{name}"] == ["edit"]
    assert scopes["delete", "/api/tokens/{id}"] == ["admin"]
    assert [name for name, each in operations.items() if not each.get("summary")] == []
    takes_json = [each["requestBody"]["content"]["application/json"] for each in operations.values()
                  if "application/json" in each.get("requestBody", {}).get("content", {})]  # fmt: skip
    assert len(takes_json) >= 8


@pytest.mark.parametrize("path", ["/api/docs", "/diagnostics"])
def test_pages_for_operators_are_pages_of_ours(api: httpx.Client, path: str):
    answer = api.get(path)
    assert answer.status_code == 200
    assert "https://" not in answer.text.replace("https://github.com", "")
