"""Telling Prefect of the end of runs whose own process could not."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Literal, Protocol

from engine.errors import TreadleError
from engine.prefect.record import end_in_prefect
from engine.runs.supervision import Cause, Verdict

TELL_S = (0.0, 2.0, 10.0, 30.0)
"""Prefect's server may just be starting again when it is to hear of an end."""

AT_THE_END_S = 5.0

_IN_PREFECT: dict[Cause, Literal["CANCELLED", "CRASHED", "FAILED"]] = {"stop": "CANCELLED", "crash": "CRASHED"}


class Prefect(Protocol):
    """Prefect's server as carrying out needs it; `engine.prefect.server.PrefectServer` is one."""

    async def ready(self) -> None:
        """Wait until it answers. Raises EngineUnavailable."""
        ...

    async def recorded(self) -> None:
        """Wait until all that kernels have said of their runs is written."""
        ...

    def environment(self) -> dict[str, str]:
        """Environment variables of its clients."""
        ...


class EndsInPrefect:
    """Tells, in the background, and tries again for a while."""

    def __init__(self, prefect: Prefect) -> None:
        self._prefect = prefect
        self._telling: set[asyncio.Task[None]] = set()

    def tell(self, prefect_id: str, verdict: Verdict) -> None:
        """Have the end written soon; nothing is done for a run that Prefect has not heard of."""
        if prefect_id:
            task = asyncio.create_task(self._tell(prefect_id, verdict))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    async def stop(self) -> None:
        """End, with a moment for what is to be told."""
        if self._telling:
            _, late = await asyncio.wait(self._telling, timeout=AT_THE_END_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _tell(self, prefect_id: str, verdict: Verdict) -> None:
        state = _IN_PREFECT.get(verdict.cause, "FAILED")
        for pause in TELL_S:
            await asyncio.sleep(pause)
            with suppress(TreadleError):
                await self._prefect.ready()
            # Its kernel may have said that it began, which must not come after its end.
            await self._prefect.recorded()
            if await end_in_prefect(self._prefect.environment(), prefect_id, state, verdict.sentence or "stopped"):
                return
