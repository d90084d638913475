"""W5: the chain of W1 again with only its last node changed."""

from itertools import count

from bench.graph import chain
from bench.lab import Lab
from bench.row import Row, compared


def measure(lab: Lab) -> Row:
    """What the store has against running all of it again, as a hand-written flow without a cache does."""
    numbers = count(2)

    def ours() -> float:
        changed = chain(last=next(numbers), name="changed")
        return lab.treadle(lab.write("changed", changed.flow_file(lab.catalogue)), fresh=False)

    theirs = lab.write("changed_by_hand", chain(name="changed").prefect_file(submitted=False))
    figures = lab.compare(ours, lambda: lab.by_hand(theirs), 3)
    return compared("W5", "W1 again, only the last node changed", figures, 0.10)
