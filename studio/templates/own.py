"""Templates of the workspace: kept from a flow, and thrown away."""

from __future__ import annotations

import re
from pathlib import Path

from engine.document.layout import Layout, layout_path, layout_to_json
from engine.errors import RequestError, UnknownName
from engine.python.files import write_text
from studio.find_flow import dashed, own_templates, templates

_ODD = re.compile(r"\W+")
LONGEST_NAME = 60


def keep_template(workspace: Path, name: str, text: str, layout: Layout) -> str:
    """Keep a flow as a template of the workspace; its name. Raises RequestError for a name that is taken or none."""
    stem = _ODD.sub("_", name).strip("_").lower()[:LONGEST_NAME]
    if not stem:
        raise RequestError("The template has no name.", fix="Write one, such as Monthly report.")
    if dashed(stem) in templates(workspace):
        raise RequestError(f"There is a template {dashed(stem)!r} already.", fix="Choose another name.")
    folder = own_templates(workspace)
    folder.mkdir(exist_ok=True)
    path = folder / f"{stem}.py"
    if layout != Layout():
        write_text(layout_path(path), layout_to_json(layout))
    write_text(path, text)
    return dashed(stem)


def throw_away(workspace: Path, name: str) -> None:
    """Remove a template of the workspace. Raises UnknownName; those that are shipped stay."""
    found = templates(workspace).get(dashed(name))
    if found is None or found.path.parent != own_templates(workspace):
        raise UnknownName(f"There is no template of yours named {name!r}.", fix="Those that come with Treadle stay.")
    layout_path(found.path).unlink(missing_ok=True)
    found.path.unlink()
