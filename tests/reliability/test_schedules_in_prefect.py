"""What is scheduled is seen in Prefect as it is, and what is changed in Prefect shows in Treadle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from engine.daemon.client import EngineClient
from engine.workspace import Workspace
from tests.processes import eventually
from tests.runs.bench import flow_text

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(400)]


class PrefectPages:
    """Prefect's API as its own pages and its command line use it."""

    def __init__(self, workspace: Workspace, client: EngineClient) -> None:
        user, _, password = (workspace.prefect_home / "auth").read_text().partition(":")
        url = client.call("status")["prefect"]["url"]
        self.http = httpx.Client(base_url=url, auth=(user, password), timeout=60, trust_env=False)

    def call(self, method: str, path: str, body: Any = None) -> Any:
        token = self.http.get("/csrf-token", params={"client": "test"}).json().get("token", "")
        headers = {"Prefect-Csrf-Token": token, "Prefect-Csrf-Client": "test"}
        answer = self.http.request(method, path, json=body, headers=headers)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    def deployments(self) -> list[dict[str, Any]]:
        return self.call("POST", "/deployments/filter", {})

    def flow_runs(self, deployment: str, *states: str) -> list[dict[str, Any]]:
        wanted = {"deployments": {"id": {"any_": [deployment]}}, "flow_runs": {"state": {"type": {"any_": states}}}}
        return self.call("POST", "/flow_runs/filter", wanted)


@pytest.fixture
def client(workspace: Workspace, engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineClient]:
    monkeypatch.setenv("TREADLE_PREFECT_LOOK_S", "1")
    flow = workspace.root / "flows" / "beat.py"
    flow.parent.mkdir()
    text = flow_text("a = add.submit(a=at)\nreturn a.result()", name="beat", arguments="at: int = 1")
    flow.write_text(text, encoding="utf-8")
    reached = engine()
    yield reached
    reached.close()


def test_both_sides_show_the_same(workspace: Workspace, client: EngineClient) -> None:
    made = client.call("save_schedule", flow="beat", name="heart", when="every 2 seconds", parameters={"at": 2})
    # Prefect's server is up when the first run has ended.
    eventually(lambda: any(each["state"] == "finished" for each in client.call("list_runs")), within_s=90)
    prefect = PrefectPages(workspace, client)
    eventually(lambda: len(prefect.deployments()) == 1, within_s=60)
    [deployment] = prefect.deployments()
    [schedule] = deployment["schedules"]
    assert (deployment["name"], deployment["parameters"], deployment["paused"]) == ("heart", {"at": 2}, False)
    assert (schedule["active"], schedule["schedule"]["interval"]) == (True, 2.0)
    assert deployment["entrypoint"] == "flows/beat.py:beat"

    # Each time is one flow run of the deployment, at that time.
    def done() -> set[str]:
        past = client.call("schedule_times", id=made["id"], limit=1000)["past"]
        return {each["due"][:19] for each in past if each["run_state"] == "finished"}

    def completed() -> list[str]:
        found = prefect.flow_runs(deployment["id"], "COMPLETED")
        return sorted(each["expected_start_time"][:19] for each in found)

    eventually(lambda: len(completed()) >= 2, within_s=120)
    seen = completed()
    assert len(seen) == len(set(seen))
    assert set(seen) <= done()

    # Paused there is paused here, with the reason; a run that is asked for there is carried out here.
    prefect.call("POST", f"/deployments/{deployment['id']}/pause_deployment")
    eventually(lambda: not client.call("schedule", id="heart")["active"], within_s=60)
    assert client.call("schedule", id="heart")["paused_why"] == "Paused in Prefect."
    asked = prefect.call("POST", f"/deployments/{deployment['id']}/create_flow_run", {"parameters": {"at": 40}})
    read = f"/flow_runs/{asked['id']}"
    eventually(lambda: prefect.call("GET", read)["state_type"] == "COMPLETED", within_s=60)
    [run] = [each for each in client.call("list_runs", limit=100) if each["started_by"] == "prefect"]
    assert (run["prefect_id"], run["parameters"]) == (asked["id"], '{"at": 40}')

    # Changed here is changed there; deleted there is gone here.
    client.call("save_schedule", id=made["id"], when="weekdays at 9", timezone="Europe/Berlin")
    client.call("resume_schedule", id=made["id"])

    def cron() -> str:
        [found] = prefect.deployments()
        return "" if found["paused"] else found["schedules"][0]["schedule"].get("cron", "")

    eventually(lambda: cron() == "0 9 * * 1-5", within_s=60)
    place = f"/deployments/{deployment['id']}/schedules"
    [schedule] = prefect.call("GET", place)
    told = {"schedule": {"cron": "30 7 * * *", "timezone": "Europe/Berlin"}}
    prefect.call("PATCH", f"{place}/{schedule['id']}", told)
    eventually(lambda: client.call("schedule", id="heart")["timing"]["expression"] == "30 7 * * *", within_s=60)
    prefect.call("DELETE", f"/deployments/{deployment['id']}")
    eventually(lambda: client.call("list_schedules") == [], within_s=60)
