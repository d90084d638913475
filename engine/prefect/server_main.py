"""The program of the child process that is Prefect's server: `python -m engine.prefect.server_main DESCRIPTOR`.

It serves on a listening socket that it inherits, so that the port is never lost between two starts.
"""

from __future__ import annotations

import gc
import socket
import sys
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from fastapi import FastAPI


def main(descriptor: int) -> None:
    """Serve until SIGTERM."""
    # Nothing of the 5,000 modules' objects is garbage: collecting while they load costs 0.4 s of 3 s.
    gc.disable()
    import uvicorn
    from prefect.server.api.server import create_app

    from engine.prefect.locked_database import TriesAgainWhenLocked
    from engine.prefect.record_route import add_record_route

    made = create_app(final=True)
    # Prefect hangs the part of the app under /api there for others to find.
    add_record_route(cast("FastAPI", vars(made)["api_app"]))
    app = TriesAgainWhenLocked(made)
    gc.enable()
    gc.freeze()
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        # Longer than clients keep idle connections (5 s): the side that hangs up is never the one that is written to.
        timeout_keep_alive=60,
        timeout_graceful_shutdown=2,
    )
    uvicorn.Server(config).run(sockets=[socket.socket(fileno=descriptor)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
