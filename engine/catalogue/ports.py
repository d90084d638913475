"""The ports of a function, from its signature: a parameter is an input, the return type is the output or several."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from engine.catalogue.docstring import Docstring, read_docstring
from engine.catalogue.spec import InputPort, OutputPort
from engine.syntax import parse_expression
from engine.types.hints import Help
from engine.types.names import known_name
from engine.types.read_annotation import Reading, read_annotation
from engine.types.read_class import DATACLASS, NAMED_TUPLE
from engine.types.scope import Scope
from engine.types.shape import Shape

Function = ast.FunctionDef | ast.AsyncFunctionDef

RESULT = "result"
_STREAMS = {"Iterator", "Generator", "AsyncIterator", "AsyncGenerator"}


@dataclass(frozen=True, slots=True)
class Inputs:
    """The inputs of a function, without its context, and what could not be read of them."""

    ports: tuple[InputPort, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outputs:
    """The outputs of a function; `streams` when it yields them bit by bit."""

    ports: tuple[OutputPort, ...]
    streams: bool = False
    problems: tuple[str, ...] = ()


def read_inputs(function: Function, scope: Scope, docstring: Docstring) -> Inputs:
    """The parameters as ports."""
    ports: list[InputPort] = []
    problems: list[str] = []
    for argument, default, marks in _parameters(function.args):
        if _is_context(argument.annotation, scope):
            continue
        reading = read_annotation(argument.annotation, scope)
        problems += reading.problems
        variadic = marks.get("variadic")
        ports.append(
            InputPort(
                name=argument.arg,
                shape=reading.shape,
                required=default is None and variadic is None,
                default=None if default is None else ast.unparse(default),
                hints=reading.hints,
                help=_help(reading, docstring.arguments.get(argument.arg, "")),
                positional_only="positional" in marks,
                keyword_only="keyword" in marks,
                variadic="args" if variadic == "args" else "kwargs" if variadic == "kwargs" else "",
            )
        )
    return Inputs(tuple(ports), tuple(problems))


def read_outputs(function: Function, scope: Scope, docstring: Docstring) -> Outputs:
    """The return type as ports: one named `result`, or one per field of a named tuple or dataclass."""
    annotation = _unquoted(function.returns)
    streams = _yields(function)
    if isinstance(annotation, ast.Subscript) and known_name(scope.dotted(annotation.value)) in _STREAMS:
        inner = annotation.slice
        annotation = inner.elts[0] if isinstance(inner, ast.Tuple) else inner
        streams = True
    reading = read_annotation(annotation, scope)
    if streams and reading.shape.name == "list" and reading.shape.label == "Iterable":
        reading = Reading(reading.shape.args[0], reading.hints, reading.problems)
    shape = reading.shape
    if shape.fields and {DATACLASS, NAMED_TUPLE}.intersection(shape.bases):
        help_of = {**_attributes(shape, scope), **docstring.outputs}
        ports = tuple(OutputPort(name, field, help_of.get(name, "")) for name, field in shape.fields)
    else:
        ports = (OutputPort(RESULT, shape, _help(reading, docstring.returns)),)
    return Outputs(ports, streams, reading.problems)


def _parameters(args: ast.arguments) -> Iterator[tuple[ast.arg, ast.expr | None, dict[str, str]]]:
    positional = [*args.posonlyargs, *args.args]
    defaults = [None] * (len(positional) - len(args.defaults)) + list(args.defaults)
    for index, (argument, default) in enumerate(zip(positional, defaults, strict=True)):
        yield argument, default, {"positional": ""} if index < len(args.posonlyargs) else {}
    if args.vararg:
        yield args.vararg, None, {"variadic": "args"}
    for argument, default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        yield argument, default, {"keyword": ""}
    if args.kwarg:
        yield args.kwarg, None, {"variadic": "kwargs"}


def _is_context(annotation: ast.expr | None, scope: Scope) -> bool:
    annotation = _unquoted(annotation)
    if isinstance(annotation, ast.BinOp):
        annotation = annotation.left
    return annotation is not None and known_name(scope.dotted(annotation)) == "Context"


def _unquoted(annotation: ast.expr | None) -> ast.expr | None:
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        try:
            return parse_expression(annotation.value).body
        except SyntaxError:
            return annotation
    return annotation


def _help(reading: Reading, documented: str) -> str:
    return next((hint.text for hint in reading.hints if isinstance(hint, Help)), documented)


def _attributes(shape: Shape, scope: Scope) -> dict[str, str]:
    definition = scope.classes.get(shape.label.rpartition(".")[2])
    return dict(read_docstring(ast.get_docstring(definition)).attributes) if definition else {}


def _yields(function: Function) -> bool:
    """True for a generator; a `yield` of a function inside it does not count."""
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        found = waiting.pop()
        if isinstance(found, (ast.Yield, ast.YieldFrom)):
            return True
        if not isinstance(found, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            waiting += ast.iter_child_nodes(found)
    return False
