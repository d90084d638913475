"""Takes `if`, `match`, `for`, `while`, `try` and `with` statements apart into the arms of a block."""

from __future__ import annotations

import ast
import tokenize
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from engine.document.blocks import CONDITIONS, INPUTS, arm_name, condition_of
from engine.document.code import FORBIDDEN, Names
from engine.document.flow import Arm, Node
from engine.document.value import Value
from engine.python.comments import comments_in
from engine.python.scope import NotANode, Scope
from engine.python.source import Source, first_line, last_line, leading_blanks
from engine.python.values import head_value, on_one_line

KINDS: dict[type[ast.stmt], str] = {
    ast.If: "if",
    ast.Match: "match",
    ast.For: "for",
    ast.While: "while",
    ast.Try: "try",
    ast.With: "with",
}
_KEYWORDS = ("if", "elif", "else", "match", "case", "for", "while", "try", "except", "finally", "with")


@dataclass(frozen=True, slots=True)
class ReadArm:
    """An arm in the text: from `line`, where its keyword stands, to the offset `end`, where its statements begin."""

    name: str
    line: int
    body: list[ast.stmt]
    head: str = ""
    end: int = 0
    indent: str = ""
    last: int = 0
    """The line on which its statements end."""

    @property
    def bound(self) -> tuple[str, ...]:
        """The names that its statements bind."""
        return tuple(name for name in Names.of(self.body).bound if not name.startswith("__"))


@dataclass(frozen=True, slots=True)
class Compound:
    """A compound statement that is a block, with its arms."""

    kind: str
    statement: ast.stmt
    arms: tuple[ReadArm, ...]


def compound(statements: Sequence[ast.stmt], scope: Scope, *, marked: bool) -> Compound | None:
    """The block that a statement is; None for one that is kept as code.

    Without a node inside, only a mark makes it a block.
    """
    match statements:
        case [statement] if (
            type(statement) in KINDS and (marked or _holds_node(statement, scope)) and not _binds(statement, scope)
        ):
            arms = arms_of(statement, scope.source)
            return Compound(KINDS[type(statement)], statement, arms) if arms else None
        case _:
            return None


def arms_of(statement: ast.stmt, source: Source) -> tuple[ReadArm, ...]:
    """The arms of a compound statement; none when its form is not that of a block."""
    try:
        return tuple(_placed(arm, source) for arm in _arms(statement, source))
    except NotANode:
        return ()


def block_of(found: Compound, id: str, comment: str, scope: Scope) -> Node:
    """The block as a node; `scope` says what names stand for in its head."""
    arms: list[Arm] = []
    for index, arm in enumerate(found.arms):
        above = ""
        if index:
            start = scope.source.line_start(found.arms[index - 1].last + 1)
            above = comments_in(scope.source.text[start : arm.end])
        arms.append(Arm(name=arm.name, head=arm.head, comment=above))
    return Node(
        id=id,
        kind=found.kind,
        inputs=_inputs(found, scope),
        comment=comment,
        arms=tuple(arms),
        block=scope.block,
        arm=scope.arm,
    )


def _binds(statement: ast.stmt, scope: Scope) -> bool:
    """Whether what decides a block would bind names or suspend the flow."""
    return any(isinstance(node, FORBIDDEN) for head in _heads(statement, scope.source) for node in ast.walk(head))


def _heads(statement: ast.stmt, source: Source) -> list[ast.expr]:
    match statement:
        case ast.If():
            return [*_tests(statement, source)]
        case ast.While(test=head) | ast.For(iter=head) | ast.Match(subject=head):
            return [head]
        case _:
            return []


def _inputs(found: Compound, scope: Scope) -> dict[str, Value]:
    heads = _heads(found.statement, scope.source)
    ports = [condition_of(arm.name) for arm in found.arms] if found.kind in CONDITIONS else [INPUTS.get(found.kind, "")]
    given = [(port, head) for port, head in zip(ports, heads, strict=False) if not _is_left_open(head)]
    return {port: head_value(head, scope) for port, head in given}


def _is_left_open(head: ast.expr) -> bool:
    """Whether nothing decides yet, which the writer says by `...`."""
    return isinstance(head, ast.Constant) and head.value is ...


def _tests(statement: ast.If, source: Source) -> Iterator[ast.expr]:
    yield statement.test
    if (following := _elif(statement, source)) is not None:
        yield from _tests(following, source)


def _elif(statement: ast.If, source: Source) -> ast.If | None:
    match statement.orelse:
        case [ast.If() as following] if source.of(following).startswith("elif"):
            return following
        case _:
            return None


