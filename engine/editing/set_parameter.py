"""`set_parameter`: the type or default of a parameter, as typed."""

from __future__ import annotations

from engine.document.edits import SetParameter
from engine.document.flow import Flow, Parameter
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.parameter_text import parameter_of, require_type
from engine.errors import InvalidEdit


class SettingParameter(Arguments):
    name: str
    type: str | None = None
    default: str | None = None


def set_parameter(gesture: Gesture, asked: SettingParameter) -> Made:
    """What is not given stays. An empty default makes the parameter required, unless its type takes an empty text."""
    old = parameter_named(gesture.flow, asked.name)
    type_text = old.type if asked.type is None else asked.type
    if asked.default is None:
        new = old.model_copy(update={"type": require_type(old.name, type_text)})
    else:
        given = parameter_of(gesture.subject, old.name, type_text, asked.default)
        update = {"type": given.type, "default": given.default, "required": given.required}
        new = old.model_copy(update=update)
    if new != old or repr(new.default) != repr(old.default):
        gesture.do(SetParameter(parameter=new))
    return gesture.made(f"Set the parameter {old.name}")


def parameter_named(flow: Flow, name: str) -> Parameter:
    """The parameter of that name. Raises InvalidEdit."""
    found = next((parameter for parameter in flow.parameters if parameter.name == name), None)
    if found is None:
        raise InvalidEdit(f"The flow has no parameter {name!r}.", fix="Look at the flow's parameters.")
    return found
