"""The commands by name: a gesture that takes knowledge of types and kinds, turned into a change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from engine.document.drawing import Drawing
from engine.editing.add import Adding, add
from engine.editing.add_parameter import AddingParameter, add_parameter
from engine.editing.arguments import Arguments
from engine.editing.blocks import (
    AddingArm,
    Enclosing,
    MovingInside,
    RemovingArm,
    SettingHead,
    add_arm,
    enclose,
    move_into,
    remove_arm,
    set_head,
)
from engine.editing.connect import Connecting, connect
from engine.editing.context import Context, Made
from engine.editing.delete import Deleting, delete
from engine.editing.describe import Describing, describe
from engine.editing.disable import Disabling, disable
from engine.editing.duplicate import Duplicating, duplicate
from engine.editing.expand_subflow import Expanding, expand_subflow
from engine.editing.gesture import Gesture
from engine.editing.group import Grouping, group
from engine.editing.insert import Inserting, insert
from engine.editing.make_subflow import MakingSubflow, make_subflow
from engine.editing.move_input import Moving, move_input
from engine.editing.paste import Pasting, paste
from engine.editing.pin import Pinning, Unpinning, pin, unpin
from engine.editing.recover import Escalating, Recovering, escalate, recover
from engine.editing.remove_parameter import RemovingParameter, remove_parameter
from engine.editing.rename import Renaming, rename
from engine.editing.rename_parameter import RenamingParameter, rename_parameter
from engine.editing.replace import Replacing, replace
from engine.editing.set_field import Setting, SettingSeveral, set_field, set_fields
from engine.editing.set_parameter import SettingParameter, set_parameter
from engine.editing.set_policy import PolicySetting, set_policy
from engine.editing.set_rule import RuleSetting, set_rule
from engine.editing.set_value import Valuing, set_value
from engine.editing.to_parameter import MakingParameter, to_parameter
from engine.editing.use_flow import Using, use_flow
from engine.errors import RequestError, UnknownName

A = TypeVar("A", bound=Arguments)


@dataclass(frozen=True, slots=True)
class Command(Generic[A]):
    """What a command needs to be told, and what carries it out."""

    arguments: type[A]
    carry_out: Callable[[Gesture, A], Made]


COMMANDS: dict[str, Command[Any]] = {
    "add": Command(Adding, add),
    "connect": Command(Connecting, connect),
    "set_field": Command(Setting, set_field),
    "set_fields": Command(SettingSeveral, set_fields),
    "set_value": Command(Valuing, set_value),
    "rename": Command(Renaming, rename),
    "delete": Command(Deleting, delete),
    "paste": Command(Pasting, paste),
    "duplicate": Command(Duplicating, duplicate),
    "insert": Command(Inserting, insert),
    "replace": Command(Replacing, replace),
    "move_input": Command(Moving, move_input),
    "disable": Command(Disabling, disable),
    "pin": Command(Pinning, pin),
    "unpin": Command(Unpinning, unpin),
    "group": Command(Grouping, group),
    "make_subflow": Command(MakingSubflow, make_subflow),
    "expand_subflow": Command(Expanding, expand_subflow),
    "use_flow": Command(Using, use_flow),
    "to_parameter": Command(MakingParameter, to_parameter),
    "set_policy": Command(PolicySetting, set_policy),
    "add_parameter": Command(AddingParameter, add_parameter),
    "set_parameter": Command(SettingParameter, set_parameter),
    "rename_parameter": Command(RenamingParameter, rename_parameter),
    "remove_parameter": Command(RemovingParameter, remove_parameter),
    "set_rule": Command(RuleSetting, set_rule),
    "describe": Command(Describing, describe),
    "move_into": Command(MovingInside, move_into),
    "enclose": Command(Enclosing, enclose),
    "add_arm": Command(AddingArm, add_arm),
    "remove_arm": Command(RemovingArm, remove_arm),
    "set_head": Command(SettingHead, set_head),
    "recover": Command(Recovering, recover),
    "escalate": Command(Escalating, escalate),
}


def make_command(name: str, args: Mapping[str, Any], drawing: Drawing, context: Context) -> Made:
    """The change that a command asks for. Raises RequestError when it cannot be carried out on this drawing."""
    command = known(name, COMMANDS, "command")
    return command.carry_out(Gesture(drawing, context), read_arguments(command.arguments, name, args))


C = TypeVar("C")


def known(name: str, table: Mapping[str, C], what: str) -> C:
    """What a table holds under a name. Raises UnknownName offering the nearest one."""
    if name not in table:
        near = get_close_matches(name, table, 1)
        raise UnknownName(
            f"There is no {what} {name!r}.", fix=f"Did you mean {near[0]}?" if near else f"Use {', '.join(table)}."
        )
    return table[name]


def read_arguments(model: type[A], name: str, args: Mapping[str, Any]) -> A:
    """The arguments of a command or question. Raises RequestError naming the first that does not fit."""
    try:
        return model.model_validate(args)
    except (ValidationError, RecursionError) as error:
        place, said = "its arguments", "They are nested too deeply"
        if isinstance(error, ValidationError):
            first = error.errors()[0]
            place, said = ".".join(map(str, first["loc"])) or place, first["msg"]
        raise RequestError(
            f"{name}: {place}: {said[:1].lower()}{said[1:]}.",
            fix=f"It takes {', '.join(model.model_fields)}.",
        ) from error
