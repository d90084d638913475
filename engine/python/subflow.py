"""Sub-flows: the other `@flow` functions of a flow file, each read as a flow of its own and written back in its place.

They stand in the header of the main flow. Read as a flow, a sub-flow has what is above it as its header and what is
below it, down to the main flow, in its footer; so all the rest of the header stays as it is.
"""

from __future__ import annotations

import ast
import re

from engine.catalogue.source import SpecSource
from engine.document.code import parse
from engine.document.flow import Flow
from engine.document.order import statement_order
from engine.errors import InvalidFlow, UnreadableFlow
from engine.python.draft import Draft
from engine.python.ending_text import return_line
from engine.python.frame_text import INDENT
from engine.python.header_edit import without_names
from engine.python.known_names import home_of
from engine.python.module import scan
from engine.python.read import with_kept_text
from engine.python.reading import take_apart
from engine.python.source import Source, first_line, last_line
from engine.python.text import WIDTH, bracketed, width
from engine.python.write import write_flow

_PASS = re.compile(r"[ \t]*pass[ \t]*(\r\n|\r|\n|$)")


def subflows_in(header: str | None) -> tuple[str, ...]:
    """The functions of the sub-flows that a header defines; none when it does not parse."""
    try:
        return scan(parse(header)).flows if header else ()
    except SyntaxError:
        return ()


def read_subflow(header: str | None, function: str, specs: SpecSource) -> Flow:
    """A sub-flow as a flow. Raises UnreadableFlow with the line and what to write instead."""
    if function not in subflows_in(header):
        raise UnreadableFlow(
            f"The flow's file does not define a sub-flow {function} above the flow.",
            fix=f"Move the function {function} above the flow, and put `@flow` on it.",
        )
    flow = with_kept_text(take_apart(header or "", specs, function), specs)
    footer = flow.footer or ""
    return flow.model_copy(
        update={"function": function, "footer": footer if flow.nodes else _PASS.sub("", footer, count=1)}
    )


def write_subflow(subflow: Flow, specs: SpecSource) -> str:
    """The header with a sub-flow as it is now. Raises InvalidFlow when it cannot be written without harm elsewhere."""
    rest = _below(subflow)
    if not subflow.nodes:
        subflow = subflow.model_copy(
            update={"footer": f"{INDENT}pass\n{rest}", "returns": None, "returns_nothing": False}
        )
    text = write_flow(subflow, specs, function=subflow.function)
    if not text.endswith(rest):
        raise InvalidFlow(
            f"The sub-flow {subflow.function} cannot be written without changing what stands below it.",
            fix="Change it in the code.",
        )
    return text


def with_new_subflow(header: str, subflow: Flow, specs: SpecSource) -> str:
    """A header with one more sub-flow at its end, in the writer's own form."""
    subflow = subflow.model_copy(update={"header": header.rstrip() + "\n\n\n", "signature": None, "footer": ""})
    draft = Draft(subflow, specs, statement_order(subflow))
    line = _laid_out(return_line(subflow, draft.writer))
    text = write_flow(
        subflow.model_copy(update={"footer": line or ("" if subflow.nodes else f"{INDENT}pass\n")}),
        specs,
        function=subflow.function,
    )
    return text.rstrip() + "\n\n\n"


def header_of(flow: Flow, specs: SpecSource) -> str:
    """What stands above a flow in its file, in the writer's own form where nothing is kept."""
    return Draft(flow, specs, flow.nodes).pieces()[0] if flow.header is None else flow.header


def _laid_out(line: str) -> str:
    """A return of a call that is too long for a line, one argument a line."""
    if width(line.rstrip()) <= WIDTH:
        return line
    match parse(line.strip()[len("return ") :]).body:
        case [ast.Expr(value=ast.Call(func=ast.Name(id=name), args=[], keywords=keywords))]:
            items = [ast.unparse(one) for one in keywords]
            return f"{INDENT}return {bracketed(f'{name}(', items, ')', INDENT)}\n"
        case _:
            return line


def without_definitions(header: str, names: set[str], used_below: set[str]) -> str:
    """A header without functions and classes of these names that nothing uses any more, nor their imports."""
    source = Source(header)
    body = source.tree.body
    named = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    gone = [one for one in body if isinstance(one, named) and one.name in names]
    used = used_below | {name for one in body if one not in gone for name in _names_in(one)}
    gone = [one for one in gone if one.name not in used]
    for one in reversed(gone):
        start, end = source.line_start(first_line(one)), source.line_start(last_line(one) + 1)
        header = header[:start].rstrip() + "\n\n\n" + header[end:].lstrip("\r\n")
    lost = {name for one in gone for name in _names_in(one)} - used
    return without_names(header, {name for name in lost if home_of(name) or name == "NamedTuple"})


def _names_in(statement: ast.stmt) -> set[str]:
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}


def _below(subflow: Flow) -> str:
    """What stands below a sub-flow in its header, with the blank lines between."""
    lines = (subflow.footer or "").splitlines(keepends=True)
    end = 0
    for index, line in enumerate(lines):
        if line[0] in " \t" and line.strip():
            end = index + 1
        elif line.strip():
            break
    return "".join(lines[end:])
