"""`treadle stop`: stop a run that is going on."""

from __future__ import annotations

from typing import Any

import click

from engine.errors import UnknownName
from studio.terminal.invocation import Invocation, common_options, pass_invocation, remote_options
from studio.terminal.speech import say, say_json


@click.command()
@click.argument("run", required=False)
@common_options
@remote_options
@pass_invocation
def command(invocation: Invocation, run: str | None) -> None:
    """Stop a run, or all of them.

    RUN is the id of a run, or its last letters; without it everything that runs in this workspace is stopped.
    """
    chosen = _elsewhere(invocation, run) if invocation.is_remote else _here(invocation, run)
    if invocation.json:
        say_json({"stopped": chosen})
        return
    for each in chosen:
        say(f"Asked run {each} to stop.")


def _elsewhere(invocation: Invocation, run: str | None) -> list[str]:
    from studio.terminal.remote_run import stop_there

    return stop_there(invocation, run)


def _here(invocation: Invocation, run: str | None) -> list[str]:
    engine = invocation.running_engine()
    if engine is None:
        raise UnknownName("Nothing is running: no engine is up.", fix="`treadle runs list` shows past runs.")
    with engine:
        status: dict[str, Any] = engine.call("status")
        going_on = [str(each) for each in status["runs"]]
        # What waits for people is stopped only where it is named: nothing of it runs.
        waiting = [str(each) for each in status["waiting"]] if run else []
        chosen = [each for each in [*going_on, *waiting] if run is None or each.endswith(run)]
        if not chosen:
            what = f"No run {run!r} is going on" if run else "No run is going on"
            fix = f"Going on: {', '.join(going_on)}." if going_on else "`treadle runs list` shows past runs."
            raise UnknownName(f"{what}.", fix=fix)
        for each in chosen:
            engine.call("stop_run", run_id=each)
    return chosen
