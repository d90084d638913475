"""W7: 100 independent nodes that sleep 0.2 s."""

from bench.graph import sleepers
from bench.lab import Lab
from bench.row import Row, compared


def measure(lab: Lab) -> Row:
    """Async nodes that wait beside each other against submitted tasks that hold a thread each.

    Each side has what is quickest for it: submitted async tasks take Prefect five times as long as blocking ones.
    """
    ours = lab.write("sleepers", sleepers().flow_file(lab.catalogue))
    theirs = lab.write("sleepers_by_hand", sleepers(blocking=True).prefect_file(submitted=True))
    figures = lab.compare(lambda: lab.treadle(ours), lambda: lab.by_hand(theirs), 3)
    return compared("W7", "100 independent nodes that sleep 0.2 s", figures, 0.5, plain=0.2)
