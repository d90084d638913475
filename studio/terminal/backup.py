"""`treadle backup`: the whole workspace as one file, while runs go on."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from studio.file_size import file_size
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import bold, quantity, remark, say, say_json


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--with-keys", is_flag=True, help="Put the keys in, too: whoever has the file can read the secrets then.")
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@common_options
@pass_invocation
def command(invocation: Invocation, file: Path, with_keys: bool, force: bool) -> None:
    """Write flows, runs, values and settings to one file.

    Runs may go on meanwhile. Secrets are in it as they are stored, sealed; the key that opens them is not, unless
    --with-keys is given: keep .treadle/secrets.key somewhere else. `treadle restore FILE` makes a workspace of it.
    """
    from engine.backup.make import make_backup
    from engine.store.database import Database
    from engine.store.store import database_url

    workspace = invocation.workspace
    workspace.prepare()
    database = Database.open(database_url(workspace))
    try:
        made = make_backup(workspace, database, file.absolute(), with_keys=with_keys, replace=force)
    finally:
        database.close()
    if invocation.json:
        say_json(asdict(made))
        return
    held = made.held
    say(f"Wrote {bold(str(file))}, {file_size(made.size)}.")
    say(
        f"It has {quantity(made.files, 'file')}, {quantity(held.runs, 'run')}, {quantity(made.values, 'value')}, "
        f"{quantity(held.schedules, 'schedule')}, {quantity(held.triggers, 'trigger')}."
    )
    if held.secrets and not made.has_keys:
        remark(f"{quantity(held.secrets, 'secret')} in it, sealed: without the key nobody can read them.")
    if made.values_elsewhere:
        remark(f"Values lie in {made.values_elsewhere} and are not in it.")
