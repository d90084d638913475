"""Lets the rest of a flow follow when a node or parameter goes or gets another name, with the edit that undoes it."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import TypeVar, cast

from engine.document.clear import Unwanted, changed, node_without, returns_without
from engine.document.code import names_read
from engine.document.edits import Batch, Edit, ReplaceNodes, SetReturns
from engine.document.fits import whole
from engine.document.flow import CODE, Flow, Node
from engine.document.rename import names_in_statements, rename_in_expression, rename_in_statements
from engine.document.value import Code, Ref, Value, replace
from engine.errors import InvalidEdit

T = TypeVar("T")


def replaced(flow: Flow, *nodes: Node) -> Flow:
    """The flow with other nodes in the places of those with the same ids."""
    new = {node.id: node for node in nodes}
    return flow.model_copy(update={"nodes": tuple(new.get(node.id, node) for node in flow.nodes)})


def cleared(left: Flow, unwanted: Unwanted, gone: AbstractSet[str], restore: Edit, old: Flow) -> tuple[Flow, Edit]:
    """The flow without the uses of what has gone, and the edit that restores it with all its uses."""
    nodes = tuple(node_without(node, unwanted, gone) for node in left.nodes)
    touched = tuple(before for before, after in zip(left.nodes, nodes, strict=True) if after is not before)
    returns = returns_without(left, unwanted)
    inverse: list[Edit] = [restore]
    if touched:
        inverse.append(ReplaceNodes(nodes=touched))
    if returns != left.returns:
        inverse.append(SetReturns(returns=old.returns, nothing=old.returns_nothing))
    edit = inverse[0] if len(inverse) == 1 else Batch(edits=tuple(inverse))
    edit = whole(old, edit, *touched, returns=returns != left.returns)
    return left.model_copy(update={"nodes": nodes, "returns": returns}), edit


def renamed(
    flow: Flow, old: str, new: str, leaf: Callable[[Value], Value], *, in_code: bool, restore: Edit, was: Flow
) -> tuple[Flow, Edit]:
    """Let every use of a name follow; the inverse puts the touched nodes back as they were, which gives `was`."""
    # Code that binds the name again gives it under the new name, too.
    binding = {node.id for node in flow.nodes if node.kind == CODE and in_code and old in node.outputs}

    def follow(value: Value) -> Value:
        if in_code and isinstance(value, Code) and old in names_read(value.source):
            return Code(rename_in_expression(value.source, old, new))
        if isinstance(value, Ref) and value.port == old and value.node in binding:
            return Ref(value.node, new)
        return leaf(value)

    nodes = tuple(_following(node, old, new, follow, in_code=in_code) for node in flow.nodes)
    before = tuple(node for node, after in zip(flow.nodes, nodes, strict=True) if after is not node)
    returns = replace(flow.returns, follow)
    inverse: list[Edit] = [restore, ReplaceNodes(nodes=before)] if before else [restore]
    if returns != flow.returns:
        inverse.append(SetReturns(returns=flow.returns, nothing=flow.returns_nothing))
    edit = inverse[0] if len(inverse) == 1 else Batch(edits=tuple(inverse))
    edit = whole(was, edit, *before, returns=returns != flow.returns)
    return flow.model_copy(update={"nodes": nodes, "returns": returns}), edit


def _following(node: Node, old: str, new: str, follow: Callable[[Value], Value], *, in_code: bool) -> Node:
    own: dict[str, object] = {"block": new} if node.block == old else {}
    if node.id == old:
        own |= {"id": new, "variable": None if node.variable not in ("", "return") else node.variable}
    if node.kind == CODE:
        source = node.source
        read, bound = names_in_statements(source)
        if in_code and (old in read or old in bound):
            source = rename_in_statements(source, old, new)
            own["outputs"] = tuple(new if name == old else name for name in node.outputs)
        uses = tuple(new if name == old else name for name in node.uses)
        return changed(node, **own, source=source, uses=uses)
    inputs = {name: replace(value, follow) for name, value in node.inputs.items()}
    options = {name: replace(cast("Value", value), follow) for name, value in node.policy.options.items()}
    policy = node.policy if options == node.policy.options else node.policy.model_copy(update={"options": options})
    return changed(
        node,
        **own,
        inputs=inputs,
        after=tuple(new if name == old else name for name in node.after),
        policy=policy,
    )


def inserted(items: tuple[T, ...], item: T, index: int | None) -> tuple[T, ...]:
    """The items with one more; raises InvalidEdit for a place that is not there."""
    if index is None:
        return (*items, item)
    if not 0 <= index <= len(items):
        raise InvalidEdit(f"There is no place {index} among {len(items)}.", fix="Count from 0.")
    return (*items[:index], item, *items[index:])
