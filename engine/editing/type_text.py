"""A type as it is written in the signature of a flow."""

from __future__ import annotations

from engine.types.describe import spelling
from engine.types.shape import ANY, Shape


def type_text(shape: Shape) -> str:
    """The annotation of a type, "" for one that the flow's file could not name without an import of its own."""
    return "" if shape == ANY or not _can_be_named(shape) else spelling(shape)


def _can_be_named(shape: Shape) -> bool:
    if shape.name in {"typevar", "object"} or (shape.name == "literal" and shape.label):
        return False
    looser = shape.name in {"list", "set", "dict"} and shape.label not in {"", "frozenset"}
    return not looser and all(map(_can_be_named, shape.args))
