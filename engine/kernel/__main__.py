"""The process: `python -m engine.kernel FD WORKSPACE_DATA [MODULE …]`, with a socket to the engine on FD."""

from __future__ import annotations

import sys

from engine.kernel.process import main

if __name__ == "__main__":
    main(sys.argv[1:])
