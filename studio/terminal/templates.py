"""`treadle templates`: look at the shipped flows and start from one."""

from __future__ import annotations

import ast
from pathlib import Path

import click

from engine.errors import UnknownName
from studio.find_flow import FoundFlow, dashed, nearest_name, templates
from studio.template_data import bring_samples
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import bold, columns, faint, say, say_json
from studio.terminal.write_file import write_file


@click.group()
def command() -> None:
    """Look at the shipped flows and start from one."""


@command.command("list")
@common_options
@pass_invocation
def list_templates(invocation: Invocation) -> None:
    """List the templates with what each one does."""
    found = [(name, _description(template.path), template.path) for name, template in sorted(templates().items())]
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
    template = _template(name)
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
    template = _template(name)
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


def _template(name: str) -> FoundFlow:
    known = templates()
    found = known.get(dashed(name))
    if found is None:
        raise UnknownName(f"There is no template named {name!r}.", fix=nearest_name(dashed(name), sorted(known)))
    return found


def _saved_path(workspace: Path, template: FoundFlow) -> Path:
    folder = workspace / "flows"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / template.path.name


def _description(path: Path) -> str:
    text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return text.partition("\n")[0]
