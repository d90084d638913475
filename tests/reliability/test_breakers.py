"""A host that fails again and again is left alone, in all runs, until a person or time says otherwise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.limits.breaker import OPENS_AFTER
from engine.store import breakers as stored
from tests.processes import eventually
from tests.reliability.conftest import states
from tests.runs.bench import Bench

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(180)]

HEAD = "from nodes.probe.hard_nodes import ring"


def rings(host: str, trace: Path, status: int, times: int = 1) -> str:
    rang = f"ring.map([{host!r}] * {times}, status={status}, trace={str(trace)!r})"
    return f"parts = {rang}\nreturn [part.result() for part in parts]"


def breaker_of(bench: Bench, host: str) -> dict[str, Any] | None:
    rows = bench.await_(bench.service.methods["breakers"]({}))
    return next((row for row in rows if row["host"] == host), None)


def test_a_failing_host_is_left_alone_in_every_run_until_it_is_reset(bench: Bench, tmp_path: Path) -> None:
    trace, host = tmp_path / "trace", "down.example"
    assert bench.run(rings(host, trace, 503, OPENS_AFTER), head=HEAD, name="rings")["state"] == "finished"
    eventually(lambda: (breaker_of(bench, host) or {}).get("state") == "open")
    assert breaker_of(bench, host)["reason"] == "it answered 503"  # pyright: ignore[reportOptionalSubscript]

    other = bench.run(rings(host, trace, 200), head=HEAD, name="rings-too")
    assert states(other) == {"parts": "failed"}
    assert "down.example is left alone for" in other["nodes"]["parts"]["error"]
    assert len(trace.read_text(encoding="utf-8").splitlines()) == OPENS_AFTER
    database = bench.service._history.store.database  # noqa: SLF001  # what is kept for the next engine
    assert [kept.state for kept in stored.every(database) if kept.host == host] == ["open"]

    bench.await_(bench.service.methods["reset_breaker"]({"host": host}))
    assert bench.run(rings(host, trace, 200), head=HEAD, name="rings-again")["state"] == "finished"
    assert breaker_of(bench, host) is None


def test_the_askers_own_mistakes_open_nothing(bench: Bench, tmp_path: Path) -> None:
    host = "picky.example"
    assert bench.run(rings(host, tmp_path / "trace", 404, 8), head=HEAD, name="rings-wrong")["state"] == "finished"
    assert breaker_of(bench, host) is None
