"""W3: a random layered graph of 1000 trivial nodes with 1.5 links per node."""

from bench.graph import layered
from bench.lab import Lab
from bench.row import Row, compared, shortest


def measure(lab: Lab) -> Row:
    """Treadle's light nodes against tasks that are called, which is Prefect's quickest way here."""
    graph = layered()
    figures = lab.compare_graph(graph, submitted=False)
    return compared("W3", "random graph of 1000 trivial nodes", figures, 0.20, plain=shortest(graph.plain))
