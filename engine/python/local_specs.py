"""The specs of the functions that a flow file defines itself: the names of their inputs, as far as a call needs them."""

from __future__ import annotations

import ast

from engine.catalogue.spec import InputPort, NodeSpec, OutputPort
from engine.python.module import Function, ModuleScope
from engine.types.shape import ANY


def local_specs(module: ModuleScope) -> dict[str, NodeSpec]:
    """The specs by kind."""
    return {f"local.{name}": _spec(module.functions[name]) for name in module.steps if name in module.functions}


def _spec(function: Function) -> NodeSpec:
    return NodeSpec(
        kind=f"local.{function.name}",
        title=function.name.replace("_", " ").capitalize(),
        family="local",
        module="",
        function=function.name,
        inputs=tuple(_inputs(function.args)),
        outputs=(OutputPort("result", ANY),),
        origin="flow",
        line=function.lineno,
        is_async=isinstance(function, ast.AsyncFunctionDef),
    )


def _inputs(arguments: ast.arguments) -> list[InputPort]:
    positional = [*arguments.posonlyargs, *arguments.args]
    without = len(positional) - len(arguments.defaults)
    ports = [
        InputPort(
            argument.arg,
            ANY,
            required=index < without,
            default=None if index < without else ast.unparse(arguments.defaults[index - without]),
            positional_only=index < len(arguments.posonlyargs),
        )
        for index, argument in enumerate(positional)
    ]
    if arguments.vararg:
        ports.append(InputPort(arguments.vararg.arg, ANY, required=False, variadic="args"))
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        text = ast.unparse(default) if default else None
        ports.append(InputPort(argument.arg, ANY, required=default is None, default=text, keyword_only=True))
    if arguments.kwarg:
        ports.append(InputPort(arguments.kwarg.arg, ANY, required=False, variadic="kwargs"))
    return ports
