"""A flow file's tree with calls put beside its blocks that tell what becomes of them; lines and meaning stay.

Only the blocks and statements that the drawing knows are told of: what a person wrote as plain code runs as it is.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar, cast

from engine.syntax import parse_module

TELLER = "_treadle_told"
"""The name under which the file finds `engine.kernel.told`."""

N = TypeVar("N", bound=ast.AST)
_Loop = ast.For | ast.AsyncFor | ast.While
_Block = _Loop | ast.If | ast.Match | ast.With | ast.AsyncWith | ast.Try | ast.TryStar
_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Marks:
    """What of a flow function is told of, by first lines; plain code by first and last lines."""

    function: str
    blocks: frozenset[int] = frozenset()
    codes: tuple[tuple[int, int], ...] = ()
    comprehensions: frozenset[int] = frozenset()

    @property
    def tells(self) -> bool:
        """Whether anything of the function is told of."""
        return bool(self.blocks or self.codes or self.comprehensions)


def instrumented(tree: ast.Module, marks: Marks) -> ast.Module:
    """Put the calls into a module's tree, in place: into the flow that is run, and counters into its other flows."""
    known = set(_bound_above(tree))
    for statement in tree.body:
        if isinstance(statement, _Function) and _is_flow(statement):
            if statement.name == marks.function:
                _Teller(marks).tell_function(statement)
            else:
                _Counter(known).visit(statement)
    return ast.fix_missing_locations(tree)


@dataclass
class _Teller:
    marks: Marks
    codes: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        self.codes = dict(self.marks.codes)

    def tell_function(self, function: _Function) -> None:
        _Ways(self.marks.blocks).generic_visit(function)
        at = 1 if ast.get_docstring(function, clean=False) is not None else 0
        start = _told(function.body[0], "start")
        function.body = [*function.body[:at], start, *self.suite(function.body[at:])]

    def suite(self, statements: Sequence[ast.stmt]) -> list[ast.stmt]:
        told: list[ast.stmt] = []
        left = list(statements)
        while left:
            first = left[0]
            line = _first_line(first)
            if line in self.codes:
                group = [one for one in left if _first_line(one) <= self.codes[line]]
                # Where the code ends by leaving its block, the next thing that is told ends it.
                told += [_told(first, "code", line), *group, _told(group[-1], "code_over", line)]
                left = left[len(group) :]
                continue
            if isinstance(first, _Block) and line in self.marks.blocks:
                told += self.block(first, line)
            elif line in self.marks.comprehensions:
                told.append(_told_items(first, line))
            else:
                told.append(first)
            left = left[1:]
        return told

    def block(self, block: _Block, line: int) -> list[ast.stmt]:
        names = sorted(set(_bound_in(block)))
        match block:
            case ast.If():
                self.tell_branches(block, line)
            case ast.Match():
                block.subject = _told_value("said", line, "", block.subject)
                for number, case in enumerate(block.cases, 1):
                    case.body = self.arm(case.body, line, f"case_{number}")
            case ast.While():
                block.test = _told_value("said", line, "", block.test)
                self.tell_loop(block, line)
            case ast.For():
                block.iter = _told_value("items", line, "", block.iter)
                self.tell_loop(block, line)
            case ast.AsyncFor():
                self.tell_loop(block, line)
            case ast.With() | ast.AsyncWith():
                block.body = self.arm(block.body, line, "body")
            case ast.Try() | ast.TryStar():
                self.tell_try(block, line)
        reraise = [_told(block, "raised", line), ast.copy_location(ast.Raise(), block)]
        whole = ast.Try(
            body=[block, _told(block, "through", line)],
            handlers=[_at(ast.ExceptHandler(body=reraise), block)],
            orelse=[],
            finalbody=[_told(block, "left", line)],
        )
        begin = _at(
            ast.If(test=_call(block, "begin", line), body=[_at(whole, block)], orelse=_unbound(names, block)), block
        )
        return [begin]

    def arm(self, body: list[ast.stmt], line: int, name: str) -> list[ast.stmt]:
        return [_told(body[0], "enter", line, name), *self.suite(body)]

    def tell_branches(self, block: ast.If, line: int, number: int = 1) -> None:
        name = "then" if number == 1 else f"then_{number}"
        block.test = _told_value("said", line, name, block.test)
        block.body = self.arm(block.body, line, name)
        if (following := next_branch(block)) is not None:
            self.tell_branches(following, line, number + 1)
        elif block.orelse:
            block.orelse = self.arm(block.orelse, line, "else")

    def tell_loop(self, block: _Loop, line: int) -> None:
        block.body = [_told(block.body[0], "round_begun", line), *self.suite(block.body)]
        if block.orelse:
            block.orelse = self.arm(block.orelse, line, "else")

    def tell_try(self, block: ast.Try | ast.TryStar, line: int) -> None:
        block.body = self.arm(block.body, line, "body")
        for number, handler in enumerate(block.handlers, 1):
            handler.body = self.arm(handler.body, line, f"except_{number}")
        if block.orelse:
            block.orelse = self.arm(block.orelse, line, "else")
        if block.finalbody:
            block.finalbody = self.arm(block.finalbody, line, "finally")


