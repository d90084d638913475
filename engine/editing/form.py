"""The question `form`: what stands in each field of a node, and in those of its policy."""

from __future__ import annotations

from typing import Literal

from engine.catalogue.spec import InputPort
from engine.document.flow import CODE
from engine.document.value import Code, Param, Ref, Value
from engine.editing.arguments import Arguments
from engine.editing.aside import put_aside
from engine.editing.gesture import Gesture
from engine.editing.leaves import leaves
from engine.editing.set_field import SOURCE, same_meaning
from engine.editing.set_policy import policy_texts
from engine.errors import RequestError
from engine.form.field import Field, field_of
from engine.form.parse import parse_field
from engine.form.show import show_field
from engine.types.shape import ANY

Mode = Literal["value", "parameter", "expression", "wire", "unset"]


class Asking(Arguments):
    node: str


def form(gesture: Gesture, asked: Asking) -> dict[str, object]:
    """Texts that `set_field` and `set_policy` read back; those of a node that is put aside are shown like others."""
    kept = put_aside(gesture.layout)
    node = kept[asked.node].node if asked.node in kept else gesture.node(asked.node)
    spec = gesture.subject.spec_of(node.kind)
    if node.kind == CODE:
        source = {"text": node.source, "mode": "value", "problem": ""}
        return {"fields": {SOURCE: source}, "policy": {}}
    ports = [*(spec.inputs if spec else ())]
    ports += [InputPort(name, ANY, required=False) for name in node.inputs if name not in {one.name for one in ports}]
    fields = {port.name: _field(field_of(port), node.inputs.get(port.name), port.name in node.inputs) for port in ports}
    return {"fields": fields, "policy": policy_texts(node)}


def _field(field: Field, value: Value, given: bool) -> dict[str, str]:
    if not given:
        return {"text": "", "mode": "unset", "problem": ""}
    if isinstance(value, Param):
        return {"text": value.name, "mode": "parameter", "problem": ""}
    if any(isinstance(leaf, (Ref, Param)) for leaf in leaves(value)):
        return {"text": "", "mode": "wire", "problem": ""}
    text = show_field(field, value)
    try:
        same = same_meaning(parse_field(field, text), value)
        problem = ""
    except RequestError as error:
        same, problem = False, error.message
    if isinstance(value, Code) and not same:
        return {"text": value.source, "mode": "expression", "problem": ""}
    return {"text": text, "mode": "value", "problem": problem}
