"""Where pages, routes and addresses ask for triggers: the book of the store, kept in step with the engine."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, TypeVar

from engine.catalogue.catalogue import Catalogue
from engine.document.flow import Flow, Parameter
from engine.errors import TreadleError
from engine.python.files import read_text
from engine.python.read import read_flow
from engine.triggers.addresses import Addresses
from engine.triggers.kinds import PLACES
from engine.workspace import Workspace
from studio.engine_link import EngineLink
from studio.run_history import RunHistory
from studio.triggers.intake import Intake

if TYPE_CHECKING:
    from engine.store.trigger_tables import TriggerRow
    from engine.triggers.book import TriggerBook

T = TypeVar("T")

FRESH_S = 1.0
"""A trigger that somebody else changes (the terminal) is known here after this time."""
_MOST_KNOWN = 1000


class TriggerDesk:
    """Made for one event loop."""

    def __init__(
        self, workspace: Workspace, history: RunHistory, engine: EngineLink, catalogue: Callable[[], Catalogue]
    ) -> None:
        self._workspace = workspace
        self._history = history
        self._engine = engine
        self._catalogue = catalogue
        self._known: dict[str, tuple[float, TriggerRow | None]] = {}
        self._addresses: Addresses | None = None
        self.intake = Intake(history, engine)

    async def look(self, work: Callable[[TriggerBook], T]) -> T:
        """Have something read from the book, in a thread. Raises what the book raises."""
        book = await self._book()
        return await asyncio.to_thread(work, book)

    async def change(self, work: Callable[[TriggerBook], T]) -> T:
        """Have something changed in the book; the engine and all addresses know of it when this returns."""
        done = await self.look(work)
        self._known.clear()
        if (client := self._engine.present) is not None:
            try:
                await client.call("triggers_changed")
            except TreadleError:
                # It is going away; the next one reads the store.
                return done
        else:
            self.intake.wake_engine()
        return done

    async def at_address(self, kind: str, id: str, secret: str) -> TriggerRow | None:
        """The trigger of that kind behind a secret address; None, after the same time, for a wrong one."""
        row = await self._lately(id)
        addresses = await self._secrets()
        fits = addresses.fits(id, row.address if row else 0, secret)
        return row if row is not None and fits and row.kind == kind else None

    async def address(self, row: TriggerRow) -> str:
        """The path at which a trigger is reached; empty for one that watches by itself."""
        if row.kind not in PLACES:
            return ""
        addresses = await self._secrets()
        return f"/{PLACES[row.kind]}/{row.id}/{addresses.secret(row.id, row.address)}"

    async def flow_parameters(self, flow: str) -> Sequence[Parameter]:
        """The parameters of a saved flow, as its file has them."""
        read, _ = await self.flow_of(flow)
        return read.parameters

    async def flow_of(self, name: str) -> tuple[Flow, str]:
        """A saved flow, and the text of its file. Raises TreadleError."""
        return await asyncio.to_thread(self._read, name)

    def _read(self, name: str) -> tuple[Flow, str]:
        path = self._workspace.flow_path(name)
        source = read_text(path)
        return read_flow(source, self._catalogue(), path=path.name), source

    def _parameter_names(self, flow: str) -> Collection[str]:
        return [parameter.name for parameter in self._read(flow)[0].parameters]

    async def _book(self) -> TriggerBook:
        from engine.store.secrets import vault_of
        from engine.triggers.book import TriggerBook

        database = (await self._history.store()).database
        return TriggerBook(self._workspace, database, vault_of(database, self._workspace.data), self._parameter_names)

    async def _secrets(self) -> Addresses:
        if self._addresses is None:
            self._addresses = await asyncio.to_thread(Addresses, self._workspace.data)
        return self._addresses

    async def _lately(self, id: str) -> TriggerRow | None:
        """A trigger as it was a moment ago: a store that is asked for each of a thousand calls would be busy."""
        at, row = self._known.get(id, (0.0, None))
        if time.monotonic() - at > FRESH_S:
            row = await self.look(lambda book: book.triggers.find(id))
            if len(self._known) > _MOST_KNOWN:
                # Made-up ids are forgotten again.
                self._known.clear()
            self._known[id] = (time.monotonic(), row)
        return row
