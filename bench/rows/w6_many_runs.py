"""W6: fifty runs of three nodes, one after another."""

from bench.graph import three
from bench.lab import Lab
from bench.row import Row, compared

RUNS = 50


def measure(lab: Lab) -> Row:
    """Fifty requests to the engine against fifty calls in one warm process."""
    graph = three()
    ours = lab.write("three", graph.flow_file(lab.catalogue))
    theirs = lab.write("three_by_hand", graph.prefect_file(submitted=False))
    # Once: with a second of joining a thread at the end of each flow, the other side needs minutes.
    figures = lab.compare(
        lambda: sum(lab.treadle(ours) for _ in range(RUNS)),
        lambda: sum(lab.by_hand(theirs) for _ in range(RUNS)),
        1,
    )
    return compared("W6", "50 runs of 3 nodes, one after another", figures, 4.0)
