"""`treadle export`: write a flow as the Python file that it is."""

from __future__ import annotations

from pathlib import Path

import click

from engine.python.write import write_flow
from studio.find_flow import find_flow
from studio.terminal.flow_text import load
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import bold, say, say_json, say_whole
from studio.terminal.write_file import write_file


@click.command()
@click.argument("flow")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE.py", help="Where to; the screen otherwise."
)
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@common_options
@pass_invocation
def command(invocation: Invocation, flow: str, output: Path | None, force: bool) -> None:
    """Write a flow as a Python file.

    FLOW is a flow file (.py), a document (.json), or the name of a saved flow or template. The file runs with plain
    `python`, or with `uv run` where Treadle is not installed.
    """
    found = find_flow(flow, invocation.workspace.root)
    catalogue = invocation.catalogue()
    document = load(found.path, catalogue)
    text = write_flow(document, catalogue)
    if output is not None:
        write_file(output, text, force=force)
    if invocation.json:
        say_json({"name": document.name, "path": str(output) if output else None, "source": text})
    elif output is not None:
        say(f"Wrote {bold(document.name)} to {output}.\n→ Run it: python {output}")
    else:
        say_whole(text)
