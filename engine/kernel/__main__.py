"""The process: `python -m engine.kernel FD OUT ERR WORKSPACE_DATA [MODULE …]`, with a socket to the engine on FD.

What is written to the standard streams past Python, by child programs and libraries in C, goes to the pipes OUT and
ERR. What Python itself writes there between runs goes to the log that the streams led to before.
"""

from __future__ import annotations

import os
import sys


def _part_streams(out: int, err: int) -> None:
    """Before anything is imported that keeps a stream for its messages, as Prefect does."""
    for name, standard, pipe in (("stdout", 1, out), ("stderr", 2, err)):
        log = os.fdopen(os.dup(standard), "w", encoding="utf-8", errors="backslashreplace", buffering=1)
        setattr(sys, name, log)
        setattr(sys, f"__{name}__", log)
        os.dup2(pipe, standard)
        os.close(pipe)


if __name__ == "__main__":
    _part_streams(int(sys.argv[2]), int(sys.argv[3]))

    from engine.kernel.process import main

    main([sys.argv[1], *sys.argv[4:]])
