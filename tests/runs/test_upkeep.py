"""The engine deletes a run with what only that run needs, and cleans up when it is asked."""

from __future__ import annotations

from typing import Any

import pytest

from engine.errors import RequestError
from engine.values.open_blobs import open_blobs
from tests.runs.bench import Bench


def call(bench: Bench, method: str, **params: Any) -> dict[str, Any]:
    return bench.await_(bench.service.methods[method](params))


def test_a_deleted_run_is_gone_with_its_values(bench: Bench) -> None:
    code = 'a = ["made by a deleted run"] * 2000\nb = total.submit(parts=[1, 2])\nreturn b.result()'
    run = bench.start(code, name="to-delete")
    bench.events(run)
    told = call(bench, "delete_run", run_id=run)
    assert told["runs"] == 1
    assert run not in [row["id"] for row in call(bench, "list_runs", limit=100)]  # pyright: ignore[reportArgumentType]
    with pytest.raises(RequestError):
        call(bench, "delete_run", run_id=run)


def test_a_clean_up_on_request_removes_values_that_nothing_names(bench: Bench) -> None:
    import os

    blobs = open_blobs(bench.workspace.root)
    path = blobs.put("d" * 40, b"left behind")
    os.utime(path, (1, 1))
    would = call(bench, "clean", dry_run=True)
    assert would["values"] >= 1
    assert path.exists()
    assert call(bench, "clean")["values"] == would["values"]
    assert not path.exists()


def test_the_store_gives_room_back_on_request_but_not_while_something_runs(bench: Bench) -> None:
    assert call(bench, "vacuum")["store_freed_bytes"] >= 0
    run = bench.start("a = total.submit(parts=[1])\nb = slow.submit(a=1, seconds=5)\nreturn b.result()", name="goes-on")
    with pytest.raises(RequestError, match="is running"):
        call(bench, "vacuum")
    call(bench, "stop_run", run_id=run)
    bench.events(run)
