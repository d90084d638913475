"""What a name stands for at each place of a flow with blocks, by the rules by which Python would find it.

A name that several arms bind, or that one round binds for the next, stands for an output of the block.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from engine.document.blocks import LOOPS, children, given_by, head_names, own_names
from engine.document.node import CODE, Arm, Node
from engine.document.value import Param, Ref

Names = Mapping[str, Ref | Param]
Bound = Mapping[str, Sequence[str]]
"""The names that the statements of each arm bind."""


def at_head(block: Node, before: Names, bound: Bound) -> dict[str, Ref | Param]:
    """What names stand for in the expression that decides a block: a `while` looks again after each round."""
    return {**before, **(_outputs(block, _all(bound)) if block.kind == "while" else {})}


def at_arm(block: Node, arm: Arm, before: Names, bound: Bound, ended: Names) -> dict[str, Ref | Param]:
    """What names stand for where an arm begins; `ended` is what they stood for at the end of the block's first arm."""
    names = dict(before)
    if block.kind in LOOPS:
        names |= _outputs(block, _all(bound))
    elif block.kind == "try" and arm.name == "else":
        names = dict(ended)
    elif block.kind == "try" and arm.name != "body":
        # It is reached from somewhere inside: what was bound by then is known when it runs.
        names |= _outputs(block, _all(bound) if arm.name == "finally" else bound.get("body", ()))
    return names | _outputs(block, head_names(block.kind, arm))


def known_inside(nodes: Sequence[Node], block: Node, arm: str, name: str) -> bool:
    """Tell whether a name that a block gives stands for that output where one of its arms begins."""
    bound = {one.name: _given(nodes, block, one) for one in block.arms}
    names = (at_arm(block, one, {}, bound, {}) for one in block.arms if one.name == arm)
    return any(name in found for found in names)


def after_block(block: Node, before: Names, bound: Bound, ended: Names) -> dict[str, Ref | Param]:
    """What names stand for behind a block. A `with` has one way through, so names pass it as they are."""
    if block.kind == "with":
        return dict(ended)
    heads = [name for arm in block.arms for name in head_names(block.kind, arm)]
    return {**before, **_outputs(block, [*heads, *_all(bound)])}


def _given(nodes: Sequence[Node], block: Node, arm: Arm) -> list[str]:
    inner = (node for node in nodes if (node.block, node.arm) == (block.id, arm.name))
    return [name for node in inner for name in given_by(nodes, node)]


def _all(bound: Bound) -> list[str]:
    return [name for given in bound.values() for name in given]


def _outputs(block: Node, names: Iterable[str]) -> dict[str, Ref | Param]:
    return {name: Ref(block.id, name) for name in names}


@dataclass
class Places:
    """For each node with an expression, and each block, what the names around it stand for."""

    around: dict[str, Mapping[str, Ref]] = field(default_factory=dict[str, Mapping[str, Ref]])
    carried: dict[str, dict[str, Ref]] = field(default_factory=dict[str, dict[str, Ref]])
    """For each block, what it is handed of the names that it binds."""
    ended: Mapping[str, Ref] = field(default_factory=dict[str, Ref])
    """What names stand for behind the last statement."""


def places(nodes: Sequence[Node], also: Container[str] = ()) -> Places:
    """Look at every node of a flow in order; `also` names those that are told of although they have no expression."""
    walk = _Walk(nodes, also)
    walk.found.ended = _refs(walk.through(("", ""), {}))
    return walk.found


class _Walk:
    def __init__(self, nodes: Sequence[Node], also: Container[str]) -> None:
        self._nodes = nodes
        self._also = also
        self._children = children(nodes)
        self.found = Places()

    def through(self, scope: tuple[str, str], names: dict[str, Ref | Param]) -> dict[str, Ref | Param]:
        """Go through the nodes of an arm; gives what the names stand for at its end."""
        for node in self._children.get(scope, ()):
            if node.is_block:
                names = self._block(node, names)
                continue
            if node.own_links is None or node.id in self._also:
                self.found.around[node.id] = _refs(names)
            for name in own_names(node):
                names[name] = Ref(node.id, name) if node.kind == CODE else Ref(node.id)
        return names

    def _block(self, block: Node, names: dict[str, Ref | Param]) -> dict[str, Ref | Param]:
        bound = {
            arm.name: [
                name for node in self._children.get((block.id, arm.name), ()) for name in given_by(self._nodes, node)
            ]
            for arm in block.arms
        }
        self.found.around[block.id] = _refs(at_head(block, names, bound))
        rebound = set(_all(bound)) if block.kind != "with" else set[str]()
        self.found.carried[block.id] = {name: ref for name, ref in _refs(names).items() if name in rebound}
        before, ended = dict(names), names
        for arm in block.arms:
            end = self.through((block.id, arm.name), at_arm(block, arm, before, bound, ended))
            ended = end if arm is block.arms[0] else ended
        return after_block(block, before, bound, ended)


def _refs(names: Names) -> dict[str, Ref]:
    return {name: standing for name, standing in names.items() if isinstance(standing, Ref)}
