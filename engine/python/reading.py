"""Takes a flow file apart: the flow that it means, and where in the text each part of it stands."""

from __future__ import annotations

import ast
import builtins
from dataclasses import dataclass

from engine.catalogue.read_source import specs_in
from engine.catalogue.source import LayeredSpecs, SpecSource
from engine.document.code import Names
from engine.document.flow import Flow
from engine.document.value import Param, Ref, Value
from engine.document.waiting import EITHER, waiting
from engine.errors import UnreadableFlow
from engine.python.arms import says_nothing
from engine.python.module import Function, ModuleScope, flow_named, main_flow, scan
from engine.python.naming import Naming
from engine.python.scope import NotANode, Scope
from engine.python.script_rules import rules_of
from engine.python.signature import (
    annotation_text,
    description_of,
    docstring_of,
    parameter_names,
    read_options,
    read_parameters,
    signature_end,
)
from engine.python.source import Source, first_line, leading_blanks
from engine.python.statements import Placed, read_code, read_statements, refuse_shared_line
from engine.python.values import value


@dataclass(frozen=True)
class Reading:
    """A flow file in pieces, which together are the whole text."""

    source: Source
    module: ModuleScope
    function: Function
    specs: SpecSource
    flow: Flow
    """What the file means: nodes and flow without any kept text."""
    placed: tuple[Placed, ...]
    header_end: int
    signature_end: int
    footer_start: int
    returned: ast.Return | None
    """The return statement, which stands in the footer."""

    @property
    def header(self) -> str:
        """Everything above the flow function."""
        return self.source.text[: self.header_end]

    @property
    def signature(self) -> str:
        """Decorators, `def` and docstring."""
        return self.source.text[self.header_end : self.signature_end]

    @property
    def footer(self) -> str:
        """The return and everything below the flow function."""
        return self.source.text[self.footer_start :]

    def piece(self, index: int) -> str:
        """The text of a node's statement with the comments above it."""
        return self.source.text[self.placed[index].start : self.placed[index].end]


def take_apart(text: str, specs: SpecSource, function: str = "") -> Reading:
    """Read the flow of a file, or the one of a function. Raises UnreadableFlow with the line and what to write."""
    try:
        return _take_apart(Source(text), specs, function)
    except RecursionError as error:
        raise UnreadableFlow("An expression is nested too deeply.", fix="Write it in several steps.") from error


def _take_apart(source: Source, specs: SpecSource, name: str) -> Reading:
    module = scan(source.tree)
    function = flow_named(name, source.tree, module) if name else main_flow(source.tree, module)
    scope = _scope(source, module, function, _with_local(source, module, function, specs))
    parameters, options = read_parameters(function, scope), read_options(function, scope)
    scope.standing.update({parameter.name: Param(parameter.name) for parameter in parameters})
    docstring = docstring_of(function)
    start, body = _body(function, docstring, source)
    indent = indentation(function, source)
    statements, returned = _until_return(body, scope)
    _refuse_hidden_names(statements, scope)
    placed = [*read_statements(statements, start, indent, scope)]
    footer_start = placed[-1].end if placed else start
    flow = Flow(
        name=options.name,
        function=options.function,
        options=options.options,
        parameters=parameters,
        # The docstring of the file speaks for its main flow.
        description=description_of(docstring, indent)
        or ("" if name else description_of(docstring_of(source.tree), "")),
        nodes=tuple(item.node for item in placed if item.arm in ("", *(arm.name for arm in item.node.arms[:1]))),
        is_async=isinstance(function, ast.AsyncFunctionDef),
        result_type=annotation_text(function.returns, source),
        # They are the file's, and so its main flow's.
        rules={} if name else rules_of(source.text[: source.line_start(first_line(function))]),
    )
    try:
        flow = _with_returns(flow, returned, scope)
    except NotANode:
        # What is returned can only be computed in its place: the return itself is a piece of code.
        placed.append(read_code([*([returned] if returned else [])], footer_start, indent, scope))
        footer_start, returned = placed[-1].end, None
        flow = _with_returns(flow.model_copy(update={"nodes": (*flow.nodes, placed[-1].node)}), None, scope)
    return Reading(
        source=source,
        module=module,
        function=function,
        specs=scope.specs,
        flow=flow,
        placed=tuple(placed),
        header_end=source.line_start(first_line(function)),
        signature_end=start,
        footer_start=footer_start,
        returned=returned,
    )


