"""`treadle import`: read a flow file or document, and write it as a document or a flow file."""

from __future__ import annotations

import json
from pathlib import Path

import click

from engine.document.flow import CODE, Flow
from engine.document.json_form import flow_to_json
from engine.errors import RequestError
from studio.find_flow import SUFFIXES, find_flow
from studio.terminal.flow_text import load
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import bold, faint, quantity, remark, say, say_json
from studio.terminal.write_file import write_file


@click.command()
@click.argument("file")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="A .json or .py file to write.")
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@common_options
@pass_invocation
def command(invocation: Invocation, file: str, output: Path | None, force: bool) -> None:
    """Read a flow file or document and write it as a document.

    Nothing in the file is run. Without -o the document is written to the screen.
    """
    if output is not None and output.suffix not in SUFFIXES:
        raise RequestError(f"{output} is neither a .json nor a .py file.", fix="Name it FILE.json or FILE.py.")
    catalogue = invocation.catalogue()
    document = load(find_flow(file, invocation.workspace.root).path, catalogue)
    if output is None:
        say_json(json.loads(flow_to_json(document)))
        if not invocation.json:
            remark(faint(_summary(document)))
        return
    write_file(output, _text(document, output, invocation), force=force)
    if invocation.json:
        say_json({"path": str(output), "name": document.name, "nodes": len(document.nodes)})
        return
    say(_summary(document))
    say(f"Wrote {bold(str(output))}.")


def _text(document: Flow, output: Path, invocation: Invocation) -> str:
    if output.suffix == ".json":
        return flow_to_json(document)
    from engine.python.write import write_flow

    return write_flow(document, invocation.catalogue())


def _summary(document: Flow) -> str:
    kinds = sorted({node.kind for node in document.nodes if node.kind != CODE})
    kept = sum(node.kind == CODE for node in document.nodes)
    parts = [quantity(len(document.nodes), "node"), quantity(len(document.links), "link")]
    parts.append(quantity(len(document.parameters), "parameter"))
    if kept:
        parts.append(f"{quantity(kept, 'piece')} of code kept as written")
    return f"Read {document.name}: {', '.join(parts)}; {', '.join(kinds)}."
