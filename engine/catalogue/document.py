"""The reference of all kinds in Markdown: `python -m engine.catalogue.document nodes > docs/nodes.md`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from engine.catalogue.catalogue import discover
from engine.catalogue.folder import Root
from engine.catalogue.spec import InputPort, NodeSpec
from engine.types.describe import describe, spelling
from engine.types.hints import Choices, Range, Unit

_HEAD = """\
# Nodes

Every kind of node that comes with Treadle. This page is made from the nodes themselves:
`python -m engine.catalogue.document nodes > docs/nodes.md`.
"""


def document(specs: Iterable[NodeSpec]) -> str:
    """The page: one section per family, one entry per kind."""
    ordered = sorted(specs, key=lambda spec: (spec.family, spec.title))
    parts = [_HEAD]
    for family, members in groupby(ordered, key=lambda spec: spec.family):
        parts += [f"## {family}\n", *("\n".join(_entry(spec)) for spec in members)]
    return "\n".join(parts)


def _entry(spec: NodeSpec) -> Iterator[str]:
    yield f"### {spec.title} (`{spec.kind}`)\n"
    yield f"{spec.summary}\n"
    if spec.help:
        yield f"{spec.help}\n"
    if spec.inputs:
        yield "| input | type | default | |\n| --- | --- | --- | --- |"
        for port in spec.inputs:
            default = f"`{port.default}`" if port.default is not None else "required" if port.required else ""
            yield _row(f"`{_star(port)}{port.name}`", f"`{spelling(port.shape)}`", default, _note(port))
        yield ""
    yield "| output | type | |\n| --- | --- | --- |"
    for output in spec.outputs:
        yield _row(f"`{output.name}`", f"`{spelling(output.shape)}`", output.help or describe(output.shape))
    yield ""
    if traits := list(_traits(spec)):
        yield f"{'; '.join(traits)}.\n"


def _traits(spec: NodeSpec) -> Iterator[str]:
    options = spec.options
    if options.effect == "once":
        yield "Has an effect each time, and is never repeated by itself"
    elif options.effect == "idempotent":
        yield "Looks at or changes the world outside, and may be repeated"
    if spec.streams:
        yield "Gives partial results while it runs"
    if options.converter:
        yield "Converts one type into another"
    if options.permissions:
        yield f"May use: {', '.join(options.permissions)}"
    if options.extras:
        yield f"Needs the extra {', '.join(f'`{extra}`' for extra in options.extras)}"
    if options.programs:
        yield f"Needs the program {', '.join(f'`{program}`' for program in options.programs)}"
    if options.aliases:
        yield f"Was called {', '.join(f'`{alias}`' for alias in options.aliases)}"


def _note(port: InputPort) -> str:
    notes = [port.help] if port.help else []
    unit = next((f" {hint.name}" for hint in port.hints if isinstance(hint, Unit)), "")
    for hint in port.hints:
        if isinstance(hint, Range):
            notes.append(f"{_range(hint)}{unit}")
        elif isinstance(hint, Choices):
            notes.append(f"for example {', '.join(hint.values)}")
    return " · ".join(notes)


def _range(bounds: Range) -> str:
    if bounds.low is not None and bounds.high is not None:
        return f"{bounds.low} to {bounds.high}"
    return f"at least {bounds.low}" if bounds.high is None else f"at most {bounds.high}"


def _star(port: InputPort) -> str:
    return {"": "", "args": "*", "kwargs": "**"}[port.variadic]


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', '&#124;' if '`' not in cell else chr(92) + '|') for cell in cells)} |"


if __name__ == "__main__":
    catalogue = discover(*(Root(Path(folder)) for folder in sys.argv[1:]))
    for problem in catalogue.problems:
        sys.stderr.write(f"{problem.message} {problem.fix}\n")
    sys.stdout.write(document(catalogue.all()))