def _scope(source: Source, module: ModuleScope, function: Function, specs: SpecSource) -> Scope:
    bound = _bound_in(function, source)
    parameters = parameter_names(function)
    return Scope(
        source=source,
        module=module,
        specs=specs,
        flow_function=function.name,
        local=frozenset([*bound, *parameters]),
        naming=Naming(parameters, bound),
        # Elsewhere in the flow such a name means what the statements give that bind it again.
        rebound=set(bound).intersection(parameters),
    )


def _bound_in(function: Function, source: Source) -> list[str]:
    """The names that a function binds. Without a walrus in the file, simple statements bind just their targets."""
    if ":=" in source.text:
        return [*Names.of(function.body).bound]
    found: dict[str, None] = {}
    for statement in function.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)]):
                found[name] = None
            case ast.Expr() | ast.Return():
                continue
            case _:
                found.update(dict.fromkeys(Names.of([statement]).bound))
    return [*found]


def _with_local(source: Source, module: ModuleScope, function: Function, specs: SpecSource) -> SpecSource:
    """The specs with those of the file's own functions, which are only looked at when there are any."""
    if not module.steps - {function.name}:
        return specs
    return LayeredSpecs({spec.kind: spec for spec in specs_in(source.text.removeprefix("\ufeff"), module="")}, specs)


def _body(function: Function, docstring: ast.Constant | None, source: Source) -> tuple[int, list[ast.stmt]]:
    start = signature_end(function, source)
    if docstring is None:
        return start, function.body
    start = source.line_start((docstring.end_lineno or 0) + 1)
    body = function.body[1:]
    if body and source.line_start(first_line(body[0])) < start:
        raise UnreadableFlow(
            "A statement stands on the line of the docstring.",
            fix="Put it on a line of its own.",
            line=body[0].lineno,
        )
    return start, body


def indentation(function: Function, source: Source) -> str:
    """The white space before the statements of a function."""
    return leading_blanks(source.line(first_line(function.body[0])))


def _until_return(body: list[ast.stmt], scope: Scope) -> tuple[list[ast.stmt], ast.Return | None]:
    """The statements to read as nodes, and the return after them unless it calls a node itself."""
    for index, statement in enumerate(body):
        if isinstance(statement, ast.Return):
            if statement.value is not None and scope.calls_node(statement.value):
                return body[: index + 1], None
            refuse_shared_line(body[:index][-1:], statement)
            return body[:index], statement
    return ([] if all(says_nothing(statement) for statement in body) else body), None


def _with_returns(flow: Flow, returned: ast.Return | None, scope: Scope) -> Flow:
    """The flow with what its return says; a return of just what nothing else reads is the usual one."""
    if flow.nodes and flow.nodes[-1].variable == "return" and not flow.nodes[-1].block:
        return flow.model_copy(update={"returns": Ref(flow.nodes[-1].id)})
    usual: list[Value] = [Ref(name) for name in flow.default_returns]
    if returned is None or returned.value is None or _is_none(returned.value):
        return flow.model_copy(update={"returns_nothing": bool(usual)})
    if isinstance(returned.value, ast.Tuple):
        given: Value = [_of_block(item, flow, scope) or value(item, scope) for item in returned.value.elts]
    else:
        given = _of_block(returned.value, flow, scope) or value(returned.value, scope)
    if usual in (given, [given]):
        return flow
    return flow.model_copy(update={"returns": given})


def _of_block(expr: ast.expr, flow: Flow, scope: Scope) -> Ref | None:
    """The output of a block of which an expression is the value: `x.result()` where all its arms give futures."""
    match expr:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="result"), args=[], keywords=[]):
            wanted = "future"
        case ast.Call(func=ast.Name(id=function), args=[ast.Name(id=name)], keywords=[]) if function == EITHER:
            wanted = "either"
        case _:
            return None
    ref = scope.standing.get(name)
    is_block = isinstance(ref, Ref) and ref.node in flow.by_id and flow.by_id[ref.node].is_block
    return ref if isinstance(ref, Ref) and is_block and waiting(flow, ref) == wanted else None


def _is_none(expr: ast.expr) -> bool:
    return isinstance(expr, ast.Constant) and expr.value is None


def _refuse_hidden_names(statements: list[ast.stmt], scope: Scope) -> None:
    """Refuse a starred import when a function of the flow may come from it."""
    if not scope.module.star:
        return
    known = scope.local | scope.module.bound | set(dir(builtins))
    if hidden := [name for name in Names.of(statements).read if name not in known]:
        raise UnreadableFlow(
            f"A starred import hides where {hidden[0]} comes from.",
            fix="Import each name that the flow uses: `from … import " + ", ".join(sorted(hidden)) + "`.",
            line=scope.module.star,
        )
