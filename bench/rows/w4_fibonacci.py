"""W4a: forty times fibonacci(10), one after another."""

from bench.graph import fibonacci_chain
from bench.lab import Lab
from bench.row import Row, compared, shortest


def measure(lab: Lab) -> Row:
    """Treadle's light nodes against tasks that are called."""
    graph = fibonacci_chain()
    figures = lab.compare_graph(graph, submitted=False)
    return compared("W4a", "40 × fibonacci(10), chained", figures, 0.10, plain=shortest(graph.plain))
