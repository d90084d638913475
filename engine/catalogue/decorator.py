"""The decorator of a function, read as data: is it a node, a task or a flow, and with which options."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any, Literal, cast, get_args

from engine.node.options import Effect, NodeOptions, Weight
from engine.types.read_annotation import constant
from engine.types.scope import Scope

Decorated = Literal["node", "task", "flow"]

_DECORATORS: dict[str, Decorated] = {
    "engine.node.node": "node",
    "engine.node.decorator.node": "node",
    "prefect.task": "task",
    "prefect.tasks.task": "task",
    "prefect.assets.materialize": "task",
    "prefect.assets.materialize.materialize": "task",
    "prefect.flow": "flow",
    "prefect.flows.flow": "flow",
}
_TUPLES = {"permissions", "extras", "programs", "aliases"}
_PREFECT = NodeOptions(effect="idempotent", weight="heavy")
"""A task written by hand promises nothing: it may touch the world, and it has a task run of its own."""

_ALLOWED = {"effect": get_args(Effect), "weight": (None, *get_args(Weight))}


@dataclass(frozen=True, slots=True)
class Decoration:
    """What a function is by its decorator, and what is wrong with the decorator's arguments, in sentences."""

    kind: Decorated
    options: NodeOptions = NodeOptions()
    name: str = ""
    """The name given to a Prefect task or flow."""
    problems: tuple[str, ...] = ()


def read_decorator(function: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> Decoration | None:
    """What the function's decorators make of it; None for a plain function."""
    for decorator in function.decorator_list:
        call = decorator if isinstance(decorator, ast.Call) else None
        kind = _DECORATORS.get(scope.dotted(call.func if call else decorator))
        if kind == "node":
            return _read_options(call, scope)
        if kind is not None:
            return _read_prefect(kind, call)
    return None


def _read_options(call: ast.Call | None, scope: Scope) -> Decoration:
    options: dict[str, Any] = {}
    problems: list[str] = []
    known = {one.name for one in fields(NodeOptions)}
    for keyword in call.keywords if call else ():
        name = keyword.arg or "**"
        if name not in known:
            problems.append(f"@node has no option {name!r}; its options are {', '.join(sorted(known))}")
            continue
        try:
            value = constant(keyword.value, scope)
        except ValueError:
            problems.append(f"{name}={ast.unparse(keyword.value)} in @node is not a literal")
            continue
        try:
            options[name] = _checked(name, value)
        except ValueError as error:
            problems.append(str(error))
    return Decoration("node", NodeOptions(**options), problems=tuple(problems))


def _checked(name: str, value: object) -> object:
    """The value of an option as it should be. Raises ValueError with a sentence when it is of the wrong type."""
    if name in _TUPLES:
        items = tuple(cast("Iterable[object]", value)) if isinstance(value, (list, tuple, set)) else ("",)
        if not all(isinstance(item, str) and item for item in items):
            raise ValueError(f"{name}={value!r} in @node should be a list of texts")
        return tuple(sorted(cast("tuple[str, ...]", items))) if isinstance(value, set) else items
    if name in _ALLOWED and value not in _ALLOWED[name]:
        allowed = ", ".join(repr(one) for one in _ALLOWED[name] if one)
        raise ValueError(f"{name}={value!r} in @node should be one of {allowed}")
    if name == "converter" and not isinstance(value, bool):
        raise ValueError(f"{name}={value!r} in @node should be True or False")
    if name in {"title", "version", "icon", "undo"} and not isinstance(value, str):
        raise ValueError(f"{name}={value!r} in @node should be a text")
    return value


def _read_prefect(kind: Decorated, call: ast.Call | None) -> Decoration:
    """Prefect's own decorators take code too; only the name is of use here, and only when it is a literal."""
    for keyword in call.keywords if call else ():
        if keyword.arg == "name" and isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, str):
            return Decoration(kind, _PREFECT, name=keyword.value.value)
    return Decoration(kind, _PREFECT)
