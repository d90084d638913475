"""`treadle restore`: a workspace made of a backup."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from engine.workspace import Workspace
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import bold, quantity, remark, say, say_json


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--paused", is_flag=True, help="Pause schedules and triggers: for a copy beside a workspace that works.")
@common_options
@pass_invocation
def command(invocation: Invocation, file: Path, paused: bool) -> None:
    """Make a workspace of a backup.

    The workspace must be empty, or not there yet: -w DIR names it. A file that is damaged, foreign, or of a newer
    Treadle is refused, and nothing is changed then. What runs when the backup was made has ended as broken off.
    """
    from engine.backup.restore import restore_backup
    from engine.store.store import database_url

    chosen = invocation.chosen_workspace
    workspace = Workspace(chosen.expanduser().resolve()) if chosen is not None else invocation.workspace
    restored = restore_backup(file.absolute(), workspace, database_url(workspace), paused=paused)
    if invocation.json:
        say_json({**asdict(restored), "workspace": str(workspace.root)})
        return
    held = restored.held
    say(f"Restored {bold(str(workspace.root))} as it was on {restored.made[:16].replace('T', ' at ')} UTC.")
    say(f"It has {quantity(held.runs, 'run')} and {quantity(held.versions, 'version')} of flows.")
    if held.secrets and not restored.has_keys:
        remark(f"{quantity(held.secrets, 'secret')} need the key: put back .treadle/secrets.key, or set TREADLE_KEY.")
    if restored.values_elsewhere:
        remark(f"Its values lie in {restored.values_elsewhere}, as before.")
    if (held.schedules or held.triggers) and not paused:
        remark(
            "Schedules and triggers work again with the next studio. Two workspaces that do would start flows twice."
        )
