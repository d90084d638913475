"""`recover` and `escalate`: what is used where a step fails, drawn as what it is in Python, a try around the step."""

from __future__ import annotations

from pydantic import Field

from engine.catalogue.spec import NodeSpec
from engine.checks.subject import quoted
from engine.document.blocks import blocks_around, own_names
from engine.document.code import Names as NamesOfCode
from engine.document.code import parse
from engine.document.edits import AddNode, SetInput
from engine.document.flow import CODE, Node
from engine.document.layout import Place, PlaceNodes
from engine.document.value import Code
from engine.editing.arguments import Arguments
from engine.editing.awaited import awaited
from engine.editing.blocks import Enclosing, SettingHead, enclose, set_head
from engine.editing.context import Made
from engine.editing.expansion import uses_of
from engine.editing.gesture import Gesture
from engine.editing.names import Names
from engine.editing.new_node import new_node
from engine.editing.places import Room
from engine.editing.rename import Renaming, rename
from engine.editing.set_field import setting
from engine.editing.wiring import input_of
from engine.errors import InvalidEdit

CATCH = "except_1"
ERROR = "error"
"""What the error is called in the catch."""


class Recovering(Arguments):
    node: str
    text: str


class Escalating(Arguments):
    node: str
    kind: str
    """Of the node that is asked, such as a question to a person, or another flow."""
    fields: dict[str, str] = Field(default_factory=dict[str, str])
    """Settings of the new node as they would be typed, by port."""
    told: str = ""
    """The port that takes the error's words."""


def recover(gesture: Gesture, asked: Recovering) -> Made:
    """The catch holds code that binds the step's own name, so that all who read the step read either."""
    node, names = _step(gesture, asked.node)
    text = awaited(asked.text.strip(), gesture.flow, gesture.flow.names_at(node))
    source = f"{names[0]} = {text}"
    try:
        given = NamesOfCode.of(parse(source).body).bound
    except SyntaxError:
        given = ()
    if not text or given != names or "\n" in text:
        raise InvalidEdit(f"{asked.text!r} is no value.", fix="Write a value, such as [] or 0.")
    place, block = _caught(gesture, node)
    name = Names(gesture.subject, gesture.layout).free(names[0])
    code = Node(id=name, kind=CODE, source=source, outputs=given, block=block, arm=CATCH)
    standing = gesture.flow.model_copy(update={"nodes": (*gesture.flow.nodes, code)}).names_at(code)
    gesture.do(AddNode(node=code.model_copy(update={"uses": uses_of(code, standing)})))
    _place(gesture, name, place, None)
    return gesture.made(f"Use {text} where {node.id} fails", block)


def escalate(gesture: Gesture, asked: Escalating) -> Made:
    """The catch holds a node that is told of the error; what it gives is bound to the step's own name."""
    node, names = _step(gesture, asked.node)
    spec = gesture.kind(asked.kind)
    place, block = _caught(gesture, node)
    set_head(gesture, SettingHead(node=block, arm=CATCH, text=f"Exception as {ERROR}"))
    name = Names(gesture.subject, gesture.layout).for_kind(spec.function)
    inside = {"block": block, "arm": CATCH, "call": "call"}
    gesture.do(AddNode(node=new_node(gesture.flow, spec, name).model_copy(update=inside)))
    _place(gesture, name, place, spec)
    for port, text in asked.fields.items():
        gesture.do(*setting(gesture, name, port, text))
    if asked.told:
        input_of(gesture.node(name), spec, asked.told)
        gesture.do(SetInput(node=name, port=asked.told, value=Code(f"str({ERROR})")))
    renamed = rename(gesture, Renaming(node=name, to=names[0]))
    return gesture.made(f"{spec.title} where {node.id} fails", block, *renamed.created)


def _step(gesture: Gesture, name: str) -> tuple[Node, tuple[str, ...]]:
    """A step whose failure is still nobody's, and the name of its value."""
    node = gesture.node(name)
    names = own_names(node)
    if node.gives_names or not names:
        raise InvalidEdit(f"{quoted(node.id)} gives nothing to replace.", fix="Choose a step whose value has a name.")
    if any(one.kind == "try" and node.arm == "body" for one in list(blocks_around(gesture.flow.by_id, node.id))[:1]):
        raise InvalidEdit(f"{quoted(node.id)} stands in a try already.", fix=f"Change what {node.block} catches.")
    return node, names


def _caught(gesture: Gesture, node: Node) -> tuple[Place | None, str]:
    """Put a step into a try of its own; where it stood, and the id of the try."""
    place = gesture.layout.nodes.get(node.id)
    (block,) = enclose(gesture, Enclosing(nodes=(node.id,), kind="try")).created
    return place, block


def _place(gesture: Gesture, name: str, beside: Place | None, spec: NodeSpec | None) -> None:
    """Below the step."""
    if beside is not None:
        gesture.do(PlaceNodes(places={name: Room(gesture).take(name, beside.x, beside.y + 160.0, spec)}))
