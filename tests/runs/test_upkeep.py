"""The engine deletes a run with what only that run needs, and cleans up when it is asked."""

from __future__ import annotations

from typing import Any

import pytest

from engine.errors import RequestError
from engine.values.blobs import open_blobs
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
