"""Where the values on the nodes of an open flow come from, and which of them are out of date."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Collection, Iterable, Mapping
from time import monotonic

from engine.checks.subject import Subject
from engine.document.drawing import Drawing
from engine.document.flow import Flow
from engine.document.pins import pins_of
from engine.editing.context import Context
from engine.events.model import AnyEvent, NodeFailed, NodeFinished
from engine.plan.keys import identity_of
from engine.plan.staleness import Basis, Drawn, Origin, stale_nodes
from studio.sessions.session import Commit, EditingSession

PAUSES = 10
"""After an answer so many times as long passes before the next one as it took."""
RUN_PATIENCE_S = 0.25
"""So long what a run changes may wait: a short run is over before, and has the processors for itself."""


class StaleMarks:
    """Works them out beside the event loop whenever the drawing or a value has changed; the newest drawing counts."""

    def __init__(
        self,
        session: EditingSession,
        context: Callable[[], Context],
        told: Callable[[frozenset[str]], None],
    ) -> None:
        self.origins: dict[str, Origin] = {}
        self._session = session
        self._context = context
        self._told = told
        self._asked = False
        self._rested = 0.0
        self._hurried = asyncio.Event()
        self._newest: Basis | None = None
        self._task: asyncio.Task[None] | None = None
        session.changed.append(self._changed)

    def begin(self, flow: Flow, given: Collection[str], pins: Mapping[str, str]) -> Basis:
        """What a run that starts now is made from."""
        self._newest = Basis(flow, frozenset(given), identities(flow, self._context()), dict(pins))
        return self._newest

    def restore(self, newest: Basis, origins: Mapping[str, Origin]) -> None:
        """Take what the store knew of the values on the nodes."""
        self._newest = newest
        self.origins = dict(origins) | self.origins
        self.refresh()

    def take(self, basis: Basis, events: Iterable[AnyEvent]) -> None:
        """Follow what a run says of its nodes."""
        for event in events:
            if event.kind == "node.output":
                if not event.partial:
                    basis.digests[event.node] = event.digest
            elif event.kind == "node.cached":
                basis.digests[event.node] = event.digest
                # One that was taken as it is stays as old as it was.
                now = basis.name_now(event.node)
                if not event.taken or event.node in basis.pins or now not in self.origins:
                    self._set(basis, event.node)
            elif isinstance(event, NodeFinished | NodeFailed):
                self._set(basis, event.node)

    def _set(self, basis: Basis, node: str) -> None:
        self.origins[basis.name_now(node)] = Origin(basis, node, basis.digests.get(node, ""))

    def refresh(self, *, hurry: bool = True) -> None:
        """Work the marks out anew; without `hurry` they may wait for what else comes."""
        self._asked = True
        if hurry:
            self._hurried.set()
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._work_out())

    async def settled(self) -> None:
        """Wait until the marks are those of the drawing."""
        if self._task is not None:
            await self._task

    async def close(self) -> None:
        """Work nothing out any more."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def _changed(self, commit: Commit) -> None:
        if commit.renamed:
            bases = [origin.basis for origin in self.origins.values()]
            for basis in {id(one): one for one in [*bases, self._newest] if one is not None}.values():
                basis.follow(commit.renamed)
            self.origins = {commit.renamed.get(name, name): origin for name, origin in self.origins.items()}
        if self.origins:
            self.refresh()

    async def _work_out(self) -> None:
        while self._asked:
            # A run asks twenty times a second, and each answer holds up the interpreter.
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._hurried.wait(), RUN_PATIENCE_S)
            await asyncio.sleep(max(0.0, self._rested - monotonic()))
            self._hurried.clear()
            self._asked = False
            began = monotonic()
            drawing = self._session.drawing
            stale = await asyncio.to_thread(_stale, drawing, self._context, dict(self.origins))
            if drawing is self._session.drawing:
                self._told(frozenset(stale))
            else:
                self._asked = True
            self._rested = monotonic() + PAUSES * (monotonic() - began)


def _stale(drawing: Drawing, context: Callable[[], Context], origins: Mapping[str, Origin]) -> set[str]:
    pins = {node: pin.digest for node, pin in pins_of(drawing.layout).items()}
    return stale_nodes(Drawn(drawing.flow, identities(drawing.flow, context()), pins), origins)


def identities(flow: Flow, context: Context) -> dict[str, str]:
    """What each kind of a flow is at this moment: its version and its code."""
    subject = Subject(flow, context.catalogue, context.path)
    kinds = dict.fromkeys(node.kind for node in flow.nodes if not node.gives_names)
    specs = ((kind, subject.spec_of(kind)) for kind in kinds)
    return {kind: identity_of(kind, spec.options.version, spec.code_hash) for kind, spec in specs if spec is not None}
