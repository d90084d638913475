"""From what stands for FLOW on the command line to the file that holds the flow."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from engine.errors import UnknownName, UnreadableFlow

SUFFIXES = (".py", ".json")
LAYOUT = ".layout.json"

Place = Literal["file", "saved", "template"]


@dataclass(frozen=True, slots=True)
class FoundFlow:
    """A flow's file, and whether it was given as a file, by the name of a saved flow, or of a template."""

    path: Path
    place: Place

    @property
    def name(self) -> str:
        """The flow's name as it is written on the command line."""
        return dashed(self.path.stem)


def find_flow(text: str, workspace: Path) -> FoundFlow:
    """The file of a flow, document, saved flow or template. Raises UnknownName with the nearest name."""
    path = Path(text).expanduser()
    if path.suffix in SUFFIXES or path.is_file():
        return FoundFlow(_file(path), "file")
    if path.is_dir():
        raise UnreadableFlow(f"{text} is a folder, not a flow.", fix=_name_one_of(flows_in(path)))
    if path.name != text:
        raise UnknownName(f"There is no file {text}.", fix=_nearest_file(path))
    known = {**templates(workspace), **saved_flows(workspace)}
    found = known.get(dashed(text))
    if found is None:
        raise UnknownName(f"There is no flow named {text!r}.", fix=nearest_name(dashed(text), sorted(known)))
    return found


def saved_flows(workspace: Path) -> dict[str, FoundFlow]:
    """The flows of a workspace by name; those in its folder `flows` come before those beside it."""
    both = [*flows_in(workspace), *flows_in(workspace / "flows")]
    return {dashed(path.stem): FoundFlow(path, "saved") for path in both}


def templates(workspace: Path | None = None) -> dict[str, FoundFlow]:
    """The templates that are shipped, by name, and those of a workspace."""
    # By place and not by import: a workspace's own folder `flows` may hide the package.
    shipped = flows_in(Path(__file__).parents[1] / "flows")
    own = flows_in(own_templates(workspace)) if workspace is not None else []
    return {dashed(path.stem): FoundFlow(path, "template") for path in (*own, *shipped) if path.suffix == ".py"}


def own_templates(workspace: Path) -> Path:
    """The folder of the templates that somebody keeps in a workspace."""
    return workspace / "templates"


def flows_in(folder: Path) -> list[Path]:
    """The flow files and documents of a folder, a flow file last when both have the same name, so that it wins."""
    if not folder.is_dir():
        return []
    files = [path for path in folder.iterdir() if path.suffix in SUFFIXES and not path.name.startswith(("_", "."))]
    return sorted(
        (path for path in files if not path.name.endswith(LAYOUT)), key=lambda path: (path.stem, path.suffix == ".py")
    )


def dashed(name: str) -> str:
    """The name of a flow: `-` and `_` are the same."""
    return name.replace("_", "-")


def _file(path: Path) -> Path:
    if path.is_dir():
        raise UnreadableFlow(f"{path} is a folder, not a flow.", fix=_name_one_of(flows_in(path)))
    if not path.exists():
        raise UnknownName(f"There is no file {path}.", fix=_nearest_file(path))
    return path


def _nearest_file(path: Path) -> str:
    if not path.parent.is_dir():
        return f"There is no folder {path.parent} either; check the path."
    names = [each.name for each in flows_in(path.parent)]
    near = difflib.get_close_matches(path.name, names, n=1)
    return f"Did you mean {path.parent / near[0]}?" if near else _name_one_of(flows_in(path.parent))


def nearest_name(name: str, known: list[str]) -> str:
    """What to do about a name that is not known: the nearest one, or what there is."""
    near = difflib.get_close_matches(name, known, n=1)
    if near:
        return f"Did you mean {near[0]!r}?"
    return f"There are {', '.join(known)}." if known else "Give the path of a .py or .json file."


def _name_one_of(paths: list[Path]) -> str:
    names = [str(path) for path in paths[:5]]
    return f"Name a file in it, such as {', '.join(names)}." if names else "Give the path of a .py or .json file."
