"""W7: 100 independent nodes that sleep 0.2 s."""

from bench.graph import sleepers
from bench.lab import Lab
from bench.row import Row, compared


def measure(lab: Lab) -> Row:
    """Async functions on both sides: light nodes that wait beside each other, and submitted tasks."""
    return compared(
        "W7", "100 independent nodes that sleep 0.2 s", lab.compare_graph(sleepers(), submitted=True), 0.5, plain=0.2
    )
