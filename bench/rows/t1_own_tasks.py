"""T1: every node its own Prefect task run, as a hand-written flow has it."""

from bench.graph import chain, sleepers
from bench.lab import Lab
from bench.row import Row, as_ratio


def measure(lab: Lab) -> list[Row]:
    """Heavy nodes against submitted tasks, in a chain and side by side."""
    chained = lab.compare_graph(chain(), submitted=True, heavy=True)
    beside = lab.compare_graph(sleepers(blocking=True), submitted=True)
    return [
        as_ratio("T1a", "chain of 100, every node its own task", chained, 1.05),
        as_ratio("T1b", "100 sleepers, every node its own task", beside, 1.05),
    ]
