"""R7, R16: very many runs at once, and watchers that come and go."""

from __future__ import annotations

import asyncio
import json
import os
import random
from typing import Any

import pytest

from engine.events.fold import fold
from engine.events.model import events_adapter
from tests.runs.bench import Bench, flow_text

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(900)]

RUNS = int(os.environ.get("TREADLE_PARALLEL_RUNS", "60"))
CUTS = int(os.environ.get("TREADLE_WATCH_CUTS", "200"))


def test_many_requests_at_once_all_start_and_all_end(bench: Bench) -> None:
    async def start(number: int) -> str:
        source = flow_text(f"a = add.submit(a={number})\nreturn a.result()", name=f"many-{number % 7}")
        params = {
            "source": source,
            "fresh": True,
            "folder": str(bench.workspace.root),
            "once": f"request-{number % RUNS}",
        }
        return (await bench.service.start_run(params))["run_id"]

    async def start_all() -> list[str]:
        # Each request comes twice, as over a line that broke.
        return list(await asyncio.gather(*(start(number) for number in range(2 * RUNS))))

    runs = bench.await_(start_all())
    assert runs[:RUNS] == runs[RUNS:]
    assert len(set(runs)) == RUNS
    ends = [bench.result(run) for run in runs[:RUNS]]
    assert {(end["state"], end["error"]) for end in ends} == {("finished", None)}


def test_a_watcher_that_is_cut_off_anywhere_ends_with_the_same_view(bench: Bench) -> None:
    body = "a = slow.submit(a=1, seconds=0.3)\nb = shout.submit(a=a, lines=300)\nc = count_up.submit(to=6)\nreturn b, c"
    run = bench.start(body, name="watched", fresh=True)
    chance = random.Random(run)

    async def follow_with_cuts() -> list[dict[str, Any]]:
        seen: list[dict[str, Any]] = []
        for _ in range(CUTS):
            stream = bench.service.watch_run({"run_id": run, "after": seen[-1]["seq"] if seen else 0})
            left = chance.randint(1, 40)
            async for texts in stream:
                some = [json.loads(text) for text in texts.items[:left]]
                seen += some
                left -= len(some)
                if not left:
                    break
            await stream.aclose()  # type: ignore[attr-defined]
            if seen and seen[-1]["kind"] == "run.finished":
                break
        return seen

    async def follow_all() -> list[list[dict[str, Any]]]:
        return list(await asyncio.gather(*(follow_with_cuts() for _ in range(5))))

    watchers = bench.await_(follow_all())
    stored = bench.await_(bench.service._history.events(run))  # noqa: SLF001  # what is stored
    for seen in watchers:
        assert [event["seq"] for event in seen] == list(range(1, len(stored) + 1))
        assert fold(events_adapter.validate_python(seen)) == fold(stored)
