"""What a sub-flow gives: one value, or several as the fields of a named tuple; and how they are read outside."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from engine.document.clear import changed
from engine.document.code import expression, names_read, parse
from engine.document.flow import CODE, Flow, Node
from engine.document.rename import rename_in_expression
from engine.document.value import RESULT, Code, Ref, Value, replace
from engine.document.waiting import EITHER, waiting
from engine.editing.shapes import Shapes
from engine.editing.type_text import type_text
from engine.python.header_edit import with_imports
from engine.python.imports import Import
from engine.python.known_names import home_of
from engine.python.module import scan


@dataclass(frozen=True, slots=True)
class Results:
    """The outputs of inner nodes that are taken, each with the output of the sub-flow that it becomes."""

    ports: Mapping[Ref, str]
    types: Mapping[str, str]
    """The type of each output, as it is written."""
    class_name: str = ""
    """The named tuple, where there are several."""
    returned: Value = None

    @property
    def annotation(self) -> str:
        """What stands behind the arrow of the function."""
        return self.class_name or next(iter(self.types.values()), "")

    def in_header(self, header: str) -> str:
        """A header that defines the named tuple too."""
        if not self.class_name:
            return header
        fields = {name: text or "Any" for name, text in self.types.items()}
        lines = "".join(f"    {name}: {text}\n" for name, text in fields.items())
        bound = scan(parse(header)).bound
        used = {"NamedTuple", *(name for text in fields.values() for name in names_read(text))}
        homes = {"NamedTuple": "typing"}
        imports = [
            Import(home, name, name)
            for name in sorted(used - bound)
            if (home := homes.get(name) or home_of(name)) is not None
        ]
        text = with_imports(header, imports, "\r\n" if "\r\n" in header else "\n").rstrip()
        return f"{text}\n\n\nclass {self.class_name}(NamedTuple):\n{lines}\n\n"

    def outside(self, value: Value, caller: str, names: Mapping[str, Ref]) -> Value:
        """A value outside of the sub-flow that takes what it gives; `names` are those of the flow as it was."""

        def leaf(one: Value) -> Value:
            if isinstance(one, Ref) and one in self.ports:
                return Ref(caller, self.ports[one])
            if isinstance(one, Code):
                source = one.source
                for name in names_read(source):
                    if names.get(name) in self.ports:
                        port = self.ports[names[name]]
                        source = rename_in_expression(source, name, caller if port == RESULT else f"{caller}.{port}")
                return Code(source)
            return one

        return replace(value, leaf)

    def read_by(self, flow: Flow, node: Node, caller: str, gone: frozenset[str]) -> Node:
        """A node outside of the sub-flow that reads what it gives; the node itself when it reads nothing of it."""
        if node.kind == CODE:
            return node
        options = {
            name: self.outside(cast("Value", value), caller, flow.names_at(node))
            for name, value in node.policy.options.items()
        }
        after = tuple(dict.fromkeys(caller if name in gone else name for name in node.after))
        return changed(
            node,
            inputs={port: self.outside(value, caller, flow.names_at(node)) for port, value in node.inputs.items()},
            policy=node.policy.model_copy(update={"options": options}) if options else node.policy,
            after=after,
        )


def results_of(flow: Flow, taken: tuple[Ref, ...], class_name: str, shapes: Shapes) -> Results:
    """How what is taken from some nodes leaves their sub-flow."""
    if len(taken) <= 1:
        types = {RESULT: type_text(shapes.of(taken[0]))} if taken else {}
        return Results(dict.fromkeys(taken, RESULT), types, returned=taken[0] if taken else None)
    ports: dict[Ref, str] = {}
    for ref in taken:
        source = flow.by_id[ref.node]
        wanted = ref.node if ref.port == RESULT and not source.gives_names else ref.port
        name, number = wanted.lstrip("_") or "value", 2
        while name in ports.values():
            name, number = f"{wanted}_{number}", number + 1
        ports[ref] = name
    types = {name: type_text(shapes.of(ref)) for ref, name in ports.items()}
    fields = ", ".join(f"{name}={_value_text(flow, ref)}" for ref, name in ports.items())
    return Results(ports, types, class_name, Code(f"{class_name}({fields})"))


def _value_text(flow: Flow, ref: Ref) -> str:
    """The value of an output inside the sub-flow, waited for where it is a future."""
    node = flow.by_id[ref.node]
    if node.gives_names:
        sort = waiting(flow, ref)
        return f"{EITHER}({ref.port})" if sort == "either" else ref.port + ".result()" * (sort == "future")
    # With blocks around, variables stay as they are, since several arms may bind one.
    name = node.variable if flow.has_blocks and node.variable else node.id
    if node.call in ("call", "each"):
        return name if ref.port == RESULT else f"{name}.{ref.port}"
    return f"{name}.result()" if ref.port == RESULT else f'{name}["{ref.port}"].result()'


def fields_of(returned: Value, flow: Flow) -> dict[str, Value]:
    """The outputs of a sub-flow by what it returns: the fields of a named tuple, or the one result.

    What is computed in the return itself is left out.
    """
    if returned is None:
        usual = [Ref(name) for name in flow.default_returns]
        return {} if flow.returns_nothing or not usual else {RESULT: usual[0] if len(usual) == 1 else [*usual]}
    if not isinstance(returned, Code):
        return {RESULT: returned}
    return _fields_in_code(returned.source, flow)


def _fields_in_code(source: str, flow: Flow) -> dict[str, Value]:
    match expression(source):
        case ast.Call(func=ast.Name(), args=[], keywords=[*keywords]) if keywords:
            found = {one.arg or "": _read(ast.unparse(one.value), flow) for one in keywords}
            return {name: ref for name, ref in found.items() if name and ref is not None}
        case _:
            return {RESULT: Code(source)}


def _read(text: str, flow: Flow) -> Ref | None:
    """The output that an expression such as `rows["left"].result()` stands for."""
    given = {name: Ref(node.id, name) for node in flow.nodes if node.is_block for name in flow.outputs_of(node)}
    for name, ref in {**flow.names, **given}.items():
        node = flow.by_id[ref.node]
        if node.gives_names:
            if text in (name, f"{name}.result()", f"{EITHER}({name})"):
                return ref
            continue
        for port in (RESULT, *_ports_in(text)):
            written = _value_text(flow, Ref(node.id, port))
            if text in {written, written.replace('"', "'")}:
                return Ref(node.id, port)
    return None


def _ports_in(text: str) -> list[str]:
    return re.findall(r"""(?:\[['"]|\.)(\w+)""", text)
