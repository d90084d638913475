"""`treadle templates`: look at flows to start from, use one, keep one's own, and share them as files."""

from __future__ import annotations

import ast
from pathlib import Path

import click

from engine.errors import RequestError, UnknownName
from engine.syntax import parse_module
from studio.find_flow import FoundFlow, dashed, find_flow, nearest_name, own_templates, templates
from studio.templates.own import keep_template, throw_away
from studio.templates.samples import bring_samples, put_samples
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import bold, columns, faint, say, say_json
from studio.terminal.write_file import write_file


@click.group()
def command() -> None:
    """Look at flows to start from, use one, keep your own."""


@command.command("list")
@common_options
@pass_invocation
def list_templates(invocation: Invocation) -> None:
    """List the templates with what each one does."""
    found = [
        (name, _description(template.path), template.path)
        for name, template in sorted(templates(invocation.workspace.root).items())
    ]
    if invocation.json:
        rows = [{"name": name, "description": text, "path": str(path)} for name, text, path in found]
        say_json({"templates": rows})
        return
    for line in columns([(name, text) for name, text, _ in found]):
        say(line)
    say(faint("\nRun one with `treadle run NAME`, or take a copy with `treadle templates use NAME`."))


@command.command("show")
@click.argument("name")
@common_options
@pass_invocation
def show_template(invocation: Invocation, name: str) -> None:
    """Show the file of a template."""
    template = _template(name, invocation)
    source = template.path.read_text(encoding="utf-8")
    if invocation.json:
        description = _description(template.path)
        say_json({"name": template.name, "description": description, "path": str(template.path), "source": source})
        return
    say(source.rstrip())


@command.command("use")
@click.argument("name")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Where to; flows/NAME.py otherwise."
)
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@common_options
@pass_invocation
def use_template(invocation: Invocation, name: str, output: Path | None, force: bool) -> None:
    """Copy a template into the workspace, to change it there."""
    template = _template(name, invocation)
    target = output or _saved_path(invocation.workspace.root, template)
    write_file(target, template.path.read_text(encoding="utf-8"), force=force)
    layout = template.path.with_suffix(".layout.json")
    if layout.is_file():
        write_file(target.with_suffix(".layout.json"), layout.read_text(encoding="utf-8"), force=True)
    brought = bring_samples(template.path, invocation.workspace.root)
    if invocation.json:
        say_json({"name": dashed(target.stem), "path": str(target)})
        return
    say(f"Copied {bold(template.name)} to {target}.")
    for sample in brought:
        say(f"It reads {sample}, which came along.")
    say(f"→ Change it as you like, then: treadle run {target}")


@command.command("keep")
@click.argument("flow")
@click.option("--name", default="", help="What to call it; as the flow otherwise.")
@common_options
@pass_invocation
def keep(invocation: Invocation, flow: str, name: str) -> None:
    """Keep a flow as a template of the workspace."""
    from engine.document.layout import Layout, layout_from_json, layout_path

    found = find_flow(flow, invocation.workspace.root)
    if found.path.suffix != ".py":
        raise RequestError(f"{found.path} is no flow file.", fix="Export it as Python first: treadle export")
    layout = layout_path(found.path)
    drawn = layout_from_json(layout.read_text(encoding="utf-8")) if layout.is_file() else Layout()
    text = found.path.read_text(encoding="utf-8")
    kept = keep_template(invocation.workspace.root, name or found.path.stem, text, drawn)
    if invocation.json:
        say_json({"name": kept})
    else:
        say(f"Kept {bold(kept)}. → treadle templates share {kept}")


@command.command("remove")
@click.argument("name")
@common_options
@pass_invocation
def remove(invocation: Invocation, name: str) -> None:
    """Remove a template of the workspace; those that are shipped stay."""
    throw_away(invocation.workspace.root, name)
    if invocation.json:
        say_json({"removed": dashed(name)})
    else:
        say(f"Removed {bold(dashed(name))}.")


@command.command("share")
@click.argument("name")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="NAME.treadle.zip otherwise.")
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@common_options
@pass_invocation
def share(invocation: Invocation, name: str, output: Path | None, force: bool) -> None:
    """Write a template as one file to send, with the samples that it reads."""
    from studio.templates.bundle import SUFFIX, pack_template

    found = _template(name, invocation)
    root = invocation.workspace.root
    place = root if found.path.parent == own_templates(root) else found.path.parents[1]
    target = output or Path(found.name + SUFFIX)
    if target.exists() and not force:
        raise RequestError(f"{target} already exists.", fix="Choose another name, or add --force to replace it.")
    target.write_bytes(pack_template(found.path, place))
    if invocation.json:
        say_json({"name": found.name, "path": str(target)})
    else:
        say(f"Wrote {target}. → treadle templates add {target}, wherever it is sent to")


@command.command("add")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--name", default="", help="What to call it; as the file otherwise.")
@common_options
@pass_invocation
def add(invocation: Invocation, file: Path, name: str) -> None:
    """Take in a template that somebody has shared. Nothing of it is run."""
    from studio.templates.bundle import LARGEST, unpack_template

    if file.stat().st_size > LARGEST:
        raise RequestError(f"{file} is too large for a template.", fix="Choose a file that a gallery has shared.")
    bundle = unpack_template(file.read_bytes(), invocation.catalogue())
    kept = keep_template(invocation.workspace.root, name or file.name.split(".")[0], bundle.text, bundle.layout)
    brought = put_samples(bundle.samples, invocation.workspace.root)
    if invocation.json:
        say_json({"name": kept, "samples": [str(path) for path in brought]})
        return
    say(f"Added {bold(kept)}.")
    for sample in brought:
        say(f"It reads {sample}, which came along.")


def _template(name: str, invocation: Invocation) -> FoundFlow:
    known = templates(invocation.workspace.root)
    found = known.get(dashed(name))
    if found is None:
        raise UnknownName(f"There is no template named {name!r}.", fix=nearest_name(dashed(name), sorted(known)))
    return found


def _saved_path(workspace: Path, template: FoundFlow) -> Path:
    folder = workspace / "flows"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / template.path.name


def _description(path: Path) -> str:
    text = ast.get_docstring(parse_module(path.read_text(encoding="utf-8"))) or ""
    return text.partition("\n")[0]
