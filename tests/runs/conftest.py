"""One engine's run service, with a real Prefect server and real kernels, for all tests of runs."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from typing import Any

import pytest

from engine.catalogue.catalogue import discover
from engine.runs.service import RunService
from engine.workspace import Workspace
from studio.cli import node_roots
from tests.runs.bench import NODES, Bench


@pytest.fixture(scope="session")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    root = tmp_path_factory.mktemp("workspace")
    folder = root / "nodes" / "probe"
    folder.mkdir(parents=True)
    (folder / "probe_nodes.py").write_text(NODES)
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
    yield Bench(workspace, service, await_)
    await_(service.stop())
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
