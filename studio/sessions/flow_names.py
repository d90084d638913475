"""Names of flows' files: made of a title, free in a workspace, and never a way out of it."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from engine.errors import RequestError
from engine.workspace import Workspace, is_flow_name

LONGEST = 80


def name_of_title(title: str) -> str:
    """A file name for a title: `Größe & Gewicht!` is `grosse_gewicht`, what has no Latin letter is `flow`."""
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:LONGEST].strip("_")
    return name if name and is_flow_name(name) else f"flow_{name}".strip("_")


def free_name(workspace: Workspace, wanted: str) -> str:
    """That name, or the first of `wanted_2`, `wanted_3`, … that no flow has."""
    taken = {name.casefold() for name in workspace.flow_names()}
    name, number = wanted, 1
    while name.casefold() in taken:
        number += 1
        name = f"{wanted}_{number}"
    return name


def new_path(workspace: Workspace, name: str) -> Path:
    """Where a new flow of that name goes. Raises RequestError when it cannot be called that."""
    if not is_flow_name(name):
        raise RequestError(
            f"{name[:100]!r} cannot be the name of a flow.", fix="Use up to 100 letters, digits, hyphens, underscores."
        )
    if name.casefold() in {one.casefold() for one in workspace.flow_names()}:
        raise RequestError(f"There is a flow {name!r} already.", fix="Choose another name.")
    return workspace.root / "flows" / f"{name}.py"
