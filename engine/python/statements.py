"""Reads the statements of a flow function one after the other, each as a node; what is none becomes code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from engine.document.blocks import WORDS
from engine.document.code import Names
from engine.document.flow import CODE, Node
from engine.document.naming import name_problem
from engine.document.standing import after_block, at_arm, at_head
from engine.document.value import Ref
from engine.errors import UnreadableFlow
from engine.python.arms import Compound, block_of, compound
from engine.python.calls import NodeCall, node_call
from engine.python.comments import comments_in
from engine.python.lines import lines_inside_strings
from engine.python.scope import NotANode, Scope
from engine.python.source import Source, first_line, last_line

MARK = re.compile(r"#\s?code: (\w+)\s*")
"""The comment that names a code node which has no variable to be named after."""
_FORM_FEEDS = re.compile(r"^[ \t\f]*\f")

NAMED = re.compile(r"block: (\w+)\s*")
"""The comment that names a block."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A node with its statements, and where its text with the comments above it starts and ends."""

    node: Node
    statements: tuple[ast.stmt, ...]
    start: int
    end: int
    arm: str = ""
    """For a block: the arm of which it is the head. What stands in the arm follows as pieces of its own."""


def read_statements(body: list[ast.stmt], start: int, indent: str, scope: Scope) -> Iterator[Placed]:
    """The nodes in order. Each piece of text begins where the last one ended, the first at `start`."""
    pending: list[ast.stmt] = []
    for group in _groups(body):
        call = _called(group)
        may_be_node = call is not None and scope.calls_node(call)
        if pending and (may_be_node or _apart(pending[-1], group[0], scope.source)):
            placed = read_code(pending, start, indent, scope)
            yield placed
            start, pending = placed.end, []
        if (
            call is None
            and (found := compound(group, scope, marked=_is_marked(pending, group[0], start, scope.source))) is not None
        ):
            if pending:
                placed = read_code(pending, start, indent, scope)
                yield placed
                start, pending = placed.end, []
            for placed in _block(found, start, scope):
                yield placed
                start = placed.end
            continue
        node = _recognised(group[0], call, scope, start) if call is not None and may_be_node else None
        if node is None:
            pending += group
            continue
        end = _end(group[0], scope.source)
        yield Placed(node, tuple(group), start, end)
        start = end
    if pending:
        yield read_code(pending, start, indent, scope)


def _block(found: Compound, start: int, scope: Scope) -> Iterator[Placed]:
    """A block: the head of each arm, followed by what stands in it."""
    comment, mark = _without_mark(comments_in(scope.source.text[start : found.arms[0].end]))
    claimed = scope.naming.claimed(mark) if mark and not name_problem(mark) else None
    before = dict(scope.standing)
    bound = {arm.name: arm.bound for arm in found.arms}
    name = claimed or scope.naming.made_up(WORDS[found.kind])
    opened = Node(id=name, kind=found.kind)
    scope.nodes[name] = opened
    scope.standing = at_head(opened, before, bound)
    block = block_of(found, name, comment if claimed or not mark else f"block: {mark}\n{comment}".rstrip("\n"), scope)
    scope.nodes[name] = block
    around, ended = (scope.block, scope.arm), before
    for read, arm in zip(found.arms, block.arms, strict=True):
        yield Placed(block, (found.statement,), start, read.end, arm.name)
        start = read.end
        scope.standing = at_arm(block, arm, before, bound, ended)
        scope.block, scope.arm = name, arm.name
        for placed in read_statements(read.body, start, read.indent, scope):
            yield placed
            start = placed.end
        ended = scope.standing if arm is block.arms[0] else ended
        start = max(start, scope.source.line_start(read.last + 1))
    scope.block, scope.arm = around
    scope.standing = after_block(block, before, bound, ended)


def _is_marked(pending: list[ast.stmt], statement: ast.stmt, start: int, source: Source) -> bool:
    """Whether a comment above a statement says that it is a block."""
    above = source.text[_end(pending[-1], source) if pending else start : source.line_start(first_line(statement))]
    return "# block: " in above and bool(_without_mark(comments_in(above))[1])


def _without_mark(comment: str) -> tuple[str, str]:
    """A comment without the line that names a block, and the name."""
    lines = comment.split("\n")
    for index, line in enumerate(lines):
        if found := NAMED.fullmatch(line):
            return "\n".join([*lines[:index], *lines[index + 1 :]]), found[1]
    return comment, ""


def _groups(body: list[ast.stmt]) -> list[list[ast.stmt]]:
    """The statements, those that share a line together."""
    groups: list[list[ast.stmt]] = []
    for statement in body:
        if groups and last_line(groups[-1][-1]) >= first_line(statement):
            groups[-1].append(statement)
        else:
            groups.append([statement])
    for group in groups:
        for before, statement in pairwise(group):
            if isinstance(statement, ast.Return):
                refuse_shared_line([before], statement)
    return groups


