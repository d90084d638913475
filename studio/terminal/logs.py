"""`treadle logs`: what the nodes of a run said, here or in a studio elsewhere."""

from __future__ import annotations

from typing import Any

import click

from engine.errors import UnknownName
from studio.terminal.invocation import Invocation, common_options, pass_invocation, remote_options
from studio.terminal.remote import run_named, studio_elsewhere
from studio.terminal.speech import faint, say, say_json

LEVELS = ("debug", "info", "warning", "error", "critical")
MOST = 1000


@click.command()
@click.argument("run")
@click.option("--node", metavar="NODE", help="Only what this node said.")
@click.option("--level", type=click.Choice(LEVELS), help="This level and above.")
@click.option(
    "--limit", type=click.IntRange(1, MOST), default=200, show_default=True, help="So many of the last lines."
)
@click.option("--follow", "-f", is_flag=True, help="Go on with what is said until the run ends; with --url.")
@common_options
@remote_options
@pass_invocation
def command(invocation: Invocation, run: str, node: str | None, level: str | None, limit: int, follow: bool) -> None:
    """Show what the nodes of a run said.

    RUN is the id of a run, or its last letters.
    """
    if not invocation.is_remote:
        if follow:
            raise click.UsageError("--follow is for a studio elsewhere: give --url, or set TREADLE_URL.")
        _tell(invocation, _here(invocation, run, node, level, limit))
        return
    from studio.client import calls

    with studio_elsewhere(invocation) as studio:
        found = run_named(studio, run)
        told = studio.send(
            calls.as_told(calls.log(found, node=node, level=level, text="", after=None, before=None, limit=limit))
        )
        _tell(invocation, told["lines"])
        if not follow:
            return
        least = LEVELS.index(level) if level else 0
        for event in studio.events(found, after=told["lines"][-1]["seq"] if told["lines"] else 0):
            line = {**event.data, "node": event.data.get("node") or ""}
            if event.kind == "node.logged" and node in {None, line["node"]} and LEVELS.index(line["level"]) >= least:
                _tell(invocation, [line])


def _here(invocation: Invocation, run: str, node: str | None, level: str | None, limit: int) -> list[dict[str, Any]]:
    from engine.store.log_page import LogFilter
    from engine.store.store import Store, database_url

    workspace = invocation.workspace
    workspace.prepare()
    store = Store.open(database_url(workspace))
    try:
        rows = store.runs(limit=MOST)
        found = next((row.id for row in rows if row.id.endswith(run)), None)
        if found is None:
            raise UnknownName(f"There is no run {run}.", fix="`treadle runs list` shows them.")
        page = store.log_lines(found, LogFilter(node=node, level=level, item=None, text=""), limit=limit)
    finally:
        store.close()
    return [
        {
            "seq": line.seq,
            "time": line.time.isoformat(),
            "node": line.node,
            "level": line.level,
            "message": line.message,
        }
        for line in page.lines
    ]


def _tell(invocation: Invocation, lines: list[dict[str, Any]]) -> None:
    if invocation.json:
        say_json({"lines": lines})
        return
    for line in lines:
        say(f"{faint(line['time'][11:19])} {line['node']} {line['level']}: {line['message']}")
