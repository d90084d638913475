"""A studio with workers, as processes, and flows that are to go to them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from engine.daemon.client import connect
from engine.daemon.lock import read_holder
from engine.workspace import Workspace
from tests.browser.studio_process import RunningStudio, environment, start_studio
from tests.processes import eventually
from tests.repo.files import ROOT
from tests.runs.bench import NODES, flow_text

HEAD = "from nodes.probe.hard_nodes import large_value, look, pay"
RULES = '# /// script\n# dependencies = ["treadle"]\n# [tool.treadle]\n# pool = "{pool}"\n# ///\n\n'


@dataclass
class Field:
    """A workspace, the studio that serves it, and the workers that have joined."""

    root: Path
    studio: RunningStudio
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list[subprocess.Popen[bytes]])
    options: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    """Words before the command of a worker, such as those that take it to another network."""
    url: str = ""

    def worker(self, name: str, *options: str, pool: str = "away") -> subprocess.Popen[bytes]:
        """Start a worker."""
        words = ["--url", self.url or self.studio.url, "--pool", pool, "--name", name, *options]
        home = self.root.parent / f"home-{name}"
        command = [*self.before, sys.executable, "-P", "-m", "studio.cli", "worker", *words, "--home", str(home)]
        log = (self.root.parent / f"{name}.log").open("ab")
        token = {"TREADLE_TOKEN": self.studio.token} if self.studio.token else {}
        started = subprocess.Popen(
            command, cwd=self.root.parent, env={**environment(), **token}, stdout=log, stderr=subprocess.STDOUT
        )
        log.close()
        self.workers.append(started)
        return started

    def flow(self, name: str, body: str, *, pool: str = "away", arguments: str = "") -> None:
        """Save a flow."""
        text = flow_text(body, head=HEAD, name=name, arguments=arguments).replace("def the_flow", f"def {name}")
        (self.root / "flows" / f"{name}.py").write_text(RULES.format(pool=pool) + text, encoding="utf-8")

    def ask(self, method: str, path: str, **more: Any) -> Any:
        """Ask the studio."""
        return self._answer(method, path, **more).json()

    def _answer(self, method: str, path: str, **more: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.studio.token}"} if self.studio.token else {}
        with httpx.Client(base_url=self.studio.url, headers=headers, trust_env=False, timeout=60) as client:
            answer = client.request(method, path, **more)
        assert answer.is_success, answer.text
        return answer

    def start(self, flow: str, **parameters: Any) -> str:
        """Start a run; its id."""
        return self.ask("POST", "/api/runs", json={"flow": flow, "parameters": parameters})["run_id"]

    def run(self, id: str) -> dict[str, Any]:
        """How a run stands."""
        return self.ask("GET", f"/api/runs/{id}")

    def ends(self, id: str, within_s: float = 90) -> dict[str, Any]:
        """A run once it has ended."""
        eventually(lambda: self.run(id)["state"] not in {"queued", "running"}, within_s=within_s)
        return self.run(id)

    def events(self, id: str) -> list[dict[str, Any]]:
        """What is stored of a run."""
        text = self._answer("GET", f"/api/runs/{id}/events").text
        return [json.loads(line.removeprefix("data: ")) for line in text.splitlines() if line.startswith("data: ")]

    def names(self) -> set[str]:
        """The workers that count."""
        return {each["name"] for each in self.ask("GET", "/api/workers")["workers"]}

    def prefect_url(self) -> str:
        """Where Prefect's server of the workspace is."""
        eventually(lambda: connect(Workspace(self.root)) is not None, within_s=60)
        client = connect(Workspace(self.root))
        assert client is not None
        with client:
            return client.call("status")["prefect"]["url"]

    def kill(self, process: subprocess.Popen[Any]) -> None:
        """End a process with no chance to tidy up."""
        process.send_signal(signal.SIGKILL)
        process.wait()

    def new_studio(self) -> None:
        """Start another studio where the last one was."""
        port = int(self.studio.url.rpartition(":")[2])
        token = self.studio.token
        self.studio = start_studio(self.root, *self.options, port=port)
        if token:
            object.__setattr__(self.studio, "token", token)


def open_field(root: Path, *options: str) -> Field:
    """Start a studio on a workspace with test nodes."""
    (root / "flows").mkdir(parents=True)
    (root / "nodes" / "probe").mkdir(parents=True)
    (root / "nodes" / "probe" / "probe_nodes.py").write_text(NODES, encoding="utf-8")
    (root / "nodes" / "probe" / "hard_nodes.py").write_text(
        Path(__file__).with_name("hard_nodes.py").read_text(encoding="utf-8"), encoding="utf-8"
    )
    assert ROOT.is_dir()
    return Field(root, start_studio(root, *options), options=options)


def close_field(field: Field) -> None:
    """End everything that was started."""
    for worker in field.workers:
        if worker.poll() is None:
            field.kill(worker)
    if field.studio.process.poll() is None:
        field.kill(field.studio.process)
    if field.studio.process.stdout:
        field.studio.process.stdout.close()
    holder = read_holder(Workspace(field.root).lock)
    if holder is not None:
        os.kill(holder.pid, signal.SIGKILL)
