"""`treadle flows`: the saved flows, here or in a studio elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from engine.errors import RequestError
from studio.terminal.invocation import Invocation, common_options, pass_invocation, remote_options
from studio.terminal.remote import studio_elsewhere
from studio.terminal.speech import bold, columns, faint, quantity, say, say_json, say_whole
from studio.terminal.write_file import write_file

MOST = 1000


@click.group()
def command() -> None:
    """List the saved flows; fetch them from a studio, and bring them there."""


@command.command("list")
@click.option("--search", metavar="WORDS", default="", help="Only those whose name or description has all these words.")
@common_options
@remote_options
@pass_invocation
def list_flows(invocation: Invocation, search: str) -> None:
    """List the saved flows, the one that was changed last first."""
    rows = _there(invocation, search) if invocation.is_remote else _here(invocation, search)
    if invocation.json:
        say_json({"flows": rows})
        return
    for line in columns([_row(row) for row in rows]):
        say(line)
    if not rows:
        say("There are no such flows." if search else "There are no flows yet.")


@command.command("get")
@click.argument("name")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Where to; written out otherwise."
)
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@common_options
@remote_options
@pass_invocation
def get_flow(invocation: Invocation, name: str, output: Path | None, force: bool) -> None:
    """Fetch the file of a flow from a studio."""
    _needs_studio(invocation)
    with studio_elsewhere(invocation) as studio:
        found = studio.source(name)
    if output is not None:
        write_file(output, found.source, force=force)
    if invocation.json:
        say_json({"name": name, "etag": found.etag, "path": str(output) if output else None, "source": found.source})
    elif output is None:
        say_whole(found.source)
    else:
        say(f"Wrote {bold(name)} to {output}.")


@command.command("put")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--name", metavar="NAME", help="What it is called there; the name of the file otherwise.")
@click.option("--over", metavar="ETAG", help="Replace the text that `flows get --json` told with this etag; * any.")
@click.option("-m", "--message", default="", help="Kept with the version.")
@common_options
@remote_options
@pass_invocation
def put_flow(invocation: Invocation, file: Path, name: str | None, over: str | None, message: str) -> None:
    """Bring a flow file to a studio."""
    _needs_studio(invocation)
    if file.suffix != ".py":
        raise RequestError(f"{file} is no flow file.", fix="Give a .py; `treadle export` makes one of a document.")
    called, text = name or file.stem, file.read_bytes().decode("utf-8")
    with studio_elsewhere(invocation) as studio:
        if over is None:
            saved = studio.create_flow(called, text, message)
        else:
            saved = studio.save_flow(called, text, over, message)
    if invocation.json:
        say_json(saved.model_dump())
    else:
        say(f"Saved {bold(saved.name)} there as version {saved.version}.")


def _there(invocation: Invocation, search: str) -> list[dict[str, Any]]:
    from studio.client import calls

    with studio_elsewhere(invocation) as studio:
        return studio.send(calls.as_told(calls.flows(search, limit=MOST)))["flows"]


def _here(invocation: Invocation, search: str) -> list[dict[str, Any]]:
    from dataclasses import asdict

    from studio.sessions.flow_list import FlowList

    entries = FlowList(invocation.workspace, invocation.catalogue).entries()
    words = search.casefold().split()
    return [
        {**asdict(entry), "modified": entry.modified.isoformat()}
        for entry in entries
        if all(word in f"{entry.name} {entry.title} {entry.description}".casefold() for word in words)
    ]


def _row(row: dict[str, Any]) -> tuple[str, ...]:
    said = row["problem"] or row["description"].partition("\n")[0]
    return bold(row["name"]), quantity(row["nodes"], "node"), faint(said)


def _needs_studio(invocation: Invocation) -> None:
    if not invocation.is_remote:
        raise RequestError("Which studio is meant?", fix="Give --url http://HOST:PORT, or set TREADLE_URL.")
