"""Makes a drawing from elsewhere fit for a session: what is the same stays the same object, all nodes have places."""

from __future__ import annotations

from engine.document.drawing import Drawing
from engine.document.layout import arrange
from engine.document.renamed import renamed_nodes
from engine.document.same import same_node
from engine.editing.context import Context
from engine.editing.missing_places import place_missing


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


def with_places(drawing: Drawing, context: Context) -> Drawing:
    """The drawing with a place for every node that has none."""
    edit = place_missing(drawing, context)
    return drawing if edit is None else Drawing(drawing.flow, arrange(drawing.layout, edit)[0])
