"""`treadle worker`: carry out runs of a studio on this machine, or on any other that reaches it."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
from pathlib import Path

import click

from engine.errors import RequestError
from studio.terminal.invocation import Invocation, common_options, pass_invocation, remote_options
from studio.terminal.speech import remark

HERE = "http://127.0.0.1:8080"


@click.command()
@click.option("--token-file", type=click.Path(path_type=Path), help="Holds the token of the studio.")
@click.option("--pool", default="workers", show_default=True, metavar="POOL[/QUEUE,…]", help="Prefect's work pool.")
@click.option("--slots", type=click.IntRange(1, 1000), default=1, show_default=True, help="So many runs at once.")
@click.option(
    "--lease",
    "lease_s",
    type=click.FloatRange(1, 3600),
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="So long it may be cut off before its runs are given up.",
)
@click.option("--name", help="As it is shown; the name of this machine, unless said.")
@click.option("--home", type=click.Path(path_type=Path), help="Where it keeps values and nodes; in the user's cache.")
@common_options
@remote_options
@pass_invocation
def command(
    invocation: Invocation,
    token_file: Path | None,
    pool: str,
    slots: int,
    lease_s: float,
    name: str | None,
    home: Path | None,
) -> int:
    """Carry out runs of a studio, here or on another machine.

    They are those of flows that name its work pool: `pool = "NAME"` in the script block of their file. It fetches the
    flow and the nodes from the studio, and tells what happens there. Ctrl+C lets its runs come to their end; a second
    one ends them.
    """
    from engine.workers.process import Place, WorkerProcess
    from engine.workspace import cache_folder
    from studio.terminal.engine import kernel_modules

    pool, _, queues = pool.partition("/")
    called = name or socket.gethostname()
    place = Place(
        url=invocation.url or HERE,
        token=_token(invocation, token_file),
        home=(home or cache_folder() / "worker" / called).resolve(),
        name=called,
        pool=pool,
        queues=tuple(queue.strip() for queue in queues.split(",") if queue.strip()),
        slots=slots,
        lease_s=lease_s,
        modules=kernel_modules(invocation),
    )

    async def work() -> None:
        worker = WorkerProcess(place, remark)
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, worker.end)
        await worker.work()

    asyncio.run(work())
    return 0


def _token(invocation: Invocation, file: Path | None) -> str:
    # Out of the environment: the code of nodes has nothing to do with it.
    token = os.environ.pop("TREADLE_TOKEN", "")
    if file is None:
        return invocation.token or token
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise RequestError(
            f"{file} cannot be read: {error.strerror}.", fix="Put the studio's token into it."
        ) from error
