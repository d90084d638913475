"""Writes what stands below the statements: the return of the flow function, and what starts the file as a script."""

from __future__ import annotations

from collections.abc import Sequence

from engine.document.flow import Flow, Node
from engine.document.value import Ref
from engine.document.waiting import EITHER, waiting
from engine.python.frame_text import called
from engine.python.naming import clean_description
from engine.python.statement_text import StatementWriter
from engine.python.text import WIDTH, as_value, bracketed, flat, laid_out, width


def footer(flow: Flow, writer: StatementWriter, order: Sequence[Node], *, below: str = "") -> str:
    """The return and the end of the file, which is `below` where a person wrote it."""
    line = return_line(flow, writer)
    empty = not order and not line and not clean_description(flow.description)
    return (f"{writer.indent}pass\n" if empty else line) + (below.replace("\r\n", "\n") or ending(flow))


def return_line(flow: Flow, writer: StatementWriter) -> str:
    """The return statement, empty when the flow returns nothing."""
    if any(writer.variables.names.get(node.id) == "return" for node in flow.nodes if not node.block):
        return ""

    def waited(ref: Ref) -> str:
        # A flow that returns futures gives its caller their states; this gives the values, and raises a failure.
        text = writer.ref(ref)
        match waiting(flow, ref):
            case "future":
                return f"{text}.result()"
            case "either":
                return f"{EITHER}({text})"
            case "value":
                return text

    indent = writer.indent
    returns = as_value(flow.returns)
    if returns is None:
        items = [] if flow.returns_nothing else [waited(Ref(name)) for name in flow.default_returns]
    elif isinstance(returns, list) and len(returns) > 1:
        items = [flat(item, waited) for item in returns]
    else:
        items = [laid_out(returns, waited, indent, len(indent) + 7, 0)]
    if not items:
        return ""
    line = f"{indent}return {', '.join(items)}"
    if len(items) > 1 and width(line) > WIDTH:
        line = f"{indent}return {bracketed('(', items, ')', indent)}"
    return line + "\n"


def ending(flow: Flow) -> str:
    """What starts the flow when the file is run as a script."""
    call = f"{called(flow)}({'' if not _needs_values(flow) else '**json.loads(sys.argv[1])'})"
    run = f"asyncio.run({call})" if flow.is_async else call
    return f'\n\nif __name__ == "__main__":\n    print({run})\n'


def ending_modules(flow: Flow) -> list[str]:
    """The modules that the ending uses."""
    return [*(["asyncio"] if flow.is_async else []), *(["json", "sys"] if _needs_values(flow) else [])]


def _needs_values(flow: Flow) -> bool:
    return any(parameter.required for parameter in flow.parameters)
