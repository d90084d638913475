"""Carries out a step on a drawing that may have gone on since: what others changed meanwhile stays as they made it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from engine.document.clear import node_without
from engine.document.code import names_read
from engine.document.drawing import AnyEdit, Change, Drawing, make_change
from engine.document.edits import RenameNode
from engine.document.flow import Flow, Node
from engine.document.layout import FollowRename
from engine.document.value import Code, Param, Ref, Value, refs
from engine.errors import InvalidEdit
from studio.sessions.parts import Key, Parts, Section, drawing_of, parts_of, same
from studio.sessions.step import Pair, Step

T = TypeVar("T")


class Conflict(Exception):
    """The step would undo what somebody else did since. `what` names it: "the node clean"."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


@dataclass(frozen=True, slots=True)
class Outcome:
    """The drawing after a step, and what was left as others made it since."""

    drawing: Drawing
    left: tuple[str, ...] = ()


def carry_out(drawing: Drawing, step: Step) -> Outcome:
    """Make a step in a drawing as far as others left what it is about. Raises Conflict when that is nothing at all.

    What others changed since stays as it is now. A step that would take away what they built on is not made.
    """
    drawing = _renamed(drawing, step.renamed)
    before = parts_of(drawing)
    parts = {section: dict(there) for section, there in before.items()}
    come: list[str] = []
    gone: list[str] = []
    left: list[str] = []
    for key, pair in step.parts.items():
        section, name = key
        try:
            merged = _part(key, pair, parts[section].get(name))
        except Conflict as conflict:
            if pair.before is None or pair.after is None:
                raise
            left.append(conflict.what)
            continue
        if merged is None and section != "flow":
            if parts[section].pop(name, None) is not None and section == "nodes":
                gone.append(name)
        else:
            if section == "nodes" and name not in parts[section]:
                come.append(name)
            parts[section][name] = merged
    if step.parts and len(left) == len(step.parts):
        raise Conflict(left[0])
    for section in ("nodes", "parameters"):
        parts[section] = _ordered(before[section], parts[section], section, step)
    after = drawing_of(cast("Mapping[Section, Parts]", parts))
    _refuse_lost_work(drawing, after, gone)
    after = _renamed(_without_dangling(after, come), step.renamed_last)
    return Outcome(after, tuple(dict.fromkeys(left)))


def _part(key: Key, pair: Pair, there: Any) -> Any:
    if there is None and pair.before is not None and key[0] != "flow":
        if pair.after is None:
            return None
        # Somebody took it away: nothing is left to change.
        raise Conflict(_called(key))
    if key[0] == "places" and pair.after is None:
        # A place goes with its node, wherever others moved it.
        return None
    return _merged(key, pair.before, there, pair.after)


def renamed_drawing(drawing: Drawing, renamed: Mapping[str, str]) -> Drawing:
    """The drawing with nodes renamed, one after another. Raises InvalidEdit."""
    edits: list[AnyEdit] = []
    for old, new in renamed.items():
        edits.append(RenameNode(node=old, to=new))
        if old in drawing.layout.nodes or any(old in group.nodes for group in drawing.layout.groups.values()):
            edits.append(FollowRename(node=old, to=new))
    return make_change(drawing, Change(edits=tuple(edits)))[0] if edits else drawing


def _renamed(drawing: Drawing, renamed: Mapping[str, str]) -> Drawing:
    try:
        return renamed_drawing(drawing, renamed)
    except InvalidEdit as error:
        raise Conflict(_called(("nodes", next(iter(renamed))))) from error


def _merged(key: Key, before: Any, there: Any, after: Any) -> Any:
    """What becomes of a part: three versions, of which two are alike, or which differ in different fields."""
    if same(there, before) or same(before, after):
        return after if same(there, before) else there
    if same(there, after):
        return there
    models = (before, there, after)
    if all(isinstance(one, BaseModel) for one in models):
        fields = [_fields(one) for one in models]
        changed = {
            name: _merged(key, *(one.get(name) for one in fields)) for name in {name for one in fields for name in one}
        }
        return there.model_copy(update={name: value for name, value in changed.items() if value is not fields[1][name]})
    if all(isinstance(one, dict) for one in models):
        return _merged_mappings(key, before, there, after)
    raise Conflict(_called(key))


class _Missing:
    pass


_MISSING = _Missing()


