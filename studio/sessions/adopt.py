"""Takes a drawing over as a change of another one: what is the same stays the same object, and costs nothing."""

from __future__ import annotations

from engine.document.drawing import Drawing
from engine.document.renamed import renamed_nodes
from engine.document.same import same_node


def renames_towards(before: Drawing, after: Drawing) -> dict[str, str]:
    """The nodes that stayed in their place under another name, as far as they can be renamed one by one."""
    pairs = dict(renamed_nodes(before.flow, after.flow))
    return pairs if not pairs.keys() & set(pairs.values()) else {}


def adopted(before: Drawing, after: Drawing) -> Drawing:
    """The second drawing, made of the objects of the first one where they are the same."""
    old = before.flow.by_id
    nodes = tuple(
        old[node.id] if node.id in old and same_node(old[node.id], node) else node for node in after.flow.nodes
    )
    places = {
        name: there if (there := before.layout.nodes.get(name)) == place else place
        for name, place in after.layout.nodes.items()
    }
    return Drawing(after.flow.model_copy(update={"nodes": nodes}), after.layout.model_copy(update={"nodes": places}))
