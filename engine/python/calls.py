"""Reads the call of a node: `f(x)`, `f.submit(x)`, `f.map(x)`, `f.with_options(…).submit(x)`, `[f(x) for x in xs]`."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from engine.catalogue.spec import InputPort, NodeSpec
from engine.document.node import Call
from engine.document.policy import Policy
from engine.document.value import Ref, Value
from engine.python.comprehension import Items
from engine.python.read_policy import read_policy
from engine.python.scope import Callee, NotANode, Scope
from engine.python.values import value

DEFAULT_POLICY = Policy()
Given = Callable[[ast.expr], Value]
"""What an argument of a call stands for."""

RESERVED = frozenset({"wait_for", "return_state"})
"""Arguments of a call that Prefect takes for itself."""


@dataclass(frozen=True, slots=True)
class NodeCall:
    """What a call says about a node."""

    callee: Callee
    inputs: dict[str, Value] = field(default_factory=dict[str, Value])
    positional: int = 0
    policy: Policy = DEFAULT_POLICY
    call: Call = "submit"
    after: tuple[str, ...] = ()
    awaited: bool = False


def node_call(expr: ast.expr, scope: Scope) -> NodeCall:
    """Read a call of a node. Raises NotANode for everything else."""
    if isinstance(expr, ast.ListComp):
        return _for_each(expr, scope)
    return node_call_of(expr, scope, lambda argument: value(argument, scope))


def node_call_of(expr: ast.expr, scope: Scope, given: Given) -> NodeCall:
    """Read one call. Raises NotANode."""
    awaited = isinstance(expr, ast.Await)
    inner = expr.value if isinstance(expr, ast.Await) else expr
    if (submitted := _submitted_and_awaited(inner)) is not None:
        return _read(submitted, scope, given, awaited=awaited, blocking=True)
    if not isinstance(inner, ast.Call):
        raise NotANode
    return _read(inner, scope, given, awaited=awaited, blocking=False)


def _submitted_and_awaited(expr: ast.expr) -> ast.Call | None:
    """The `f.submit(x)` of `f.submit(x).result()`, which is a plain call in other words."""
    match expr:
        case ast.Call(
            func=ast.Attribute(value=ast.Call(func=ast.Attribute(attr="submit")) as submitted, attr="result"),
            args=[],
            keywords=[],
        ):
            return submitted
        case _:
            return None


def _for_each(expr: ast.ListComp, scope: Scope) -> NodeCall:
    """A call for each item: futures are a map in other words."""
    items = Items(expr, scope)
    called = node_call_of(expr.elt, scope, items.given)
    items.require_readable(_callee_of(expr.elt))
    if called.call == "map":
        raise NotANode
    return replace(called, call="map" if called.call == "submit" else "each")


def _callee_of(expr: ast.expr) -> ast.expr:
    """What a call calls, without methods and their arguments."""
    inner = expr.value if isinstance(expr, ast.Await) else expr
    while isinstance(inner, (ast.Call, ast.Attribute)):
        inner = inner.func if isinstance(inner, ast.Call) else inner.value
    return inner


def _read(call: ast.Call, scope: Scope, given: Given, *, awaited: bool, blocking: bool) -> NodeCall:
    mode: Call = "call"
    target = call.func
    if isinstance(target, ast.Attribute) and target.attr in ("submit", "map"):
        mode = "submit" if target.attr == "submit" else "map"
        target = target.value
    policy = DEFAULT_POLICY
    match target:
        case ast.Call(func=ast.Attribute(value=base, attr="with_options")) as options:
            policy, target = read_policy(options, scope), base
        case _:
            pass
    callee = scope.callee(target)
    if callee is None or (mode == "call" and not callee.is_node):
        raise NotANode
    keywords = dict[str, ast.expr]()
    for keyword in call.keywords:
        if keyword.arg is None:
            raise NotANode
        keywords[keyword.arg] = keyword.value
    after = _after(keywords.pop("wait_for"), scope) if "wait_for" in keywords else ()
    if RESERVED & set(keywords):
        raise NotANode
    inputs = _by_position(call.args, callee.spec, given)
    positional = len(inputs)
    for name, expr in keywords.items():
        if name in inputs:
            raise NotANode
        inputs[name] = given(expr)
    return NodeCall(callee, inputs, positional, policy, "call" if blocking else mode, after, awaited)


def _by_position(arguments: list[ast.expr], spec: NodeSpec | None, given: Given) -> dict[str, Value]:
    if not arguments:
        return {}
    if spec is None or any(isinstance(argument, ast.Starred) for argument in arguments):
        raise NotANode
    ports = positional_ports(spec)
    if len(arguments) > len(ports) and not (ports and ports[-1].variadic):
        raise NotANode
    inputs: dict[str, Value] = {}
    for index, port in enumerate(ports[: len(arguments)]):
        if port.variadic:
            inputs[port.name] = [given(argument) for argument in arguments[index:]]
        else:
            inputs[port.name] = given(arguments[index])
    return inputs


def positional_ports(spec: NodeSpec) -> list[InputPort]:
    """The inputs that may be given by position, a `*args` last."""
    return [port for port in spec.inputs if not port.keyword_only and port.variadic != "kwargs"]


def _after(expr: ast.expr, scope: Scope) -> tuple[str, ...]:
    items = expr.elts if isinstance(expr, (ast.List, ast.Tuple)) else [expr]
    found: list[str] = []
    for item in items:
        standing = value(item, scope)
        if not isinstance(standing, Ref) or standing.port != "result" or scope.nodes[standing.node].gives_names:
            raise NotANode
        found.append(standing.node)
    return tuple(found)
