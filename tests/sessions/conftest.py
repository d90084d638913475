"""A workspace with a flow in it, and sessions in it that need neither engine nor store."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from engine.catalogue.catalogue import Catalogue
from engine.daemon.async_client import AsyncEngineClient
from engine.errors import EngineUnavailable
from engine.store.store import Store
from engine.workspace import Workspace
from studio.sessions.registry import Sessions
from studio.sessions.surroundings import Surroundings
from tests.sessions.small_kinds import small_catalogue

TEXT = '''"""Two texts become one."""

from nodes.text.join_text import join_text
from prefect import flow


@flow(name="greeting")
def greeting(who: str = "world"):
    hello = join_text.submit(parts=["Hello", who])
    shout = join_text.submit(parts=[hello], separator="!")
    return shout


if __name__ == "__main__":
    print(greeting())
'''


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    found = Workspace(tmp_path.resolve())
    found.prepare()
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows" / "greeting.py").write_text(TEXT)
    return found


def surroundings_of(workspace: Workspace, catalogue: Catalogue | None = None) -> Surroundings:
    kinds = catalogue or small_catalogue()
    stores: list[Store] = []

    async def store() -> Store:
        if not stores:
            stores.append(Store.open(f"sqlite:///{workspace.store}"))
        return stores[0]

    async def engine() -> AsyncEngineClient:
        raise EngineUnavailable("There is no engine in this test.")

    return Surroundings(workspace, lambda: kinds, store, engine, look_every_s=0.02)


@pytest.fixture
async def sessions(workspace: Workspace) -> AsyncIterator[Sessions]:
    found = Sessions(surroundings_of(workspace))
    yield found
    await found.close_all()
