"""Writes one node as the statement that it is in the flow function."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from engine.catalogue.source import SpecSource
from engine.catalogue.spec import NodeSpec
from engine.document.code import parse
from engine.document.flow import CODE, Flow, Node
from engine.document.naming import name_problem
from engine.document.value import RESULT, Ref, Value
from engine.errors import InvalidFlow
from engine.python.block_text import head_lines
from engine.python.calls import RESERVED, positional_ports
from engine.python.comprehension import written
from engine.python.imports import Imports
from engine.python.lines import lines_inside_strings
from engine.python.naming import clean_comment
from engine.python.parts import INDENT, Part
from engine.python.policy_text import policy_arguments
from engine.python.text import WIDTH, bracketed, code_text, flat, named, quoted, width
from engine.python.variables import Variables


@dataclass
class StatementWriter:
    """Writes the nodes of one flow, with the variables and imports of its file."""

    flow: Flow
    specs: SpecSource
    variables: Variables
    imports: Imports
    indent: str = "    "
    kinds: dict[str, NodeSpec | None] = field(default_factory=dict[str, NodeSpec | None])

    def spec(self, kind: str) -> NodeSpec | None:
        """The spec of a kind, asked for once."""
        if kind not in self.kinds:
            self.kinds[kind] = self.specs.find(kind)
        return self.kinds[kind]

    def write(self, node: Node) -> str:
        """The statement with its comments."""
        try:
            if node.kind == CODE:
                return self._code(node)
            return self._comment(node.comment) + self._statement(node) + "\n"
        except InvalidFlow as error:
            if error.message.startswith("In "):
                raise
            raise InvalidFlow(f"In {node.id}: {error.message}", fix=error.fix, problems=error.problems) from error

    def head(self, part: Part, case_indent: str) -> str:
        """The lines that open an arm of a block, with a `pass` where nothing stands in it."""
        node, first = part.node, part.is_first
        arm = next(arm for arm in node.arms if arm.name == part.arm)
        mark = f"{self.indent}# block: {node.id}\n" if first and node.id in self.variables.marked else ""
        try:
            lines = head_lines(node, arm, self.waited)
        except InvalidFlow as error:
            raise InvalidFlow(f"In {node.id}: {error.message}", fix=error.fix) from error
        comment = mark + self._comment(node.comment if first else arm.comment)
        if node.kind == "match":
            opening = f"{self.indent}{lines[0]}\n" if first else ""
            lead = case_indent
            beside = [lead + line.removeprefix(self.indent) for line in comment.splitlines(keepends=True)]
            text = comment + opening if first else "".join(beside)
            text += f"{lead}{lines[1]}\n"
        else:
            lead = self.indent
            text = f"{comment}{lead}{lines[0]}\n"
        return text + (f"{lead}{INDENT}pass\n" if part.empty else "")

    def waited(self, value: Value) -> str:
        """What decides a block, on one line: a future is asked for its value."""
        text = self.flat(value)
        node = self.flow.by_id.get(value.node) if isinstance(value, Ref) else None
        is_future = node is not None and node.gives_future
        return f"{text}.result()" if is_future else text

    def _statement(self, node: Node) -> str:
        head = (
            self._target(node)
            + ("await " if node.awaited else "")
            + self.imports.of_kind(node.kind, self.spec(node.kind))
        )
        options = list(policy_arguments(node.policy, self.imports).items())
        if node.call == "each":
            return self._each(node)
        call = "" if node.call == "call" else f".{node.call}"
        arguments = self.arguments(node)
        chosen = self._joined(options, ".with_options") + call
        text = head + chosen + self._joined(arguments, "", empty="()")
        if width(text) > WIDTH:
            text = head + chosen + self._split(arguments, "")
        if width(text.partition("\n")[0]) > WIDTH:
            text = head + self._split(options, ".with_options") + call + self._split(arguments, "")
        return text

    def _each(self, node: Node) -> str:
        """A call for each item: on one line, or the call and what it goes through on one each, as ruff does."""
        spec = self.spec(node.kind)
        target, callee = self._target(node), self.imports.of_kind(node.kind, spec)
        by_position = {str(at): port.name for at, port in enumerate(positional_ports(spec))} if spec else {}
        parts = written(self.arguments(node), by_position, callee, self.waited)
        options = self._joined(list(policy_arguments(node.policy, self.imports).items()), ".with_options")
        items = [f"{name}={text}" if name else text for name, text in parts.arguments]
        call = ("await " if node.awaited else "") + f"{callee}{options}({', '.join(items)})"
        text = f"{target}[{call} {parts.tail}]"
        if width(text) <= WIDTH:
            return text
        inner = self.indent + INDENT
        if width(inner + call) > WIDTH:
            call = call.removesuffix(f"({', '.join(items)})") + bracketed("(", items, ")", inner)
        return f"{target}[\n{inner}{call}\n{inner}{parts.tail}\n{self.indent}]"

    def _target(self, node: Node) -> str:
        variable = self.variables.of(node.id)
        if variable in ("", "return"):
            return self.indent + (f"{variable} " if variable else "")
        annotation = f": {code_text(node.annotation)}" if node.annotation else ""
        return f"{self.indent}{variable}{annotation} = "

    def arguments(self, node: Node) -> list[tuple[str, Value]]:
        """The arguments in order; those by position have no name."""
        spec = self.spec(node.kind)
        count = positional_count(node, spec)
        given = dict(node.inputs)
        arguments: list[tuple[str, Value]] = []
        for port in positional_ports(spec)[:count] if spec else []:
            if port.name not in given:
                raise InvalidFlow(
                    f"The input {port.name} must be given because one after it is.", fix="Give it a value."
                )
            value: Value = given.pop(port.name)
            if port.variadic and isinstance(value, list):
                arguments += [("", item) for item in value]
            elif port.variadic:
                raise InvalidFlow(f"The input {port.name} takes a list.", fix="Put the value into a list.")
            else:
                arguments.append(("", value))
        for name, value in given.items():
            if problem := name_problem(name):
                raise InvalidFlow(f"The input {name!r} {problem}.", fix="Use an input that the node has.")
            if name in RESERVED:
                raise InvalidFlow(f"The input {name} means something else to Prefect.", fix="Rename it in the node.")
            arguments.append((name, value))
        if node.after:
            arguments.append(("wait_for", [Ref(name) for name in node.after]))
        return arguments

    def _joined(self, arguments: list[tuple[str, Value]], method: str, empty: str = "") -> str:
        if not arguments:
            return method + empty if empty else ""
        items = [f"{name}={self.flat(value)}" if name else self.flat(value) for name, value in arguments]
        return f"{method}({', '.join(items)})"

    def _split(self, arguments: list[tuple[str, Value]], method: str) -> str:
        if not arguments:
            return "" if method else "()"
        inner = self.indent + "    "
        items = [named(name, value, self.ref, inner) for name, value in arguments]
        return method + bracketed("(", items, ")", self.indent)

    def flat(self, value: Value) -> str:
        """A value on one line, with the variables of this flow."""
        return flat(value, self.ref)

    def by_id(self, value: Value) -> str:
        """A value with the ids of nodes in place of their variables: what it means, whatever they are called."""
        return flat(value, lambda ref: self.ref(ref, by_id=True))

    def ref(self, ref: Ref, *, by_id: bool = False) -> str:
        """How a reference is written: a variable, one output of it, or a name that code gives."""
        node = self.flow.by_id.get(ref.node)
        if node is None:
            raise InvalidFlow(f"It reads a node {ref.node!r}, which is not there.", fix="Remove the link.")
        if node.gives_names:
            if ref.port not in self.flow.outputs_of(node):
                raise InvalidFlow(f"{node.id} gives no {ref.port!r}.", fix="Use a name that its statements assign.")
            return ref.port
        variable = ref.node if by_id else self.variables.of(ref.node)
        if ref.port == RESULT:
            return variable
        if node.call == "call":
            return code_text(f"{variable}.{ref.port}")
        return f"{variable}[{quoted(ref.port)}]"

    def _comment(self, comment: str) -> str:
        text = clean_comment(comment)
        lines = [f"# {line}".rstrip() for line in text.split("\n")] if text else []
        return "".join(f"{self.indent}{line}\n" for line in lines)

    def _code(self, node: Node) -> str:
        source = code_source(node)
        mark = f"{self.indent}# code: {node.id}\n" if node.id in self.variables.marked else ""
        return mark + self._comment(node.comment) + indented(source, self.indent)


def positional_count(node: Node, spec: NodeSpec | None) -> int:
    """How many inputs go by position: as many as were, and as many as must."""
    if spec is None:
        return 0
    must = [
        index + 1
        for index, port in enumerate(positional_ports(spec))
        if (port.positional_only or port.variadic) and port.name in node.inputs
    ]
    return max([node.positional, *must])


def code_source(node: Node) -> str:
    """The statements of a code node, without blank lines around or between them: those would part it in two."""
    lines = node.source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    statements = code_statements(node)
    inside = {
        number
        for statement in statements
        for number in range(statement.lineno, (statement.end_lineno or statement.lineno) + 1)
    }
    return "\n".join(line for number, line in enumerate(lines, 1) if number in inside or line.strip())


def code_statements(node: Node) -> list[ast.stmt]:
    """The statements of a code node. Raises InvalidFlow when they do not parse."""
    try:
        tree = parse(node.source)
    except SyntaxError as error:
        raise InvalidFlow(
            f"the code does not parse: {error.msg} (its line {error.lineno}).", fix="Correct the code."
        ) from error
    if not tree.body:
        raise InvalidFlow("the code has no statement.", fix="Write one, or remove the node.")
    return tree.body


def indented(source: str, indent: str) -> str:
    """Statements moved to the right, except for lines that begin inside a string."""
    tree = parse(source)
    frozen = lines_inside_strings(tree.body)
    return "".join(
        (line if number in frozen or not line.strip() else indent + line) + "\n"
        for number, line in enumerate(source.split("\n"), 1)
    )