def _arms(statement: ast.stmt, source: Source) -> list[ReadArm]:
    match statement:
        case ast.If():
            return list(_branches(statement, source, 1))
        case ast.For(body=body, orelse=[], target=target):
            return [ReadArm("body", statement.lineno, body, head=on_one_line(target, source))]
        case ast.While(body=body, orelse=[]):
            return [ReadArm("body", statement.lineno, body)]
        case ast.With(body=body, items=items):
            return [ReadArm("body", statement.lineno, body, head=", ".join(ast.unparse(item) for item in items))]
        case ast.Match(cases=cases):
            return [
                ReadArm(arm_name("case", number), case.pattern.lineno, case.body, head=_pattern(case))
                for number, case in enumerate(cases, 1)
            ]
        case ast.Try():
            return _tried(statement, source)
        case _:
            return []


def _branches(statement: ast.If, source: Source, number: int) -> Iterator[ReadArm]:
    yield ReadArm(arm_name("then", number), statement.lineno, statement.body)
    if (following := _elif(statement, source)) is not None:
        yield from _branches(following, source, number + 1)
    elif statement.orelse:
        yield ReadArm("else", _keyword_above(statement.orelse, statement.body, source), statement.orelse)


def _pattern(case: ast.match_case) -> str:
    guard = f" if {ast.unparse(case.guard)}" if case.guard is not None else ""
    return ast.unparse(case.pattern) + guard


def _tried(statement: ast.Try, source: Source) -> list[ReadArm]:
    arms = [ReadArm("body", statement.lineno, statement.body)]
    for number, handler in enumerate(statement.handlers, 1):
        caught = ast.unparse(handler.type) if handler.type is not None else ""
        named = f" as {handler.name}" if handler.name else ""
        arms.append(ReadArm(arm_name("except", number), handler.lineno, handler.body, head=caught + named))
    for name, body in (("else", statement.orelse), ("finally", statement.finalbody)):
        if body:
            arms.append(ReadArm(name, _keyword_above(body, arms[-1].body, source), body))
    return arms


def _keyword_above(body: list[ast.stmt], before: list[ast.stmt], source: Source) -> int:
    """The line of the `else:` or `finally:` between two bodies; 0 when it stands on the line of a statement."""
    for number in range(first_line(body[0]) - 1, last_line(before[-1]), -1):
        if source.line(number).lstrip().startswith(("else", "finally")):
            return number
    return 0


def _placed(arm: ReadArm, source: Source) -> ReadArm:
    """The arm with the end of its head. Raises NotANode when its first statement stands on the line of the head."""
    ends = _head_ends(arm.line, source) if arm.line else 0
    if not ends or ends >= first_line(arm.body[0]):
        raise NotANode
    last = last_line(arm.body[-1])
    indent = leading_blanks(source.line(first_line(arm.body[0])))
    if len(arm.body) == 1 and says_nothing(arm.body[0]):
        return replace(arm, body=[], end=source.line_start(last + 1), indent=indent, last=last)
    return replace(arm, end=source.line_start(ends + 1), indent=indent, last=last)


def says_nothing(statement: ast.stmt) -> bool:
    """Whether a statement is there only because Python wants one."""
    match statement:
        case ast.Pass():
            return True
        case ast.Expr(value=ast.Constant(value=constant)):
            return constant is ...
        case _:
            return False


def _head_ends(line: int, source: Source) -> int:
    """The line on which the head that starts on a line ends; 0 when none starts there."""
    if not source.line(line).lstrip().startswith(_KEYWORDS):
        return 0
    lines = (source.line(number) for number in range(line, len(source.starts) + 1))
    try:
        for token in tokenize.generate_tokens(lambda: next(lines, "")):
            if token.type == tokenize.NEWLINE:
                return line + token.end[0] - 1
    except (tokenize.TokenError, IndentationError):
        return 0
    return 0


def _holds_node(statement: ast.stmt, scope: Scope) -> bool:
    for body in _bodies(statement):
        for inner in body:
            match inner:
                case ast.Assign(targets=[ast.Name()], value=ast.expr() as called) | ast.Expr(value=called):
                    found = scope.calls_node(called)
                case ast.AnnAssign(target=ast.Name(), value=ast.expr() as called, simple=1):
                    found = scope.calls_node(called)
                case ast.Return(value=ast.expr() as called):
                    found = scope.calls_node(called)
                case _:
                    found = type(inner) in KINDS and _holds_node(inner, scope)
            if found:
                return True
    return False


def _bodies(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    match statement:
        case ast.Match(cases=cases):
            yield from (case.body for case in cases)
        case ast.Try():
            yield from (
                statement.body,
                *(one.body for one in statement.handlers),
                statement.orelse,
                statement.finalbody,
            )
        case ast.If() | ast.For() | ast.While():
            yield from (statement.body, statement.orelse)
        case ast.With(body=body):
            yield body
        case _:
            return
