"""Loop variables that another block hides: what reads one must stand where Python finds it."""

from __future__ import annotations

from collections import Counter

from engine.checks.subject import quoted
from engine.document.blocks import own_names
from engine.document.flow import Flow
from engine.document.standing import places
from engine.document.value import Ref, refs
from engine.errors import InvalidEdit


def require_names_found(before: Flow, after: Flow) -> None:
    """Refuse what has a node read the variable of one block where another block has bound it anew."""
    if before is after:
        return
    hidden = hidden_names(after)
    known = hidden_names(before) if hidden else []
    for reader, wanted, found in hidden:
        if (reader, wanted, found) not in known:
            raise InvalidEdit(
                f"Where {quoted(reader)} stands, {wanted.port} is that of {quoted(found.node)}.",
                fix=f"Move it into {quoted(wanted.node)}, or give the variable of one of the two another name.",
            )


def hidden_names(flow: Flow) -> list[tuple[str, Ref, Ref]]:
    """Who reads a variable that is hidden there: the reader, the variable that it is to read, and the one it finds."""
    bound = Counter(name for node in flow.nodes if node.is_block for name in own_names(node))
    shared = {name for name, count in bound.items() if count > 1}
    if not shared:
        return []
    reads = [
        (link.target, Ref(link.source, link.source_port))
        for link in flow.links
        if link.source_port in shared and flow.by_id[link.source].is_block
    ]
    found = places(flow.nodes, also={reader for reader, _ in reads})
    finds = [(reader, wanted, found.around.get(reader, {}).get(wanted.port)) for reader, wanted in reads]
    given = [ref for ref in refs(flow.returns) if ref.port in shared]
    finds += [("return", ref, found.ended.get(ref.port)) for ref in given]
    return [(reader, wanted, there) for reader, wanted, there in finds if there is not None and there != wanted]
