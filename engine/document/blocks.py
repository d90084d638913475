"""Blocks: branches, loops and tries. Which nodes stand in which arm, and which names each of them binds."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from engine.document.code import Names, parse
from engine.document.node import CODE, Arm, Node

CONDITIONS = frozenset({"if", "while"})
"""The kinds whose arms are decided by a condition."""

LOOPS = frozenset({"for", "while"})

INPUTS: Mapping[str, str] = {"for": "items", "match": "subject"}
"""The input that decides a block of another kind."""

INSIDE = "inside"
"""The target port of a wire that is drawn from an arm to a node with which the arm begins."""

WORDS: Mapping[str, str] = {
    "if": "branch",
    "match": "switch",
    "for": "each",
    "while": "repeat",
    "try": "attempt",
    "with": "within",
}
"""The id of a block that nobody has named."""

_HEADS: Mapping[str, str] = {
    "for": "for {} in _: pass",
    "except": "try: pass\nexcept {}: pass",
    "case": "match _:\n case {}: pass",
    "with": "with {}: pass",
}


def arm_name(word: str, number: int) -> str:
    """The name of an arm of which there may be several: `then`, `then_2`; `case_1`, `except_1`."""
    return word if word == "then" and number == 1 else f"{word}_{number}"


def condition_of(arm: str) -> str:
    """The input that decides on an arm of an `if`: `condition` for `then`, `condition_2` for `then_2`."""
    return "condition" + arm.removeprefix("then").removeprefix("body")


_ARMS: dict[str, tuple[Arm, ...]] = {
    "if": (Arm(name="then"), Arm(name="else")),
    "match": (Arm(name="case_1", head="True"), Arm(name="case_2", head="_")),
    "for": (Arm(name="body", head="item"),),
    "while": (Arm(name="body"),),
    "try": (Arm(name="body"), Arm(name="except_1", head="Exception")),
}


def first_arms(kind: str) -> tuple[Arm, ...]:
    """The arms of a new block."""
    return _ARMS[kind]


def block_ports(node: Node) -> list[str]:
    """The inputs that decide a block."""
    if node.kind in CONDITIONS:
        return [condition_of(arm.name) for arm in node.arms if arm.name != "else"]
    return [INPUTS[node.kind]] if node.kind in INPUTS else []


def children(nodes: Iterable[Node]) -> dict[tuple[str, str], list[Node]]:
    """The nodes by the block and arm in which they stand, in order; `("", "")` are the flow function's own."""
    found: dict[tuple[str, str], list[Node]] = {}
    for node in nodes:
        found.setdefault((node.block, node.arm), []).append(node)
    return found


def blocks_around(nodes: Mapping[str, Node], id: str) -> Iterator[Node]:
    """The blocks in which a node stands, from the inside out."""
    seen = {id}
    node = nodes.get(id)
    while node is not None and node.block and node.block not in seen:
        seen.add(node.block)
        node = nodes.get(node.block)
        if node is not None:
            yield node


def arms_behind(nodes: Mapping[str, Node], node: Node) -> set[tuple[str, str]]:
    """The arms, by their blocks, whose statements have been carried out by the way to a node.

    They are those in which it stands, and before the `else` of a `try` what was tried.
    """
    arms = {(one.block, one.arm) for one in (node, *blocks_around(nodes, node.id)) if one.block}
    tried = {block for block, arm in arms if arm == "else" and block in nodes and nodes[block].kind == "try"}
    return arms | {(block, "body") for block in tried}


def inside(nodes: Iterable[Node], id: str) -> Iterator[Node]:
    """All nodes in a block, however deep."""
    within = {id}
    for node in nodes:
        if node.block in within:
            within.add(node.id)
            yield node


def with_content(nodes: Sequence[Node], names: Iterable[str]) -> set[str]:
    """Nodes, and all that stands in those of them that are blocks."""
    found = set(names)
    for node in nodes:
        if node.block in found:
            found.add(node.id)
    return found


def joined_names(nodes: Iterable[Node]) -> frozenset[str]:
    """The variables that several nodes bind, as in several arms of a block or before a loop and in it."""
    counts = Counter(name for node in nodes if not node.is_block for name in own_names(node))
    return frozenset(name for name, count in counts.items() if count > 1)


def given_by(nodes: Iterable[Node], node: Node) -> tuple[str, ...]:
    """The names that the statements of a node bind: its variable, and for a block all that is bound in its arms."""
    if not node.is_block:
        return own_names(node)
    return tuple(dict.fromkeys(name for one in (node, *inside(nodes, node.id)) for name in own_names(one)))


def own_names(node: Node) -> tuple[str, ...]:
    """The names that a node itself binds; for a block those in the heads of its arms."""
    if node.kind == CODE:
        return node.outputs
    if node.is_block:
        return tuple(dict.fromkeys(name for arm in node.arms for name in head_names(node.kind, arm)))
    variable = node.id if node.variable is None else node.variable
    return () if variable in ("", "return") else (variable,)


def head_names(kind: str, arm: Arm) -> tuple[str, ...]:
    """The names that an arm binds before its first statement: loop variables, captures, `as …`."""
    tree = head_tree(head_form(kind, arm.name), arm.head)
    return Names.of([tree]).bound if tree is not None else ()


def head_form(kind: str, arm: str) -> str:
    """What the head of an arm is: `for`, `except`, `case`, `with`, or empty for one without."""
    if kind in ("for", "with"):
        return kind
    return next((form for form in ("except", "case") if arm.startswith(form)), "")


@lru_cache(maxsize=4096)
def head_tree(form: str, head: str) -> ast.stmt | None:
    """A statement with this head and nothing in it; None when there is no head or it does not parse."""
    if not form or (not head and form != "except"):
        return None
    try:
        [statement] = parse(_HEADS[form].format(head)).body
    except (SyntaxError, ValueError):
        return None
    return statement
