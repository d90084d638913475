"""What kernels say of their flow runs is in Prefect a moment later: in order, once, and whatever else is wrong."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from engine.prefect.connection import Connection
from engine.prefect.recorder import Recorder
from engine.prefect.server import PrefectServer

pytestmark = pytest.mark.prefect

START = datetime(2026, 1, 1, tzinfo=UTC)


def state(kind: str, after_s: float) -> dict[str, Any]:
    at = (START + timedelta(seconds=after_s)).isoformat()
    return {"id": str(uuid.uuid4()), "type": kind, "name": kind.title(), "timestamp": at}


def beginning(name: str) -> dict[str, Any]:
    run = {"flow_id": str(uuid.uuid4()), "name": name, "parameters": {"to": 3}, "tags": ["treadle"]}
    return {"id": str(uuid.uuid4()), "flow": "recorded", "run": run, "states": [state("RUNNING", 0)]}


def in_prefect(server: PrefectServer, work: Callable[[Connection], Coroutine[Any, Any, Any]]) -> Any:
    async def ask() -> Any:
        async with Connection(server.environment()) as connection:
            return await work(connection)

    return asyncio.run(ask())


def flow_run(server: PrefectServer, id: str) -> dict[str, Any]:
    return in_prefect(server, lambda line: line.get(f"flow_runs/{id}")).json()


def record(server: PrefectServer, *entries: dict[str, Any]) -> None:
    async def all_of_them() -> None:
        recorder = Recorder(server.environment())
        for entry in entries:
            recorder.take(entry)
        await recorder.settle()
        await recorder.close(5)

    asyncio.run(all_of_them())


def test_a_run_is_recorded_with_the_times_at_which_it_happened(server: PrefectServer) -> None:
    begun = beginning("timed")
    record(server, begun, {"id": begun["id"], "states": [state("COMPLETED", 2.5)]})
    found = flow_run(server, begun["id"])
    assert (found["name"], found["state_type"], found["tags"], found["parameters"]) == (
        "timed",
        "COMPLETED",
        ["treadle"],
        {"to": 3},
    )
    assert found["total_run_time"] == 2.5
    assert datetime.fromisoformat(found["start_time"]) == START


def test_an_entry_that_is_sent_twice_is_written_once(server: PrefectServer) -> None:
    begun = beginning("twice")
    entries = [begun, {"id": begun["id"], "states": [state("FAILED", 1)]}]

    async def send_twice(line: Connection) -> list[dict[str, Any]]:
        for again in ("false", "true", "true"):
            (await line.post("treadle/record", entries, {"again": again})).raise_for_status()
        return (await line.get(f"flow_run_states/?flow_run_id={begun['id']}")).json()

    assert [each["type"] for each in in_prefect(server, send_twice)] == ["RUNNING", "FAILED"]


def test_what_is_refused_holds_up_nothing_else(server: PrefectServer) -> None:
    before, nonsense, after = beginning("before"), beginning("nonsense"), beginning("after")
    nonsense["states"] = [{"type": "NO_SUCH_STATE"}]
    deleted = {"id": str(uuid.uuid4()), "states": [state("COMPLETED", 1)]}
    record(server, before, nonsense, deleted, after)
    assert [flow_run(server, each["id"]).get("name") for each in (before, nonsense, after)] == ["before", None, "after"]


def test_the_route_takes_nothing_from_strangers(server: PrefectServer) -> None:
    stranger = {"PREFECT_API_URL": server.url}

    async def send() -> int:
        async with Connection(stranger) as line:
            return (await line.post("treadle/record", [beginning("forged")])).status_code

    assert asyncio.run(send()) in {401, 403}
