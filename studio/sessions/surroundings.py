"""What all editing sessions of a studio share: the workspace, the kinds of nodes, the store, the engine."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.catalogue.catalogue import Catalogue
from engine.daemon.async_client import AsyncEngineClient
from engine.workspace import Workspace
from studio.run_feeds import RunFeeds
from studio.sessions.deriver import Deriver

if TYPE_CHECKING:
    from engine.store.store import Store


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`catalogue` gives the kinds as they are now, from any thread; `store` and `engine` are there once awaited."""

    workspace: Workspace
    catalogue: Callable[[], Catalogue]
    store: Callable[[], Awaitable[Store]]
    engine: Callable[[], Awaitable[AsyncEngineClient]]
    present: Callable[[], AsyncEngineClient | None] = lambda: None
    """The engine if it is up, for what it is not to be started for."""
    look_every_s: float = 2.0
    """How often the file of a flow that somebody looks at is looked at."""
    deriver: Deriver = field(default_factory=Deriver)
    """Works out problems and code for all sessions."""
    build: Callable[[], str] = lambda: ""
    """Which build of the editor lies here now; a browser with another one is told to come anew."""
    feeds: RunFeeds = field(init=False)
    """The events of runs, shared by all who follow them."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "feeds", RunFeeds(self.engine, self.store))
