"""A warm process that runs hand-written Prefect flows: a path per line in, a line of JSON out when a flow has ended.

Started by bench/lab.py. It has imported Prefect before it is asked, as a kernel has.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from pathlib import Path


def main() -> None:
    """Answer every line until the input ends."""
    import prefect

    print(json.dumps({"prefect": prefect.__version__}), flush=True)
    for line in sys.stdin:
        path = Path(line.strip())
        specification = importlib.util.spec_from_file_location(path.stem, path)
        assert specification is not None
        assert specification.loader is not None
        module = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(module)
        flow = next(value for value in vars(module).values() if isinstance(value, prefect.Flow))
        before = time.perf_counter()
        flow()
        print(json.dumps({"seconds": time.perf_counter() - before}), flush=True)


if __name__ == "__main__":
    main()
