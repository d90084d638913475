"""Every template, run by the engine: it works as shipped, and nothing that is fresh runs again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from engine.catalogue.catalogue import discover
from engine.catalogue.folder import Root
from engine.document.order import statement_order
from engine.python.read import read_flow
from tests.runs.bench import Bench

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted(path for path in (ROOT / "flows").glob("*.py") if path.stem != "__init__")
OF_THE_WORLD = {
    "it looks at the world, which may have changed",
    "it acts on the world",
    "it asks people",
    # The first run has written the file.
    "the file of “path” changed",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder like the repository's: a git repository with the data that the templates read."""
    shutil.copytree(ROOT / "flows" / "data", tmp_path / "flows" / "data")
    git = ["git", "-C", str(tmp_path), "-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    subprocess.run([*git, "add", "--all"], check=True)
    subprocess.run([*git, "commit", "-q", "-m", "First"], check=True)
    return tmp_path


def approve_what_it_asks(bench: Bench, run: str) -> None:
    """Answer as a person would who looks at what is shown."""
    bench.wait_for(run, "node.asked")
    for question in bench.service.store.questions_of_run(run):
        answer = {"question": question.row.id, "who": "Ada", "payload": question.asked.payload}
        bench.await_(bench.service.methods["answer_question"]({**answer, "value": {"approved": True}}))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_runs_and_the_second_time_only_what_the_world_may_have_changed(
    bench: Bench, folder: Path, template: Path
) -> None:
    # A report that is written into the folder that is looked at changes what is seen there.
    elsewhere = (
        {"output": {"text": str(folder.parent / "report.html")}} if "output: Path" in template.read_text() else {}
    )

    def run() -> dict[str, dict[str, object]]:
        params = {"flow_path": str(template), "folder": str(folder), "parameters": elsewhere}
        started = bench.await_(bench.service.start_run(params))
        if "nodes.people" in template.read_text(encoding="utf-8"):
            approve_what_it_asks(bench, started["run_id"])
        result = bench.result(started["run_id"])
        assert (result["state"], result["error"]) == ("finished", None)
        return result["nodes"]

    first, second = run(), run()
    flow = read_flow(template.read_text(encoding="utf-8"), discover(Root(ROOT / "nodes")), path=str(template))
    inside = {node.id for node in flow.nodes if node.block}
    states = {name: node["state"] for name, node in first.items()}
    # An arm that is not taken is skipped.
    assert {name for name in states.keys() - inside if states[name] not in {"finished", "cached"}} == set()
    assert set(states.values()) <= {"finished", "cached", "skipped"}
    again = {name: node["why"] for name, node in second.items() if node["state"] not in {"cached", "skipped"}}
    anew: set[str] = set()
    for node in statement_order(flow):
        reached = any(link.source in anew for link in flow.links_of(node))
        of_itself = str(again.get(node.id)).rpartition("; ")[2] in OF_THE_WORLD or node.gives_names
        if node.id in again and (of_itself or reached):
            anew.add(node.id)
    assert again.keys() == anew, again


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_is_a_program_of_its_own(bench: Bench, folder: Path, template: Path) -> None:
    environment = {
        **os.environ,
        **bench.service.prefect.environment(),  # a client of the server that runs
        "PYTHONPATH": str(ROOT),
        "PREFECT_LOGGING_LEVEL": "ERROR",
    }
    ran = subprocess.run(
        [sys.executable, str(template)],
        check=False,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip()
    assert "Completed" not in ran.stdout
