"""What can be done with a run that there is: start it again, go on from one of its nodes, stop it, delete it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.catalogue.catalogue import Catalogue
from engine.daemon.async_client import AsyncEngineClient
from engine.document.flow import Flow
from engine.errors import RequestError, UnknownName
from engine.events.model import AnyEvent, NodeCached, NodeOutput
from engine.python.read import read_flow

if TYPE_CHECKING:
    from engine.store.store import Store
    from engine.store.tables import RunRow, VersionRow

_ASKED = ("to", "from", "nodes", "folder", "flow_path", "pins")


@dataclass(frozen=True, slots=True)
class RunActions:
    """Asks the engine; `store` tells what the run was. All of them raise TreadleError with what to do."""

    engine: Callable[[], Awaitable[AsyncEngineClient]]
    store: Callable[[], Awaitable[Store]]
    catalogue: Callable[[], Catalogue]

    async def again(self, run: str, who: str, parameters: Mapping[str, Any] | None = None) -> str:
        """Run the same version for the same nodes, with the same parameters or others; the new run's id.

        `who` is the name of the person who wants it, empty when that is not known.
        """
        row, version = await self._of(run)
        asked: dict[str, Any] = {name: value for name, value in json.loads(row.request).items() if name in _ASKED}
        given = json.loads(row.parameters) if parameters is None else dict(parameters)
        return await self._start({**asked, "who": who, "source": version.source, "parameters": given})

    async def go_on_from(self, run: str, node: str, who: str) -> str:
        """Run a version from a node on; what does not depend on the node keeps the values that it had in that run."""
        row, version = await self._of(run)
        store = await self.store()
        flow = await asyncio.to_thread(self.flow_of, version)
        if node not in flow.by_id:
            raise UnknownName(f"This version has no node “{node}”.", fix="Choose one that is drawn.")
        pins = await asyncio.to_thread(_values_before, store, run, flow, node)
        request = json.loads(row.request)
        where = {name: request[name] for name in ("folder", "flow_path") if name in request}
        parameters = json.loads(row.parameters)
        return await self._start(
            {**where, "who": who, "source": version.source, "parameters": parameters, "from": node, "pins": pins}
        )

    async def stop(self, run: str) -> None:
        """Ask a run to stop."""
        await (await self.engine()).call("stop_run", run_id=run)

    async def delete(self, run: str) -> None:
        """Forget a run that has ended."""
        await (await self.engine()).call("delete_run", run_id=run)

    async def keep(self, run: str, *, kept: bool) -> None:
        """Have a run stay whatever the rules of clean-up say, or no longer."""
        store = await self.store()
        if not await asyncio.to_thread(store.set_kept, run, kept):
            raise UnknownName("There is no such run any more.", fix="See the list of runs.")

    def flow_of(self, version: VersionRow) -> Flow:
        """A version's flow; for a thread. Raises UnreadableFlow."""
        return read_flow(version.source, self.catalogue(), path=f"{version.flow}.py")

    async def _start(self, request: dict[str, Any]) -> str:
        started = await (await self.engine()).call("start_run", started_by="again", **request)
        return str(started["run_id"])

    async def _of(self, run: str) -> tuple[RunRow, VersionRow]:
        store = await self.store()
        row = await asyncio.to_thread(store.run, run)
        if row is None:
            raise UnknownName("There is no such run any more.", fix="See the list of runs.")
        version = await asyncio.to_thread(store.version, row.version)
        if version is None:
            raise RequestError("The version that ran is not kept any more.", fix="Run the flow as it is now.")
        return row, version


def values_of(events: list[AnyEvent]) -> dict[str, str]:
    """The digest of the value that each node had at the end."""
    found: dict[str, str] = {}
    for event in events:
        if (isinstance(event, NodeOutput) and not event.partial) or isinstance(event, NodeCached):
            found[event.node] = event.digest
    return found


def _values_before(store: Store, run: str, flow: Flow, node: str) -> dict[str, Any]:
    """What stands in for nodes that do not depend on this one, as far as the store still has it."""
    after = {node}
    # A link may stand before the one that leads to it: go round until nothing new is found.
    while more := {link.target for link in flow.links if link.source in after} - after:
        after |= more
    digests = {name: digest for name, digest in values_of(store.events(run)).items() if name not in after}
    known = store.previews(digests.values())
    label = f"from run {run[-6:]}"
    return {
        name: {"digest": digest, "codec": known[digest].codec, "label": label}
        for name, digest in digests.items()
        if digest in known
    }
