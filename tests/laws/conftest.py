"""One run service with the probe nodes, a real Prefect server and real kernels, for all laws about running."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.runs.bench import Bench, open_bench


@pytest.fixture(scope="session")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    steps = Path(__file__).with_name("probe_nodes.py").read_text(encoding="utf-8")
    with open_bench(tmp_path_factory.mktemp("laws"), {"law/steps": steps}) as opened:
        yield opened
