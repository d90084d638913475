"""The end of runs of another flow: found in the store, so that none is missed while no engine was there."""

from __future__ import annotations

import asyncio
import contextlib
import json
from datetime import datetime, timedelta
from typing import Any

from engine.events.model import now
from engine.store.ended_runs import EndedRun, ended_runs, ends_since
from engine.triggers.kinds import FlowEndSettings
from engine.triggers.watchers.watched import Happened, Watched

LOOK_AGAIN_S = 20.0
OVERLAP = timedelta(minutes=2)
"""Runs are looked for from so long before the last one: their ends are not written in the order of their times."""
TOGETHER = 100
_UNTIL = "until"


async def watch_flow_end(watched: Watched) -> None:
    """Watch for ends until cancelled."""
    settings = watched.settings
    if not isinstance(settings, FlowEndSettings):
        raise TypeError(f"{type(settings)} are not the settings of another flow's end")
    until = (await watched.marks()).get(_UNTIL)
    if until is None:
        # Runs that ended before the trigger was there do not count, also not within the overlap.
        until = (now() + OVERLAP).isoformat()
        await watched.remember({_UNTIL: until})
    watched.well()
    # A file's name has underscores where the name of the flow has hyphens.
    names = {settings.after, settings.after.replace("_", "-")}
    since = datetime.fromisoformat(until)
    told: dict[str, datetime] = {}
    while True:
        watched.runs_ended.clear()
        ends = await asyncio.to_thread(ends_since, watched.database, names, settings.states, since - OVERLAP)
        fresh = [id for id in ends if id not in told]
        for start in range(0, len(fresh), TOGETHER):
            some = fresh[start : start + TOGETHER]
            since = max(since, *(ends[id] for id in some))
            runs = await asyncio.to_thread(ended_runs, watched.database, some)
            await watched.hand_on([_happened(run, since) for run in runs])
        told = ends
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(watched.runs_ended.wait(), LOOK_AGAIN_S)


def _happened(run: EndedRun, until: datetime) -> Happened:
    trigger: dict[str, Any] = json.loads(run.request).get("trigger") or {}
    event = {
        "kind": "flow_end",
        "run": run.id,
        "flow": run.flow,
        "state": run.state,
        "error": run.error,
        "duration_s": run.duration_s,
        "parameters": json.loads(run.parameters),
        "outputs": run.outputs,
        "ended": run.ended.isoformat(),
        "depth": int(trigger.get("depth", 0)) + 1,
    }
    return Happened(event, f"end {run.id}", {_UNTIL: until.isoformat()})
