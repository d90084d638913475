"""Commands for blocks: put nodes into an arm, make a block around nodes, change its arms."""

from __future__ import annotations

from collections import Counter

from pydantic import Field

from engine.catalogue.block_specs import block_spec
from engine.checks.subject import quoted
from engine.document.blocks import WORDS, arm_name, condition_of, first_arms, head_form, head_tree
from engine.document.clear import changed
from engine.document.edits import AddNode, ReplaceNodes
from engine.document.flow import Arm, Node
from engine.document.layout import Place, PlaceNodes
from engine.editing.arguments import Arguments, Point
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.inside import move_inside
from engine.editing.names import Names
from engine.editing.places import Room
from engine.errors import InvalidEdit

_MORE = {"if": "then", "match": "case", "try": "except"}
_EXAMPLES = {
    "for": "Write a name, such as row.",
    "except": "Write ValueError, or (KeyError, ValueError) as error.",
    "case": 'Write a value, several with |, or _ for all others: "csv" | "tsv".',
    "with": 'Write what is entered, such as tags("database").',
}
_NEW_HEADS = {"case": "_", "except": "Exception"}


class MovingInside(Arguments):
    nodes: tuple[str, ...]
    block: str = ""
    arm: str = ""
    places: dict[str, Point] = Field(default_factory=dict[str, Point])
    """Where nodes stand from then on, as after they were dragged."""


class Enclosing(Arguments):
    nodes: tuple[str, ...]
    kind: str
    at: Point | None = None


class AddingArm(Arguments):
    node: str
    arm: str = ""


class RemovingArm(Arguments):
    node: str
    arm: str


class SettingHead(Arguments):
    node: str
    arm: str
    text: str


def move_into(gesture: Gesture, asked: MovingInside) -> Made:
    """An empty block means the flow itself."""
    move_inside(gesture, asked.nodes, asked.block, asked.arm)
    for name, (x, y) in asked.places.items():
        gesture.node(name)
        place = gesture.layout.nodes.get(name, Place())
        gesture.do(PlaceNodes(places={name: place.model_copy(update={"x": x, "y": y})}))
    where = f"{asked.arm} of {asked.block}" if asked.block else "the flow itself"
    return gesture.made(f"Move into {where}", *asked.nodes)


def add_block(gesture: Gesture, kind: str, point: tuple[float, float], index: int | None = None) -> Node:
    """A new block without nodes, behind all others unless `index` says where its statement is to stand."""
    spec = block_spec(kind)
    if spec is None:
        raise InvalidEdit(f"{kind!r} is no block.", fix="Use if, match, for, while or try.")
    names = Names(gesture.subject, gesture.layout)
    name = names.free(WORDS[kind])
    arms = first_arms(kind)
    if kind == "for":
        # Two loops with one variable: behind the second one Python would no longer find that of the first.
        arms = tuple(arm.model_copy(update={"head": names.free(arm.head)}) for arm in arms)
    node = Node(id=name, kind=kind, arms=arms)
    gesture.do(AddNode(node=node, index=index), PlaceNodes(places={name: Room(gesture).take(name, *point, spec)}))
    return node


def enclose(gesture: Gesture, asked: Enclosing) -> Made:
    """The nodes stand in its first arm; they must stand in one arm now."""
    nodes = [gesture.node(name) for name in dict.fromkeys(asked.nodes)]
    if not nodes:
        raise InvalidEdit("A block needs nodes.", fix="Select some first.")
    scopes = {(node.block, node.arm) for node in nodes}
    if len(scopes) > 1:
        raise InvalidEdit("These nodes stand in different arms.", fix="Select nodes of one arm.")
    places = [place for node in nodes if (place := gesture.layout.nodes.get(node.id)) is not None]
    left = min((place.x for place in places), default=0.0) - 292.0
    top = min((place.y for place in places), default=0.0)
    # It takes the place of the first of them: what code does before and after them, it still does then.
    index = min(gesture.flow.nodes.index(node) for node in nodes)
    block = add_block(gesture, asked.kind, asked.at or (left, top), index)
    [(outer, arm)] = scopes
    if outer:
        move_inside(gesture, [block.id], outer, arm)
    move_inside(gesture, [node.id for node in nodes], block.id, block.arms[0].name)
    return gesture.made(f"Put into {block.id}", block.id)


