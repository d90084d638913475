"""T2: the flow file started by plain `python`, against a hand-written one."""

import subprocess
import sys
import time
from pathlib import Path

from bench.graph import chain
from bench.lab import Lab
from bench.row import Row, as_ratio


def measure(lab: Lab) -> Row:
    """Interpreter, imports, run and end, as a scheduler would see them."""
    graph = chain(name="exported")
    ours = lab.write("exported", graph.flow_file(lab.catalogue))
    theirs = lab.write("exported_by_hand", graph.prefect_file(submitted=False))

    def started(path: Path) -> float:
        before = time.perf_counter()
        subprocess.run([sys.executable, path], env=lab.environment(), cwd=path.parent, check=True, capture_output=True)
        return time.perf_counter() - before

    figures = lab.compare(lambda: started(ours), lambda: started(theirs), 3)
    return as_ratio("T2", "flow file started by plain python", figures, 1.05)
