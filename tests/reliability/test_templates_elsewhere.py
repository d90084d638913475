"""Templates at a worker give what they give in the engine.

TREADLE_TEMPLATES_ELSEWHERE says how many are tried; the usual few are enough to see that the way there holds.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.daemon.client import EngineClient, connect
from engine.workspace import Workspace
from tests.processes import eventually
from tests.reliability.workers import Field
from tests.repo.files import ROOT

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(300)]

ASKS = {"approved_mail"}
"""Templates that wait for a person, which a worker refuses to."""
TEMPLATES = sorted(path for path in (ROOT / "flows").glob("*.py") if path.stem not in {"__init__", *ASKS})
OF_THE_WORLD = {
    "backup_with_verify": "its archive holds times",
    "inbox_report": "a mail has a name of its own",
    "price_watch": "it compares with the time before",
    "run_checks": "it measures seconds",
    "site_health": "it measures seconds",
}
"""Templates that give something else each time."""
TRIED = int(os.environ.get("TREADLE_TEMPLATES_ELSEWHERE", "4"))


@pytest.fixture(scope="module")
def engine_of_field(field: Field) -> Iterator[EngineClient]:
    eventually(lambda: field.names() == {"patient"}, within_s=90)
    client = connect(Workspace(field.root))
    assert client is not None
    yield client
    client.close()


@pytest.fixture(scope="module")
def folder(field: Field) -> Path:
    """Where the worker's runs read files, with the data that the templates read."""
    there = field.root.parent / "home-patient" / "files"
    shutil.copytree(ROOT / "flows" / "data", there / "flows" / "data")
    git = ["git", "-C", str(there), "-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    subprocess.run(["git", "init", "-q", str(there)], check=True)
    subprocess.run([*git, "add", "--all"], check=True)
    subprocess.run([*git, "commit", "-q", "-m", "First"], check=True)
    return there


@pytest.mark.parametrize("template", TEMPLATES[:: max(1, len(TEMPLATES) // TRIED)], ids=lambda path: path.stem)
def test_a_template_gives_the_same_at_a_worker(engine_of_field: EngineClient, folder: Path, template: Path) -> None:
    elsewhere = (
        {"output": {"text": str(folder.parent / "report.html")}} if "output: Path" in template.read_text() else {}
    )

    def result(pool: str) -> dict[str, Any]:
        asked: dict[str, Any] = {"flow_path": str(template), "folder": str(folder), "parameters": elsewhere}
        run = engine_of_field.call("start_run", **asked, fresh=True, pool=pool)["run_id"]
        events = list(engine_of_field.stream("watch_run", run_id=run))
        assert events[-1]["kind"] == "run.finished", events[-1]
        return engine_of_field.call("run_result", run_id=run)

    here, there = result(""), result("away")
    assert {name: node["state"] for name, node in here["nodes"].items()} == {
        name: node["state"] for name, node in there["nodes"].items()
    }
    assert there["outputs"].keys() == here["outputs"].keys()
    if template.stem not in OF_THE_WORLD:
        assert there["outputs"] == here["outputs"]
