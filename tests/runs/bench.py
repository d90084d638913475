"""A workspace with nodes for tests of runs, and the ways to run flow texts in it."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.catalogue.catalogue import Catalogue, discover
from engine.runs.service import RunService
from engine.workspace import Workspace
from studio.cli import node_roots

NODES = '''
"""Nodes for tests of runs."""
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, NamedTuple

from engine.node import Context, FilePattern, node


class Halves(NamedTuple):
    left: int
    right: int


def note(path: str, text: str) -> None:
    with open(path, "a", encoding="utf-8") as file:
        file.write(text + "\\n")


@node
def add(a: int, b: int = 1) -> int:
    return a + b


@node
def total(parts: list[int]) -> int:
    return sum(parts)


@node
def halves(a: int) -> Halves:
    return Halves(a // 2, a - a // 2)


@node(weight="heavy")
def slow(a: int, seconds: float = 0.2, trace: str = "") -> int:
    if trace:
        note(trace, f"slow {a}")
    time.sleep(seconds)
    return a


@node
def boom(a: int) -> int:
    raise ValueError(f"no {a}")


@node(weight="heavy", effect="idempotent")
def flaky(a: int, trace: str, until: int) -> int:
    note(trace, "attempt")
    if len(Path(trace).read_text().splitlines()) < until:
        raise RuntimeError("not yet")
    return a


@node(weight="heavy")
def leave(a: int) -> int:
    os._exit(7)


@node(weight="heavy")
def stuck(a: int) -> int:
    # One call in C that holds the interpreter's lock and never looks at signals.
    sum(range(10**12))
    return a


@node(weight="heavy")
def sleeps_in_c(a: int, seconds: float) -> int:
    import ctypes

    ctypes.PyDLL(None).usleep(int(seconds * 1_000_000))
    return a


@node(weight="heavy")
def eat(a: int, megabytes: int) -> int:
    kept = [bytearray(os.urandom(1) * 1_000_000) for _ in range(megabytes)]
    time.sleep(20)
    return len(kept)


@node
def shout(a: int, lines: int) -> int:
    for number in range(lines):
        print("x" * 50, number)
    return a


@node
def open_file(a: int) -> object:
    return open(os.devnull)


@node
def count_up(to: int) -> Iterator[int]:
    for number in range(to + 1):
        time.sleep(0.05)
        yield number


@node
def write_and_fail(words: int) -> Iterator[str]:
    text = ""
    for _ in range(words):
        text += "word "
        yield text
    raise ValueError("no more words")


@node
def tell(a: int, context: Context) -> int:
    context.progress(0.5, "half-way")
    context.log("a line")
    context.artifact("note.txt", "kept")
    print("printed", a)
    return a


@node
def read_length(path: Annotated[Path, FilePattern("*.txt")]) -> int:
    return len(Path(path).read_text())
'''


@dataclass
class Bench:
    """A workspace with nodes, and the way to run flow texts in it."""

    workspace: Workspace
    service: RunService
    catalogue: Catalogue
    await_: Callable[[Coroutine[Any, Any, Any]], Any]

    def start(self, body: str, *, head: str = "", name: str = "test-flow", arguments: str = "", **params: Any) -> str:
        """Start a flow whose function has these statements; the id of the run."""
        return self.start_source(flow_text(body, head=head, name=name, arguments=arguments), **params)

    def start_source(self, source: str, **params: Any) -> str:
        """Start the flow of a file's text; the id of the run."""
        params.setdefault("folder", str(self.workspace.root))
        return self.await_(self.service.start_run({"source": source, **params}))["run_id"]

    def events(self, run: str) -> list[dict[str, Any]]:
        """All events of a run, when it has ended."""

        async def gather() -> list[dict[str, Any]]:
            return [json.loads(text) async for texts in self.service.watch_run({"run_id": run}) for text in texts.items]

        return self.await_(gather())

    def result(self, run: str) -> dict[str, Any]:
        """How a run ended, when it has."""
        self.events(run)
        return self.await_(self.service.run_result({"run_id": run}))

    def run(self, body: str, **params: Any) -> dict[str, Any]:
        """Run a flow to its end."""
        return self.result(self.start(body, **params))

    def wait_for(self, run: str, kind: str, node: str = "", most_s: float = 30) -> None:
        """Wait until an event has happened."""
        deadline = time.monotonic() + most_s
        while time.monotonic() < deadline:
            events = self.await_(self.service._history.events(run))  # noqa: SLF001  # what is stored, not what is told
            if any(event.kind == kind and (not node or event.node == node) for event in events):
                return
            time.sleep(0.05)
        raise AssertionError(f"no {kind} of {node} in time")


@contextmanager
def open_bench(root: Path, nodes: dict[str, str]) -> Iterator[Bench]:
    """An engine's run service with a real Prefect server; `nodes` are texts of node files by family/name."""
    for name, text in nodes.items():
        file = root / "nodes" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    workspace = Workspace(root)
    workspace.prepare()
    catalogue = discover(*node_roots(workspace))
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    def await_(work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, loop).result(180)

    async def make() -> RunService:
        service = RunService(workspace, lambda: catalogue)
        await service.start()
        return service

    service = await_(make())
    yield Bench(workspace, service, catalogue, await_)
    await_(service.stop())
    loop.call_soon_threadsafe(loop.stop)
    thread.join()


def flow_text(body: str, *, head: str = "", name: str = "test-flow", arguments: str = "") -> str:
    """A flow file with these statements in the flow function and every test node imported that they name."""
    names = [n for n in NODES.replace("(", " ").split() if n.isidentifier() and f"def {n}(" in NODES]
    used = [n for n in dict.fromkeys(names) if n in body and n != "note"]
    imports = "\n".join(f"from nodes.probe.probe_nodes import {n}" for n in used)
    lines = "\n".join(f"    {line}" if line else "" for line in body.strip("\n").splitlines())
    function = f'@flow(name="{name}")\ndef the_flow({arguments}):\n{lines}\n'
    return f"from prefect import flow, task\n{imports}\n\n{head}\n\n{function}"
