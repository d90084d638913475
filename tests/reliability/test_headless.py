"""A flow that runs by itself, `python flow.py`, is told to the studio; without one it runs just as well."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.reliability.workers import Field
from tests.repo.files import ROOT

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(300)]

FLOW = '''"""Joins what is given."""

import sys

from engine.node import Context, node
from engine.node.people import Question
from nodes.text.join_text import join_text
from prefect import flow


@node(weight="heavy")
def divided(a: int, by: int) -> int:
    return a // by


@node(weight="light", permissions=("people",))
def allowed(*, context: Context) -> bool:
    context.log("who is there?")
    return bool(context.ask(Question("approve", "Go on?", otherwise={"approved": True})).value["approved"])


@flow(name="alone")
def alone(number: int = 0):
    """Joins."""
    yes = allowed.submit()
    half = divided.submit(a=number, by=number - 2)
    joined = join_text.submit(parts=["x" * 30000, str(number)])
    for each in (1, 2):
        again = join_text.submit(parts=[joined, str(each)])
    return yes, half, again


if __name__ == "__main__":
    alone(int(sys.argv[1]))
'''


@pytest.fixture(autouse=True)
def alone(field: Field) -> None:
    (field.root / "flows" / "alone.py").write_text(FLOW, encoding="utf-8")


def prefect_of(field: Field) -> dict[str, str]:
    """How a plain Prefect client reaches the server of the workspace."""
    url = field.prefect_url()
    auth = (field.root / ".treadle" / "prefect" / "auth").read_text(encoding="utf-8")
    return {"PREFECT_API_URL": url, "PREFECT_API_AUTH_STRING": auth, "PREFECT_CLIENT_CSRF_SUPPORT_ENABLED": "true"}


def run_alone(field: Field, number: int, **more: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TREADLE", "PYTEST"))}
    environment = {**kept, "PYTHONPATH": str(ROOT), **prefect_of(field), **more}
    command = [sys.executable, str(field.root / "flows" / "alone.py"), str(number)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_a_run_of_plain_python_is_seen_in_the_studio(field: Field) -> None:
    done = run_alone(field, 4, TREADLE_URL=field.studio.url)
    assert done.returncode == 0, done.stderr
    [listed] = field.ask("GET", "/api/runs?flow=alone")["runs"]
    run = field.ends(listed["run_id"])
    assert (run["state"], run["started_by"]) == ("finished", "script"), done.stderr
    events = field.events(listed["run_id"])
    states = {event["node"]: event["kind"] for event in events if event["kind"] in {"node.finished", "node.failed"}}
    assert "who is there?" in {event.get("message") for event in events}
    assert states == {
        "yes": "node.finished",
        "half": "node.finished",
        "joined": "node.finished",
        "again": "node.finished",
    }
    [joined] = [event for event in events if event["kind"] == "node.output" and event["node"] == "joined"]
    assert field.ask("GET", f"/api/values/{joined['digest']}/text?limit=10")["text"].startswith("xxx")


def test_a_failure_is_told_and_a_studio_that_is_away_disturbs_nothing(field: Field) -> None:
    run_alone(field, 2, TREADLE_URL=field.studio.url)
    newest = field.ask("GET", "/api/runs?flow=alone")["runs"][0]
    run = field.ends(newest["run_id"])
    assert run["state"] == "failed"
    assert "ZeroDivisionError" in str(field.events(newest["run_id"]))
    away = run_alone(field, 3, TREADLE_URL="http://127.0.0.1:9")
    assert away.returncode == 0
    assert "is not told" in away.stderr


def test_a_plain_prefect_worker_runs_it_and_the_studio_sees_that(field: Field) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TREADLE", "PYTEST"))}
    settings = {**kept, "PYTHONPATH": str(ROOT), **prefect_of(field), "TREADLE_URL": field.studio.url}

    def prefect(*words: str) -> None:
        command = [sys.executable, "-m", "prefect", "--no-prompt", *words]
        done = subprocess.run(
            command, env=settings, cwd=field.root, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr

    before = len(field.ask("GET", "/api/runs?flow=alone")["runs"])
    prefect("work-pool", "create", "plain", "--type", "process")
    prefect("deploy", "flows/alone.py:alone", "--name", "plain", "--pool", "plain")
    prefect("deployment", "run", "alone/plain", "--param", "number=4")
    prefect("worker", "start", "--pool", "plain", "--run-once")
    runs = field.ask("GET", "/api/runs?flow=alone")["runs"]
    assert len(runs) == before + 1
    assert field.ends(runs[0]["run_id"])["state"] == "finished"
