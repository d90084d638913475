"""What the clipboard holds: nodes with all that they need to mean the same in another flow."""

from __future__ import annotations

import json
from typing import Any, Literal, cast

from pydantic import Field, ValidationError

from engine.document.flow import Model, Node, Parameter
from engine.document.layout import Group, Place
from engine.errors import InvalidEdit

LARGEST = 4 * 1024 * 1024
"""Characters; a thousand nodes have a tenth of that."""


class Clipping(Model):
    """Copied nodes in order. `outside` are the nodes that they read without having been copied, with their kinds."""

    treadle: Literal["nodes"] = "nodes"
    format: int = 1
    flow: str = ""
    nodes: tuple[Node, ...] = ()
    outside: dict[str, str] = Field(default_factory=dict[str, str])
    outside_names: tuple[str, ...] = ()
    """The names by which their expressions and code read those."""
    parameters: tuple[Parameter, ...] = ()
    definitions: dict[str, str] = Field(default_factory=dict[str, str])
    """The source of the flow's own functions that the nodes call, and of what those use, by name."""
    imports: tuple[str, ...] = ()
    """The import statements that the definitions need."""
    places: dict[str, Place] = Field(default_factory=dict[str, Place])
    groups: tuple[Group, ...] = ()


def clipping_text(clipping: Clipping) -> str:
    """The text for the clipboard."""
    data = {"treadle": "nodes", "format": 1, **clipping.model_dump(mode="json", exclude_defaults=True)}
    return json.dumps(data, indent=1, ensure_ascii=False)


def read_clipping(text: str) -> Clipping:
    """What a text from the clipboard holds. Raises InvalidEdit for anything that is no copy of nodes."""
    if len(text) > LARGEST:
        raise InvalidEdit(
            f"The clipboard holds {len(text) / 1e6:.0f} million characters, too much to be nodes.",
            fix="Copy fewer nodes, or read large data with a node.",
        )
    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict) or cast("dict[str, Any]", data).get("treadle") != "nodes":
        raise InvalidEdit("The clipboard holds no nodes.", fix="Select nodes and copy them first.")
    try:
        clipping = Clipping.model_validate(data)
    except (ValidationError, RecursionError) as error:
        raise InvalidEdit("The nodes on the clipboard cannot be read.", fix="Copy them again.") from error
    if clipping.format > 1:
        raise InvalidEdit("These nodes come from a newer Treadle.", fix="Update this one.")
    names = [node.id for node in clipping.nodes]
    if not names or len(set(names)) < len(names):
        raise InvalidEdit("The clipboard holds no nodes.", fix="Select nodes and copy them first.")
    return clipping
