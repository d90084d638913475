"""`set_policy` of `call`: whether a step runs once, in the flow itself, or for each item of what flows into it."""

from __future__ import annotations

from engine.catalogue.spec import NodeSpec
from engine.document.clear import changed
from engine.document.edits import ReplaceNodes
from engine.document.flow import Node
from engine.document.node import Call
from engine.document.value import RESULT, Code, Param, Ref, Value
from engine.editing.fitting import fit
from engine.editing.gesture import Gesture
from engine.errors import InvalidEdit
from engine.python.comprehension import is_same_for_all, unmapped

CALLS: dict[str, Call] = {"once": "submit", "here": "call", "for each": "map"}
"""How a step is called, in words."""


def set_call(gesture: Gesture, node: Node, text: str) -> None:
    """Call a step in another way. Raises InvalidEdit for a word that says none."""
    spec = gesture.spec(node.id)
    call = CALLS.get(text or "once")
    if call is None:
        raise InvalidEdit(f"A step is not called {text!r}.", fix=f"Use one of {', '.join(CALLS)}.")
    if spec is not None and spec.is_flow:
        # A flow has neither `.submit` nor `.map`.
        call = "each" if call == "map" else "call"
    if call == node.call or (call == "map" and node.runs_per_item):
        return
    inputs: dict[str, Value] = dict(node.inputs)
    if call == "each" and spec is not None:
        inputs = {name: spread(gesture, spec, name, given) for name, given in inputs.items()}
    elif node.call == "each":
        inputs = {name: _once(gesture, given) for name, given in inputs.items()}
    gesture.do(ReplaceNodes(nodes=(changed(node, call=call, inputs=inputs),)))


def call_in_words(node: Node) -> str:
    """What `set_call` reads back."""
    return next((word for word, call in CALLS.items() if call == node.call), "for each")


def spread(gesture: Gesture, spec: NodeSpec, name: str, given: Value) -> Value:
    """An input of a call that will be made for each item: what fits as it is stays the same for all of them."""
    port = spec.input(name)
    if port is None or is_same_for_all(given) or not isinstance(given, (Ref, Param, Code)):
        return given
    shape = gesture.shapes.of(given)
    text = _text(given)
    if (
        shape.name in ("any", "list")
        or not fit(shape, port).ok
        or not (isinstance(given, Code) or _meaning(gesture, text) == given)
    ):
        return given
    return Code(f"unmapped({text})")


def _once(gesture: Gesture, given: Value) -> Value:
    if (text := unmapped(given)) is None:
        return given
    return _meaning(gesture, text) or Code(text)


def _text(given: Ref | Param | Code) -> str:
    match given:
        case Ref(node, port):
            return node if port == RESULT else port
        case Param(name):
            return name
        case Code(source):
            return source


def _meaning(gesture: Gesture, text: str) -> Value:
    """What a name stands for in an expression; None for what is no name."""
    if any(parameter.name == text for parameter in gesture.flow.parameters):
        return Param(text)
    return gesture.flow.names.get(text)
