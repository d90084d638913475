"""The nodes of a sub-flow as they stand once they are out of it: other names, and values in place of parameters."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass

from engine.checks.subject import quoted
from engine.document.blocks import own_names
from engine.document.clear import node_without
from engine.document.code import expression, names_read
from engine.document.flow import CODE, Flow, Node
from engine.document.rename import names_in_statements, rename_in_expression, rename_in_statements
from engine.document.value import RESULT, Code, Param, Ref, Value, replace
from engine.editing.awaited import awaited
from engine.editing.leaves import names_used
from engine.editing.renaming import renamed_nodes
from engine.editing.results import fields_of
from engine.errors import InvalidEdit
from engine.python.text import flat


@dataclass(frozen=True, slots=True)
class Expansion:
    """The nodes, and what each output of the sub-flow is now."""

    nodes: tuple[Node, ...]
    fields: Mapping[str, Value]


def expand(flow: Flow, caller: Node, subflow: Flow, names: Mapping[str, str]) -> Expansion:
    """Put the values that a caller gives in the place of a sub-flow's parameters; `names` are new ones for its own."""
    if any(parameter.passing in ("args", "kwargs") for parameter in subflow.parameters):
        raise InvalidEdit(
            f"{quoted(caller.id)} takes any number of values, so it cannot be expanded.", fix="Expand it in the code."
        )
    given: dict[str, Value] = {
        one.name: one.default for one in subflow.parameters if not one.required and one.name not in caller.inputs
    }
    given |= {one.name: caller.inputs[one.name] for one in subflow.parameters if one.name in caller.inputs}
    asked = {one.name for one in subflow.parameters}
    if again := next((node for node in subflow.nodes if asked.intersection(own_names(node))), None):
        raise InvalidEdit(
            f"{quoted(again.id)} needs {asked.intersection(own_names(again)).pop()} as a variable of its own.",
            fix="Expand it in the code.",
        )
    own = [_as_drawn(node, caller, in_blocks=subflow.has_blocks) for node in subflow.nodes]
    substitution = _Substitution(flow, caller, given, asked)
    variables = names if subflow.has_blocks else None
    nodes = tuple(substitution.node(node) for node in renamed_nodes(own, names, variables))
    # One node more carries what is returned through the same changes.
    fields = fields_of(subflow.returns, subflow)
    (carrier,) = renamed_nodes([*own, Node(id="", kind="", inputs=dict(fields))], names)[-1:]
    return Expansion(nodes, substitution.node(carrier).inputs)


@dataclass(frozen=True, slots=True)
class _Substitution:
    flow: Flow
    caller: Node
    given: Mapping[str, Value]
    asked: set[str]

    def node(self, node: Node) -> Node:
        if node.kind == CODE:
            return self._code(node)

        # Where the sub-flow had values there may be futures now, which an expression asks for theirs.
        futures = self._futures()

        def leaf(value: Value) -> Value:
            if isinstance(value, Param):
                return self.given.get(value.name, value)
            if isinstance(value, Code):
                source = value.source
                for name in names_read(source):
                    if name in self.given and self._text(name) != name:
                        source = rename_in_expression(source, name, self._text(name))
                return Code(awaited(source, self.flow, futures) if source != value.source or futures else source)
            return value

        def unwanted(value: Value) -> bool:
            lacking = self.asked - self.given.keys()
            if isinstance(value, Param):
                return value.name in lacking
            return isinstance(value, Code) and not lacking.isdisjoint(names_read(value.source))

        left = node_without(node, unwanted, frozenset())
        return left.model_copy(update={"inputs": {port: replace(value, leaf) for port, value in left.inputs.items()}})

    def _code(self, node: Node) -> Node:
        source = node.source
        read, bound = names_in_statements(source)
        for name in sorted(self.asked.intersection((*read, *bound))):
            if name in bound or name not in self.given:
                raise InvalidEdit(
                    f"The code {quoted(node.id)} needs {quoted(name)} as a variable of its own.",
                    fix="Expand it in the code.",
                )
            if self._text(name) != name:
                source = rename_in_statements(source, name, self._text(name))
        return node.model_copy(update={"source": source})

    def _futures(self) -> dict[str, Ref]:
        found = {self._text(name): value for name, value in self.given.items() if isinstance(value, Ref)}
        return {
            name: ref for name, ref in found.items() if self.flow.by_id[ref.node].gives_future and name.isidentifier()
        }

    def _text(self, name: str) -> str:
        """A value as it stands in an expression outside of the sub-flow."""
        value: Value = self.given[name]
        text = flat(value, self._ref_text)
        return f"({text})" if isinstance(value, Code) else text

    def _ref_text(self, ref: Ref) -> str:
        node = self.flow.by_id[ref.node]
        if node.gives_names:
            return ref.port
        if ref.port == RESULT:
            return node.id
        return f"{node.id}.{ref.port}" if node.call in ("call", "each") else f'{node.id}["{ref.port}"]'


def _as_drawn(node: Node, caller: Node, *, in_blocks: bool) -> Node:
    """A node of a sub-flow as the writer would lay it out in the place of the caller."""
    arms = tuple(arm.model_copy(update={"text": None}) for arm in node.arms)
    home = {} if node.block else {"block": caller.block, "arm": caller.arm}
    keeps = in_blocks and (node.block or node.variable not in ("", "return"))
    return node.model_copy(update={"text": None, "arms": arms, **home, **({} if keeps else {"variable": None})})


def read_outside(value: Value, caller: str, fields: Mapping[str, Value]) -> Value:
    """A value outside that read the sub-flow, with what its outputs are now. Raises InvalidEdit when it cannot be."""

    def leaf(one: Value) -> Value:
        if isinstance(one, Ref) and one.node == caller:
            if one.port not in fields:
                raise _as_a_whole(caller)
            return fields[one.port]
        if isinstance(one, Code) and caller in names_read(one.source):
            return Code(_in_expression(one.source, caller, fields))
        return one

    return replace(value, leaf)


def _in_expression(source: str, caller: str, fields: Mapping[str, Value]) -> str:
    text = source.strip()
    data = text.encode()
    tree = expression(text)
    found: list[tuple[int, int, str]] = []
    whole: set[int] = set()
    for part in ast.walk(tree):
        match part:
            case ast.Attribute(value=ast.Name(id=name), attr=port) if name == caller and port in fields:
                found.append((part.col_offset, part.end_col_offset or 0, port))
                whole.add(id(part.value))
            case ast.Name(id=name) if name == caller and id(part) not in whole:
                found.append((part.col_offset, part.end_col_offset or 0, RESULT))
            case _:
                pass
    for start, end, port in sorted(found, reverse=True):
        value = fields.get(port)
        if not isinstance(value, Ref) or value.port != RESULT or tree.end_lineno != 1:
            raise _as_a_whole(caller)
        data = data[:start] + value.node.encode() + data[end:]
    return data.decode()


def _as_a_whole(caller: str) -> InvalidEdit:
    return InvalidEdit(
        f"Something reads what {quoted(caller)} gives as a whole.", fix="Let it read the single values first."
    )


def uses_of(node: Node, names: Mapping[str, Ref]) -> tuple[str, ...]:
    """The nodes whose variables a code node reads."""
    found = dict.fromkeys(names[name].node for name in (*names_used(node), *node.outputs) if name in names)
    return tuple(sorted(name for name in found if name != node.id))