def _merged_mappings(key: Key, before: dict[Any, Any], there: dict[Any, Any], after: dict[Any, Any]) -> dict[Any, Any]:
    """The inputs of a node, say: in the order of those that are there, new ones at the end."""
    found: dict[Any, Any] = {}
    for name in (*there, *(name for name in after if name not in there)):
        value = _merged(key, *(one.get(name, _MISSING) for one in (before, there, after)))
        if value is not _MISSING:
            found[name] = value
    return found


def _fields(model: BaseModel) -> dict[str, Any]:
    return {**{name: getattr(model, name) for name in type(model).model_fields}, **(model.model_extra or {})}


def _ordered(before: Parts, there: dict[str, T], section: Section, step: Step) -> dict[str, T]:
    """The parts in their order, those that came back behind what they stood behind."""
    names = [name for name in there if name in before]
    for name in there:
        if name not in before:
            behind = step.parts[section, name].behind
            names.insert(names.index(behind) + 1 if behind in names else 0 if behind is None else len(names), name)
    if section in step.order:
        names = _rearranged(names, step.order[section][1])
    return {name: there[name] for name in names}


def _rearranged(names: list[str], wanted: Iterable[str]) -> list[str]:
    """The names in the wanted order; one that it does not know stays behind the one that it stands behind."""
    there = set(names)
    order = [name for name in wanted if name in there]
    known = set(order)
    for index, name in enumerate(names):
        if name not in known:
            order.insert(order.index(names[index - 1]) + 1 if index else 0, name)
            known.add(name)
    return order


def _refuse_lost_work(before: Drawing, after: Drawing, gone: list[str]) -> None:
    """What goes must not be used by what others made."""
    if gone:
        lost = set(gone)
        for target in {link.target for link in before.flow.links if link.source in lost} - lost:
            node = after.flow.by_id.get(target)
            if node is not None and _uses(node, lost, before.flow):
                raise Conflict(_called(("nodes", target)))
        if any(ref.node in lost for ref in refs(after.flow.returns)):
            raise Conflict("what the flow returns")
    parameters = {parameter.name for parameter in before.flow.parameters} - {one.name for one in after.flow.parameters}
    if parameters:
        for node in after.flow.nodes:
            if any(_reads(value, parameters) for value in node.inputs.values()):
                raise Conflict(_called(("nodes", node.id)))


def _uses(node: Node, lost: set[str], flow: Flow) -> bool:
    names = {name for name, ref in flow.names.items() if ref.node in lost}
    return (
        any(
            _refers(value, lost) or _reads(value, names)
            for value in (*node.inputs.values(), *node.policy.options.values())
        )
        or not lost.isdisjoint(node.after)
        or not lost.isdisjoint(node.uses)
    )


def _refers(value: Any, nodes: set[str]) -> bool:
    return any(ref.node in nodes for ref in refs(value))


def _reads(value: Any, names: set[str]) -> bool:
    """Whether a value uses a parameter of one of these names, or a name inside an expression."""
    match value:
        case Param(name):
            return name in names
        case Code(source):
            return not names.isdisjoint(names_read(source))
        case list():
            return any(_reads(item, names) for item in cast("list[Value]", value))
        case dict():
            return any(_reads(item, names) for item in cast("dict[Any, Value]", value).values())
        case _:
            return False


def _without_dangling(drawing: Drawing, come: list[str]) -> Drawing:
    """Nodes that came back do not refer to what others took away meanwhile."""
    flow = drawing.flow
    known = flow.by_id.keys()
    parameters = {parameter.name for parameter in flow.parameters}

    def unwanted(value: Value) -> bool:
        if isinstance(value, Ref):
            return value.node not in known
        return isinstance(value, Param) and value.name not in parameters

    new: dict[str, Node] = {}
    for name in come:
        node = flow.by_id[name]
        left = node_without(node, unwanted, frozenset())
        after = tuple(one for one in left.after if one in known)
        uses = tuple(one for one in left.uses if one in known)
        if (after, uses) != (left.after, left.uses):
            left = left.model_copy(update={"after": after, "uses": uses})
        if left is not node:
            new[name] = left
    if not new:
        return drawing
    nodes = tuple(new.get(node.id, node) for node in flow.nodes)
    return Drawing(flow.model_copy(update={"nodes": nodes}), drawing.layout)


def _called(key: Key) -> str:
    section, name = key
    match section:
        case "nodes" | "places":
            return f"the node “{name}”"
        case "parameters":
            return f"the parameter “{name}”"
        case "flow":
            return f"the flow's {name}"
        case "groups" | "notes":
            return f"a {section[:-1]}"
        case _:
            return "the picture"
