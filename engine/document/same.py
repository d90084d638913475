"""Whether two values or nodes are the same, where Python's own equality is too lenient: 1, 1.0 and True differ here."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import starmap
from typing import Any

from engine.document.flow import Flow, Node
from engine.document.value import Value


def same_value(one: Value, other: Value) -> bool:
    """Equal and of the same types throughout, mappings in the same order."""
    if type(one) is not type(other):
        return False
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(starmap(same_value, zip(one, other, strict=True)))
    if isinstance(one, dict) and isinstance(other, dict):
        return same_mapping(one, other)
    if isinstance(one, float):
        return repr(one) == repr(other)
    return one == other


def same_mapping(one: Mapping[Any, Any], other: Mapping[Any, Any]) -> bool:
    """The same keys in the same order with the same values."""
    pairs = zip(one.items(), other.items(), strict=False)
    return len(one) == len(other) and all(
        type(left) is type(right) and left == right and same_value(value, theirs)
        for (left, value), (right, theirs) in pairs
    )


def same_node(one: Node, other: Node) -> bool:
    """The same in every field."""
    return one is other or (
        one == other
        and same_mapping(one.inputs, other.inputs)
        and same_mapping(one.policy.options, other.policy.options)
    )


def same_flow(one: Flow, other: Flow) -> bool:
    """The same in every field of every part."""
    return (
        one == other
        and all(starmap(same_node, zip(one.nodes, other.nodes, strict=True)))
        and all(
            same_value(mine.default, theirs.default)
            for mine, theirs in zip(one.parameters, other.parameters, strict=True)
        )
        and same_value(one.returns, other.returns)
        and same_mapping(one.options, other.options)
    )
