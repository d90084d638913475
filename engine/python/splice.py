"""Replaces just the part of a kept signature or footer that no longer says what the flow says."""

from __future__ import annotations

import ast

from engine.document.flow import Flow
from engine.python import frame_text
from engine.python.ending_text import return_line
from engine.python.imports import Imports
from engine.python.meaning import same_options, same_parameters
from engine.python.module import FLOW
from engine.python.naming import clean_description
from engine.python.parameter_splice import spliced_parameters
from engine.python.reading import Reading, indentation
from engine.python.signature import description_of, docstring_of
from engine.python.source import first_line, last_line
from engine.python.statement_text import StatementWriter

Change = tuple[int, int, str]


def spliced_signature(flow: Flow, reading: Reading, imports: Imports, newline: str) -> str:
    """The kept signature with new options, a new `def` or a new docstring, whichever differ."""
    source, function = reading.source, reading.function
    changes: list[Change] = []
    if not same_options(flow, reading.flow):
        lines = [decorator for decorator in function.decorator_list if _is_flow(decorator, reading)]
        start = source.line_start(lines[0].lineno)
        end = source.line_start((lines[0].end_lineno or 0) + 1)
        beside = source.text[source.span(lines[0])[1] : end].strip()
        text = frame_text.decorator(flow, imports)
        changes.append((start, end, f"{text[:-1]}  {beside}\n" if beside else text))
    docstring = docstring_of(function)
    body_start = source.line_start(docstring.lineno) if docstring else reading.signature_end
    if not same_parameters(flow, reading.flow):
        kept = spliced_parameters(flow, reading.flow, source, (source.line_start(function.lineno), body_start))
        whole = (source.line_start(function.lineno), body_start, frame_text.definition(flow))
        changes += kept or [whole]
    indent = indentation(function, source)
    if clean_description(flow.description) != description_of(docstring, indent):
        text = frame_text.docstring_text(flow.description, indent)
        changes.append((body_start, reading.signature_end, text))
    text = source.text
    for start, end, new in sorted(changes, reverse=True):
        text = text[:start] + new.replace("\n", newline) + text[end:]
    grown = len(text) - len(source.text)
    return text[reading.header_end : reading.signature_end + grown]


def _is_flow(decorator: ast.expr, reading: Reading) -> bool:
    callee = decorator.func if isinstance(decorator, ast.Call) else decorator
    return reading.module.dotted(callee) in FLOW


def spliced_footer(flow: Flow, reading: Reading, writer: StatementWriter, newline: str) -> str:
    """The kept footer with another return statement."""
    source = reading.source
    line = return_line(flow, writer).replace("\n", newline)
    if reading.returned is None:
        return line + reading.footer
    start = source.line_start(first_line(reading.returned))
    end = source.line_start(last_line(reading.returned) + 1)
    return source.text[reading.footer_start : start] + line + source.text[end:]
