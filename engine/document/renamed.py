"""Finds the nodes that stayed in their place and only got another name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import cast

from engine.document.flow import Flow, Node
from engine.document.value import Code, Ref, Value, replace

_NAME = re.compile(r"[^\W\d]\w*")


def renamed_nodes(before: Flow, after: Flow) -> Iterator[tuple[str, str]]:
    """Pairs of old and new name: the same step between the same neighbours."""
    gone = before.by_id.keys() - after.by_id.keys()
    new = after.by_id.keys() - before.by_id.keys()
    if not gone or not new:
        return
    moved = frozenset(gone | new)
    waiting: dict[tuple[str, str], list[str]] = defaultdict(list)
    for place, node in _by_place(after, new):
        waiting[place, _content(node, moved)].append(node.id)
    for place, node in _by_place(before, gone):
        if found := waiting.get((place, _content(node, moved))):
            yield node.id, found.pop(0)


def _by_place(flow: Flow, names: set[str]) -> Iterator[tuple[str, Node]]:
    """The nodes of these names, each with the last one before it that both flows have."""
    last = ""
    for node in flow.nodes:
        if node.id in names:
            yield last, node
        else:
            last = node.id


def _content(node: Node, moved: frozenset[str]) -> str:
    """What a step says apart from the names that changed."""

    def mask(text: str) -> str:
        return _NAME.sub(lambda found: "?" if found[0] in moved else found[0], text)

    def leaf(value: Value) -> Value:
        match value:
            case Ref(source, port) if source in moved:
                return Ref("?", mask(port))
            case Code(source):
                return Code(mask(source))
            case _:
                return value

    options = [(name, replace(cast("Value", value), leaf)) for name, value in node.policy.options.items()]
    return repr(
        (
            node.kind,
            [(port, replace(value, leaf)) for port, value in node.inputs.items()],
            node.policy.model_copy(update={"options": {}}),
            options,
            node.call,
            node.awaited,
            [mask(name) for name in node.after],
            mask(node.source),
        )
    )
