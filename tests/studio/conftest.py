"""The web application without a server: one per file of tests, as a stranger, a signed-in person or a page meets it."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest
from nicegui import core
from nicegui.testing.general import nicegui_reset_globals

from engine.catalogue.folder import Root
from engine.workspace import Workspace
from studio.access.address import Address
from studio.app import Studio, build_studio, make_context
from tests.repo.files import ROOT

ADDRESSES = itertools.count(1)
HERE = "http://127.0.0.1:8080"


def node_roots(workspace: Workspace) -> tuple[Root, ...]:
    return (Root(ROOT / "nodes"),)


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    """A studio that asks everybody to sign in; nothing of it runs."""
    workspace = Workspace(tmp_path_factory.mktemp("workspace").resolve())
    with nicegui_reset_globals():
        yield build_studio(make_context(workspace, node_roots, Address(always_sign_in=True)))


@pytest.fixture(scope="module")
def token(studio: Studio) -> str:
    return studio.context.access.make_token()


@pytest.fixture
async def running(studio: Studio) -> AsyncIterator[Studio]:
    """The studio with NiceGUI's clock going, as pages need it; the engine stays away."""
    async with core.app.router.lifespan_context(core.app):
        yield studio


@pytest.fixture
async def stranger(running: Studio) -> AsyncIterator[httpx.AsyncClient]:
    """A program that has shown no token, from an address of its own."""
    transport = httpx.ASGITransport(app=running.guarded, client=(f"192.0.2.{next(ADDRESSES)}", 5000))  # pyright: ignore[reportArgumentType]
    async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
        yield client


@pytest.fixture
async def person(studio: Studio, stranger: httpx.AsyncClient, token: str) -> httpx.AsyncClient:
    """Somebody who has signed in with a browser."""
    answer = await stranger.post("/sign-in", data={"token": token}, headers={"Origin": HERE})
    assert answer.status_code == 303
    return stranger


@pytest.fixture
def folder(studio: Studio) -> Path:
    """The workspace's folder."""
    return studio.context.workspace.root
