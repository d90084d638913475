"""Carrying runs out: in a kernel, under supervision, every event in the store before anybody sees it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engine.errors import TreadleError, WorkspaceError
from engine.events.model import AnyEvent, NodeLogged
from engine.events.states import RUN_STATE_AFTER, run_has_ended
from engine.kernel.request import RunRequest
from engine.runs.active import ActiveRun
from engine.runs.closing import closing_events, left_over_events
from engine.runs.ends_in_prefect import EndsInPrefect, Prefect
from engine.runs.kernel import Kernel, Kernels
from engine.runs.strays import end_kernel_left_over
from engine.runs.supervision import STOP_GRACE_S, Limits, Verdict, supervise
from engine.store.tables import RunRow

_logger = logging.getLogger(__name__)

OTHER_KERNELS = 2
"""A kernel may die while it waits, unnoticed until it is given a run: so many times the run gets another one."""
HEAR_EVERY_S = 0.1
"""Lines of child programs reach the log at most this late."""


@dataclass(frozen=True)
class Patience:
    """How long a store that cannot be written is waited for, in seconds."""

    pauses: tuple[float, ...] = (0.05, 0.2, 0.5, 1.0, 2.0)
    """Between the tries; after them the run is ended: what it does could not be told."""
    pause_at_end: float = 2.0
    """The end of a run is written sooner or later; so often it is tried."""


class Record(Protocol):
    """The store as carrying out needs it; `engine.runs.history.History` is one."""

    async def append(self, run: str, events: Sequence[AnyEvent], expected: int) -> list[AnyEvent]:
        """Number and store events after the one numbered `expected`."""
        ...

    async def events(self, run: str) -> list[AnyEvent]:
        """What is stored of a run."""
        ...

    async def note_owner(self, run: str, pid: int) -> None:
        """Note which process carries a run out."""
        ...


class RunCarrier:
    """Brings runs to an end, and says which; nothing that happens to a kernel, Prefect or the store goes further."""

    def __init__(
        self,
        record: Record,
        pool: Kernels,
        prefect: Prefect,
        limits: Limits | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._record = record
        self._pool = pool
        self._prefect = prefect
        self._limits = limits or Limits.of_environment()
        self._patience = patience or Patience()
        self._ends = EndsInPrefect(prefect)
        self._giving_up = asyncio.Event()
        self.elsewhere: Callable[[ActiveRun], AbstractAsyncContextManager[Kernel]] | None = None
        """Gives a kernel at a worker for runs that are to go to a work pool."""

    async def carry_out(self, run: ActiveRun) -> None:
        """Bring a run to its end, whatever happens; nothing is raised."""
        try:
            verdict = await self._in_turn(run)
        except TreadleError as error:
            verdict = Verdict("failure", sentence=error.message)
        except Exception as error:
            _logger.exception("run %s", run.id)
            verdict = Verdict("failure", sentence=f"the engine failed: {error}")
        try:
            if verdict is not None:
                run.close_with(closing_events(run.foreseen(), verdict))
            await self._write_all(run)
        finally:
            await run.end()
        if verdict is not None:
            self._ends.tell(run.progress.prefect_id, verdict)

    async def close_waiting(self, run: ActiveRun) -> None:
        """End a run that waits for people, because somebody stops it."""
        verdict = Verdict("stop", sentence=run.stop_why)
        run.close_with(closing_events(run.foreseen(), verdict))
        await self._write_all(run)
        await run.end()
        self._ends.tell(run.progress.prefect_id, verdict)

    async def store(self, run: ActiveRun, events: list[AnyEvent]) -> None:
        """Store events, trying again for a while. Raises WorkspaceError; they are kept then, for the end of the run."""
        run.unstored.append(events)
        for pause in self._patience.pauses:
            try:
                await self._write(run)
                return
            except WorkspaceError as error:
                _logger.warning("run %s: %s", run.id, error.message)
                await asyncio.sleep(pause)
        await self._write(run)

    async def settle_left_over(self, row: RunRow, data: Path) -> ActiveRun:
        """A run that an engine left behind when it died is over: say so, here and in Prefect."""
        await asyncio.to_thread(end_kernel_left_over, row.owner, data)
        run = ActiveRun(row.id, row.flow, RunRequest(run=row.id, path="", function="", name=""))
        await self.close_left_over(run, row.prefect_id)
        return run

    async def close_left_over(self, run: ActiveRun, prefect_id: str) -> None:
        """Give a run that an earlier engine left behind its true end, as soon as the store can be read and written."""
        while not run.events and not self._giving_up.is_set():
            try:
                await run.add(await self._record.events(run.id))
                break
            except WorkspaceError as error:
                _logger.warning("run %s, left over: %s", run.id, error.message)
                await self._pause()
        run.close_with(left_over_events(run.id, run.view))
        await self._write_all(run)
        await run.end()
        self._ends.tell(prefect_id, Verdict("crash", sentence="the engine ended"))

    def give_up_soon(self) -> None:
        """Try once more what cannot be written now, and no more."""
        self._giving_up.set()

    async def stop(self) -> None:
        """End, with a moment for Prefect to be told."""
        await self._ends.stop()

    async def _in_turn(self, run: ActiveRun) -> Verdict | None:
        """Wait for Prefect and for a kernel, and run; None when the run has ended by itself."""
        carrying = asyncio.create_task(self._with_a_kernel(run))
        stopping = asyncio.create_task(run.stop_asked.wait())
        await asyncio.wait({carrying, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not carrying.done() and run.kernel is None:
            carrying.cancel()
        with suppress(asyncio.CancelledError):
            return await carrying
        return Verdict("stop", sentence=run.stop_why)

    async def _with_a_kernel(self, run: ActiveRun) -> Verdict | None:
        await run.turn()
        await self._prefect.ready()
        others = OTHER_KERNELS
        while True:
            away = self.elsewhere if run.request.pool else None
            kernels = away(run) if away is not None else self._pool.kernel(in_turn=run.turn_of is None)
            async with kernels as kernel:
                run.kernel = kernel
                await self._record.note_owner(run.id, kernel.pid)
                verdict = await self._in_kernel(run, kernel)
            if kernel.took or others == 0 or verdict is None or verdict.cause != "crash":
                return verdict
            _logger.warning("run %s: its kernel had died before; it gets another one", run.id)
            others -= 1

    async def _in_kernel(self, run: ActiveRun, kernel: Kernel) -> Verdict | None:
        async def take(events: list[AnyEvent]) -> bool:
            return await self._take(run, kernel, events)

        carrying = asyncio.create_task(kernel.carry_out(run.request, take))
        watching = asyncio.create_task(supervise(kernel, run.progress, self._limits))
        stopping = asyncio.create_task(_stop_when_asked(run, kernel))
        hearing = asyncio.create_task(self._hear(run, kernel))
        try:
            await asyncio.wait({carrying, watching, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not carrying.done():
                kernel.kill()
            await carrying
        finally:
            watching.cancel()
            stopping.cancel()
            hearing.cancel()
        if not run.foreseen().ended:
            await self._take(run, kernel, [], last=True)
        if run.foreseen().over:
            return None
        if run.trouble is not None:
            return Verdict("crash", sentence=f"what happens could not be stored any more: {run.trouble}")
        if watching.done() and not watching.cancelled():
            return watching.result()
        if run.stop_asked.is_set():
            return Verdict("stop", sentence=run.stop_why)
        return Verdict(
            "crash", sentence=kernel.trouble or "the run's process ended by itself; a node may have ended it"
        )

    async def _hear(self, run: ActiveRun, kernel: Kernel) -> None:
        """Take what is printed while nothing else happens."""
        while True:
            await kernel.prints()
            await asyncio.sleep(HEAR_EVERY_S)
            if not run.progress.ended:
                await self._take(run, kernel, [])

    async def _take(self, run: ActiveRun, kernel: Kernel, events: list[AnyEvent], *, last: bool = False) -> bool:
        """Take what a kernel says; False when it cannot be stored, and the kernel has been ended for that."""
        events = with_printed(run, events, kernel.printed(last=last or _ends(events)))
        if run.trouble is not None:
            run.unstored.append(events)
            return False
        if not events:
            return True
        try:
            await self.store(run, events)
        except Exception as error:
            _logger.exception("run %s cannot be stored", run.id)
            run.trouble = error
            kernel.kill()
            return False
        if run.progress.ended:
            await run.end()
        return True

    async def _write(self, run: ActiveRun) -> None:
        """Store what waits, batch by batch: one whose storing seemed to fail is tried again as it was."""
        async with run.writing:
            while run.unstored:
                try:
                    stored = await self._record.append(run.id, run.unstored[0], run.seq)
                except WorkspaceError:
                    raise
                except Exception:
                    # It would fail in the same way for ever, and nothing after it would be stored.
                    run.unstored.popleft()
                    raise
                run.unstored.popleft()
                await run.add(stored)

    async def _write_all(self, run: ActiveRun) -> None:
        """Store what waits, however long the store is away; an engine that ends leaves it to the next one."""
        while run.unstored:
            try:
                await self._write(run)
            except WorkspaceError as error:
                await run.tell_trouble(error)
                if self._giving_up.is_set():
                    _logger.exception("run %s is left to the next engine", run.id)
                    return
                await self._pause()
            except Exception:
                _logger.exception("run %s: events that cannot be stored are left out", run.id)

    async def _pause(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._giving_up.wait(), self._patience.pause_at_end)


def with_printed(run: ActiveRun, events: list[AnyEvent], lines: Sequence[tuple[str, str]]) -> list[AnyEvent]:
    """Events with lines that were printed before them, said of the node that printed them if only one can have."""
    if not lines:
        return events
    begun = [event.node for event in events if event.kind == "node.started"]
    may_have = dict.fromkeys([*run.progress.running, *begun])
    node = next(iter(may_have)) if len(may_have) == 1 else ""
    told: list[AnyEvent] = [NodeLogged(run=run.id, node=node, level=level, message=text) for level, text in lines]
    # After its start, where that comes along, and before its end.
    at = next((place + 1 for place, event in enumerate(events) if event.kind == "node.started"), 0)
    return [*events[:at], *told, *events[at:]]


def _ends(events: Sequence[AnyEvent]) -> bool:
    return any(event.kind in RUN_STATE_AFTER and run_has_ended(RUN_STATE_AFTER[event.kind]) for event in events)


async def _stop_when_asked(run: ActiveRun, kernel: Kernel) -> None:
    await run.stop_asked.wait()
    await kernel.ask_to_stop(run.stop_why)
    await asyncio.sleep(STOP_GRACE_S)
