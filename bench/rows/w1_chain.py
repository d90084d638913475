"""W1: a chain of 100 trivial nodes."""

from bench.graph import chain
from bench.lab import Lab
from bench.row import Row, compared, shortest


def measure(lab: Lab) -> Row:
    """Treadle's light nodes against tasks that are called."""
    graph = chain()
    figures = lab.compare_graph(graph, submitted=False)
    return compared("W1", "chain of 100 trivial nodes", figures, 0.10, plain=shortest(graph.plain))
