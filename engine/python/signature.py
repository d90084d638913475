"""Reads the decorator, the parameters and the docstring of a flow function."""

from __future__ import annotations

import ast
import inspect
import io
import tokenize
from dataclasses import dataclass
from typing import Literal

from engine.document.flow import Parameter
from engine.document.value import Code, Value
from engine.errors import UnreadableFlow
from engine.python.module import FLOW, Function
from engine.python.naming import function_name
from engine.python.scope import NotANode, Scope
from engine.python.source import Source, first_line
from engine.python.values import value

Passing = Literal["any", "position", "keyword", "args", "kwargs"]


@dataclass(frozen=True, slots=True)
class Options:
    """What `@flow(…)` says: the flow's name, and all other arguments."""

    name: str
    function: str
    options: dict[str, Value]


def flow_decorator(function: Function, scope: Scope) -> ast.expr:
    """The `@flow` among the decorators of the flow function."""
    return next(
        decorator
        for decorator in function.decorator_list
        if scope.module.dotted(decorator.func if isinstance(decorator, ast.Call) else decorator) in FLOW
    )


def read_options(function: Function, scope: Scope) -> Options:
    """The name and options of the flow. A name that is no plain text stays among the options."""
    decorator = flow_decorator(function, scope)
    name = function.name.replace("_", "-")
    options: dict[str, Value] = {}
    if isinstance(decorator, ast.Call):
        if decorator.args or any(keyword.arg is None for keyword in decorator.keywords):
            raise UnreadableFlow(
                "The options of @flow are not given by name.",
                fix="Write each option as name=value.",
                line=decorator.lineno,
            )
        for keyword in decorator.keywords:
            if (
                keyword.arg == "name"
                and isinstance(keyword.value, ast.Constant)
                and isinstance(keyword.value.value, str)
            ):
                name = keyword.value.value
            else:
                options[keyword.arg or ""] = _plain(keyword.value, scope)
    return Options(name, "" if function_name(name) == function.name else function.name, options)


def read_parameters(function: Function, scope: Scope) -> tuple[Parameter, ...]:
    """The parameters in the order of the signature."""
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    missing: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults))
    rows: list[tuple[ast.arg, ast.expr | None, Passing]] = []
    for argument, default in zip(positional, [*missing, *arguments.defaults], strict=True):
        rows.append((argument, default, "position" if argument in arguments.posonlyargs else "any"))
    if arguments.vararg:
        rows.append((arguments.vararg, None, "args"))
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        rows.append((argument, default, "keyword"))
    if arguments.kwarg:
        rows.append((arguments.kwarg, None, "kwargs"))
    return tuple(
        Parameter(
            name=argument.arg,
            type=annotation_text(argument.annotation, scope.source),
            default=None if default is None else _plain(default, scope),
            required=default is None and passing not in ("args", "kwargs"),
            passing=passing,
        )
        for argument, default, passing in rows
    )


def parameter_names(function: Function) -> list[str]:
    """All parameters, `*args` and `**kwargs` included."""
    arguments = function.args
    starred = [argument for argument in (arguments.vararg, arguments.kwarg) if argument is not None]
    plain = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    return [argument.arg for argument in (*plain, *starred)]


def annotation_text(annotation: ast.expr | None, source: Source) -> str:
    """An annotation as it is written, on one line."""
    if annotation is None:
        return ""
    text = source.of(annotation)
    return ast.unparse(annotation) if "\n" in text or "\r" in text or "#" in text else text


def _plain(expr: ast.expr, scope: Scope) -> Value:
    """A value outside of the function, where even odd expressions may be moved."""
    try:
        return value(expr, scope)
    except NotANode:
        return Code(ast.unparse(expr))


def docstring_of(function: Function | ast.Module) -> ast.Constant | None:
    """The docstring's node in the tree."""
    match function.body[:1]:
        case [ast.Expr(value=ast.Constant(value=str()) as text)]:
            return text
        case _:
            return None


def description_of(text: ast.Constant | None, indent: str) -> str:
    """The text of a docstring: without the indentation of the body, or by the usual rule when it has another one."""
    if text is None or not isinstance(text.value, str):
        return ""
    lines = text.value.split("\n")
    if all(line.startswith(indent) for line in lines[1:] if line.strip()):
        unindented = [lines[0], *(line.removeprefix(indent) for line in lines[1:])]
        return "\n".join(line.rstrip() for line in unindented).strip()
    return inspect.cleandoc(text.value).strip()


def signature_end(function: Function, source: Source) -> int:
    """Where the line of the `def`'s colon ends. Raises UnreadableFlow when statements follow on it."""
    start = source.line_start(function.lineno)
    text = source.text[start : source.line_start(first_line(function.body[0]) + 1)]
    tokens = tokenize.generate_tokens(io.StringIO(text, newline="").readline)
    rows = next((token.end[0] for token in tokens if token.type == tokenize.NEWLINE), 0)
    line = function.lineno + rows
    if rows == 0 or first_line(function.body[0]) < line:
        raise UnreadableFlow(
            f"The body of {function.name} stands on the line of its def.",
            fix="Write the statements on lines of their own.",
            line=function.lineno,
        )
    return source.line_start(line)
