"""`treadle clean`: remove what the rules of the workspace do not keep."""

from __future__ import annotations

from typing import Any

import click

from studio.file_size import file_size
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import say, say_json


@click.command()
@click.option("--dry-run", is_flag=True, help="Only say what would go.")
@click.option("--vacuum", is_flag=True, help="Give the room in the store back to the disk, too; nothing may run then.")
@common_options
@pass_invocation
def command(invocation: Invocation, dry_run: bool, vacuum: bool) -> None:
    """Remove old runs, and values that nothing needs any more.

    How much is kept stands in treadle.toml, section [keep]: runs_per_flow, days, gigabytes, log_days, value_days. What
    a version, a pin, a run that stays or a run that goes on uses is never removed.
    """
    with invocation.engine() as engine:
        cleaned: dict[str, Any] = engine.call("clean", dry_run=dry_run)
        if vacuum and not dry_run:
            cleaned |= engine.call("vacuum")
    if invocation.json:
        say_json(cleaned | {"dry_run": dry_run})
        return
    done = "Would remove" if dry_run else "Removed"
    freed = file_size(cleaned["freed_bytes"])
    say(f"{done} {cleaned['runs']} runs and {cleaned['values']} values ({freed}).")
    if cleaned["lines"]:
        say(f"{done} {cleaned['lines']} lines of logs of older runs.")
    say(f"{file_size(cleaned['kept_bytes'])} of values are kept.")
    if "store_freed_bytes" in cleaned:
        say(f"The store gave {file_size(cleaned['store_freed_bytes'])} back to the disk.")
