"""Undoing what a run has done, the last effect first, back to its last savepoint; it goes on after a crash."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from engine.errors import RequestError, UnknownName
from engine.events.model import AnyEvent, NodeUndone
from engine.kernel.request import Answer, EffectToUndo
from engine.limits.flow_rules import FlowRules
from engine.python.script_rules import rules_of
from engine.runs.active import ActiveRun
from engine.runs.kernel_pool import KernelPool
from engine.store import effects
from engine.store.database import Database
from engine.store.effects import Effect

_logger = logging.getLogger(__name__)

LONGEST_S = 300.0
_OTHER_KERNELS = 2
_BROKEN_OFF = "its process ended meanwhile, and nobody saw whether it was undone"


class Record(Protocol):
    """Where runs are kept; `engine.runs.history.History` is one."""

    async def source_of(self, run: str) -> str: ...
    async def events_after_end(self, run: str, events: list[AnyEvent]) -> None: ...


class Undoing:
    """Undoes runs of one engine, one at a time."""

    def __init__(self, record: Record, pool: KernelPool) -> None:
        self._record = record
        self._pool = pool
        self._database: Database | None = None
        self._one = asyncio.Lock()
        self._going: dict[str, asyncio.Task[None]] = {}
        self.methods: Mapping[str, Callable[..., Any]] = {"undo_run": self.undo_run, "effects": self.effects}

    async def start(self, database: Database) -> None:
        """Go on with what an earlier engine had begun to undo."""
        self._database = database
        for run in await asyncio.to_thread(effects.being_undone, database):
            self._begin(run)

    async def after(self, run: ActiveRun) -> None:
        """A run is over: undo it if that is how it ended, and its flow wants that."""
        if run.state in {"failed", "cancelled", "crashed"}:
            rules = FlowRules.of(rules_of(await self._record.source_of(run.id)))
            if rules.undo == "failure" and await asyncio.to_thread(effects.ask, self._open, run.id):
                self._begin(run.id)

    async def undo_run(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        """Undo what a run that is over has done; how it went, when all is done that can be."""
        run = str(params["run_id"])
        if run not in self._going:
            if not await asyncio.to_thread(effects.of_run, self._open, run):
                raise UnknownName(
                    f"Nothing is known of run {run} that could be undone.",
                    fix="Set the rule `undo` of the flow: only then is noted how.",
                )
            if not await asyncio.to_thread(effects.ask, self._open, run):
                raise RequestError(f"Of run {run} nothing is left to undo.", fix="See `treadle runs show`.")
            self._begin(run)
        await asyncio.shield(self._going[run])
        return await self.effects(params)

    async def effects(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        """What a run has done to the world, as far as it was noted, and what has been undone of it."""
        if (going := self._going.get(str(params["run_id"]))) is not None and params.get("wait"):
            await asyncio.shield(going)
        rows = await asyncio.to_thread(effects.of_run, self._open, str(params["run_id"]))
        return [{"node": row.node, "number": row.seq, "state": row.state, "why": row.why} for row in rows]

    def busy(self) -> bool:
        """Whether something is being undone."""
        return bool(self._going)

    async def stop(self) -> None:
        """Break off; the next engine goes on."""
        going = list(self._going.values())
        for task in going:
            task.cancel()
        await asyncio.gather(*going, return_exceptions=True)

    @property
    def _open(self) -> Database:
        if self._database is None:
            raise RuntimeError("the store is not open")
        return self._database

    def _begin(self, run: str) -> None:
        task = self._going[run] = asyncio.create_task(self._undo(run), name=f"undo {run}")
        task.add_done_callback(lambda _: self._going.pop(run, None))

    async def _undo(self, run: str) -> None:
        async with self._one:
            others = _OTHER_KERNELS
            while effect := await asyncio.to_thread(effects.next_to_undo, self._open, run):
                again = effect.state == "undoing"
                await self._set(effect, "undoing", "")
                answer = await self._in_a_kernel(effect, again=again)
                if answer is None and others:
                    others -= 1
                    continue
                trouble = _BROKEN_OFF if answer is None else answer.trouble
                state = "undone" if not trouble else answer.kind if answer is not None and answer.kind else "unknown"
                await self._end(effect, state, trouble)

    async def _in_a_kernel(self, effect: Effect, *, again: bool) -> Answer | None:
        asked = EffectToUndo(
            undo=effect.undo, path=effect.path, before=effect.before, folder=effect.folder, again=again
        )
        async with self._pool.kernel() as kernel:
            try:
                return await asyncio.wait_for(kernel.undo(asked), LONGEST_S)
            except TimeoutError:
                kernel.kill()
                return Answer(kind="failed", trouble=f"it was not undone within {LONGEST_S:g} s")

    async def _end(self, effect: Effect, state: str, why: str) -> None:
        await self._set(effect, state, why)
        undone = NodeUndone(run=effect.run, node=effect.node, effect=effect.seq, state=state, why=why)
        await self._record.events_after_end(effect.run, [undone])
        if why:
            _logger.warning("run %s: what “%s” did is not undone: %s", effect.run, effect.node, why)

    async def _set(self, effect: Effect, state: str, why: str) -> None:
        await asyncio.to_thread(effects.set_state, self._open, effect, state, why)
