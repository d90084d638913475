"""One engine's run service, with a real Prefect server and real kernels, for all tests of runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.runs.bench import NODES, Bench, open_bench


@pytest.fixture(scope="session")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with open_bench(tmp_path_factory.mktemp("workspace"), {"probe/probe_nodes": NODES}) as opened:
        yield opened