def refuse_shared_line(before: list[ast.stmt], returned: ast.Return) -> None:
    """Refuse a return on the line of another statement: nothing could be put between them."""
    if before and last_line(before[-1]) >= returned.lineno:
        raise UnreadableFlow(
            "A return stands on one line with other statements.",
            fix="Put the return on a line of its own.",
            line=returned.lineno,
        )


def _called(group: list[ast.stmt]) -> ast.expr | None:
    """What a statement assigns, evaluates or returns, when it is a single one of these forms."""
    match group:
        case [ast.Assign(targets=[ast.Name()], value=value) | ast.Expr(value=value)]:
            return value
        case [ast.AnnAssign(target=ast.Name(), value=ast.expr() as value, simple=1)]:
            return value
        case [ast.Return(value=ast.expr() as value)]:
            return value
        case _:
            return None


def _recognised(statement: ast.stmt, expr: ast.expr, scope: Scope, start: int) -> Node | None:
    try:
        call = node_call(expr, scope)
    except NotANode:
        return None
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)]):
            variable, annotation = name, ""
        case ast.AnnAssign(target=ast.Name(id=name), annotation=written):
            variable, annotation = name, _on_one_line(written, scope.source)
        case ast.Return():
            variable, annotation = "return", ""
        case _:
            variable, annotation = "", ""
    if variable.startswith("__"):
        # No node can be called so, and code can.
        return None
    return _node(call, variable, annotation, _comment(statement, start, scope.source), statement.lineno, scope)


def _node(call: NodeCall, variable: str, annotation: str, comment: str, line: int, scope: Scope) -> Node:
    if variable in ("", "return"):
        name = scope.naming.made_up(call.callee.kind.replace(":", ".").rpartition(".")[2])
    else:
        if problem := name_problem(variable):
            raise UnreadableFlow(f"The variable {variable!r} {problem}.", fix="Give it another name.", line=line)
        name = scope.naming.of_variable(variable)
    node = Node(
        id=name,
        kind=call.callee.kind,
        inputs=call.inputs,
        positional=call.positional,
        policy=call.policy,
        call=call.call,
        comment=comment,
        after=call.after,
        variable=None if variable == name else variable,
        annotation=annotation,
        awaited=call.awaited,
        block=scope.block,
        arm=scope.arm,
    )
    scope.nodes[name] = node
    if variable not in ("", "return"):
        scope.bind(variable, Ref(name))
    return node


def read_code(statements: list[ast.stmt], start: int, indent: str, scope: Scope) -> Placed:
    """One code node of some statements."""
    names = Names.of(statements)
    end = _end(statements[-1], scope.source)
    source, mark = _code_source(statements, start, end, indent, scope.source)
    outputs = tuple(name for name in names.bound if not name.startswith("__"))
    uses = dict.fromkeys(
        standing.node for name in (*names.read, *names.bound) if isinstance(standing := scope.standing.get(name), Ref)
    )
    claimed = scope.naming.claimed(mark) if mark and not name_problem(mark) else None
    name = claimed or (scope.naming.of_variable(outputs[0]) if outputs else scope.naming.made_up("code"))
    if mark and claimed is None:
        source = f"# code: {mark}\n{source}"
    node = Node(id=name, kind=CODE, source=source, outputs=outputs, uses=tuple(uses), block=scope.block, arm=scope.arm)
    scope.nodes[name] = node
    for output in outputs:
        scope.bind(output, Ref(name, output))
    return Placed(node, tuple(statements), start, end)


def _code_source(statements: list[ast.stmt], start: int, end: int, indent: str, source: Source) -> tuple[str, str]:
    """The lines of a code node at the left margin, and the name that a mark above them gives it."""
    inside_strings = lines_inside_strings(statements)
    first = source.line_at(start)
    lines: list[str] = []
    mark = ""
    for number in range(first, last_line(statements[-1]) + 1):
        line = source.line(number)[: max(0, end - source.line_start(number))].rstrip("\r\n")
        if number in inside_strings:
            lines.append(line)
        elif number < first_line(statements[0]) and (found := MARK.fullmatch(line.strip())):
            mark = found[1]
        else:
            # Python counts the indentation of a line from behind its form feeds.
            shown = _FORM_FEEDS.sub("", line)
            lines.append(shown.removeprefix(indent) if shown.startswith(indent) else shown.lstrip())
    while lines and not lines[0].strip():
        lines.pop(0)
    return "\n".join(lines), mark


def _apart(before: ast.stmt, after: ast.stmt, source: Source) -> bool:
    """Whether a blank line or a mark separates two statements: each paragraph of code is a node."""
    gap = [source.line(number).strip() for number in range(last_line(before) + 1, first_line(after))]
    return any(not line or MARK.fullmatch(line) for line in gap)


def _end(statement: ast.stmt, source: Source) -> int:
    return source.line_start(last_line(statement) + 1)


def _on_one_line(expr: ast.expr, source: Source) -> str:
    text = source.of(expr)
    return ast.unparse(expr) if "\n" in text or "\r" in text else text


def _comment(statement: ast.stmt, start: int, source: Source) -> str:
    """All comments of a statement: above it, inside it and at its end."""
    return comments_in(source.text[start : _end(statement, source)])