def add_arm(gesture: Gesture, asked: AddingArm) -> Made:
    """One more `else if`, case or error; or `else` and `finally` by name."""
    node = _block(gesture, asked.node)
    word = _MORE.get(node.kind, "")
    names = [arm.name for arm in node.arms]
    name = asked.arm or next((new for number in range(1, 1000) if (new := arm_name(word, number)) not in names), "")
    if not word or name in names:
        raise InvalidEdit(f"{quoted(node.id)} takes no further arm.", fix="Use a block of another kind.")
    last = next((index for index, one in enumerate(names) if one in ("else", "finally")), len(names))
    if name in ("else", "finally"):
        last = len(names) if name == "finally" or "finally" not in names else names.index("finally")
    new = Arm(name=name, head=_NEW_HEADS.get(head_form(node.kind, name), ""))
    _replace_arms(gesture, node, (*node.arms[:last], new, *node.arms[last:]))
    return gesture.made(f"Add {name} to {node.id}", node.id)


def remove_arm(gesture: Gesture, asked: RemovingArm) -> Made:
    """An arm in which nothing stands. The first one cannot go."""
    node = _block(gesture, asked.node)
    arm = _arm(node, asked.arm)
    if any((one.block, one.arm) == (node.id, arm.name) for one in gesture.flow.nodes):
        raise InvalidEdit(f"Nodes stand in {arm.name} of {quoted(node.id)}.", fix="Move them elsewhere first.")
    if arm is node.arms[0]:
        raise InvalidEdit(f"{arm.name} is what {quoted(node.id)} is for.", fix="Delete the block.")
    left = tuple(one for one in node.arms if one is not arm)
    if node.kind == "try" and all(one.name in ("body", "else") for one in left):
        raise InvalidEdit("A try without a catch or finally is none.", fix="Delete the block.")
    _replace_arms(gesture, node, left)
    return gesture.made(f"Remove {arm.name} of {node.id}", node.id)


def set_head(gesture: Gesture, asked: SettingHead) -> Made:
    """What an arm is for: a pattern, the class of an error, the variable of a loop."""
    node = _block(gesture, asked.node)
    arm, text = _arm(node, asked.arm), asked.text.strip()
    form = head_form(node.kind, arm.name)
    if not form or head_tree(form, text) is None:
        raise InvalidEdit(
            f"{text!r} cannot stand behind `{form or arm.name}`.",
            fix=_EXAMPLES.get(form, "This arm needs nothing more."),
        )
    new = arm.model_copy(update={"head": text})
    _replace_arms(gesture, node, tuple(new if one is arm else one for one in node.arms))
    return gesture.made(f"Set {arm.name} of {node.id}", node.id)


def _block(gesture: Gesture, name: str) -> Node:
    node = gesture.node(name)
    if not node.is_block:
        raise InvalidEdit(f"{quoted(name)} is no block.", fix="Choose a branch, loop or try.")
    return node


def _arm(node: Node, name: str) -> Arm:
    found = next((arm for arm in node.arms if arm.name == name), None)
    if found is None:
        raise InvalidEdit(f"{quoted(node.id)} has no arm {name!r}.", fix="It may be gone already.")
    return found


def _replace_arms(gesture: Gesture, node: Node, arms: tuple[Arm, ...]) -> None:
    """Arms of one sort are counted in the order of the file; what stands in them and decides them follows."""
    counts = Counter[str]()
    names: dict[str, str] = {}
    for arm in arms:
        word = arm.name.partition("_")[0]
        counts[word] += 1
        names[arm.name] = arm_name(word, counts[word]) if word in _MORE.values() else arm.name
    conditions = {condition_of(old): condition_of(new) for old, new in names.items() if node.kind == "if"}
    gone = {condition_of(arm.name) for arm in node.arms if node.kind == "if" and arm.name not in names}
    inputs = {conditions.get(port, port): value for port, value in node.inputs.items() if port not in gone}
    new = tuple(arm.model_copy(update={"name": names[arm.name]}) for arm in arms)
    inner = [one for one in gesture.flow.nodes if one.block == node.id]
    moved = tuple(changed(one, arm=names[one.arm]) for one in inner if names.get(one.arm, one.arm) != one.arm)
    gesture.do(ReplaceNodes(nodes=(node.model_copy(update={"arms": new, "inputs": inputs}), *moved)))