class _Ways(ast.NodeTransformer):
    """Tells of `return`, and of `break` and `continue` in loops that are blocks, just before they happen."""

    def __init__(self, blocks: frozenset[int]) -> None:
        self._blocks = blocks
        self._in_told_loop = False

    def visit(self, node: ast.AST) -> ast.AST | list[ast.AST]:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda() | ast.ClassDef() | ast.expr():
                return node
            case ast.For() | ast.AsyncFor() | ast.While():
                before, self._in_told_loop = self._in_told_loop, node.lineno in self._blocks
                self.generic_visit(node)
                self._in_told_loop = before
                return node
            case ast.Return():
                return [_told(node, "leaving", "return"), node]
            case ast.Break() | ast.Continue() if self._in_told_loop:
                return [_told(node, "leaving", type(node).__name__.lower()), node]
            case _:
                return self.generic_visit(node)


class _Counter(ast.NodeTransformer):
    """Counts the rounds of each `while` of a sub-flow that calls something of the file, for the limit alone."""

    def __init__(self, known: set[str]) -> None:
        self._known = known

    def visit_While(self, node: ast.While) -> ast.AST | list[ast.AST]:
        self.generic_visit(node)
        if not any(isinstance(one, ast.Name) and one.id in self._known for one in ast.walk(node)):
            return node
        name = f"_treadle_rounds_{node.lineno}"
        target = _at(ast.Name(name, ast.Store()), node)
        counter = _at(ast.Assign([target], _call(node, "counter", node.lineno)), node)
        advance = _at(ast.Call(_at(ast.Name(name, ast.Load()), node), [], []), node)
        node.body = [_at(ast.Expr(advance), node), *node.body]
        return [counter, node]


def next_branch(block: ast.If) -> ast.If | None:
    """The `elif` of an `if`; an `if` alone in an `else` stands further to the right."""
    if len(block.orelse) == 1 and isinstance(only := block.orelse[0], ast.If) and only.col_offset == block.col_offset:
        return only
    return None


def _is_flow(function: _Function) -> bool:
    return any(ast.unparse(one).partition("(")[0].rpartition(".")[2] == "flow" for one in function.decorator_list)


def _first_line(statement: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(one.lineno for one in decorators)])


def _bound_above(tree: ast.Module) -> Iterator[str]:
    """The names that a module imports and defines."""
    for statement in tree.body:
        match statement:
            case ast.Import(names) | ast.ImportFrom(names=names):
                yield from (one.asname or one.name.partition(".")[0] for one in names)
            case ast.FunctionDef(name) | ast.AsyncFunctionDef(name):
                yield name
            case _:
                continue


def _bound_in(node: ast.AST) -> Iterator[str]:
    """The names that statements bind in their function."""
    match node:
        case ast.Name(name, ast.Store()):
            yield name
        case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name):
            yield name
            return
        case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)) | ast.MatchMapping(rest=str(name)):
            yield name
        case ast.alias(name, asname):
            yield asname or name.partition(".")[0]
        case ast.Lambda() | ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return
        case _:
            pass
    for child in ast.iter_child_nodes(node):
        yield from _bound_in(child)


def _unbound(names: Sequence[str], place: ast.stmt) -> list[ast.stmt]:
    """What stands in for the names of a block that is left out: what comes after it may name them all the same."""
    text = "\n".join(f"try:\n    {name}\nexcept NameError:\n    {name} = {TELLER}.NOTHING" for name in names)
    statements = parse_module(text).body
    for node in (inner for statement in statements for inner in ast.walk(statement)):
        if isinstance(node, (ast.stmt, ast.expr, ast.ExceptHandler)):
            _at(node, place)
    return statements


def _told_items(statement: ast.stmt, line: int) -> ast.stmt:
    """A statement whose comprehension tells what it goes through, and when no more calls come."""
    found = _Comprehension(line)
    found.visit(statement)
    over = _told(statement, "items_over", line)
    return _at(ast.Try(body=[statement], handlers=[], orelse=[], finalbody=[over]), statement)


class _Comprehension(ast.NodeTransformer):
    """Puts a call around what the first comprehension goes through, and another value in its place if there is one."""

    def __init__(self, line: int) -> None:
        self._line = line
        self._found = False

    def visit_ListComp(self, node: ast.ListComp) -> ast.AST:
        if self._found:
            return node
        self._found = True
        first = node.generators[0]
        first.iter = _told_value("items", self._line, "some" if first.ifs else "", first.iter)
        begins = _call(node, "items_begin", self._line)
        instead = _call(node, "items_instead", self._line)
        return _at(ast.IfExp(test=begins, body=node, orelse=instead), node)


def _told(place: ast.stmt, what: str, *words: int | str) -> ast.stmt:
    return _at(ast.Expr(_call(place, what, *words)), place)


def _told_value(what: str, line: int, word: str, value: ast.expr) -> ast.expr:
    call = _call(value, what, line, word)
    call.args.append(value)
    return call


def _call(place: ast.AST, what: str, *words: int | str) -> ast.Call:
    function = _at(ast.Attribute(_at(ast.Name(TELLER, ast.Load()), place), what, ast.Load()), place)
    arguments = cast("list[ast.expr]", [_at(ast.Constant(word), place) for word in words])
    return _at(ast.Call(function, arguments, []), place)


def _at(node: N, place: ast.AST) -> N:
    """At the first line of a place, so that a traceback points where the person wrote."""
    line, column = getattr(place, "lineno", 1), getattr(place, "col_offset", 0)
    vars(node).update(lineno=line, col_offset=column, end_lineno=line, end_col_offset=column)
    return node
