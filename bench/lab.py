"""Where it is measured: a workspace with its engine and Prefect server, and a warm process for hand-written flows."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from bench.graph import FAMILY, MODULE, NODES, Graph
from engine.catalogue.catalogue import Catalogue, discover
from engine.catalogue.folder import Root
from engine.daemon.client import EngineClient
from engine.daemon.launch import ensure_engine
from engine.prefect.environment import client_environment
from engine.workspace import Workspace

TREADLE = [sys.executable, "-m", "studio.cli"]
QUIET_S, LONGEST_WAIT_S = 0.6, 60.0
ENDS = {"run.finished", "run.failed", "run.cancelled", "run.crashed"}


@dataclass
class Figures:
    """Wall and processor seconds of one side, repeat by repeat. The processor's include what the server does later."""

    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        """The middle wall time."""
        return statistics.median(self.wall)

    @property
    def processor_median(self) -> float:
        """The middle processor time."""
        return statistics.median(self.processor)


class Lab:
    """Both sides, warm, against one Prefect server: the engine's own."""

    def __init__(self, workspace: Workspace, engine: EngineClient, catalogue: Catalogue, quick: bool) -> None:
        self.workspace = workspace
        self.engine = engine
        self.catalogue = catalogue
        self.quick = quick
        self._prefect_pid = int(engine.call("status")["prefect"]["pid"])
        self._by_hand = subprocess.Popen(
            [sys.executable, "-m", "bench.by_hand"],
            env=self.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=(workspace.logs / "by_hand.log").open("wb"),
            text=True,
        )
        self.versions = {"prefect": self._answer()["prefect"], "python": sys.version.split()[0]}

    def environment(self) -> dict[str, str]:
        """What makes a Prefect flow of anybody use the same server; everything else is Prefect's default."""
        home = self.workspace.prefect_home
        url = f"http://127.0.0.1:{(home / 'port').read_text().strip()}/api"
        auth = (home / "auth").read_text().strip()
        ours = client_environment(home=home, url=url, auth=auth)
        needed = ("PREFECT_API_URL", "PREFECT_API_AUTH_STRING", "PREFECT_CLIENT_CSRF_SUPPORT_ENABLED")
        others = {"PREFECT_SERVER_ANALYTICS_ENABLED": "false", "DO_NOT_TRACK": "1"}
        path = {"PYTHONPATH": os.pathsep.join([str(self.workspace.root), str(Path.cwd())])}
        return {**os.environ, **{name: ours[name] for name in needed}, **others, **path}

    def write(self, name: str, text: str) -> Path:
        """Put a flow file into the workspace."""
        path = self.workspace.root / f"{name}.py"
        path.write_text(text, encoding="utf-8")
        return path

    def treadle(self, path: Path, *, fresh: bool = True) -> float:
        """Run a flow file in a warm kernel; seconds from the request to the last event."""
        before = time.perf_counter()
        request = {"name": path.stem, "folder": str(self.workspace.root), "flow_path": str(path), "fresh": fresh}
        run_id = self.engine.call("start_run", parameters={}, to=None, **request)["run_id"]
        last: dict[str, Any] = {}
        for last in self.engine.stream("watch_run", run_id=run_id, after=0):
            if last["kind"] in ENDS:
                break
        seconds = time.perf_counter() - before
        if last.get("kind") != "run.finished":
            raise RuntimeError(f"{path.name} did not finish: {last}")
        return seconds

    def by_hand(self, path: Path) -> float:
        """Run a hand-written flow in the warm process; seconds from its call to its return."""
        assert self._by_hand.stdin is not None
        self._by_hand.stdin.write(f"{path}\n")
        self._by_hand.stdin.flush()
        return float(self._answer()["seconds"])

    def compare(self, ours: Callable[[], float], theirs: Callable[[], float], repeats: int) -> tuple[Figures, Figures]:
        """Both sides in turns, after one warm-up each. Each starts when the server has digested the one before."""
        for warm_up in (ours, theirs):
            warm_up()
        figures = Figures(), Figures()
        for _ in range(1 if self.quick else repeats):
            for side, run in zip(figures, (ours, theirs), strict=True):
                self.settle()
                before = self.processor_seconds()
                side.wall.append(run())
                self.settle()
                side.processor.append(self.processor_seconds() - before)
        return figures

    def compare_graph(
        self, graph: Graph, *, submitted: bool, heavy: bool = False, repeats: int = 3
    ) -> tuple[Figures, Figures]:
        """A graph in Treadle, everything run again, against the same graph written by hand."""
        suffix = "_heavy" if heavy else ""
        ours = self.write(f"{graph.name}{suffix}", graph.flow_file(self.catalogue, heavy=heavy))
        theirs = self.write(f"{graph.name}{suffix}_by_hand", graph.prefect_file(submitted=submitted))
        return self.compare(lambda: self.treadle(ours), lambda: self.by_hand(theirs), repeats)

    def processor_seconds(self) -> float:
        """What all processes of both sides have used: engine, kernels, server, hand-written side, started programs."""
        roots = [psutil.Process(int(self.engine.engine["pid"])), psutil.Process(self._by_hand.pid)]
        lasting = sum(_used(process) for root in roots for process in [root, *root.children(recursive=True)])
        own = os.times()
        return lasting + own.children_user + own.children_system

    def settle(self) -> None:
        """Wait until Prefect's server has digested what it was told."""
        server = psutil.Process(self._prefect_pid)
        give_up = time.monotonic() + LONGEST_WAIT_S
        used = _used(server)
        while time.monotonic() < give_up:
            time.sleep(QUIET_S)
            now = _used(server)
            if now - used < 0.05 * QUIET_S:
                return
            used = now

    def close(self) -> None:
        """End the hand-written side."""
        if self._by_hand.stdin is not None:
            self._by_hand.stdin.close()
        self._by_hand.wait(30)

    def _answer(self) -> dict[str, Any]:
        assert self._by_hand.stdout is not None
        line = self._by_hand.stdout.readline()
        if not line:
            raise RuntimeError(f"the hand-written flow failed; see {self.workspace.logs / 'by_hand.log'}")
        return json.loads(line)


@contextmanager
def lab(root: Path, *, quick: bool) -> Iterator[Lab]:
    """A lab in a folder, with the nodes of the benchmarks, closed again at the end."""
    nodes = root / "nodes" / FAMILY
    nodes.mkdir(parents=True)
    (nodes / f"{MODULE.rpartition('.')[2]}.py").write_text(NODES)
    workspace = Workspace(root)
    engine = ensure_engine(workspace, [*TREADLE, "engine", "--workspace", str(root)])
    catalogue = discover(Root(root / "nodes", origin="workspace"))
    # The first run waits for Prefect's server.
    made: Lab | None = None
    try:
        wait_for_server(engine)
        made = Lab(workspace, engine, catalogue, quick)
        yield made
    finally:
        if made is not None:
            made.close()
        with suppress(psutil.NoSuchProcess):
            process = psutil.Process(int(engine.engine["pid"]))
            engine.close()
            process.terminate()
            process.wait(30)


def wait_for_server(engine: EngineClient) -> None:
    """Wait until the engine's Prefect server is a process."""
    give_up = time.monotonic() + 120
    while engine.call("status")["prefect"]["pid"] is None:
        if time.monotonic() > give_up:
            raise RuntimeError("Prefect's server did not come up")
        time.sleep(0.2)


def command(*words: str, folder: Path) -> float:
    """Seconds that a command of Treadle takes in a folder, from the terminal's view."""
    before = time.perf_counter()
    subprocess.run([*TREADLE, *words], cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - before


def _used(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return times.user + times.system
