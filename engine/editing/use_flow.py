"""`use_flow`: a saved flow as a node of this one."""

from __future__ import annotations

import ast
import sys
from difflib import get_close_matches
from pathlib import Path

from engine.checks.subject import quoted
from engine.document.code import parse
from engine.document.edits import AddNode
from engine.document.layout import PlaceNodes
from engine.document.naming import name_problem
from engine.editing.arguments import Arguments, Point
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.names import Names
from engine.editing.new_node import new_node
from engine.editing.places import Room
from engine.errors import InvalidEdit, UnknownName
from engine.python.files import read_text
from engine.python.module import main_flow, scan
from engine.python.source import Source

_TAKEN = sys.stdlib_module_names | {"engine", "flows", "nodes", "prefect", "static", "studio", "treadle"}
"""Modules of these names are imported from elsewhere, whatever lies beside a flow."""


class Using(Arguments):
    flow: str
    at: Point | None = None


def use_flow(gesture: Gesture, asked: Using) -> Made:
    """The file imports it from the one beside it, as a Prefect user would: `from other import other`."""
    path = _path(gesture, asked.flow)
    source = Source(read_text(path))
    function = main_flow(source.tree, scan(source.tree)).name
    spec = gesture.kind(f"{path.stem}:{function}")
    name = Names(gesture.subject, gesture.layout).for_kind(function)
    room = Room(gesture)
    point = asked.at or room.beside([])
    gesture.do(
        AddNode(node=new_node(gesture.flow, spec, name)),
        PlaceNodes(places={name: room.take(name, *point, spec)}),
    )
    return gesture.made(f"Use {spec.title}", name)


def _path(gesture: Gesture, name: str) -> Path:
    """The file of a saved flow that this one may import. Raises RequestError with what stands in the way."""
    known, own = gesture.context.flows, gesture.context.path
    if name not in known:
        near = get_close_matches(name, known, 1)
        raise UnknownName(f"There is no flow {name!r}.", fix=f"Did you mean {near[0]}?" if near else "Save it first.")
    path = known[name]
    if own is None or path.parent != own.parent:
        raise InvalidEdit(
            f"{quoted(name)} lies in another folder than this flow.",
            fix="Keep flows that use each other in one folder.",
        )
    if name_problem(path.stem) or path.stem in _TAKEN:
        why = "is no name that Python can import" if name_problem(path.stem) else "is the name of another module"
        usable = path.stem.replace("-", "_") if path.stem.replace("-", "_") not in _TAKEN else f"{path.stem}_flow"
        raise InvalidEdit(f"{quoted(path.stem)} {why}.", fix=f"Rename that flow, to {usable} for example.")
    around = _way(path, own)
    if around:
        said = " → ".join(quoted(step) for step in around)
        raise InvalidEdit(f"A flow cannot use itself: {said}.", fix="Choose another flow.")
    return path


def _way(path: Path, own: Path) -> list[str]:
    """How the imports of a file lead to another file beside it, by the names of the files; empty when they do not."""
    waiting, seen = [(path, [own.stem, path.stem])], {path}
    while waiting:
        current, way = waiting.pop()
        if current == own:
            return way
        for module in _imported(current):
            beside = current.with_name(f"{module}.py")
            if beside not in seen and beside.is_file():
                seen.add(beside)
                waiting.append((beside, [*way, module]))
    return []


def _imported(path: Path) -> set[str]:
    try:
        tree = parse(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, SyntaxError):
        # It cannot be imported either; that it cannot, the check of that flow says.
        return set()
    found = {one.module for one in ast.walk(tree) if isinstance(one, ast.ImportFrom) and one.module and not one.level}
    return found | {alias.name for one in ast.walk(tree) if isinstance(one, ast.Import) for alias in one.names}
