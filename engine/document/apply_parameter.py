"""Edits of the parameters of a flow."""

from __future__ import annotations

from engine.document.code import names_read
from engine.document.edits import (
    AddParameter,
    Edit,
    RemoveParameter,
    RenameParameter,
    SetFlow,
    SetParameter,
)
from engine.document.fits import already_read, doubled, require_free
from engine.document.flow import CODE, Flow, Parameter
from engine.document.follow import cleared, inserted, renamed
from engine.document.rename import names_in_statements
from engine.document.value import Code, Param, Value
from engine.errors import InvalidEdit

ParameterEdit = AddParameter | SetParameter | RemoveParameter | RenameParameter


def change_parameters(flow: Flow, edit: ParameterEdit) -> tuple[Flow, Edit]:
    """The flow after the edit, and the edit that undoes it."""
    match edit:
        case AddParameter(parameter=parameter, index=index):
            require_free(flow, parameter.name)
            remove = RemoveParameter(parameter=parameter.name)
            after = flow.model_copy(update={"parameters": inserted(flow.parameters, parameter, index)})
            return after, SetFlow(flow=flow) if already_read(flow, [parameter.name]) else remove
        case SetParameter(parameter=parameter):
            old = _parameter(flow, parameter.name)
            return _with_parameter(flow, parameter.name, parameter), SetParameter(parameter=old)
        case RemoveParameter(parameter=name):
            return _remove_parameter(flow, _parameter(flow, name))
        case RenameParameter(parameter=name, to=to):
            return _rename_parameter(flow, _parameter(flow, name), to)


def _remove_parameter(flow: Flow, parameter: Parameter) -> tuple[Flow, Edit]:
    name = parameter.name
    for node in flow.nodes:
        if node.kind == CODE and name in names_in_statements(node.source)[0]:
            raise InvalidEdit(f"{name} cannot go: the code {node.id} reads it.", fix="Change that code first.")

    def unwanted(value: Value) -> bool:
        return value == Param(name) or (isinstance(value, Code) and name in names_read(value.source))

    parameters = tuple(other for other in flow.parameters if other.name != name)
    left = flow.model_copy(update={"parameters": parameters})
    index = flow.parameters.index(parameter)
    after, inverse = cleared(left, unwanted, frozenset(), AddParameter(parameter=parameter, index=index), flow)
    return after, SetFlow(flow=flow) if doubled(flow, [name]) else inverse


def _rename_parameter(flow: Flow, parameter: Parameter, to: str) -> tuple[Flow, Edit]:
    require_free(flow, to)

    def leaf(value: Value) -> Value:
        return Param(to) if value == Param(parameter.name) else value

    after = _with_parameter(flow, parameter.name, parameter.model_copy(update={"name": to}))
    restore = RenameParameter(parameter=to, to=parameter.name)
    after, inverse = renamed(after, parameter.name, to, leaf, in_code=True, restore=restore, was=flow)
    lossy = doubled(flow, [parameter.name]) or already_read(flow, [to])
    return after, SetFlow(flow=flow) if lossy else inverse


def _parameter(flow: Flow, name: str) -> Parameter:
    found = next((parameter for parameter in flow.parameters if parameter.name == name), None)
    if found is None:
        raise InvalidEdit(f"The flow has no parameter {name!r}.", fix="Look at the flow's parameters.")
    return found


def _with_parameter(flow: Flow, name: str, new: Parameter) -> Flow:
    parameters = tuple(new if parameter.name == name else parameter for parameter in flow.parameters)
    return flow.model_copy(update={"parameters": parameters})
