"""W2: one node, a hundred that read it, one that reads them all."""

from bench.graph import fan
from bench.lab import Lab
from bench.row import Row, compared, shortest


def measure(lab: Lab) -> Row:
    """Treadle's light nodes against tasks that are submitted."""
    graph = fan()
    figures = lab.compare_graph(graph, submitted=True)
    return compared("W2", "1 → 100 → 1 trivial nodes", figures, 0.10, plain=shortest(graph.plain))
