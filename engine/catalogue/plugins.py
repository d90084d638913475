"""Installed packages that bring nodes, found by their entry points without importing them."""

from __future__ import annotations

import importlib.util
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from engine.catalogue.folder import Root
from engine.problem import Problem

GROUP = "treadle.nodes"
"""The entry point group; its values are packages, whose folders hold one folder of node files per family."""


def plugin_roots() -> tuple[tuple[Root, ...], tuple[Problem, ...]]:
    """The folders of all installed plugins, and a problem for each whose package is not there."""
    roots: list[Root] = []
    problems: list[Problem] = []
    for entry in sorted(entry_points(group=GROUP), key=lambda one: (one.name, one.value)):
        folder = _folder_of(entry)
        if folder is None:
            problems.append(_missing(entry))
        else:
            roots.append(Root(folder, entry.module, "plugin", family=entry.name))
    return tuple(roots), tuple(problems)


def _folder_of(entry: EntryPoint) -> Path | None:
    """Where the package lies. Only the top package is asked for, as finding a deeper one would import its parents."""
    top, *deeper = entry.module.split(".")
    try:
        found = importlib.util.find_spec(top)
    except (ImportError, ValueError):
        return None
    places = found.submodule_search_locations if found else None
    folders = (Path(place, *deeper) for place in places or ())
    return next((folder for folder in folders if folder.is_dir()), None)


def _missing(entry: EntryPoint) -> Problem:
    name = entry.dist.name if entry.dist else entry.name
    return Problem(
        code="plugin.not_found",
        message=f"The plugin {name} says that its nodes are in the package {entry.value}, which is not installed.",
        fix=f"Install {name} again, or remove it.",
    )
